import { knownFrom } from "../../../case/index.ts";
import type { Document, Sha256 } from "../../../model/index.ts";

/** A day on which something of a case came: documents that could be known from then, decisions that were made. */
export interface DayOfCase {
  /** An ISO day. */
  readonly day: string;
  readonly documents: readonly Sha256[];
  readonly decisions: number;
}

/**
 * The days on which something of a case came, in their order. None is before the first document's: there is no case to show then,
 * and a decision that is dated before it counts from that day.
 */
export function daysOfCase(
  documents: readonly Document[],
  decisions: readonly { readonly at: string }[],
  known: { readonly today: string; readonly added: ReadonlyMap<Sha256, string> },
): DayOfCase[] {
  const byDay = new Map<string, { documents: Sha256[]; decisions: number }>();
  const on = (day: string) => {
    const found = byDay.get(day) ?? { documents: [], decisions: 0 };
    byDay.set(day, found);
    return found;
  };
  for (const document of documents) on(knownFrom(document, known)).documents.push(document.id);
  const [first = ""] = [...byDay.keys()].toSorted();
  for (const { at } of decisions) {
    const day = at.slice(0, 10);
    on(day < first ? first : day).decisions++;
  }
  return [...byDay].map(([day, came]) => ({ day, ...came })).sort((a, b) => (a.day < b.day ? -1 : 1));
}
