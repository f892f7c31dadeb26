import type { PageWord } from "./page-word.ts";

const MARK = /^(?:\d{1,3}|[*†‡§]{1,2})[,)]?$/;
/** A mark is set so much smaller than the word it stands at, and raised by this share of that word's height. */
const SMALLER = 0.82;
const RAISED = 0.15;
const NEAR = 0.6;
/** A page of more small numbers than this has them for something else. */
const MOST = 500;
const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Words in which the small raised numbers that point to notes are words of their own, written as raised numbers, on the
 * line that they stand at: "aged 34" with note 1 is never 341.
 */
export function withNoteMarks(words: readonly PageWord[]): readonly PageWord[] {
  const marks = new Map<PageWord, PageWord>();
  const largest = words.reduce((size, word) => Math.max(size, word.size), 0);
  const small = words.filter((word) => MARK.test(word.text) && word.size <= SMALLER * largest);
  if (small.length > MOST) return words;
  for (const word of small) {
    const neighbour = words.find((other) => other !== word && isMarkedBy(other, word));
    if (neighbour) marks.set(word, onLineOf(neighbour, word));
  }
  return marks.size === 0 ? words : words.map((word) => marks.get(word) ?? word);
}

function isMarkedBy(word: PageWord, mark: PageWord): boolean {
  if (word.turn !== mark.turn || mark.size > SMALLER * word.size) return false;
  const raised = word.baseline - mark.baseline;
  if (raised < RAISED * word.size || raised > word.size) return false;
  const behind = mark.box.left - word.box.right;
  const before = word.box.left - mark.box.right;
  const gap = Math.max(behind, before);
  return gap > -0.3 * word.size && gap < NEAR * word.size && /[^\d]|^\d/.test(word.text);
}

function onLineOf(word: PageWord, mark: PageWord): PageWord {
  const text = mark.text.replace(/\d/g, (digit) => RAISED_DIGITS[Number(digit)] ?? digit);
  const box = { ...mark.box, top: word.box.top, bottom: word.box.bottom };
  return { ...mark, text, box, baseline: word.baseline, isSpaced: { before: true, after: true } };
}
