import { type Judgement, pairName, type RecordId, recordName, type ScoredPair } from "../../model/index.ts";
import type { Standing } from "./standing.ts";

/** What a person's "same" weighs, in bits, against what software scored: more than any score. */
const JUDGED_SAME = 100;

/**
 * How likely a pair is to be one, its rivals considered: a list tells a person once, so that where a record fits two of one list, one of the two
 * is wrong. With odds of 2^weight for each pair, and rivals L of the left record in the right list and R of the right one in the left,
 *
 *     2^w / (2^w + (1 + sum over L of 2^w) (1 + sum over R of 2^w))
 *
 * which without a rival is the pair's own probability. What people judged weighs as they judged it.
 */
export function amongRivals(
  pairs: readonly ScoredPair[],
  counting: ReadonlyMap<string, Standing>,
): (pair: ScoredPair) => number {
  const sums = new Map<string, number>();
  const add = (record: RecordId, list: string, odds: number) =>
    sums.set(inList(record, list), (sums.get(inList(record, list)) ?? 0) + odds);
  const oddsOf = (pair: ScoredPair) => 2 ** weightOf(pair, counting.get(pairName(pair))?.judgement);
  for (const pair of pairs) {
    add(pair.left, pair.right.source, oddsOf(pair));
    add(pair.right, pair.left.source, oddsOf(pair));
  }
  return (pair) => {
    const odds = oddsOf(pair);
    const besides = (record: RecordId, list: string) => Math.max(0, (sums.get(inList(record, list)) ?? odds) - odds);
    const against = (1 + besides(pair.left, pair.right.source)) * (1 + besides(pair.right, pair.left.source));
    return odds / (odds + against);
  };
}

function weightOf({ weight }: ScoredPair, judgement: Judgement | undefined): number {
  if (judgement?.kind !== "editor" || judgement.verdict === "unsure") return weight;
  return judgement.verdict === "same" ? JUDGED_SAME : -JUDGED_SAME;
}

function inList(record: RecordId, list: string): string {
  return `${list} ${recordName(record)}`;
}
