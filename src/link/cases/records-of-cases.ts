import {
  type CaseFile,
  type FieldValue,
  isAmount,
  isMoment,
  OWN_SOURCE,
  type Person,
  type SourceRecord,
} from "../../model/index.ts";
import { type Told, toldIn } from "./told-values.ts";
import { causeOf, raceOf } from "./words-of-lists.ts";

/** What is needed beside the case files. */
export interface OwnListOptions {
  /** The postal code of a state, by its name; null where it is not known. */
  readonly postalCode: (state: string) => string | null;
  /** Whether a hold keeps a person's name, or all of a case, off the record. By the ids of the case and the person. */
  readonly isHeld?: (caseId: string, personId: string) => boolean;
}

/** Bands of more years than these tell too little to be given as an age. */
const WIDEST_BAND = 15;

/**
 * Our cases as a list like any other: a record for each person killed or injured. A value is that of the leading account. Where accounts
 * disagree, the record says what all of them allow: every name, the ages from the least to the most, a date as far as they agree; and nothing
 * of what has no such form. A name under a hold is given as withheld, and nothing is given that tells it.
 */
export function recordsOfCases(files: readonly CaseFile[], options: OwnListOptions): SourceRecord[] {
  return files.flatMap((file) =>
    file.people
      .filter(({ role }) => role === "killed" || role === "injured")
      .map((person) => recordOf(file, person, options)),
  );
}

function recordOf(file: CaseFile, person: Person, { postalCode, isHeld }: OwnListOptions): SourceRecord {
  const told = toldIn(file);
  const held = isHeld?.(file.id, person.id) ?? false;
  const police = file.agencies.filter(({ roles }) => roles.includes("police"));
  const state = words(told("state"));
  const gender = person.gender ?? words(told("gender", person.id));
  return {
    source: OWN_SOURCE,
    key: `${file.id}/${person.id}`,
    incident: file.id,
    name: held ? null : namesOf(person, told),
    nameStatus: held ? "withheld" : person.nameStatus,
    date: dateOf(told("date")),
    ...ageOf(told("age", person.id)),
    gender: gender === "male" || gender === "female" ? gender : null,
    race: raceOf(words(told("race", person.id))),
    address: words(told("street_address")) ?? words(told("cross_streets")),
    city: words(told("city")),
    county: words(told("county")),
    state: state && postalCode(state),
    zip: null,
    latitude: null,
    longitude: null,
    agencies: police.map(({ name }) => name),
    oris: police.flatMap(({ registered }) => (registered ? [registered.ori] : [])),
    cause: person.role === "killed" ? causeOf(words(told("cause_of_death", person.id)), told("force_type")) : null,
    weapon: words(told("weapon", person.id)),
    description: file.people.some(({ id }) => isHeld?.(file.id, id)) ? null : file.title,
  };
}

/** Every name that is told of somebody, the one they go by first. */
function namesOf({ id, name }: Person, told: Told): string | null {
  const others = told("name", id).filter((value) => typeof value === "string");
  const names = [...new Set([...(name === null ? [] : [name]), ...others])];
  return names.length > 0 ? names.join("; ") : null;
}

/** One value as words; null where there is none or accounts disagree. */
function words(values: readonly FieldValue[]): string | null {
  const different = new Set(values);
  const [value] = different;
  return different.size === 1 && typeof value === "string" ? value : null;
}

/** The date as far as all accounts agree: to the day, the month or the year. */
function dateOf(values: readonly FieldValue[]): string | null {
  const days = values.flatMap((value) => {
    const date = isMoment(value) ? /^\d{4}(?:-\d{2}){0,2}(?=T|$)/.exec(value.value ?? "")?.[0] : undefined;
    return date === undefined ? [] : [date.split("-")];
  });
  const [first = []] = days;
  const agreed = first.findIndex((part, i) => days.some((day) => day[i] !== part));
  return first.slice(0, agreed < 0 ? first.length : agreed).join("-") || null;
}

/** The years of all accounts, as one age or a band; nothing of an age that is only about so many years. */
function ageOf(values: readonly FieldValue[]): { age: number | null; ageTo: number | null } {
  const none = { age: null, ageTo: null };
  const spans = values.filter(isAmount).map(({ minimum, maximum, approximate, unit }) => {
    if (approximate || minimum === null || maximum === null) return null;
    return unit === "years" ? ([Math.floor(minimum), Math.floor(maximum)] as const) : ([0, 0] as const);
  });
  const known = spans.filter((span) => span !== null);
  if (known.length === 0 || known.length < spans.length) return none;
  const [age, ageTo] = [Math.min(...known.map(([from]) => from)), Math.max(...known.map(([, to]) => to))];
  return ageTo - age > WIDEST_BAND ? none : { age, ageTo: ageTo === age ? null : ageTo };
}
