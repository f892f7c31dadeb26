import { z } from "zod";
import { sha256Of } from "./sha256.ts";

/** What an editor can do. Each kind has its own body: see `deedBodies`. */
export const DeedKind = z.enum([
  "accept",
  "correct",
  "reject",
  "add",
  "merge",
  "split",
  "move",
  "hold",
  "release",
  "undo",
]);
export type DeedKind = z.infer<typeof DeedKind>;

/** What an editor did, and to what, before it is in the record. */
export const Deed = z
  .object({
    kind: DeedKind,
    about: z.string().min(1).describe("The id of the case, claim, person or document it is about, as aboutOf gives it"),
    body: z.json().describe("What the kind needs: the corrected value, the other case"),
    reason: z.string().min(1),
    by: z.string().min(1).describe("Who decided"),
    person: z
      .string()
      .min(1)
      .optional()
      .describe("The id of their account at the desk: names change and two people can share one. Absent elsewhere"),
    at: z.string().describe("ISO 8601 instant"),
  })
  .describe("What an editor did, why and when");
export type Deed = z.infer<typeof Deed>;

/**
 * A deed in the record, chained to the one before it: `hash` is the SHA-256 of its place, what was done and the hash before it, so that
 * none can be changed, taken out or put between others unseen. Its kind may be one that only a newer version knows: the chain holds all the same.
 */
export const Decision = Deed.extend({
  kind: z.string().min(1),
  number: z.number().int().positive().describe("Its place, counted from 1"),
  previous: z.string().describe("The hash of the decision before it; empty for the first"),
  hash: z.string(),
}).describe("A decision as it stands in the record");
export type Decision = z.infer<typeof Decision>;

type Chainable = Omit<Deed, "kind"> & Pick<Decision, "kind">;

/** Puts a deed behind the last decision. */
export function chained(deed: Chainable, last: Pick<Decision, "number" | "hash"> | null): Decision {
  const [number, previous] = [(last?.number ?? 0) + 1, last?.hash ?? ""];
  return { ...deed, number, previous, hash: hashOf(deed, number, previous) };
}

/** The first decision that does not follow from those before it; null when the chain holds. Decisions are given in their order. */
export function brokenLink(decisions: readonly Decision[]): Decision | null {
  let last: Decision | null = null;
  for (const decision of decisions) {
    const { number, previous, hash, ...deed } = decision;
    const wanted = chained(deed, last);
    if (wanted.number !== number || wanted.previous !== previous || wanted.hash !== hash) return decision;
    last = decision;
  }
  return null;
}

function hashOf({ kind, about, body, reason, by, at, person }: Chainable, number: number, previous: string): string {
  // What was decided before accounts were kept has the hash that it had.
  const whose = person === undefined ? [] : [person];
  return sha256Of(JSON.stringify([number, previous, kind, about, body, reason, by, at, ...whose]));
}
