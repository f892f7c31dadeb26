import { sha256Of } from "./sha256.ts";

/** What a row of somebody's table says, by the names of its columns. A column that the row does not have is not there. */
export type Cells = Readonly<Record<string, string>>;

/** What an import did with a row: `back` came back after it was gone; `left out` is new where only known rows are updated. */
export type RowDeed = "new" | "changed" | "unchanged" | "gone" | "back" | "left out";

/** A row of an import, with what it said before and says now; null where it was or is not in the table. */
export interface RowOutcome {
  readonly key: string;
  /** The line of the file; null for a row that is gone. */
  readonly line: number | null;
  readonly done: RowDeed;
  /** How many versions of the row there are now. */
  readonly version: number;
  readonly before: Cells | null;
  readonly after: Cells | null;
}

/** A cell that differs; null where there is no such cell. */
export interface CellChange {
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The cells in which two versions of a row differ, in the order of the columns. */
export function changedCells(before: Cells | null, after: Cells | null): CellChange[] {
  const columns = [...new Set([...Object.keys(after ?? {}), ...Object.keys(before ?? {})])];
  return columns.flatMap((column) => {
    const [was, is] = [cellOf(before, column), cellOf(after, column)];
    return was === is ? [] : [{ column, before: was, after: is }];
  });
}

/** The SHA-256 of what a row says: the same whatever the order of its columns. */
export function hashOfCells(cells: Cells): string {
  return sha256Of(JSON.stringify(Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1))));
}

function cellOf(cells: Cells | null, column: string): string | null {
  return cells !== null && Object.hasOwn(cells, column) ? (cells[column] ?? null) : null;
}
