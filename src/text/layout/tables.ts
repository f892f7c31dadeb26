import { type Line, linesOf } from "./lines.ts";
import { median, type PageWord } from "./page-word.ts";

/**
 * Whether columns are those of a table, to be read row by row. Running text fills its column line after line; the
 * entries of a table are short, of many lengths, and stand at the height of their neighbours.
 */
export function isTable(columns: readonly (readonly PageWord[])[], em: number): boolean {
  const all = columns.map((words) => linesOf(words));
  const flowing = all.map(isFlowing);
  const runs = flowing.filter((flows) => flows).length;
  if (runs >= 2) return false;
  const [first = [], ...others] = all;
  if (alignedShare(first, others.flat(), em) < 0.6) return false;
  const isTextWithBox = flowing[0] === true && others.length === 1 && isDense(others[0] ?? []);
  return !isTextWithBox;
}

/** The rows of a table from the top down, each as its cells' lines from left to right. */
export function tableRows(columns: readonly (readonly PageWord[])[]): Line[][] {
  const cells = columns.map((words) => linesOf(words));
  const heights = cells.flat().toSorted((one, other) => one.baseline - other.baseline);
  const starts = rowStarts(heights, cells[0] ?? []);
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? Infinity;
    return cells.flatMap((column) => column.filter((line) => line.baseline >= from && line.baseline < to));
  });
}

/**
 * The heights at which rows begin. Where some lines stand wider apart than others, the wide gaps part the rows;
 * otherwise every entry of the first column begins one.
 */
function rowStarts(heights: readonly Line[], first: readonly Line[]): number[] {
  const steps = heights.map((line, index) => line.baseline - (heights[index - 1]?.baseline ?? -Infinity));
  const real = steps.filter((step, index) => step > 0.5 * (heights[index]?.size ?? 0) && step < Infinity);
  const narrowest = Math.min(...real);
  const isWide = (step: number) => step > 1.3 * narrowest;
  const isMixed = real.some(isWide) && real.some((step) => !isWide(step));
  const firstHeights = first.map((line) => line.baseline);
  const slack = (line: Line) => 0.4 * line.size;
  return heights
    .filter((line, index) => {
      const step = steps[index] ?? 0;
      if (step === Infinity) return true;
      if (step <= 0.5 * line.size) return false;
      if (isMixed && isWide(step)) return true;
      return !isMixed && firstHeights.some((height) => Math.abs(height - line.baseline) <= slack(line));
    })
    .map((line) => line.baseline - slack(line));
}

function isFlowing(lines: readonly Line[]): boolean {
  if (lines.length < 3) return false;
  const widths = lines.map((line) => line.box.right - line.box.left);
  const words = median(lines.map((line) => line.words.length));
  return words >= 3 && median(widths) >= 0.75 * Math.max(...widths);
}

/** At least three lines that follow each other closely, as in a box beside the text. */
function isDense(lines: readonly Line[]): boolean {
  const steps = lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0));
  return (
    steps.filter((step, index) => step < 1.6 * (lines[index]?.size ?? 0)).length >= Math.max(2, lines.length * 0.6)
  );
}

/** The share of lines that have a neighbour at their own height. */
function alignedShare(some: readonly Line[], others: readonly Line[], em: number): number {
  const [fewer, more] = some.length <= others.length ? [some, others] : [others, some];
  const isAligned = (line: Line) => more.some((other) => Math.abs(other.baseline - line.baseline) <= 0.25 * em);
  return fewer.filter(isAligned).length / Math.max(1, fewer.length);
}
