import * as chrono from "chrono-node";
import { dayOf, type Moment, type Precision } from "../../model/index.ts";
import type { Time } from "../passage.ts";
import type { Span } from "../sentences.ts";
import type { Token } from "../words/tokens.ts";
import { isoOf, lookBack, weekdayBefore, weekOf } from "./calendar.ts";

/** Words of which a sentence must hold one, or a clock or slashed figure, to be worth parsing; most sentences hold none. */
const CUES = new Set(
  (
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thurs fri sat " +
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec " +
    "yesterday today tonight ago overnight noon midnight week weeks weekend month months year years morning afternoon evening night a.m p.m am pm"
  ).split(" "),
);
/** Cues that are other words as often: they count beside a figure ("May 5"), or behind "last" and before "ago". */
const BESIDE_A_FIGURE = new Set("may mar sat sun mon wed am pm a.m p.m".split(" "));
const STRETCHES = new Set("week weeks weekend month months year years".split(" "));
const FIGURES = /\d[:/]\d|\d ?[ap]\.?m\b|\b(?:19|20)\d\d-\d\d/i;

const PART =
  /\b(?:early |late |mid-?)?(?:morning|afternoon|evening|night|overnight|tonight|midnight|noon|midday|dawn|dusk)\b/i;
const DAY_WORDS =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|week|weekend|month|year|ago|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|last|this)\b/i;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const CLOCK = /\b(\d{1,2})(?::(\d{2}))? ?([ap])\.?\s?m\b\.?/i;

/** Chrono's parsers of days by their names and of times of day, and of dates by month, number or slash. */
const EVERYDAY = [
  "ENWeekdayParser",
  "ENCasualDateParser",
  "ENCasualTimeParser",
  "ENTimeExpressionParser",
  "ENTimeUnitAgoFormatParser",
  "ENRelativeDateFormatParser",
];
const CALENDAR = [
  "ISOFormatParser",
  "SlashDateFormatParser",
  "ENMonthNameLittleEndianParser",
  "ENMonthNameMiddleEndianParser",
  "ENMonthNameParser",
  "ENYearMonthNameParser",
];
const NAMES_A_MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[/-]\d|\b(?:19|20)\d\d\b/i;

/** Chrono with some of its parsers; those left out read vaguer phrases than news dates things by ("two hours later"). */
function chronoWith(parsers: readonly string[]): chrono.Chrono {
  const made = chrono.casual.clone();
  made.parsers = made.parsers.filter((parser) => parsers.includes(parser.constructor.name));
  return made;
}

const everyday = chronoWith(EVERYDAY);
const calendar = chronoWith([...EVERYDAY, ...CALENDAR]);

/** Every phrase of time in a text, with a day to count from. Most texts name no month and need half the parsers. */
function parse(text: string, reference: Date): chrono.ParsedResult[] {
  return (NAMES_A_MONTH.test(text) ? calendar : everyday).parse(text, reference);
}

/** A day to parse from when there is none: what hangs on it is thrown away. */
const REFERENCE = new Date(2001, 0, 3, 12);

/**
 * The phrases of time in a sentence, found by chrono and then held to what the words say: a weekday is a day only when
 * there is a publication day to count from, and news looks back. "last week" is a week, "November" a month, and a
 * weekday without a publication day stays unresolved. Source of the day counted from: the document's `published`.
 */
export function timesIn(content: string, span: Span, tokens: readonly Token[], published: Moment | undefined): Time[] {
  const text = content.slice(span.start, span.end);
  if (!tokens.some((_, i) => isCue(tokens, i)) && !FIGURES.test(text)) return [];
  const today = dayOf(published);
  // Noon local time: chrono counts in local days, so the day counted from is the same in every time zone.
  const [year = 0, month = 1, day = 1] = (today ?? "").split("-").map(Number);
  const reference = today ? new Date(year, month - 1, day, 12) : REFERENCE;
  const found: Time[] = [];
  for (const result of parse(text, reference)) {
    const time = readTime(text, result, span.start, today);
    if (time && !overlapsLast(found, time)) found.push(time);
  }
  return found;
}

function isCue(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower.replace(/(?:'s|\.)$/, "") ?? "";
  if (!CUES.has(word)) return false;
  const [before, after] = [tokens[i - 1]?.lower ?? "", tokens[i + 1]?.lower ?? ""];
  if (BESIDE_A_FIGURE.has(word)) return /^\d/.test(before) || /^\d/.test(after);
  if (STRETCHES.has(word))
    return /^(?:last|this|next|past|the|over)$/.test(before) || /^(?:ago|earlier|before)$/.test(after);
  return true;
}

function overlapsLast(found: readonly Time[], time: Time): boolean {
  const last = found.at(-1);
  return last !== undefined && time.start < last.end;
}

function readTime(text: string, result: chrono.ParsedResult, offset: number, today: string | null): Time | null {
  const parsed = result.start;
  let words = result.text.replace(/[\s,]+$/, "");
  let end = result.index + words.length;
  if (/^(?:may|sun|mar|sat|now|second|a second|seconds|past|minutes?|mon)$/i.test(words)) return null;
  if (/^\d+(?:\.\d+)?$/.test(words) || /\b(?:seconds?|minutes?|hours?)\b/i.test(words)) return null;
  // chrono stops before ", at approximately 2:48 p.m." and a part of the day right behind a date; take them in.
  const more =
    /^,? (?:(?:at|around|about|shortly (?:before|after)|just (?:before|after)|approximately|at about|at around|at approximately) ){0,2}(?:\d{1,2}(?::\d{2})? ?[ap]\.?m\b\.?|(?:early |late )?(?:morning|afternoon|evening|night)\b)/i.exec(
      text.slice(end),
    );
  if (more) {
    end += more[0].replace(/[\s,.]+$/, (tail) => (/m\.$/.test(more[0]) ? tail : "")).length;
    words = text.slice(result.index, end);
  }
  const lead = /^(?:\d{1,3}, )?(?:on |at |in )?/i.exec(words)?.[0].length ?? 0;
  words = words.slice(lead);
  const span = { start: offset + result.index + lead, end: offset + end };
  const date = dateOf(parsed, words, today, text.slice(0, result.index));
  const clock = clockOf(words, date);
  return date || clock ? { ...span, date, clock } : null;
}

function dateOf(parsed: chrono.ParsedComponents, words: string, today: string | null, before: string): Moment | null {
  const moment = (value: string | null, precision: Precision): Moment => ({ value, precision, text: words });
  const knows = (part: "year" | "month" | "day" | "weekday") => parsed.isCertain(part);
  const iso = (precision: "year" | "month" | "day") => isoOf(parsed, precision);
  const ofDay = /\bof (?=\p{L}+\.? \d)/u.exec(words);
  const named = ofDay ? parse(words.slice(ofDay.index + 3), REFERENCE)[0] : undefined;
  if (named?.start.isCertain("day") && !parsed.isCertain("day")) return dateOf(named.start, words, today, before);
  // Without a publication day only words that give the year themselves can be placed; "today" is nobody's day.
  if (!today && !/\b(?:19|20)\d\d\b|\d\/\d{1,2}\/\d{2}/.test(words))
    return parsed.isCertain("hour") && !DAY_WORDS.test(words) ? null : moment(null, "unresolved");
  if (/\b(?:week|weekend)s?\b/i.test(words) && !WEEKDAY.test(words))
    return today ? moment(weekOf(parsed), "week") : moment(null, "unresolved");
  if (/\byears? ago\b|\blast year\b|\bthis year\b/i.test(words))
    return today ? moment(iso("year"), "year") : moment(null, "unresolved");
  if (/\bmonths? ago\b|\blast month\b|\bthis month\b/i.test(words))
    return today ? moment(iso("month"), "month") : moment(null, "unresolved");
  if (/\b(?:spring|summer|fall|autumn|winter)\b/i.test(words)) return moment(null, "unresolved");
  if (knows("day") && knows("month") && knows("year")) return moment(iso("day"), "day");
  if (knows("day") && knows("month"))
    return today ? moment(lookBack(iso("day"), today, before), "day") : moment(null, "unresolved");
  if (knows("month") && knows("year")) return moment(iso("month"), "month");
  if (knows("weekday"))
    return today
      ? moment(weekdayBefore(parsed.get("weekday") ?? 0, today, words, before), "day")
      : moment(null, "unresolved");
  if (
    /\b(?:yesterday|today|tonight|this morning|this afternoon|this evening|last night|days? ago|overnight)\b/i.test(
      words,
    )
  ) {
    if (!today) return moment(null, "unresolved");
    return moment(iso("day"), "day");
  }
  if (knows("year") && !knows("month")) return moment(iso("year"), "year");
  if (knows("month"))
    return today
      ? moment(lookBack(`${iso("month")}-01`, today, before).slice(0, 7), "month")
      : moment(null, "unresolved");
  return null;
}

/** The time of day, "T13:55", or the part of the day, on its date when that is known. */
function clockOf(words: string, date: Moment | null): Moment | null {
  const day = date?.precision === "day" ? date.value : null;
  const clock = CLOCK.exec(words);
  if (clock) {
    const hour = (Number(clock[1]) % 12) + (clock[3]?.toLowerCase() === "p" ? 12 : 0);
    if (Number(clock[1]) > 12 || Number(clock[2] ?? 0) > 59) return null;
    const time = `T${String(hour).padStart(2, "0")}:${clock[2] ?? "00"}`;
    return { value: (day ?? "") + time, precision: clock[2] ? "minute" : "hour", text: clock[0] };
  }
  const part = PART.exec(words);
  return part ? { value: day, precision: "part-of-day", text: part[0] } : null;
}
