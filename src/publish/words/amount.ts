import type { Amount } from "../../model/index.ts";

const ONE: Record<Amount["unit"], string> = {
  years: "year",
  months: "month",
  weeks: "week",
  days: "day",
  officers: "officer",
  people: "person",
  shots: "shot",
  "US dollars": "",
};

/** An amount in words: "4 months", "at least 2 officers", "about 20 shots". Zero is "none", never blank and never "not known". */
export function describeAmount(amount: Amount): string {
  const { value, minimum, maximum, unit } = amount;
  const about = amount.approximate ? "about " : "";
  if (value === 0) return "none";
  if (value !== null) return about + counted(value, unit);
  if (minimum !== null && maximum !== null) {
    if (minimum === maximum) return minimum === 0 ? "none" : about + counted(minimum, unit);
    return `${about}${bare(minimum, unit)} to ${counted(maximum, unit)}`;
  }
  if (minimum !== null) return `at least ${about}${counted(minimum, unit)}`;
  if (maximum !== null) return `at most ${about}${counted(maximum, unit)}`;
  return amount.text === "" ? "number not known" : `“${amount.text}”, number not known`;
}

function counted(number: number, unit: Amount["unit"]): string {
  if (unit === "US dollars") return bare(number, unit);
  return `${bare(number, unit)} ${number === 1 ? ONE[unit] : unit}`;
}

/** The number itself, with thousands set apart the same way on every machine. */
function bare(number: number, unit: Amount["unit"]): string {
  const [whole = "", fraction] = String(number).split(".");
  const grouped = /^-?\d+$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  return (unit === "US dollars" ? "$" : "") + grouped + (fraction === undefined ? "" : `.${fraction}`);
}
