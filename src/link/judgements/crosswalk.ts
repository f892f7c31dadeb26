import {
  inOrder,
  type Judgement,
  pairName,
  type RecordId,
  recordName,
  type ScoredPair,
  type Verdict,
} from "../../model/index.ts";
import { clustersOf, type HeldBack } from "./clusters.ts";
import { standing } from "./standing.ts";

/** One line of a crosswalk: what is held of two records, by whom and why. Its fields are the columns of the file. */
export interface CrosswalkRow {
  readonly left_source: string;
  readonly left_key: string;
  readonly right_source: string;
  readonly right_key: string;
  readonly judgement: Verdict;
  /** What the matching gave the pair; null where it did not score it. */
  readonly probability: number | null;
  /** Bits; null where the pair was not scored. */
  readonly weight: number | null;
  readonly by: string;
  /** `rules` for software, `editor` for a person. */
  readonly kind: Judgement["kind"];
  readonly at: string;
  readonly reason: string;
  /** The cluster that both are in; null where they are in none together. */
  readonly cluster: string | null;
}

/**
 * The judgements that count, as a crosswalk, in the order of the records. A "same" of software that was held back is given as unsure, with
 * what stands against it. A pair with a record under a hold is left out: a row of another list would tell its name.
 */
export function crosswalkOf(
  judgements: readonly Judgement[],
  pairs: readonly ScoredPair[],
  isHeld: (record: RecordId) => boolean,
): CrosswalkRow[] {
  const { clusters, heldBack } = clustersOf(judgements);
  const clusterOf = new Map<string, string>();
  for (const { id, members } of clusters) for (const member of members) clusterOf.set(recordName(member), id);
  const back = new Map(heldBack.map((held) => [held.judgement.id, held]));
  const scored = new Map(pairs.map((pair) => [pairName(pair), pair]));
  return [...standing(judgements).values()]
    .map(({ judgement }) => judgement)
    .filter(({ left, right }) => !isHeld(left) && !isHeld(right))
    .sort((a, b) => inOrder(a.left, b.left) || inOrder(a.right, b.right))
    .map((judgement) => {
      const { left, right, verdict, probability, reason, by, kind, at } = judgement;
      const held = back.get(judgement.id);
      const pair = scored.get(pairName(judgement));
      const [one, other] = [clusterOf.get(recordName(left)), clusterOf.get(recordName(right))];
      return {
        left_source: left.source,
        left_key: left.key,
        right_source: right.source,
        right_key: right.key,
        judgement: held ? "unsure" : verdict,
        probability: probability ?? pair?.probability ?? null,
        weight: pair?.weight ?? null,
        by,
        kind,
        at,
        reason: held ? `held back: ${whyHeldBack(held)}; for it: ${reason}` : reason,
        cluster: one !== undefined && one === other ? one : null,
      };
    });
}

/** What stands against a "same" that was held back, in words. */
export function whyHeldBack({ against }: HeldBack): string {
  if ("verdict" in against)
    return `it would join ${recordName(against.left)} and ${recordName(against.right)}, which ${against.by} judged different`;
  return `${against.source} would have two records in one cluster`;
}
