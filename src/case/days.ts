import type { Moment } from "../model/index.ts";

/** The first day that a moment may be of: "2031-03" began on the first of March. */
export function firstDay(moment: Moment | null | undefined): string | null {
  const value = moment?.value;
  if (!value || !/^\d{4}/.test(value)) return null;
  const [date = ""] = value.split("T");
  if (/-W/.test(date)) return weekDay(date, 0);
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day that a moment may be of: what is due "by March" is not overdue before the last of March; null when not known. */
export function lastDay(moment: Moment | null | undefined): string | null {
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
