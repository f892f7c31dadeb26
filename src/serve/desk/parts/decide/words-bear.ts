import type { Value } from "./claim-value.ts";

const NUMBERS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const NONE = new Set(["no", "none", "nobody", "not", "never", "neither", "nor"]);
/** Words that stand in any sentence, and bear nothing. */
const EMPTY = new Set([
  "the",
  "and",
  "for",
  "was",
  "were",
  "with",
  "his",
  "her",
  "their",
  "that",
  "this",
  "from",
  "not",
]);

/**
 * Whether the words of a document have anything of a value in them: a number of it, a part of its date, or one of its words. It is a question to whoever types, and no
 * judgement: words may bear a value without naming it. Null where it cannot be asked, as of yes and no.
 */
export function wordsBear(value: Value | null, words: string): boolean | null {
  if (value === null || typeof value === "boolean") return null;
  const here = tokensOf(words);
  if (typeof value === "string") return bearsWords(value, here);
  if ("what" in value) return bearsWords(value.what, here);
  if ("minimum" in value) return bearsNumber(value, here);
  // A day may be told from a document's own date: "Tuesday", "last night".
  return value.value === null ||
    value.precision === "part-of-day" ||
    /day|night|today|morning|evening|noon|ago/i.test(words)
    ? null
    : value.value.split(/[-T:]/).some((part) => here.has(part) || here.has(String(Number(part)))) ||
        here.has(monthOf(value.value));
}

function weighty(value: string): string[] {
  return [...tokensOf(value)].filter((word) => word.length > 2 && !EMPTY.has(word));
}

function bearsWords(value: string, here: ReadonlySet<string>): boolean | null {
  const wanted = weighty(value);
  if (wanted.length === 0) return null;
  const stems = new Set([...here].map(stemOf));
  return wanted.some((word) => stems.has(stemOf(word)));
}

function bearsNumber(
  { minimum, maximum }: { minimum: number | null; maximum: number | null },
  here: ReadonlySet<string>,
) {
  const wanted = [minimum, maximum].filter((number) => number !== null);
  if (wanted.length === 0) return null;
  const number = (each: number) => here.has(String(each)) || here.has(NUMBERS[each] ?? "");
  if (wanted.some(number)) return true;
  if (wanted.includes(0) && [...here].some((word) => NONE.has(word))) return true;
  // "An officer", "officers": words that have no number may bear a small one. Those that have another do not.
  const others = [...here].some((word) => /^\d+$/.test(word) || NUMBERS.includes(word));
  return !others && wanted.every((each) => each <= 2) ? null : false;
}

function tokensOf(words: string): ReadonlySet<string> {
  return new Set(
    words
      .toLowerCase()
      .replaceAll(/(\d),(?=\d{3})/g, "$1")
      .match(/\p{L}+|\d+(?:\.\d+)?/gu) ?? [],
  );
}

/** A word without its ending, roughly: "knives" and "knife" are one here. */
function stemOf(word: string): string {
  return word.slice(0, word.length > 6 ? 4 : 3);
}

function monthOf(value: string): string {
  const month = value.slice(5, 7);
  return month === ""
    ? ""
    : new Date(`2000-${month}-01T00:00:00Z`).toLocaleString("en", { month: "long", timeZone: "UTC" }).toLowerCase();
}

/** The words of a value that stand nowhere in the words of a document, roughly: they ask whoever types, as {@link wordsBear} does. */
export function wordsMissing(value: Value | null, words: string): string[] {
  if (typeof value !== "string") return [];
  const stems = new Set([...tokensOf(words)].map(stemOf));
  return weighty(value).filter((word) => !stems.has(stemOf(word)));
}
