import { clustersOf } from "../../link/index.ts";
import {
  AnswerableError,
  type Judgement,
  judged,
  type Opinion,
  pairName,
  type RecordId,
  recordName,
} from "../../model/index.ts";
import type { Store } from "../../store/index.ts";
import { nameClusters } from "./kept-links.ts";
import { withOwnRecordsNow } from "./own-records.ts";

/** What a person holds of two records. */
export type PersonsOpinion = Pick<Opinion, "left" | "right" | "verdict" | "reason" | "by" | "at"> & {
  /** Also of two records that no run of the matching has put side by side. */
  readonly unscored?: boolean;
};

/**
 * Keeps what a person holds of two records. Refused where no run has scored the two and nobody has judged them, unless that is meant: a key
 * with a slip in it would be judged for good.
 */
export async function judgePair(store: Store, { unscored, ...opinion }: PersonsOpinion): Promise<Judgement> {
  const { left, right } = opinion;
  if (recordName(left) === recordName(right))
    throw new AnswerableError("same-record", `${recordName(left)} is one record. Name two.`);
  const scored = await store.links.scoredPair(left, right);
  if (!scored && !unscored && !(await hasJudged(store, left, right)))
    throw new AnswerableError(
      "unknown-pair",
      `No run has put ${recordName(left)} and ${recordName(right)} side by side. Check both keys, or add --unscored to judge them all the same.`,
    );
  const judgement = judged({ ...opinion, kind: "editor", probability: scored?.probability ?? null });
  await store.links.keepJudgements([judgement]);
  await renameClusters(store, judgement, opinion.at);
  return judgement;
}

/** Takes a judgement back, by its id or the beginning of it; the judgement stays, and counts no more. */
export async function withdrawJudgement(
  store: Store,
  id: string,
  { by, at, reason }: { readonly by: string; readonly at: string; readonly reason: string },
): Promise<Judgement> {
  const [judgement, another] = /^[0-9a-f]{4,64}$/.test(id) ? await store.links.judgements({ id }) : [];
  if (!judgement)
    throw new AnswerableError(
      "no-judgement",
      `There is no judgement ${id} in the record. "answerable link history" lists those there are.`,
    );
  if (another)
    throw new AnswerableError("no-judgement", `Several judgements begin with ${id}. Give more of the one you mean.`);
  await store.links.keepJudgements([], [{ judgement: judgement.id, by, at, reason }]);
  await renameClusters(store, judgement, at);
  return { ...judgement, withdrawn: { by, at, reason } };
}

/** Keeps which records the clusters of two records have now. */
async function renameClusters(store: Store, judgement: Judgement, at: string): Promise<void> {
  const judgements = await withOwnRecordsNow(store, await store.links.judgements());
  const now = judgements.find(({ id }) => id === judgement.id) ?? judgement;
  const names = [recordName(now.left), recordName(now.right)];
  const { clusters } = clustersOf(judgements);
  const touched = clusters.filter(({ members }) => members.some((member) => names.includes(recordName(member))));
  await nameClusters(store, touched, at);
}

async function hasJudged(store: Store, left: RecordId, right: RecordId): Promise<boolean> {
  const pair = pairName({ left, right });
  return (await store.links.judgements({ record: left })).some((judgement) => pairName(judgement) === pair);
}
