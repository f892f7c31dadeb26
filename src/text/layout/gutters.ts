import { standsAcross } from "./headings-across.ts";
import { isItemMark } from "./item-marks.ts";
import type { Line } from "./lines.ts";

/** A stretch of the page's width, from left to right. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Rows that stand beside each other in columns, and the empty stretches between the columns. */
export interface ColumnGroup {
  /** The rows `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly gutters: readonly Stretch[];
}

/** Shares of the type's height. Between more rows a narrower gutter is no accident. */
const NARROWEST = 0.7;
const PROOF = [
  { rows: 6, width: NARROWEST },
  { rows: 3, width: 0.9 },
  { rows: 2, width: 1.4 },
] as const;

/** A gap so many times as wide is seen as wider. */
const CLEARLY = 1.15;

/** Gaps that differ by less than this share of the type's height were made alike. */
const ALIKE = 0.02;

/** The largest group of columns that begins at a row, or undefined when that row begins none. */
export function columnsFrom(rows: readonly Line[], start: number, em: number): ColumnGroup | undefined {
  const first = rows[start];
  if (first === undefined) return undefined;
  let free = emptyStretches(first, em);
  let best: ColumnGroup | undefined;
  for (let end = start + 1; end <= rows.length; end++) {
    const group = rows.slice(start, end);
    const gutters = free.filter((stretch) => isProven(stretch, group, em));
    if (gutters.length > 0) best = { start, end, gutters };
    const next = rows[end];
    if (next === undefined || gutters.some((gutter) => standsAcross(rows, end, start, gutter, em))) break;
    free = shared(free, emptyStretches(next, em)).filter(({ from, to }) => to - from >= NARROWEST * em);
    if (free.every(({ from, to }) => from === -Infinity || to === Infinity))
      if (!couldStillSplit(free, rows[end])) break;
  }
  return best && trimmed(best, rows);
}

/** A row of words on one side only leaves the other side open: a gutter may still show further down. */
function couldStillSplit(free: readonly Stretch[], row: Line | undefined): boolean {
  return row !== undefined && free.some(({ from, to }) => (from === -Infinity) !== (to === Infinity));
}

/** Where no words of a row stand, to both sides without end. */
function emptyStretches(row: Line, em: number): Stretch[] {
  if (isDrawnOut(row))
    return [
      { from: -Infinity, to: row.box.left },
      { from: row.box.right, to: Infinity },
    ];
  const narrowest = Math.max(NARROWEST * em, 0.5 * row.size);
  const stretches: Stretch[] = [];
  let from = -Infinity;
  let isMarked = false;
  for (const { box, text } of row.words) {
    const isGap = box.left - from >= narrowest;
    // What hangs beside a bullet or a number is the item, not another column.
    if (isGap && !isMarked) stretches.push({ from, to: box.left });
    isMarked = (isGap || from === -Infinity) && isItemMark(text);
    from = Math.max(from, box.right);
  }
  return [...stretches, { from, to: Infinity }];
}

/** Whether a line of words is drawn out to both edges of its column: then all its gaps are alike, wide or not. */
function isDrawnOut({ words, size }: Line): boolean {
  if (words.length < 3 || words.some((word) => /\d/.test(word.text))) return false;
  const gaps = words.slice(1).map((word, index) => word.box.left - (words[index]?.box.right ?? 0));
  return Math.max(...gaps) - Math.min(...gaps) < ALIKE * size;
}

function shared(some: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  return some.flatMap((one) =>
    others
      .map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) }))
      .filter(({ from, to }) => to > from),
  );
}

/** Enough rows have words on both sides, or the lines of both sides stand among each other. */
function isProven(stretch: Stretch, rows: readonly Line[], em: number): boolean {
  if (stretch.from === -Infinity || stretch.to === Infinity) return false;
  const width = (stretch.to - stretch.from) / em;
  const sides = rows.map((row) => sidesOf(row, stretch));
  const both = sides.filter(({ left, right }) => left && right).length;
  if (PROOF.some((proof) => both >= proof.rows && width >= proof.width)) return true;
  const changes = sides.filter((side, index) => {
    const previous = sides[index - 1];
    return previous && side.left !== previous.left && side.right !== previous.right;
  });
  return changes.length + both >= 4 && width >= 0.9;
}

function sidesOf(row: Line, gutter: Stretch): { readonly left: boolean; readonly right: boolean } {
  return { left: row.box.left < gutter.from + 0.1, right: row.box.right > gutter.to - 0.1 };
}

/** Without the rows at both ends that stand apart and on one side only: they belong to what comes before or after. */
function trimmed(group: ColumnGroup, rows: readonly Line[]): ColumnGroup {
  let { start, end } = group;
  const isBoth = (index: number) =>
    group.gutters.some((gutter) => {
      const row = rows[index];
      const sides = row && sidesOf(row, gutter);
      return sides?.left && sides.right;
    });
  let [first, last] = [start, end - 1];
  while (first < last && !isBoth(first)) first++;
  while (last > first && !isBoth(last)) last--;
  if (first === last) return group;
  const widest = Math.max(...group.gutters.map((gutter) => widestStep(rows.slice(first, last + 1), gutter)));
  const isApart = (upper: number) => {
    const [one, other] = [rows[upper], rows[upper + 1]];
    if (!one || !other) return false;
    const size = Math.max(one.size, other.size);
    return other.baseline - one.baseline > Math.max(1.7 * size, Math.min(1.15 * widest, 3 * size));
  };
  for (let index = first - 1; index >= start; index--) if (isApart(index)) start = index + 1;
  for (let index = last; index < end - 1; index++) if (isApart(index)) end = index + 1;
  return { ...group, start: widestGap(rows, start, first), end: widestGap(rows, end, last + 1) };
}

/** Where rows on one side only fall apart most: the last words of a paragraph above stand nearer to it than to columns. */
function widestGap(rows: readonly Line[], edge: number, proven: number): number {
  const gapBefore = (index: number) => (rows[index]?.baseline ?? Infinity) - (rows[index - 1]?.baseline ?? -Infinity);
  let widest = edge;
  const step = Math.sign(proven - edge);
  for (let index = edge + step; step !== 0 && index !== proven + step; index += step)
    if (gapBefore(index) > CLEARLY * gapBefore(widest)) widest = index;
  return widest;
}

/** The widest step from a line to the next on the same side of a gutter: paragraphs in a column stand this far apart. */
function widestStep(rows: readonly Line[], gutter: Stretch): number {
  const steps = (["left", "right"] as const).flatMap((side) => {
    const own = rows.filter((row) => sidesOf(row, gutter)[side]);
    return own.slice(1).map((row, index) => row.baseline - (own[index]?.baseline ?? 0));
  });
  return Math.max(0, ...steps);
}
