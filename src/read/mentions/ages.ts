import { type Amount, exactly } from "../../model/index.ts";
import { NUMBER, numberOf } from "../words/numbers.ts";
import type { Token } from "../words/tokens.ts";

const OLD = new RegExp(`(?:(about|nearly|almost|around) )?\\b(${NUMBER})[- ](year|month|week|day)s?[- ]old\\b`, "i");
const DECADE =
  /\b(?:in (?:his|her|their) )(early |mid-?|late )?(teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|[2-8]0s)\b/i;
const UNIT = { year: "years", month: "months", week: "weeks", day: "days" } as const;

/** The age that a phrase states, in the unit it states it in: "four-month-old" is 4 months, never 0 years. */
export function ageIn(content: string, start: number, end: number): Amount | null {
  const found = OLD.exec(content.slice(start, end));
  if (!found) return null;
  const value = numberOf(found[2] ?? "");
  const unit = UNIT[(found[3] ?? "year").toLowerCase() as keyof typeof UNIT];
  if (value === null || (unit === "years" && value > 115)) return null;
  return { value, minimum: value, maximum: value, approximate: found[1] !== undefined, unit, text: found[0] };
}

/** The age in ", 34," after a name or a description; in ", Jr., 34," and ", age 34," too. */
export function ageAfter(tokens: readonly Token[], at: number): Amount | null {
  let comma = at;
  if (tokens[comma]?.text === "," && /^(?:jr|sr|ii|iii|iv)\.?$/.test(tokens[comma + 1]?.lower ?? "")) comma += 2;
  const number = tokens[comma + 1]?.lower === "age" ? tokens[comma + 2] : tokens[comma + 1];
  if (tokens[comma]?.text !== "," || !number || !/^\d{1,3}$/.test(number.text)) return null;
  if (!/^[,.;)]$|^(?:of|was|who|and|as)$/.test(tokens[tokens.indexOf(number) + 1]?.lower ?? ".")) return null;
  const value = numberOf(number.text);
  return value === null || value > 115 ? null : exactly(value, "years", number.text);
}

/** "in her late twenties": an age known only to a stretch of years. */
export function decadeIn(content: string, start: number, end: number): (Amount & { at: number }) | null {
  const found = DECADE.exec(content.slice(start, end));
  if (!found) return null;
  const word = (found[2] ?? "").toLowerCase();
  const names = ["teens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties"];
  const decade = /^\d/.test(word) ? Number(word.slice(0, 2)) : (names.indexOf(word) + 1) * 10;
  const part = (found[1] ?? "").trim().toLowerCase().replace("-", "");
  const [low, high] =
    part === "early" ? [0, 3] : part === "mid" ? [4, 6] : part === "late" ? [7, 9] : [word === "teens" ? 3 : 0, 9];
  return {
    value: null,
    minimum: decade + low,
    maximum: decade + high,
    approximate: false,
    unit: "years",
    text: found[0],
    at: start + found.index,
  };
}
