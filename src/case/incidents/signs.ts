import { type Claim, dayOf, isAmount, isMoment, type Moment, type Reading, type Sha256 } from "../../model/index.ts";
import { isFullName } from "../names.ts";
import { placeInOrder } from "../order.ts";
import { body } from "../voices.ts";

/** Somebody whom a document names: who they are in it, and where they are mentioned. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly starts: readonly number[];
}

/**
 * What a document says that tells its incident from others, gathered from its reading: no text is read again for it. Plain data, so that
 * a record can keep it beside the reading and put a new document with its incident from signs alone.
 */
export interface Signs {
  readonly document: Sha256;
  /** Its place in the one order of documents. */
  readonly place: string;
  /** Whether it is about a police use of deadly force. */
  readonly related: boolean;
  readonly people: readonly NamedPerson[];
  /** Day of publication; null when not known. */
  readonly published: string | null;
  /** The full names of those killed, injured or stopped. */
  readonly victims: readonly string[];
  readonly officers: readonly string[];
  /** Everybody else who is named in full. */
  readonly others: readonly string[];
  readonly genders: readonly string[];
  /** Ages in years of those killed, injured or stopped. */
  readonly ages: readonly number[];
  readonly cities: readonly string[];
  readonly states: readonly string[];
  readonly agencies: readonly string[];
  /** The days it gives for the incident. */
  readonly days: readonly string[];
  /** The days of the year ("05-23") it gives, where it tells the year or not. */
  readonly daysOfYear: readonly string[];
  /** Whether it tells of several incidents, as a round-up does. */
  readonly several: boolean;
}

const PARTY: ReadonlySet<string> = new Set(["killed", "injured", "subject"]);

/** Gathers the signs of a reading. */
export function signsOf(reading: Reading): Signs {
  const { people, claims, document } = reading;
  const parties = people.filter((p) => PARTY.has(p.role));
  const party = new Set(parties.map((p) => p.id));
  const victims = fullNames(parties.map((p) => p.name));
  const officers = fullNames(people.map((p) => (p.role === "officer" ? p.name : null)));
  const known = new Set([...victims, ...officers]);
  const told = claims.filter((c) => c.mode !== "denied" && c.mode !== "asked");
  const moments = told.flatMap((c) => (c.field === "date" && isMoment(c.value) ? c.value : []));
  const days = [...new Set(moments.flatMap((moment) => dayOf(moment) ?? []))];
  return {
    document: document.id,
    place: placeInOrder(document),
    related: reading.relevance.related,
    people: people.flatMap(({ id, name, mentions }) =>
      name === null ? [] : [{ id, name, starts: mentions.map(({ start }) => start) }],
    ),
    published: dayOf(document.published),
    victims,
    officers,
    others: fullNames(reading.named).filter((name) => !known.has(name)),
    genders: [...new Set(parties.flatMap((p) => p.gender ?? []))],
    ages: told.flatMap((c) => (c.field === "age" && party.has(c.about ?? "") ? yearsOf(c) : [])),
    cities: textsOf(told, "city"),
    states: textsOf(told, "state"),
    agencies: [
      ...new Set([
        ...textsOf(told, "agency").map(body),
        ...reading.agencies.filter((a) => a.roles.includes("police")).map((a) => body(a.name)),
      ]),
    ],
    days,
    daysOfYear: [
      ...new Set([...days.map((day) => day.slice(5)), ...moments.flatMap((moment) => dayOfYear(moment) ?? [])]),
    ],
    several: reading.relevance.subject === "several",
  };
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** "Thursday, May 23" without a year that could be resolved: "05-23"; null where no day of a month is said. */
function dayOfYear({ value, text }: Moment): string | null {
  if (value !== null) return null;
  const found = /\b(?<month>[A-Z][a-z]{2})[a-z]*\.? (?<day>\d{1,2})\b|\b(?<first>\d{1,2}) (?<then>[A-Z][a-z]{2})/.exec(
    text,
  );
  const month = MONTHS.indexOf((found?.groups?.month ?? found?.groups?.then ?? "").toLowerCase()) + 1;
  const day = Number(found?.groups?.day ?? found?.groups?.first);
  return month > 0 && day > 0 && day < 32 ? `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` : null;
}

function fullNames(names: readonly (string | null)[]): string[] {
  return [...new Set(names.flatMap((name) => (name !== null && isFullName(name) ? name : [])))];
}

function textsOf(claims: readonly Claim[], field: Claim["field"]): string[] {
  const texts = claims.flatMap((c) => (c.field === field && typeof c.value === "string" ? c.value.toLowerCase() : []));
  return [...new Set(texts)];
}

function yearsOf({ value }: Claim): number | [] {
  return isAmount(value) && value.unit === "years" && value.value !== null ? value.value : [];
}
