import type { BlockKind } from "../../model/index.ts";
import { beginsItem } from "./item-marks.ts";
import { type Line, textOfLine } from "./lines.ts";
import { median } from "./page-word.ts";
import type { Part } from "./reading-order.ts";

/** Lines that are one paragraph, heading, or row of a table. */
export interface Paragraph {
  readonly lines: readonly PlacedLine[];
  readonly size: number;
  readonly isBold: boolean;
  readonly isRow: boolean;
  readonly label?: BlockKind;
  /** Whether it is a note at the foot of its page, which cuts no sentence that goes on behind it. */
  readonly isNote?: boolean;
}

/** A line with its page and the edges of its column. */
export interface PlacedLine extends Line {
  readonly page: number;
  readonly column: { readonly left: number; readonly right: number };
}

/** Ends of sentences, and signs after which what follows is told anew. */
export const SENTENCE_END = /[.!?:;…]["'”’)\]]*$/;

/** The paragraphs of a part of a page. */
export function paragraphsOf(part: Part, page: number): Paragraph[] {
  const column = edgesOf(part.lines);
  const lines = part.lines.map((line) => ({ ...line, page, column }));
  if (part.kind === "row") return [paragraphOf(lines, true)];
  const pitch = usualPitch(part.lines);
  const paragraphs: PlacedLine[][] = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    const previous = paragraph?.at(-1);
    if (paragraph && previous && !isNew(previous, line, pitch)) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((paragraph) => paragraphOf(paragraph, false));
}

function paragraphOf(lines: readonly PlacedLine[], isRow: boolean): Paragraph {
  return { lines, isRow, size: median(lines.map((line) => line.size)), isBold: lines.every(isBold) };
}

function isNew(previous: PlacedLine, line: PlacedLine, pitch: number): boolean {
  const { size } = line;
  if (Math.abs(size - previous.size) > 0.12 * Math.max(size, previous.size)) return true;
  const step = line.baseline - previous.baseline;
  if (step > 1.3 * Math.max(pitch, size)) return true;
  const [before, words] = [textOfLine(previous), textOfLine(line)];
  if (isBold(previous) !== isBold(line)) return !isFull(previous);
  if (beginsItem(words)) return true;
  if (isCentred(previous) && isCentred(line)) return SENTENCE_END.test(before);
  const isIndented = line.box.left > line.column.left + 0.8 * size;
  if (isIndented && previous.box.left < line.box.left - 0.8 * size && !beginsItem(before)) return true;
  const goesOn = /^\p{Ll}/u.test(words) && !SENTENCE_END.test(before);
  return !goesOn && wouldHaveFit(previous, line);
}

/** Whether a line stopped short though the next one's first word still had room on it. */
export function wouldHaveFit(previous: PlacedLine, line: PlacedLine): boolean {
  const first = line.words[0];
  if (first === undefined) return false;
  const room = previous.column.right - previous.box.right;
  return room > first.box.right - first.box.left + 0.8 * line.size;
}

/** Whether a line reaches its column's right edge. */
export function isFull(line: PlacedLine): boolean {
  const width = line.column.right - line.column.left;
  return line.column.right - line.box.right < Math.max(0.12 * width, 2 * line.size);
}

function isCentred(line: PlacedLine): boolean {
  const [left, right] = [line.box.left - line.column.left, line.column.right - line.box.right];
  return left > 1.5 * line.size && Math.abs(left - right) < line.size;
}

function isBold(line: Line): boolean {
  return line.words.every((word) => word.isBold);
}

function edgesOf(lines: readonly Line[]): { readonly left: number; readonly right: number } {
  return {
    left: lines.reduce((left, line) => Math.min(left, line.box.left), Infinity),
    right: lines.reduce((right, line) => Math.max(right, line.box.right), -Infinity),
  };
}

/** How far apart the lines of one paragraph stand: the smaller steps, for between paragraphs they are larger. */
function usualPitch(lines: readonly Line[]): number {
  const steps = lines
    .slice(1)
    .map((line, index) => line.baseline - (lines[index]?.baseline ?? 0))
    .toSorted((one, other) => one - other);
  const size = median(lines.map((line) => line.size));
  return lines.length < 4 ? 1.3 * size : (steps[Math.floor(steps.length / 4)] ?? 1.3 * size);
}
