import type { Value } from "./claim-value.ts";

type Amount = Extract<Value, { unit: string }>;
type Unit = Amount["unit"];

const UNITS: Readonly<Record<string, Unit>> = {
  ...{ year: "years", month: "months", week: "weeks", day: "days" },
  ...{ officer: "officers", person: "people", people: "people", shot: "shots", dollar: "US dollars" },
};
const FORM =
  /^(?:(at least|at most) )?(about )?\$?(\d[\d,]*(?:\.\d+)?)(?: ?(?:to|-|–) ?\$?(\d[\d,]*(?:\.\d+)?))?(?: ([a-z]+?)s?)?$/i;

/**
 * A number as people type it and as the desk shows it: "34", "4 months", "at least 2 officers", "about 20 to 30 shots", "$1,200,000", "none". Null for anything else.
 * Without a unit of its own it has the field's.
 */
export function amountTyped(typed: string, unit: string | null): Amount | null {
  const [, bound, about, low, high, named] = FORM.exec(/^none$/i.test(typed) ? "0" : typed) ?? [];
  if (low === undefined) return null;
  const own = typed.includes("$") ? "US dollars" : ((unit ?? "people") as Unit);
  const of = named === undefined ? own : UNITS[named.toLowerCase()];
  if (of === undefined) return null;
  const [least, most] = [numberOf(low), high === undefined ? numberOf(low) : numberOf(high)];
  if (most < least || (bound !== undefined && high !== undefined)) return null;
  const minimum = bound?.toLowerCase() === "at most" ? null : least;
  const maximum = bound?.toLowerCase() === "at least" ? null : most;
  return {
    value: minimum === maximum ? minimum : null,
    minimum,
    maximum,
    approximate: Boolean(about),
    unit: of,
    text: typed,
  };
}

/** An amount as one would type it: {@link amountTyped} gives the same again. */
export function amountAsTyped({ value, minimum, maximum, approximate, unit }: Amount): string {
  const about = approximate ? "about " : "";
  const dollars = unit === "US dollars";
  const counted = (number: number) => (dollars ? `$${number}` : `${number} ${unit}`);
  if (value !== null) return about + counted(value);
  if (minimum !== null && maximum !== null) return `${about}${dollars ? "$" : ""}${minimum} to ${counted(maximum)}`;
  if (minimum !== null) return `at least ${about}${counted(minimum)}`;
  return maximum === null ? "" : `at most ${about}${counted(maximum)}`;
}

function numberOf(digits: string): number {
  return Number(digits.replaceAll(",", ""));
}
