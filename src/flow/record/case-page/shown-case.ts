import { knownFrom } from "../../../case/index.ts";
import type { CaseFile, Document, Sha256 } from "../../../model/index.ts";
import { type CaseSections, caseSections } from "../../../publish/index.ts";
import type { Store } from "../../../store/index.ts";
import { caseOnDay } from "../on-a-day.ts";
import { hasPages } from "../shown-document.ts";
import { decisionsOfCase } from "../told-decisions.ts";
import { type DayOfCase, daysOfCase } from "./days-of-case.ts";

/** A case in words for people to look at, as it is or as it was on a day. */
export interface ShownCase {
  /** The id that the case has now, also where it was asked for by one it had before. */
  readonly id: string;
  readonly title: string;
  /** The day that it is shown as of; null for as it is now. */
  readonly asOf: string | null;
  /** Null where nothing of it was known on the day. */
  readonly sections: CaseSections | null;
  /** On an earlier day its documents may have been of several cases: those that are not shown. */
  readonly others: readonly { readonly id: string; readonly title: string }[];
  readonly days: readonly DayOfCase[];
  /** Of its documents: the day from which each could be known, and whether its pages can be drawn. */
  readonly documents: readonly { readonly id: Sha256; readonly day: string; readonly hasPages: boolean }[];
  /** The number of the record's last decision; 0 where there is none. Whoever decides says that they had seen this. */
  readonly lastDecision: number;
}

/** A case by its id, or by one it had before; null where there is none. `today` is the day now: of documents that nobody knows anything of. */
export async function shownCase(
  store: Store,
  id: string,
  { asOf, today }: { readonly asOf: string | null; readonly today: string },
): Promise<ShownCase | null> {
  const kept = await store.findCase(id);
  if (kept === null) return null;
  const { file, documents } = kept;
  const known = { today, added: await store.addedOn(documents.map((document) => document.id)) };
  const decisions = await decisionsOfCase(store, file.id);
  const { shown, others } = await onDay(store, { file, documents }, asOf, today);
  return {
    id: file.id,
    title: file.title,
    asOf,
    sections: shown && caseSections(shown.file, new Map(shown.documents.map((document) => [document.id, document]))),
    others: others.map((other) => ({ id: other.id, title: other.title })),
    days: daysOfCase(documents, decisions, known),
    documents: documents.map((document) => ({
      id: document.id,
      day: knownFrom(document, known),
      hasPages: hasPages(document),
    })),
    lastDecision: await store.lastDecision(),
  };
}

interface Whole {
  readonly file: CaseFile;
  readonly documents: readonly Document[];
}

async function onDay(
  store: Store,
  now: Whole,
  asOf: string | null,
  today: string,
): Promise<{ shown: Whole | null; others: readonly CaseFile[] }> {
  if (asOf === null) return { shown: now, others: [] };
  const { cases, documents } = await caseOnDay(store, now.file.documents, asOf, today);
  const common = (file: CaseFile) => file.documents.filter((id) => now.file.documents.includes(id)).length;
  const [file, ...others] = cases.toSorted((a, b) => common(b) - common(a));
  return { shown: file ? { file, documents } : null, others };
}
