import { type ColumnGroup, columnsFrom, type Stretch } from "./gutters.ts";
import { type Line, linesOf } from "./lines.ts";
import { median, type PageWord } from "./page-word.ts";
import { isTable, tableRows } from "./tables.ts";

/** Lines that follow each other in one column, or the cells of one row of a table. */
export interface Part {
  readonly kind: "column" | "row";
  readonly lines: readonly Line[];
}

/** Columns inside columns inside columns: no page that people made nests deeper. */
const DEEPEST = 6;

/**
 * Upright words in the order in which a person reads them: from the top down; where columns stand side by side, one
 * column after the other; where a table stands, row by row. The order in which they were drawn does not matter.
 */
export function inReadingOrder(words: readonly PageWord[], depth = 0): Part[] {
  const rows = linesOf(words);
  const em = median(words.map((word) => word.size));
  if (depth === DEEPEST) return [{ kind: "column", lines: rows }];
  const parts: Part[] = [];
  let alone: Line[] = [];
  const close = () => {
    if (alone.length > 0) parts.push({ kind: "column", lines: alone });
    alone = [];
  };
  for (let index = 0; index < rows.length; ) {
    const group = columnsFrom(rows, index, em);
    const row = rows[index];
    if (group !== undefined && index >= group.start) {
      close();
      parts.push(...partsOf(group, rows, em, depth));
      index = group.end;
    } else {
      if (row) alone.push(row);
      index++;
    }
  }
  close();
  return parts;
}

function partsOf({ start, end, gutters }: ColumnGroup, rows: readonly Line[], em: number, depth: number): Part[] {
  const inside = rows.slice(start, end);
  const columns = splitAt(
    inside.flatMap((row) => row.words),
    gutters,
  );
  if (isTable(columns, em)) return tableRows(columns).map((lines) => ({ kind: "row", lines }));
  return columns.flatMap((column) => inReadingOrder(column, depth + 1));
}

/** The words left of the first gutter, between the first and the second, and so on. */
function splitAt(words: readonly PageWord[], gutters: readonly Stretch[]): PageWord[][] {
  const columns: PageWord[][] = Array.from({ length: gutters.length + 1 }, () => []);
  for (const word of words) {
    const middle = (word.box.left + word.box.right) / 2;
    columns[gutters.filter(({ from, to }) => (from + to) / 2 < middle).length]?.push(word);
  }
  return columns.filter((column) => column.length > 0);
}
