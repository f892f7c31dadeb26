import type { Amount } from "../../model/index.ts";
import { NUMBER, numberOf } from "./numbers.ts";

const LEAD =
  "at least|no fewer than|no less than|more than|over|up to|as many as|fewer than|less than|about|around|approximately|roughly|nearly|almost|some|an estimated|a total of";

/** A regular expression source for a count with what is said of its exactness: "at least five", "three or four". */
export const HOW_MANY = `(?:(?:${LEAD}) )?(?:${NUMBER}(?: (?:or|to) ${NUMBER})?|a dozen|a single|a|one)`;

const PARTS = new RegExp(
  `^(?:(?<lead>${LEAD}) )?(?<low>${NUMBER}|a dozen|a single|a|one|once|twice)(?: (?:or|to) (?<high>${NUMBER}))?$`,
  "i",
);

/** The amount that words matched by {@link HOW_MANY}, or "once" and "twice", stand for; null for anything else. */
export function manyOf(words: string, unit: Amount["unit"]): Amount | null {
  const parts = PARTS.exec(words.trim())?.groups;
  const low = parts ? lowest((parts.low ?? "").toLowerCase()) : null;
  if (!parts || low === null) return null;
  const amount = (
    value: number | null,
    minimum: number | null,
    maximum: number | null,
    approximate = false,
  ): Amount => ({ value, minimum, maximum, approximate, unit, text: words });
  const high = parts.high ? numberOf(parts.high) : null;
  if (high !== null) return amount(null, Math.min(low, high), Math.max(low, high));
  const lead = (parts.lead ?? "").toLowerCase();
  if (/^(?:at least|no fewer|no less)/.test(lead)) return amount(null, low, null);
  if (/^(?:more than|over)/.test(lead)) return amount(null, low + 1, null);
  if (/^(?:up to|as many as)/.test(lead)) return amount(null, null, low);
  if (/^(?:fewer|less) than/.test(lead)) return amount(null, null, low - 1);
  return amount(low, low, low, lead !== "" && lead !== "a total of");
}

function lowest(word: string): number | null {
  if (word === "once") return 1;
  if (word === "twice") return 2;
  return numberOf(word.replace(/^a (?=dozen|single)/, ""));
}
