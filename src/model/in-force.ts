import type { Decision } from "./decision.ts";
import { type KnownDeed, readDeed } from "./deed-bodies.ts";

/** A decision that counts: what was done, by whom, when and why. */
export interface Standing {
  readonly number: number;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  readonly deed: KnownDeed;
}

/**
 * The decisions that count, in their order: without those that were undone and the undoings themselves, which may be undone in turn. With a
 * day, as they counted at its end; a decision's day is that of its instant in UTC. What this version does not understand counts for nothing.
 */
export function inForce(decisions: readonly Decision[], day: string | null = null): Standing[] {
  const made = decisions.filter(({ at }) => day === null || at.slice(0, 10) <= day);
  const undone = new Set<number>();
  const standing: Standing[] = [];
  for (const { number, by, at, reason, ...rest } of made.toSorted((a, b) => b.number - a.number)) {
    const deed = readDeed(rest);
    if (deed === null || undone.has(number)) continue;
    if (deed.kind !== "undo") standing.push({ number, by, at, reason, deed });
    else if (deed.body.decision < number) undone.add(deed.body.decision);
  }
  return standing.reverse();
}

/** The decisions that this version does not understand: of a kind or a form that it does not know. */
export function notUnderstood(decisions: readonly Decision[]): Decision[] {
  return decisions.filter((decision) => readDeed(decision) === null);
}

/** Those of a kind, with its body. */
export function standingOf<K extends KnownDeed["kind"]>(
  standing: readonly Standing[],
  ...kinds: readonly K[]
): (Standing & { readonly deed: Extract<KnownDeed, { kind: K }> })[] {
  return standing.filter((each): each is Standing & { readonly deed: Extract<KnownDeed, { kind: K }> } =>
    (kinds as readonly string[]).includes(each.deed.kind),
  );
}
