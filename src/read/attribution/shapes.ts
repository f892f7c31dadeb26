import { DIGIT, LETTER, MARK } from "./letters.ts";

/** What a word looks like. */
export const SMALL = 0;
export const CAPITAL = 1;
export const ALL_CAPITALS = 2;
export const MIXED_CAPITALS = 3;
export const NUMBER = 4;
export const NUMBER_AND_LETTERS = 5;
export const ONE_CAPITAL = 6;
/** Marks count from here; each has a number of its own. */
export const MARKS = 7;
const MARK_NUMBERS = new Map(
  [...",.;:!?-–—()[]'’‘\"“”$%/&…`@#*|"].map((mark, i) => [mark.charCodeAt(0), MARKS + 1 + i]),
);

/** How many shapes there are. */
export const SHAPES = MARKS + 1 + MARK_NUMBERS.size;

/** The shape of a word, given which kinds of characters it holds (a bit each) and how many capitals. */
export function shapeOf(text: string, start: number, length: number, kinds: number, capitals: number): number {
  const first = text.charCodeAt(start);
  if (kinds === 1 << MARK) return MARK_NUMBERS.get(first) ?? MARKS;
  if ((kinds & (1 << LETTER)) === 0) return NUMBER;
  if ((kinds & (1 << DIGIT)) !== 0) return NUMBER_AND_LETTERS;
  if (capitals === 0) return SMALL;
  if (length === 1 || (capitals === 1 && length === 2 && text.charCodeAt(start + 1) === 46)) return ONE_CAPITAL;
  if (capitals === 1 && first !== lowered(first)) return CAPITAL;
  return capitals * 2 >= length ? ALL_CAPITALS : MIXED_CAPITALS;
}

function lowered(unit: number): number {
  return unit < 128 && unit >= 65 && unit <= 90 ? unit + 32 : String.fromCharCode(unit).toLowerCase().charCodeAt(0);
}
