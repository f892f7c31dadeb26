import { allMatches } from "./all-matches.ts";

/** A word or mark of a sentence, with absolute offsets into the text. */
export interface Token {
  readonly text: string;
  /** Lower-case, curly apostrophes made straight. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

/** Letters of the Latin, Greek, Cyrillic and most other scripts. A plain range: the Unicode classes cost four times as much. */
const LETTER =
  "A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefe";
const WORD = new RegExp(
  `[${LETTER}][${LETTER}0-9'’-]*(?:\\.(?=[${LETTER}]\\.)[${LETTER}])*\\.?|\\$?\\d(?:[\\d,]*\\d)?(?:[.:]\\d+)?(?:-(?:year|month|week|day)s?-old|(?:st|nd|rd|th)\\b|%)?|[^\\s${LETTER}0-9]|\\n`,
  "g",
);
const KEEPS_STOP =
  /^(?:\p{L}\.(?:\p{L}\.)*|(?:mr|mrs|ms|dr|st|sgt|lt|capt|cpl|det|maj|col|sen|rep|gov|rev|jr|sr|dept|ave|blvd|rd|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon?t?|calif|ariz|ark|ala|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|neb|nev|okla|ore|pa|tenn|tex|vt|va|wash|wis|wyo)\.)$/iu;

/** A line shorter than this was broken on purpose, in a letterhead or an address; its end is a mark of its own. */
const SHORT_LINE = 45;

/** Words and marks in order. Hyphenated words and possessives are one token; "a.m." and "Sgt." keep their stops. */
export function tokensOf(content: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const text = content.slice(start, end);
  let line = 0;
  for (const found of allMatches(text, WORD)) {
    let word = found[0];
    if (word === "\n") {
      const short = found.index - line < SHORT_LINE;
      line = found.index + 1;
      if (!short) continue;
    }
    if (word.endsWith(".") && word.length > 1 && !KEEPS_STOP.test(word)) word = word.slice(0, -1);
    const at = start + found.index;
    tokens.push({
      text: word,
      lower: lowered(word),
      start: at,
      end: at + word.length,
      capital: isCapital(word),
    });
    if (word.length < found[0].length)
      tokens.push({ text: ".", lower: ".", start: at + word.length, end: at + word.length + 1, capital: false });
  }
  return tokens;
}

function lowered(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes("’") ? lower.replaceAll("’", "'") : lower;
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}
