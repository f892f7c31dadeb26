import { postalCodeOf, stateNames } from "../../../read/index.ts";
import { isOneOf, quoted } from "./words.ts";

const TERRITORIES = [
  ["puerto rico", "PR"],
  ["guam", "GU"],
  ["virgin islands", "VI"],
  ["u.s. virgin islands", "VI"],
  ["american samoa", "AS"],
  ["northern mariana islands", "MP"],
] as const;
const STATES: readonly (readonly [name: string, code: string])[] = [
  ...stateNames.map((name) => [name.toLowerCase(), postalCodeOf(name) ?? ""] as const),
  ["washington, d.c.", "DC"],
  ["washington dc", "DC"],
  ["d.c.", "DC"],
  ...TERRITORIES,
];

/** The postal codes of the states and territories. */
export const stateCodes: readonly string[] = [...new Set(STATES.map(([, code]) => code))];

/** The first letters of FBI identifiers: postal codes, but for Nebraska and Guam, and `US` and `DN` of federal agencies. */
const ORI_BEGINS = [...stateCodes, "NB", "GM", "US", "DN"];

/** SQL for a state's postal code, from its code or its name; null for anything else. */
export function stateSql(value: string): string {
  const names = STATES.map(([name, code]) => `WHEN ${quoted(name)} THEN ${quoted(code)}`).join(" ");
  return `CASE WHEN ${isOneOf(`upper(${value})`, stateCodes)} THEN upper(${value}) ELSE CASE lower(${value}) ${names} END END`;
}

/** SQL for a postal code, with the noughts at its front that spreadsheets drop. */
export function zipSql(value: string): string {
  const plain = `regexp_replace(${value}, '\\.0+$', '')`;
  return `CASE WHEN regexp_matches(${plain}, '^[0-9]{3,5}$') THEN lpad(${plain}, 5, '0')
    WHEN regexp_matches(${plain}, '^[0-9]{5}-[0-9]{4}$') THEN ${plain} END`;
}

/** SQL for degrees within bounds; 0, which stands for "nowhere" in tables, is none of them. */
export function degreesSql(value: string, bound: 90 | 180): string {
  const degrees = `TRY_CAST(${value} AS DOUBLE)`;
  return `CASE WHEN abs(${degrees}) <= ${bound} AND ${degrees} <> 0 THEN ${degrees} END`;
}

/** SQL that tells whether a value is an FBI identifier of an agency, of seven or nine characters. */
export function isOriSql(value: string): string {
  return `regexp_matches(${value}, '^[A-Z]{2}[A-Z0-9]{5}([A-Z0-9]{2})?$') AND ${isOneOf(`left(${value}, 2)`, ORI_BEGINS)}`;
}
