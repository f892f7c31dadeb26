import { type Judgement, pairName } from "../../model/index.ts";

/** The judgement of a pair that counts, and those it is put before. */
export interface Standing {
  readonly judgement: Judgement;
  /** Other judgements of the same two records that were not withdrawn, those that would count next first. */
  readonly overruled: readonly Judgement[];
}

/**
 * What counts of each pair, by {@link pairName}. A withdrawn judgement counts no more. A person's is put before software's, whatever either
 * says and whenever; of two by the same kind the later; of two at one instant the one with the smaller id, so that every machine says the same.
 */
export function standing(judgements: readonly Judgement[]): Map<string, Standing> {
  const ofPair = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    if (judgement.withdrawn) continue;
    const pair = pairName(judgement);
    const others = ofPair.get(pair);
    if (others === undefined) ofPair.set(pair, [judgement]);
    else if (!others.some(({ id }) => id === judgement.id)) others.push(judgement);
  }
  const found = new Map<string, Standing>();
  for (const [pair, some] of ofPair) {
    const [judgement, ...overruled] = some.sort(byWeight);
    if (judgement) found.set(pair, { judgement, overruled });
  }
  return found;
}

/** Judgements as they were at an instant: those made by then, and withdrawn only where that was so by then. */
export function judgementsAt(judgements: readonly Judgement[], instant: string): Judgement[] {
  return judgements.flatMap((judgement) => {
    if (judgement.at > instant) return [];
    return judgement.withdrawn && judgement.withdrawn.at > instant ? [{ ...judgement, withdrawn: null }] : [judgement];
  });
}

function byWeight(a: Judgement, b: Judgement): number {
  if (a.kind !== b.kind) return a.kind === "editor" ? -1 : 1;
  if (a.at !== b.at) return a.at > b.at ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
