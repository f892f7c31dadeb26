import { caseFileOf, type Group, lastDay } from "../../case/index.ts";
import {
  type CaseFile,
  type Document,
  dayOf,
  type FieldName,
  type FieldValue,
  isMoment,
  type Sha256,
  type Standing,
  sha256Of,
  version,
} from "../../model/index.ts";
import { effectsIn, waitingInCase } from "../../review/index.ts";
import type { CaseWaiting, NewCaseFile, Store, TakenIn } from "../../store/index.ts";
import { reference } from "../reference.ts";
import type { DecidedSoFar } from "./decided-so-far.ts";

/** A case to be made: its group, the decisions that it applies, and the digest of what its file is made from. */
export interface ToMake {
  readonly group: Group;
  readonly decided: readonly Standing[];
  readonly digest: string;
}

/**
 * What a case file depends on: its documents, which readings of them, what puts them together, what editors decided in it, and the version
 * of this program.
 */
export function digestOf(
  group: Group,
  numberOf: (document: Sha256) => number | undefined,
  decided: readonly Standing[],
): string {
  const readings = group.members.map(({ document }) => numberOf(document));
  const decisions = decided.map(({ number }) => number);
  return sha256Of(JSON.stringify([version, group, readings, ...(decisions.length > 0 ? [decisions] : [])]));
}

/** Makes case files, each with what is kept beside it. `day` is the last on which a document of the record was published. */
export async function caseRows(
  store: Store,
  cases: readonly ToMake[],
  day: string | null,
  soFar: DecidedSoFar,
): Promise<NewCaseFile[]> {
  const wanted = [...new Set(cases.flatMap(({ group }) => group.members.map(({ document }) => document)))];
  const readings = new Map((await store.readingsOf(wanted)).map((reading) => [reading.document.id, reading]));
  const taken = await store.takenIn(wanted);
  return cases.map(({ group, digest, decided }) => {
    const { file, documents } = caseFileOf(group, readings, reference(), day, decided);
    const desk = {
      group,
      latest: latestOf(documents, taken),
      county: leadingWords(file, "county"),
      overdueSince: overdueSince(file),
      effects: effectsIn(file, soFar.named),
      waiting: caseWaiting(file, taken, soFar),
    };
    return { file, documents, digest, ...foundBy(file), due: dueOf(file, day), desk };
  });
}

/** What waits in a case, given when its documents were taken in. */
export function caseWaiting(file: CaseFile, taken: ReadonlyMap<Sha256, TakenIn>, soFar: DecidedSoFar): CaseWaiting {
  const near = soFar.near(file.id, file.documents);
  const added = new Map(file.documents.flatMap((id) => [[id, taken.get(id)?.added.slice(0, 10) ?? ""] as const]));
  const read = file.documents.flatMap((id) => taken.get(id)?.readAt ?? []);
  const changed = [...read, ...near.map((number) => soFar.at(number))].sort().at(-1) ?? null;
  const items = waitingInCase(file, soFar.counting(near), { added });
  return { caseId: file.id, items, decided: soFar.last, changed };
}

/** The last day on which one of the documents was published or, where it gives no day, captured or taken in. */
function latestOf(documents: readonly Document[], taken: ReadonlyMap<Sha256, TakenIn>): string | null {
  const days = documents.map(
    ({ id, published, retrieved }) =>
      dayOf(published) ?? (retrieved === "unknown" ? (taken.get(id)?.added ?? "") : retrieved).slice(0, 10),
  );
  return days.sort().at(-1) ?? null;
}

/** What a case is found by: the leading account of its day, city and state. */
function foundBy(file: CaseFile): Pick<NewCaseFile, "day" | "city" | "state"> {
  const date = leadingValue(file, "date");
  const day = isMoment(date) && /^\d{4}/.test(date.value ?? "") ? (date.value?.slice(0, 10) ?? null) : null;
  return { day, city: leadingWords(file, "city"), state: leadingWords(file, "state") };
}

function leadingValue({ facts }: CaseFile, field: FieldName): FieldValue {
  return facts.find((fact) => fact.field === field)?.accounts[0]?.value ?? null;
}

function leadingWords(file: CaseFile, field: FieldName): string | null {
  const value = leadingValue(file, field);
  return typeof value === "string" ? value : null;
}

/** The first day on which something in the file that is overdue was due; null where nothing is or no day is known. */
function overdueSince({ commitments, process }: CaseFile): string | null {
  const days = [
    ...commitments.flatMap(({ state, due }) => (state === "overdue" ? (lastDay(due) ?? []) : [])),
    ...process.flatMap(({ state, when }) => (state === "overdue" ? (lastDay(when) ?? []) : [])),
  ];
  return days.sort()[0] ?? null;
}

/** The next day after which something in the file is overdue that is not so yet. */
function dueOf({ commitments, process }: CaseFile, day: string | null): string | null {
  const waiting = [
    ...commitments.flatMap(({ state, due }) => (state === "open" ? (lastDay(due) ?? []) : [])),
    ...process.flatMap(({ state, when }) => (state === "announced" ? (lastDay(when) ?? []) : [])),
  ];
  const [next] = waiting.filter((due) => day === null || due >= day).sort();
  return next ?? null;
}
