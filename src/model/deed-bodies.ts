import { z } from "zod";
import { Mode } from "./claim.ts";
import type { Deed, DeedKind } from "./decision.ts";
import { CaseReference, DeedSubject, idOfFact, idOfSubject } from "./deed-subject.ts";
import { Evidence } from "./evidence.ts";
import { FieldValue } from "./field-value.ts";
import { FieldName } from "./fields.ts";
import { Moment } from "./moment.ts";
import { Sha256 } from "./sha256.ts";
import { Speaker } from "./speaker.ts";

const [ofClaim, ofFact, ofPerson, ofDocument, ofCase, ofWords] = DeedSubject.options;
const first = { version: z.literal(1) };

/** What an editor's claim says: whose words they are, how they are said, and where they stand. */
const said = {
  value: FieldValue,
  evidence: z.array(Evidence).min(1),
  speaker: Speaker.optional().describe("Whose words they are; the document's own voice unless told"),
  mode: Mode.optional().describe("How it is said; stated unless told"),
};

/**
 * What each kind of deed needs, exactly. `version` is that of the body: a later form of a kind gets another number and stands beside this
 * one, so that what was decided before is read as it was meant.
 */
export const deedBodies = {
  accept: z
    .object({
      ...first,
      on: z.discriminatedUnion("kind", [ofClaim, ofFact]),
      claims: z.array(z.string()).min(1).describe("The claims of the account that is accepted, as the editor saw it"),
    })
    .strict(),
  correct: z.object({ ...first, on: z.discriminatedUnion("kind", [ofClaim, ofFact]), ...said }).strict(),
  reject: z
    .object({
      ...first,
      on: z.discriminatedUnion("kind", [ofClaim, ofFact]),
      claims: z.array(z.string()).min(1).describe("The claims that are rejected: of a fact, those the editor saw"),
    })
    .strict(),
  add: z
    .object({
      ...first,
      case: CaseReference,
      field: FieldName,
      about: z.string().nullable(),
      occasion: Moment.nullable().optional(),
      ...said,
    })
    .strict(),
  merge: z.object({ ...first, case: CaseReference, with: CaseReference }).strict(),
  split: z
    .object({
      ...first,
      case: CaseReference,
      documents: z.array(Sha256).min(1).describe("The documents that make a case of their own"),
    })
    .strict(),
  move: z
    .object({
      ...first,
      document: Sha256,
      from: CaseReference.nullable().describe("Null for a document of no case"),
      to: CaseReference.nullable().describe("Null for a document that is about no case"),
    })
    .strict(),
  hold: z
    .object({
      ...first,
      on: z.discriminatedUnion("kind", [ofClaim, ofFact, ofPerson, ofDocument, ofCase, ofWords]),
      documents: z
        .array(Sha256)
        .min(1)
        .describe("The documents of the case then: the hold goes with each of them, into whatever case it comes"),
      words: z
        .array(z.string().trim().min(2))
        .describe(
          "The names or words that are held, as the editor saw them; so they stay held if the text is read anew",
        ),
      told: z
        .string()
        .min(1)
        .optional()
        .describe("What readers are told instead; else only that an editor withholds it"),
    })
    .strict(),
  release: z
    .object({
      ...first,
      on: z.discriminatedUnion("kind", [ofClaim, ofFact, ofPerson, ofDocument, ofCase, ofWords]),
      rule: z.string().min(1).nullable().describe("The rule whose hold is lifted; null for every hold on it"),
    })
    .strict(),
  undo: z.object({ ...first, decision: z.number().int().positive() }).strict(),
} satisfies Record<DeedKind, z.ZodType>;

/** The body of each kind of deed. */
export type DeedBody<K extends DeedKind> = z.infer<(typeof deedBodies)[K]>;

/** A deed whose body is known: what `readDeed` gives. */
export type KnownDeed = { [K in DeedKind]: { readonly kind: K; readonly body: DeedBody<K> } }[DeedKind];

/** What bodies were found to be: a record reads each of its decisions many times, and no body changes. */
const read = new WeakMap<object, { readonly kind: string; readonly deed: KnownDeed | null }>();

/** What was done, with its body; null where this version does not know the kind, or the body is not what the kind needs. */
export function readDeed({ kind, body }: { readonly kind: string; readonly body: Deed["body"] }): KnownDeed | null {
  if (typeof body !== "object" || body === null) return null;
  const known = read.get(body);
  if (known?.kind === kind) return known.deed;
  const schema: z.ZodType | undefined = Object.hasOwn(deedBodies, kind) ? deedBodies[kind as DeedKind] : undefined;
  const parsed = schema?.safeParse(body);
  const deed = parsed?.success ? ({ kind, body: parsed.data } as KnownDeed) : null;
  read.set(body, { kind, deed });
  return deed;
}

/** The cases that a deed names. */
export function casesNamed({ kind, body }: KnownDeed): CaseReference[] {
  if (kind === "undo") return [];
  if (kind === "merge") return [body.case, body.with];
  if (kind === "move") return [body.from, body.to].filter((of) => of !== null);
  return [kind === "add" || kind === "split" ? body.case : body.on.case];
}

/** A deed as it is recorded, from what is done and who does it, when and why. */
export function deedOf(known: KnownDeed, made: Pick<Deed, "by" | "at" | "reason" | "person">): Deed {
  // What is absent is left out, as it is when the record is read again.
  const body = JSON.parse(JSON.stringify(known.body)) as Deed["body"];
  return { kind: known.kind, about: aboutOf(known), body, ...made };
}

/** What a deed is about, as `Deed.about` says it. */
export function aboutOf({ kind, body }: KnownDeed): string {
  switch (kind) {
    case "add":
      return idOfFact(body.case.id, body);
    case "merge":
    case "split":
      return body.case.id;
    case "move":
      return body.document;
    case "undo":
      return `decision-${body.decision}`;
    default:
      return idOfSubject(body.on);
  }
}

/**
 * The things that a deed decides about, by their ids. Two deeds that share one answer each other: the later counts, and whoever made it is
 * to know of the earlier. A claim is decided about together with its fact.
 */
export function mattersOf(deed: KnownDeed): string[] {
  const { kind, body } = deed;
  switch (kind) {
    case "merge":
      return [`grouping of ${body.case.id}`, `grouping of ${body.with.id}`];
    case "split":
      return [`grouping of ${body.case.id}`, ...body.documents.map((document) => `place of ${document}`)];
    case "move":
      return [`place of ${body.document}`, ...[body.from, body.to].flatMap((of) => (of ? `grouping of ${of.id}` : []))];
    case "hold":
    case "release":
      return [`hold on ${aboutOf(deed)}`];
    case "accept":
    case "correct":
    case "reject":
      return [aboutOf(deed), idOfFact(body.on.case.id, body.on)];
    default:
      return [aboutOf(deed)];
  }
}
