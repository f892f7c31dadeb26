import { type Document, dayOf, type Moment, type Reading, type Sha256 } from "../model/index.ts";
import { firstDay, lastDay } from "./days.ts";

/** A day that a case file is wanted as of, and today: the day on which a file without any date is captured. */
export interface AsOf {
  readonly day: string;
  readonly today: string;
  /** The days on which documents came into a record, by their ids, for those that nobody knows when they were got. */
  readonly added?: ReadonlyMap<Sha256, string>;
}

/**
 * The readings of documents that could be known on a day: published by then or, where that is not known, captured by then. A document
 * that carries a date to come is known from that day on.
 */
export function knownBy(readings: readonly Reading[], { day, ...known }: AsOf): Reading[] {
  return readings.filter(({ document }) => knownFrom(document, known) <= day);
}

/** The day from which a document could be known, as an ISO day. */
export function knownFrom(
  { id, published, retrieved }: Pick<Document, "id" | "published" | "retrieved">,
  { today, added }: Omit<AsOf, "day">,
): string {
  const captured = retrieved === "unknown" ? (added?.get(id) ?? today) : retrieved.slice(0, 10);
  return firstDay(published) ?? captured;
}

/** The last day on which any of the documents was published; null where none gives one. What is due is measured by it, never by a clock. */
export function lastKnownDay(readings: readonly Reading[]): string | null {
  const days = readings.flatMap(({ document }) => dayOf(document.published) ?? []);
  return days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
}

/** Whether all of a moment lies before a day. */
export function isPast(due: Moment | null, day: string | null): boolean {
  const last = lastDay(due);
  return last !== null && day !== null && last < day;
}
