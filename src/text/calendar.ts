import { dayOf, type Moment, momentFromIso } from "../model/index.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?";
const WORDS = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "i");
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, "i");
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const SLASHES = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;
const CLOCK = /\b(\d{1,2})(?::(\d{2}))? ?([ap])\.?m\b/i;
const CLOCK_24 = /\b([01]?\d|2[0-3]):([0-5]\d)\b/;

/** Universal time, in which no place's clock runs: data often gives it, and its minute is not the incident's. */
const UNIVERSAL = /\d(?:Z|\s?(?:[+-]00:?00|GMT|UTC))\s*$/i;
const DAY_MILLISECONDS = 86_400_000;

/**
 * The moment that data gives: an ISO time keeps the calendar day and the minute as written, whatever its zone says; of
 * universal time only the day is kept. Midnight sharp is how software writes a day. Undefined for anything that is not a
 * real date.
 */
export function momentFromData(value: string): Moment | undefined {
  const moment = momentAsWritten(value);
  if (!UNIVERSAL.test(value) || moment?.value?.includes("T") !== true) return moment;
  return { ...momentFromIso(moment.value.slice(0, 10)), text: value.trim() };
}

/**
 * A moment given in universal time, told instead as the page tells it elsewhere in its own time: the day can be another
 * there, as in America in the evening. A page that gives it nowhere else keeps the universal day.
 */
export function inOwnTime(moment: Moment | undefined, others: readonly (Moment | undefined)[]): Moment | undefined {
  const day = dayOf(moment);
  if (moment === undefined || day === null || !UNIVERSAL.test(moment.text)) return moment;
  const isNear = (other: Moment | undefined) => {
    const own = dayOf(other);
    return own !== null && Math.abs(Date.parse(own) - Date.parse(day)) <= DAY_MILLISECONDS;
  };
  return others.find((other) => isNear(other) && !UNIVERSAL.test(other?.text ?? "")) ?? moment;
}

function momentAsWritten(value: string): Moment | undefined {
  const written = /^\s*(\d{4})-?(\d{2})?-?(\d{2})?(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?)?/.exec(
    value.replaceAll("/", "-"),
  );
  if (!written) return momentFromWords(value);
  const [, year, month, day, hour, minute, second] = written;
  if (year === undefined || (month === undefined && /^\s*\d{5}/.test(value))) return undefined;
  if (month === undefined) return momentFromIso(year);
  if (!isDay(Number(year), Number(month), Number(day ?? 1))) return undefined;
  if (day === undefined) return momentFromIso(`${year}-${month}`);
  const isClock = hour !== undefined && minute !== undefined && Number(hour) < 24 && Number(minute) < 60;
  const isMidnight = `${hour}${minute}${second ?? "00"}` === "000000";
  return momentFromIso(
    isClock && !isMidnight ? `${year}-${month}-${day}T${hour}:${minute}` : `${year}-${month}-${day}`,
  );
}

/** The moment that a line of words gives: "March 4, 2031", "4 Mar 2031, 6:20 p.m.", "3/4/2031" (month first). */
export function momentFromWords(words: string): Moment | undefined {
  const found = dateIn(words);
  if (!found) return undefined;
  const clock = clockIn(words.slice(found.end)) ?? clockIn(words.slice(0, found.start));
  return { ...momentFromIso(clock === null ? found.iso : `${found.iso}T${clock}`), text: words.trim() };
}

interface FoundDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/** The first date written out in full in some words, and where it stands. */
export function dateIn(words: string): FoundDate | undefined {
  for (const [pattern, year, month, day] of [
    [WORDS, 3, 1, 2],
    [DAY_FIRST, 3, 2, 1],
    [ISO, 1, 2, 3],
    [SLASHES, 3, 1, 2],
  ] as const) {
    const found = pattern.exec(words);
    if (!found) continue;
    const parts = [Number(found[year]), monthNumber(found[month] ?? ""), Number(found[day])] as const;
    if (!isDay(...parts)) continue;
    const iso = `${pad(parts[0], 4)}-${pad(parts[1], 2)}-${pad(parts[2], 2)}`;
    return { iso, start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

/** A time of day in some words as `HH:MM`, only when it is given to the minute or as a whole hour with a.m. or p.m. */
function clockIn(words: string): string | null {
  const spoken = CLOCK.exec(words);
  if (spoken) {
    const hour = Number(spoken[1]);
    const minute = Number(spoken[2] ?? 0);
    if (hour < 1 || hour > 12 || minute > 59) return null;
    return `${pad((hour % 12) + (spoken[3]?.toLowerCase() === "p" ? 12 : 0), 2)}:${pad(minute, 2)}`;
  }
  const written = CLOCK_24.exec(words);
  return written ? `${pad(Number(written[1]), 2)}:${written[2]}` : null;
}

function monthNumber(word: string): number {
  return /^\d+$/.test(word) ? Number(word) : MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
