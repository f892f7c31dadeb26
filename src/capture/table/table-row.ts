import type { Cells } from "../../model/index.ts";

/** A row of a table, and the line of the file that it ends on, counted from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: Cells;
}

/** How a table is written, where it is not told by its name and first bytes. */
export interface TableForm {
  /** What stands between two cells; a comma unless told, a tab in a file named `.tsv`. */
  readonly delimiter?: string;
  /** A character set by its WHATWG name, such as `windows-1252`; UTF-8 unless told or marked. */
  readonly encoding?: string;
}
