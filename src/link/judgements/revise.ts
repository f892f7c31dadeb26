import { type Judgement, pairName, type RecordId, recordName, type Withdrawal } from "../../model/index.ts";
import type { Judging } from "./software-judgements.ts";

/** What a run of the matching adds to the judgements there are, and takes back of them. */
export interface Revision {
  readonly added: readonly Judgement[];
  readonly withdrawn: readonly Withdrawal[];
}

/**
 * What has changed for software since it judged last. What it holds again as before is not judged again. What it no longer holds, of two
 * records that it has just looked at, it takes back. People's judgements are never touched, nor those of records that are not in the lists.
 */
export function revise(
  before: readonly Judgement[],
  now: readonly Judgement[],
  looked: readonly RecordId[],
  { by, at }: Pick<Judging, "by" | "at">,
): Revision {
  const seen = new Set(looked.map(recordName));
  const standing = before.filter(({ kind, withdrawn }) => kind === "rules" && !withdrawn);
  const held = new Map(standing.map((judgement) => [heldAs(judgement), judgement.id]));
  const kept = new Set<string>();
  const added = now.filter((judgement) => {
    const id = held.get(heldAs(judgement));
    if (id !== undefined) kept.add(id);
    return id === undefined;
  });
  const withdrawn = standing
    .filter(({ id, left, right }) => !kept.has(id) && seen.has(recordName(left)) && seen.has(recordName(right)))
    .map(({ id }): Withdrawal => ({ judgement: id, by, at, reason: "matched again, it is held no more" }));
  return { added, withdrawn };
}

function heldAs(judgement: Judgement): string {
  return `${judgement.verdict} ${pairName(judgement)}`;
}
