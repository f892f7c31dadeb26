import {
  type Amount,
  type FieldName,
  type FieldValue,
  fieldOf,
  isAmount,
  isMoment,
  isStepReport,
  type Moment,
} from "../model/index.ts";
import { addressesMeet } from "./addresses.ts";
import { isSameStage } from "./course.ts";
import { opposed } from "./opposed.ts";

/**
 * Whether two values of a field can both be true. A coarse value does not contradict a precise one inside it: "officers"
 * and "three officers" agree, "officers" and "one officer" do not. Values of a field that may have several contradict
 * each other only where one excludes the other.
 */
export function compatible(field: FieldName, a: FieldValue, b: FieldValue): boolean {
  if (a === null || b === null) return true;
  if (fieldOf(field).several) return !opposed(field, a, b);
  if (isAmount(a) && isAmount(b)) return amountsMeet(a, b);
  if (isMoment(a) && isMoment(b)) return field === "time" ? timesMeet(a, b) : daysMeet(a, b);
  if (isStepReport(a) && isStepReport(b)) return isSameStage(field, a, b);
  if (field === "street_address" && typeof a === "string" && typeof b === "string") return addressesMeet(a, b);
  // Every detective is an officer, and a sheriff's is a deputy.
  if (field === "rank" && [a, b].some((rank) => /\b(?:officer|deputy|trooper)$/.test(String(rank)))) return true;
  if (typeof a === "string" && typeof b === "string") return wordsMeet(a, b);
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A value without the words it was read from. */
export function meaning(value: FieldValue): string {
  return JSON.stringify(value, (key, part) =>
    key === "text" ? undefined : typeof part === "string" ? part.toLowerCase() : part,
  );
}

function amountsMeet(a: Amount, b: Amount): boolean {
  const [x, y] = [inCommonUnit(a), inCommonUnit(b)];
  if (x.unit !== y.unit) return false;
  const slack = a.approximate || b.approximate ? 0.1 : 0;
  const low = (n: Amount) => (n.minimum ?? Number.NEGATIVE_INFINITY) * (1 - slack);
  const high = (n: Amount) => (n.maximum ?? Number.POSITIVE_INFINITY) * (1 + slack);
  return low(x) <= high(y) && low(y) <= high(x);
}

/** An age in months, weeks or days beside one in years: under one year is year nought. */
function inCommonUnit(amount: Amount): Amount {
  const perYear = amount.unit === "months" ? 12 : amount.unit === "weeks" ? 52 : amount.unit === "days" ? 365 : 0;
  if (perYear === 0) return amount;
  const years = (n: number | null) => (n === null ? null : Math.floor(n / perYear));
  return { ...amount, minimum: years(amount.minimum), maximum: years(amount.maximum), unit: "years" };
}

function daysMeet(a: Moment, b: Moment): boolean {
  if (a.value === null || b.value === null) {
    // "May 23" on an undated page has no year, but it is not May 24.
    const [one, other] = [dayOfYear(a), dayOfYear(b)];
    return one === null || other === null || one === other;
  }
  return a.value.startsWith(b.value.slice(0, 10)) || b.value.startsWith(a.value.slice(0, 10));
}

const MONTH_DAY =
  /\b(?:(?<day>\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(?<month>jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?(?: (?<then>\d{1,2})(?:st|nd|rd|th)?(?!\d))?/i;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The month and day of a moment, "05-23", whether or not its year is known; null where it has no day. */
function dayOfYear({ value, text }: Moment): string | null {
  if (value !== null) return /^\d{4}-(\d{2}-\d{2})/.exec(value)?.[1] ?? null;
  const { month, day, then } = MONTH_DAY.exec(text)?.groups ?? {};
  const number = then ?? day;
  if (month === undefined || number === undefined) return null;
  const place = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return `${String(place).padStart(2, "0")}-${number.padStart(2, "0")}`;
}

/** Clock times five minutes apart are one time told twice, an hour stands for twenty minutes on either side; a part of the day holds any time. */
function timesMeet(a: Moment, b: Moment): boolean {
  const [x, y] = [minutes(a), minutes(b)];
  if (x === null || y === null) return true;
  const apart = Math.abs(x - y);
  return Math.min(apart, 1440 - apart) <= (a.precision === "hour" || b.precision === "hour" ? 20 : 5);
}

function minutes(moment: Moment): number | null {
  const clock = /T(\d{2}):(\d{2})/.exec(moment.value ?? "");
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : null;
}

/** The same words, or one the fuller form of the other: "Tobin Vale" and "Tobin A. Vale". */
function wordsMeet(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  return short.every((word) => long.includes(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().replaceAll("’", "'").replace(/[.,]/g, "").split(/\s+/);
}
