import type { Amount } from "../../model/index.ts";
import { NUMBER, numberOf } from "./numbers.ts";

const LEAD =
  "at least|no less than|more than|over|up to|as much as|less than|about|around|approximately|roughly|nearly|almost|some|an estimated|a total of";
const SCALE = "million|billion|thousand|m|k|bn";

/** A regular expression source for a sum of US dollars: "$1.25 million", "nearly $400,000", "six million dollars". */
export const MONEY = `(?:(?:${LEAD}) )?(?:(?:US)?\\$ ?\\d[\\d,]*(?:\\.\\d+)?(?:[- ]?(?:${SCALE}))?(?![\\p{L}\\d])|(?:\\d[\\d,.]*|${NUMBER})[- ](?:million|billion|thousand)[- ]dollars?)`;

const PARTS = new RegExp(
  `^(?:(?<lead>${LEAD}) )?(?:(?:US)?\\$ ?)?(?<digits>\\d[\\d,]*(?:\\.\\d+)?|${NUMBER})(?:[- ]?(?<scale>${SCALE}))?(?:[- ]dollars?)?$`,
  "i",
);
const TIMES: Readonly<Record<string, number>> = { thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, billion: 1e9, bn: 1e9 };

/** The amount that words matched by {@link MONEY} stand for; null for anything else. */
export function dollarsOf(words: string): Amount | null {
  const parts = PARTS.exec(words.trim())?.groups;
  const digits = parts?.digits ?? "";
  const plain = /^\d/.test(digits) ? Number(digits.replaceAll(",", "")) : numberOf(digits);
  if (!parts || plain === null || Number.isNaN(plain)) return null;
  const dollars = Math.round(plain * (TIMES[(parts.scale ?? "").toLowerCase()] ?? 1) * 100) / 100;
  const amount = (value: number | null, minimum: number | null, maximum: number | null, approximate = false) =>
    ({ value, minimum, maximum, approximate, unit: "US dollars", text: words }) satisfies Amount;
  const lead = (parts.lead ?? "").toLowerCase();
  if (/^(?:at least|no less|more than|over)/.test(lead)) return amount(null, dollars, null);
  if (/^(?:up to|as much as|less than)/.test(lead)) return amount(null, null, dollars);
  return amount(dollars, dollars, dollars, lead !== "" && lead !== "a total of");
}
