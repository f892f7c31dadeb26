import type { Count } from "../../../../contract/cases.ts";

/** A month with its cases, or what is known less precisely. */
export interface MonthBar {
  readonly month: string;
  readonly count: number;
}

/** The most months that are drawn: where cases are further apart, months without cases are left out. */
const MOST = 480;

/** Every month from the first to the last that has a case, those without one too. */
export function monthBars(counts: readonly Count[]): MonthBar[] {
  const known = new Map(counts.flatMap(({ value, count }) => (isMonth(value) ? [[value, count] as const] : [])));
  const months = [...known.keys()].sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const span = numberOf(last) - numberOf(first) + 1;
  const all = span > MOST ? months : Array.from({ length: span }, (_, at) => nameOf(numberOf(first) + at));
  return all.map((month) => ({ month, count: known.get(month) ?? 0 }));
}

/** Cases of which no month is known: those of a year, and those of no known year. */
export function unplaced(counts: readonly Count[]): { readonly label: string; readonly count: number }[] {
  return counts.flatMap(({ value, count }) =>
    isMonth(value) ? [] : [{ label: value === null ? "day not known" : `${value}, month not known`, count }],
  );
}

function isMonth(value: string | null): value is string {
  return value !== null && /^\d{4}-\d{2}$/.test(value);
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function nameOf(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
}
