import { assemble, changesBetween, knownBy } from "../../../case/index.ts";
import { type CaseFile, inForce } from "../../../model/index.ts";
import { tellChanges } from "../../../publish/index.ts";
import type { Store } from "../../../store/index.ts";
import { reference } from "../../reference.ts";
import { decisionsOfCase, type ToldDecision } from "../told-decisions.ts";
import { daysOfCase } from "./days-of-case.ts";

/** How many days are told at most, the last ones: each is a case file made as of that day. */
const MOST_DAYS = 60;

/** How a case came to say what it says. */
export interface CaseStory {
  readonly id: string;
  /** What each day on which something came brought, in sentences; the first day first. */
  readonly days: readonly { readonly day: string; readonly sentences: readonly string[] }[];
  /** How many earlier days are not told, where there are very many. */
  readonly earlier: number;
  /** What editors decided about it, the last first. */
  readonly decisions: readonly ToldDecision[];
}

/** How the account of a case changed from day to day, and what editors decided about it; null where there is no such case. */
export async function caseStory(store: Store, id: string, today: string): Promise<CaseStory | null> {
  const kept = await store.findCase(id);
  if (kept === null) return null;
  const { file } = kept;
  const readings = await store.readingsOf(file.documents);
  const known = { today, added: await store.addedOn(file.documents) };
  const decisions = await store.decisions();
  const about = await decisionsOfCase(store, file.id);
  const days = daysOfCase(kept.documents, about, known).map(({ day }) => day);
  const told = days.slice(-MOST_DAYS);
  const before = days[days.length - told.length - 1];
  const on = (day: string) => assemble(knownBy(readings, { day, ...known }), [], reference(), inForce(decisions, day));
  let last = before === undefined ? null : mostOf(file, on(before).cases);
  const story = told.flatMap((day) => {
    const made = on(day);
    const now = mostOf(file, made.cases);
    if (now === null) return [];
    const changes = { after: now, from: day, to: day, changes: changesBetween(last, now) };
    last = now;
    const documents = new Map(made.documents.map((document) => [document.id, document]));
    const sentences = tellChanges(changes, documents);
    return sentences.length > 0 ? [{ day, sentences }] : [];
  });
  return { id: file.id, days: story, earlier: days.length - told.length, decisions: about.toReversed() };
}

/** Of the cases that a day's documents made, the one with the most of a case's documents. */
function mostOf({ documents }: CaseFile, cases: readonly CaseFile[]): CaseFile | null {
  const common = (other: CaseFile) => other.documents.filter((id) => documents.includes(id)).length;
  const [most] = cases.toSorted((a, b) => common(b) - common(a));
  return most && common(most) > 0 ? most : null;
}
