import type { Box } from "../../model/index.ts";
import { around, median, type PageWord } from "./page-word.ts";

/** Words that stand on one line, from left to right. */
export interface Line {
  readonly words: readonly PageWord[];
  readonly box: Box;
  readonly baseline: number;
  readonly size: number;
}

/** A raised or lowered sign stays on its line up to this share of the smaller type's height. */
const SAME_LINE = 0.45;
/** Pieces nearer than this share of the type's height, with no space drawn between them, are one word. */
const SAME_WORD = 0.13;

/** Words as lines, from the top down. Lines of two columns that stand beside each other come out as one. */
export function linesOf(words: readonly PageWord[]): Line[] {
  const lines: PageWord[][] = [];
  let last: { words: PageWord[]; middle: number; size: number } | undefined;
  for (const word of words.toSorted((one, other) => middleOf(one) - middleOf(other))) {
    if (last && Math.abs(middleOf(word) - last.middle) <= SAME_LINE * Math.min(word.size, last.size)) {
      last.words.push(word);
      if (word.size > last.size) Object.assign(last, { middle: middleOf(word), size: word.size });
      continue;
    }
    last = { words: [word], middle: middleOf(word), size: word.size };
    lines.push(last.words);
  }
  return lines.map(lineOf);
}

/** A line of words that are known to stand on it. */
export function lineOf(words: readonly PageWord[]): Line {
  const ordered = words.toSorted((one, other) => one.box.left - other.box.left);
  return {
    words: ordered,
    box: around(ordered.map((word) => word.box)),
    baseline: median(ordered.map((word) => word.baseline)),
    size: median(ordered.map((word) => word.size)),
  };
}

/** Whether two neighbours on a line are parts of one word, as where a drawing program places letters one by one. */
export function isSameWord(one: PageWord, other: PageWord): boolean {
  if (one.isSpaced.after || other.isSpaced.before) return false;
  const gap = other.box.left - one.box.right;
  return gap < SAME_WORD * Math.max(one.size, other.size) && other.box.left > one.box.left;
}

export function textOfLine(line: Line): string {
  return line.words
    .map((word, index) => {
      const previous = line.words[index - 1];
      return (previous && !isSameWord(previous, word) ? " " : "") + word.text;
    })
    .join("");
}

/** The middle of the small letters: what the eye takes for the height at which a word stands. */
function middleOf(word: PageWord): number {
  return word.baseline - 0.3 * word.size;
}
