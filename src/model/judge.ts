import type { Judgement } from "./link.ts";
import { type Sha256, sha256Of } from "./sha256.ts";

/** What somebody holds of two records, before it has its id. */
export type Opinion = Omit<Judgement, "id" | "withdrawn">;

/** That a judgement is taken back: which, by whom, when and why. */
export interface Withdrawal {
  readonly judgement: Sha256;
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** An opinion as a judgement that stands. The same opinion at the same instant is the same judgement. */
export function judged(opinion: Opinion): Judgement {
  return { id: idOf(opinion), ...opinion, withdrawn: null };
}

/** Whether a judgement is what its id says it is. */
export function isIntact(judgement: Judgement): boolean {
  return judgement.id === idOf(judgement);
}

/** The hash that a withdrawal is kept with. */
export function hashOfWithdrawal({ judgement, by, at, reason }: Withdrawal): Sha256 {
  return sha256Of(JSON.stringify([judgement, by, at, reason]));
}

function idOf({ left, right, verdict, probability, reason, by, kind, at }: Opinion): Sha256 {
  const records = [left.source, left.key, right.source, right.key];
  return sha256Of(JSON.stringify([...records, verdict, probability, reason, by, kind, at]));
}
