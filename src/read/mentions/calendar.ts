import type { ParsedComponents } from "chrono-node";

const DAY = 86_400_000;

/** Words before a date that make it one to come. */
const FUTURE =
  /\b(?:(?:by|until|before|no later than)\s+(?:the |late |early |end of |next |about )*|(?:will|scheduled|due|expected|plans?)\b[^.;]{0,60})$/i;

/** The date that chrono worked out, as ISO 8601 to the precision asked for. */
export function isoOf(parsed: ParsedComponents, precision: "year" | "month" | "day"): string {
  const parts = [String(parsed.get("year")).padStart(4, "0")];
  if (precision !== "year") parts.push(String(parsed.get("month")).padStart(2, "0"));
  if (precision === "day") parts.push(String(parsed.get("day")).padStart(2, "0"));
  return parts.join("-");
}

/** The ISO 8601 week of the date that chrono worked out: "2031-W09". */
export function weekOf(parsed: ParsedComponents): string {
  const date = new Date(`${isoOf(parsed, "day")}T00:00:00Z`);
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY);
  const week = Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * DAY)) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, "0")}`;
}

/** A day and month without a year: the last such day up to the publication day, or the next one when the words look ahead. */
export function lookBack(iso: string, today: string, before: string): string {
  const year = Number(today.slice(0, 4));
  const rest = iso.slice(4);
  const ahead = FUTURE.test(before);
  if (ahead) return `${year}${rest}` >= today ? `${year}${rest}` : `${year + 1}${rest}`;
  return `${year}${rest}` <= today ? `${year}${rest}` : `${year - 1}${rest}`;
}

/** A bare weekday is the last such day up to the publication day, that day itself included. */
export function weekdayBefore(weekday: number, today: string, words: string, before: string): string {
  const date = new Date(`${today}T00:00:00Z`);
  const behind = (date.getUTCDay() - weekday + 7) % 7;
  if (/\bnext\b/i.test(words) || FUTURE.test(before))
    return shifted(date, (7 - behind) % 7 || (/\bnext\b/i.test(words) ? 7 : 0));
  return shifted(date, -(behind === 0 && /\blast\b/i.test(words) ? 7 : behind));
}

/** A day moved by whole days, as ISO 8601. */
export function shifted(date: Date, days: number): string {
  return new Date(date.getTime() + days * DAY).toISOString().slice(0, 10);
}
