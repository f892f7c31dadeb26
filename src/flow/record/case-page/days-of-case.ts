import { knownFrom } from "../../../case/index.ts";
import type { Document, Sha256 } from "../../../model/index.ts";

/** A day on which something of a case came: documents that could be known from then, decisions that were made. */
export interface DayOfCase {
  /** An ISO day. */
  readonly day: string;
  readonly documents: readonly Sha256[];
  readonly decisions: number;
}

/** The days on which something of a case came, in their order. */
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
  for (const { at } of decisions) on(at.slice(0, 10)).decisions++;
  return [...byDay].map(([day, came]) => ({ day, ...came })).sort((a, b) => (a.day < b.day ? -1 : 1));
}
