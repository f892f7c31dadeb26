import { textOfLine } from "./lines.ts";
import { median } from "./page-word.ts";
import type { Paragraph } from "./paragraphs.ts";

const BEGINS_NOTE = /^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\d{1,3}|[*†‡§]{1,2})[.)]?\s/;
const SMALLER = 0.95;

/**
 * The paragraphs of a page with its notes known as such: those at its foot in smaller type of which the first begins
 * with a mark. A sentence may go on over them to the next page.
 */
export function withNotes(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const body = median(paragraphs.flatMap(({ lines }) => lines.flatMap((line) => line.words.map((word) => word.size))));
  const isSmall = ({ size, isRow }: Paragraph) => !isRow && size <= SMALLER * body;
  const from = paragraphs.findLastIndex((paragraph) => !isSmall(paragraph)) + 1;
  const first = paragraphs.findIndex((paragraph, index) => index >= from && beginsNote(paragraph));
  if (from === 0 || first < 0) return paragraphs;
  return paragraphs.map((paragraph, index) => (index < first ? paragraph : { ...paragraph, isNote: true }));
}

function beginsNote({ lines: [first] }: Paragraph): boolean {
  return first !== undefined && BEGINS_NOTE.test(textOfLine(first));
}
