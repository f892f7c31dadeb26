import { type Document, dayOf, type Reading } from "../model/index.ts";

/**
 * The one order documents are gone through in: by day of publication, the undated last, and by id within a day. It
 * makes a case file the same in whatever order its documents arrived.
 */
export function inOrder(readings: Iterable<Reading>): Reading[] {
  return [...readings].sort((a, b) => compare(placeInOrder(a.document), placeInOrder(b.document)));
}

/** What documents are sorted by. */
export function placeInOrder({ id, published }: Document): string {
  return `${dayOf(published) ?? "9999-99-99"} ${published?.value ?? ""} ${id}`;
}

/** Code-unit order, which no locale changes. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
