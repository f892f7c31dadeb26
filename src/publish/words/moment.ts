import type { Moment } from "../../model/index.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
) as readonly string[];
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const PART = /\b(?:(?:early|late) )?(?:morning|afternoon|evening|night|noon|midday|midnight|dawn|dusk)\b/i;

/**
 * A moment in words, never more precise than it is known: "November 7, 2031, 1:55 p.m.", "November 2031", and for what
 * cannot be placed "a Thursday, date not known". Dates are written out by hand, so every machine writes the same words.
 */
export function describeMoment(moment: Moment): string {
  const { value, precision, text } = moment;
  if (value === null && precision === "part-of-day" && /^[\p{L} -]+$/u.test(text))
    return `${text.toLowerCase()}, date not known`;
  if (value === null || precision === "unresolved") return unresolved(text);
  const [date = "", clock = ""] = value.split("T");
  if (precision === "week" && /^\d{4}-W\d{2}$/.test(date)) return `the week of ${describeDay(mondayOf(date))}`;
  const day = describeDay(date);
  if (date !== "" && day === null) return text || value;
  if (precision === "part-of-day") return [day, PART.exec(text)?.[0].toLowerCase()].filter(Boolean).join(", ") || text;
  if (precision === "week" && day) return `the week of ${day}`;
  const time = describeClock(clock, precision === "hour");
  return [day, time].filter(Boolean).join(", ") || text || value;
}

function unresolved(text: string): string {
  if (text === "") return "date not known";
  return WEEKDAY.test(text) ? `a ${text}, date not known` : `“${text}”, date not known`;
}

/** "2031-11-07", "2031-11" or "2031" in words; null for any other form. */
function describeDay(date: string): string | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined) return null;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  if (month !== undefined && name === undefined) return null;
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}

/** The Monday of an ISO week: "2031-W45" is "2031-11-03". */
function mondayOf(week: string): string {
  const [year = 0, number = 1] = week.split("-W").map(Number);
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = 4 - ((fourth.getUTCDay() || 7) - 1) + (number - 1) * 7;
  return new Date(Date.UTC(year, 0, monday)).toISOString().slice(0, 10);
}

/** "13:55" as "1:55 p.m."; null when there is no time of day. */
function describeClock(clock: string, hourOnly: boolean): string | null {
  const [, hours, minutes] = /^(\d{2})(?::(\d{2}))?/.exec(clock) ?? [];
  if (hours === undefined) return null;
  const hour = Number(hours);
  const half = hour < 12 ? "a.m." : "p.m.";
  return hourOnly || minutes === undefined ? `${hour % 12 || 12} ${half}` : `${hour % 12 || 12}:${minutes} ${half}`;
}
