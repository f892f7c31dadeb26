import { z } from "zod";

/** How precisely a {@link Moment} is known, from a minute to not at all. */
export const Precision = z.enum(["minute", "hour", "part-of-day", "day", "week", "month", "year", "unresolved"]);
export type Precision = z.infer<typeof Precision>;

/**
 * A point in time, no more precise than the words it was read from.
 *
 * `value` is ISO 8601 as precise as known: `"2031-11-07T13:55"`, `"2031-11-07"`, `"2031-11"`, or `"T13:55"` when only
 * the time of day is known. It is `null` when the words cannot be placed: "Thursday" in a document with no publication
 * date stays a Thursday. Times are local to the incident.
 */
export const Moment = z
  .object({
    value: z.string().nullable().describe("ISO 8601, as precise as known; null when unresolved"),
    precision: Precision,
    text: z.string().describe("The words it was read from"),
  })
  .describe("A point in time, no more precise than the words it was read from");
export type Moment = z.infer<typeof Moment>;

/** A moment given by data, not words: a page's own publication time, say. `precision` follows from the value's form. */
export function momentFromIso(value: string): Moment {
  if (/T\d{2}:\d{2}/.test(value)) return { value, precision: "minute", text: value };
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { value, precision: "day", text: value };
  if (/^\d{4}-\d{2}$/.test(value)) return { value, precision: "month", text: value };
  if (/^\d{4}$/.test(value)) return { value, precision: "year", text: value };
  return { value: null, precision: "unresolved", text: value };
}

/** A date that exists, as precise as it is written: "2031", "2031-03", "2031-03-05" or "2031-03-05T13:55"; null for anything else. */
export function momentAsWritten(words: string): Moment | null {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?$/.test(words)) return null;
  const instant = new Date(`${words.padEnd(10, "-01").slice(0, 10)}T${words.slice(11) || "00:00"}:00Z`);
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(words);
  return exists ? momentFromIso(words) : null;
}

/** The calendar day of a moment, `"2031-11-07"`, or null when it is not known to the day. */
export function dayOf(moment: Moment | null | undefined): string | null {
  return moment?.value?.match(/^\d{4}-\d{2}-\d{2}/)?.[0] ?? null;
}
