import { textOfLine } from "./lines.ts";
import { isFull, type Paragraph, SENTENCE_END, wouldHaveFit } from "./paragraphs.ts";

/**
 * Paragraphs with those put together whose sentence goes on in the next column or on the next page. What is labelled
 * and stands between, such as a running foot, follows the paragraph instead of cutting it; so does a note.
 */
export function joinedParagraphs(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  let open: { readonly at: number; readonly paragraph: Paragraph } | undefined;
  for (const paragraph of paragraphs) {
    if (paragraph.label !== undefined || paragraph.isNote) {
      joined.push(paragraph);
      continue;
    }
    if (open && goesOn(open.paragraph, paragraph)) {
      open = { at: open.at, paragraph: { ...open.paragraph, lines: [...open.paragraph.lines, ...paragraph.lines] } };
      joined[open.at] = open.paragraph;
      continue;
    }
    open = { at: joined.length, paragraph };
    joined.push(paragraph);
  }
  return joined;
}

function goesOn(one: Paragraph, other: Paragraph): boolean {
  const [last, first] = [one.lines.at(-1), other.lines[0]];
  if (!last || !first || one.isRow || other.isRow || one.isBold !== other.isBold) return false;
  if (Math.abs(one.size - other.size) > 0.06 * one.size) return false;
  // Within a column the lines have been judged by their heights already.
  if (last.page === first.page && last.baseline < first.baseline && last.column.left === first.column.left)
    return false;
  const [before, after] = [textOfLine(last), textOfLine(first)];
  if (SENTENCE_END.test(before) || (!isFull(last) && wouldHaveFit(last, first))) return false;
  const isWithin = /^\p{Ll}/u.test(after) || /[-\u00ad\u2010,]$/.test(before);
  const isProse = one.lines.length > 1 || last.words.length >= (isWithin ? 3 : 6);
  const isIndented = first.box.left > first.column.left + 0.8 * first.size;
  return isProse && (isWithin || (!isIndented && other.lines.length > 1));
}
