import { median, type PageWord } from "./page-word.ts";

/** A page without the numbers that count its lines, and those numbers. */
export interface Unnumbered {
  readonly words: readonly PageWord[];
  readonly numbers: readonly PageWord[];
}

/** Fewer numbers than this below each other may count anything. */
const FEWEST = 8;
/** A page of more numbers than this is a table of them. */
const MOST = 2_000;
/** Numbers of lines stand below each other, give or take this share of their height. */
const SAME_PLACE = 0.5;
/** So much of the numbers in the margin go up as the page goes down; a recogniser misreads some. */
const IN_ORDER = 0.8;

/**
 * Parts the numbers that count a page's lines in its margin, as on pleadings and transcripts, from its words. They count
 * on from line to line at even steps, and nothing else stands in their margin beside them.
 */
export function withoutLineNumbers(words: readonly PageWord[]): Unnumbered {
  const upright = words.filter((word) => word.turn === 0);
  const counts = upright.filter((word) => /^\d{1,3}$/.test(word.text));
  if (counts.length > MOST) return { words, numbers: [] };
  for (const edge of ["right", "left"] as const)
    for (const column of columnsOf(counts, edge)) {
      const taken = isCount(column) ? inMargin(column, upright) : undefined;
      if (taken) return { words: words.filter((word) => !taken.has(word)), numbers: [...taken].sort(downwards) };
    }
  return { words, numbers: [] };
}

/** Numbers whose edges stand below each other, the longest column first. */
function columnsOf(counts: readonly PageWord[], edge: "left" | "right"): PageWord[][] {
  const columns: PageWord[][] = [];
  for (let left = counts; left.length >= FEWEST; ) {
    const column = largestColumn(left, edge);
    if (column.length < FEWEST) break;
    columns.push(column);
    left = left.filter((word) => !column.includes(word));
  }
  return columns;
}

/** The most numbers whose edges stand below each other. */
function largestColumn(counts: readonly PageWord[], edge: "left" | "right"): PageWord[] {
  const ordered = counts.toSorted((one, other) => one.box[edge] - other.box[edge]);
  let [best, from]: [PageWord[], number] = [[], 0];
  for (const [index, word] of ordered.entries()) {
    while (word.box[edge] - (ordered[from]?.box[edge] ?? 0) > SAME_PLACE * word.size) from++;
    if (index - from + 1 > best.length) best = ordered.slice(from, index + 1);
  }
  return best.toSorted(downwards);
}

/** Whether most numbers go up by the same count over the same distance. */
function isCount(column: readonly PageWord[]): boolean {
  const steps = column.slice(1).map((word, index) => {
    const previous = column[index] as PageWord;
    return { by: Number(word.text) - Number(previous.text), down: word.baseline - previous.baseline };
  });
  const by = median(steps.map((step) => step.by));
  const down = median(steps.map((step) => step.down));
  const even = steps.filter((step) => step.by > 0 && Math.abs(step.down / down - step.by / by) < 0.5);
  return (by === 1 || by === 5) && down > 0 && even.length >= IN_ORDER * steps.length;
}

/** The words of the margin from the first number to the last; undefined when something else reaches into it. */
function inMargin(column: readonly PageWord[], words: readonly PageWord[]): Set<PageWord> | undefined {
  const [first, last] = [column[0], column.at(-1)];
  if (!first || !last) return undefined;
  const left = Math.min(...column.map((word) => word.box.left));
  const right = Math.max(...column.map((word) => word.box.right));
  const numbers = new Set(column);
  const beside = words.filter(
    (word) =>
      !numbers.has(word) && word.baseline > first.baseline - first.size && word.baseline < last.baseline + last.size,
  );
  const isMisread = (word: PageWord) =>
    word.box.left >= left - word.size && word.box.right <= right + 0.5 * word.size && word.text.length <= 3;
  const misread = beside.filter(isMisread);
  const others = beside.filter((word) => !isMisread(word));
  const toTheRight = others.filter((word) => word.box.left > right).length;
  const toTheLeft = others.filter((word) => word.box.right < left).length;
  const outside = Math.max(toTheRight, toTheLeft);
  // A stamp in the margin is no text; a column of text on either side is.
  if (outside < others.length * 0.98 || misread.length > column.length / 2) return undefined;
  return new Set([...column, ...misread]);
}

function downwards(one: PageWord, other: PageWord): number {
  return one.baseline - other.baseline;
}
