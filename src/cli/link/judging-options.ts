import { AnswerableError, Misuse, namedRecord, type RecordId, type Verdict } from "../../model/index.ts";
import type { Streams } from "../streams.ts";

/** Who judges, and why. */
export interface JudgingSettings {
  readonly reason: string;
  readonly by?: string;
}

export const REASON = "why, in words that hold in a year's time";
export const BY = "who judges; else $ANSWERABLE_EDITOR, else the name of the user";

/** The name that a judgement is kept with. */
export function editorOf({ by }: JudgingSettings, { env }: Streams): string {
  const name = (by ?? env.ANSWERABLE_EDITOR ?? env.USER ?? env.USERNAME ?? "").trim();
  if (name === "") throw new Misuse("a judgement needs a name. Give it with --by, or set $ANSWERABLE_EDITOR.");
  return name;
}

/** A reason that says something. */
export function reasonOf({ reason }: JudgingSettings): string {
  if (reason.trim() === "") throw new Misuse("--reason is empty. Say why, so that others can check it.");
  return reason.trim();
}

/** A record as it is named on the command line. */
export function recordArgument(name: string): RecordId {
  return namedRecord(name);
}

/** One of the three words for a verdict. */
export function verdictArgument(word: string): Verdict {
  if (word === "same" || word === "different" || word === "unsure") return word;
  throw new Misuse(`“${word}” is no judgement. Say same, different or unsure.`);
}

/** What `limit` was given: a whole number from 1. */
export function countArgument(words: string): number {
  const count = Number(words);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Misuse(`“${words}” is no number of lines. Give a whole number, as 20.`);
}

/** Nothing in the record answers what was asked for. */
export function noLinks(): AnswerableError {
  return new AnswerableError(
    "no-links",
    "The record holds no links. Make some with answerable link run --record, or judge a pair with answerable link judge.",
  );
}
