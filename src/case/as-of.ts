import { dayOf, type Moment, type Reading } from "../model/index.ts";

/** A day that a case file is wanted as of, and today: the day on which a file without any date is captured. */
export interface AsOf {
  readonly day: string;
  readonly today: string;
}

/**
 * The readings of documents that could be known on a day: published by then or, where that is not known, captured by then. A document
 * that carries a date to come is known from that day on.
 */
export function knownBy(readings: readonly Reading[], { day, today }: AsOf): Reading[] {
  return readings.filter(({ document }) => {
    const captured = document.retrieved === "unknown" ? today : document.retrieved.slice(0, 10);
    return (firstDay(document.published) ?? captured) <= day;
  });
}

/** The last day on which any of the documents was published; null where none gives one. What is due is measured by it, never by a clock. */
export function lastKnownDay(readings: readonly Reading[]): string | null {
  const days = readings.flatMap(({ document }) => dayOf(document.published) ?? []);
  return days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
}

/** The first day that a moment may be of: "2031-03" began on the first of March. */
function firstDay(moment: Moment | undefined): string | null {
  const value = moment?.value;
  if (!value || !/^\d{4}/.test(value)) return null;
  const [date = ""] = value.split("T");
  if (/-W/.test(date)) return weekDay(date, 0);
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Whether all of a moment lies before a day. */
export function isPast(due: Moment | null, day: string | null): boolean {
  const last = lastDay(due);
  return last !== null && day !== null && last < day;
}

/** The last day that a moment may be of: what is due "by March" is not overdue before the last of March; null when not known. */
function lastDay(moment: Moment | null): string | null {
  const value = moment?.value;
  if (!value || !/^\d{4}/.test(value)) return null;
  const [date = ""] = value.split("T");
  if (/-W/.test(date)) return weekDay(date, 6);
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year = 0, month = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** A day of an ISO week, Monday being 0. */
function weekDay(week: string, day: number): string {
  const [year = 0, number = 1] = week.split("-W").map(Number);
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() || 7) - 1) + (number - 1) * 7;
  return new Date(Date.UTC(year, 0, monday + day)).toISOString().slice(0, 10);
}
