import type { SourceFieldName } from "../source-adapter.ts";
import type { ColumnProfile } from "./column-profile.ts";

/** How a field of ours is told among the columns of an unknown table. */
export interface ColumnHint {
  /** What its title says. */
  readonly title: RegExp;
  /** What its title must not say: another thing of the same form. */
  readonly not?: RegExp;
  /** Titles that are meant before others that fit too. */
  readonly rather?: RegExp;
  /** Whether its values have the field's form. Fields of free text have none: null. */
  readonly values: ((column: ColumnProfile) => boolean) | null;
  /** Whether values alone, under a title that says nothing, are enough for a draft that a person must check. */
  readonly valuesSuffice?: boolean;
}

const OFFICER = /officer|deputy|trooper|prosecutor|congress|reporter|author|witness/;
const mostly = (share: number) => share >= 0.8;

/** In the order in which columns are given away: the most certain first. A title is compared in small letters, `_` and `-` being spaces. */
export const columnHints: Readonly<Record<Exclude<SourceFieldName, "incident">, ColumnHint>> = {
  key: {
    title: /(^|\b)(id|uid|key|identifier|record number|case number|incident number|unique id)$/,
    not: /agenc|depart|\bori\b|officer|county|state|census/,
    rather: /^(unique )?(u?id|key|record (id|number))$/,
    values: ({ unique }) => unique,
  },
  oris: { title: /\bori\b/, values: ({ shares }) => mostly(shares.ori), valuesSuffice: true },
  state: {
    title: /\bstate\b/,
    not: new RegExp(`agency|residence|home|${OFFICER.source}`),
    rather: /^(incident )?state$/,
    values: ({ shares }) => mostly(shares.stateCode + shares.stateName),
    valuesSuffice: true,
  },
  zip: { title: /\b(zip|zipcode|postal|postcode)\b/, values: ({ shares }) => mostly(shares.zip) },
  latitude: { title: /^(.* )?(lat|latitude)$|^y$/, values: ({ shares }) => mostly(shares.degrees) },
  longitude: { title: /^(.* )?(lon|long|lng|longitude)$|^x$/, values: ({ shares }) => mostly(shares.degrees) },
  date: {
    title: /\b(date|day of|dod|when)\b|date$/,
    not: /birth|dob|publish|update|added|entered|modified|created|accessed|report(ed)? date|hired|charged/,
    rather: /death|incident|injury|occur|killed|^date$/,
    values: ({ shares }) => mostly(shares.date + shares.numberDate),
    valuesSuffice: true,
  },
  age: {
    title: /\bage\b|^years( old)?$/,
    not: OFFICER,
    rather: /\bage( at death)?$/,
    values: ({ shares }) => mostly(shares.age),
  },
  gender: {
    title: /gender|\bsex\b/,
    not: OFFICER,
    values: ({ shares }) => mostly(shares.gender),
    valuesSuffice: true,
  },
  name: {
    title: /\bname\b|^(victim|decedent|deceased|subject|person)s?$/,
    not: new RegExp(
      `agency|department|city|county|state|street|file|first|last|middle|given|family|sur|nick|${OFFICER.source}`,
    ),
    rather: /victim|decedent|deceased|subject|person|^(full )?name$/,
    values: ({ shares }) => shares.personName + shares.familyNameFirst >= 0.5,
  },
  race: { title: /\brace|ethnic/, not: OFFICER, rather: /race$|ethnicity$/, values: ({ values }) => values.length > 0 },
  county: { title: /\b(county|parish)\b/, not: /agency|fips|code|\bid\b/, values: null },
  city: { title: /\b(city|town|municipality|place)\b/, not: /agency|residence|home/, values: null },
  agencies: {
    title: /agency|agencies|\b(police )?dep(ar)?t(men)?t?\b|law enforcement/,
    not: /\bid\b|\bids\b|type|ori\b|state|city|county/,
    values: null,
  },
  cause: {
    title: /cause|manner of death|\bmethod\b|classification|force type|type of force|level of force/,
    values: ({ values }) => values.length > 0,
  },
  weapon: { title: /weapon|\barmed\b/, not: /officer/, rather: /weapon/, values: null },
  address: {
    title: /address|\b(street|block|location)\b/,
    not: /residence|home|url|web|city|county|state|zip|precision|type/,
    rather: /address/,
    values: null,
  },
  description: {
    title: /description|circumstance|narrative|summary|synopsis|details/,
    values: ({ averageLength }) => averageLength >= 25,
  },
};
