import type { Value } from "./claim-value.ts";

type Moment = Extract<Value, { precision: string }>;

const MONTHS = "january february march april may june july august september october november december".split(" ");
const ISO = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
const WORDS = /^([a-z]{3,9})\.?(?: (\d{1,2}),?)? (\d{4})$/i;
const CLOCK = /^(\d{1,2})(?::(\d{2}))? ?([ap])\.?m\.?$|^(\d{1,2}):(\d{2})$/i;
const PART = /^(?:(?:early|late) )?(?:morning|afternoon|evening|night|noon|midday|midnight|dawn|dusk)$/i;

/**
 * A date, a time of day, or both, as people type them and as the desk shows them: "2031-03-05", "March 5, 2031", "March 2031", "2031",
 * "7:41 p.m.", "March 5, 2031, evening", "2031-03-05 19:41". Null for anything else, and for days that there are not.
 */
export function momentTyped(typed: string): Moment | null {
  const [day, time] = parted(typed);
  const date = day === "" ? "" : dateOf(day);
  if (date === null) return null;
  if (time === "")
    return date === "" ? null : { value: date, precision: PRECISIONS[date.length] ?? "day", text: typed };
  // A time of day is of one day, or of none that is known.
  if (date !== "" && date.length < 10) return null;
  if (PART.test(time)) return { value: date || null, precision: "part-of-day", text: time };
  const clock = clockOf(time);
  if (clock === null) return null;
  return { value: `${date}T${clock}`, precision: clock.length > 2 ? "minute" : "hour", text: typed };
}

/** A moment as one would type it: {@link momentTyped} gives the same again, but for one that could not be placed, whose words it is. */
export function momentAsTyped({ value, precision, text }: Moment): string {
  if (precision === "part-of-day") return [value, text].filter(Boolean).join(" ");
  if (value === null || precision === "unresolved") return text;
  const [date = "", clock = ""] = value.split("T");
  const time =
    precision === "hour" ? `${Number(clock.slice(0, 2)) % 12 || 12} ${clock < "12" ? "a.m." : "p.m."}` : clock;
  return [date, time].filter(Boolean).join(" ");
}

const PRECISIONS: Readonly<Record<number, Moment["precision"]>> = { 4: "year", 7: "month", 10: "day" };

/** The date's words and the time's; either may be empty. */
function parted(typed: string): [string, string] {
  if (PART.test(typed) || CLOCK.test(typed)) return ["", typed];
  const [, day = typed, time = ""] =
    /^(\d{4}-\d{2}-\d{2})[T ](.+)$/i.exec(typed) ?? /^(.*\d{4}), (.+)$/.exec(typed) ?? [];
  return [day, time];
}

/** A date that exists as "2031-03-05", "2031-03" or "2031"; null for anything else. */
function dateOf(words: string): string | null {
  const [, named = "", dayNamed, yearNamed] = WORDS.exec(words) ?? [];
  const month = MONTHS.findIndex((name) => named.length >= 3 && name.startsWith(named.toLowerCase())) + 1;
  const iso = month === 0 ? words : [yearNamed, two(month), ...(dayNamed ? [two(Number(dayNamed))] : [])].join("-");
  if (!ISO.test(iso)) return null;
  const instant = new Date(`${iso.padEnd(10, "-01")}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(iso) ? iso : null;
}

/** "19:41", or "20" for "8 p.m."; null for no time of day. */
function clockOf(words: string): string | null {
  const [, hour, minute, half, hours, minutes] = CLOCK.exec(words) ?? [];
  if (hours !== undefined)
    return Number(hours) < 24 && Number(minutes) < 60 ? `${two(Number(hours))}:${minutes}` : null;
  if (hour === undefined || Number(hour) < 1 || Number(hour) > 12 || Number(minute ?? 0) > 59) return null;
  const of24 = (Number(hour) % 12) + (half?.toLowerCase() === "p" ? 12 : 0);
  return minute === undefined ? two(of24) : `${two(of24)}:${minute}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
