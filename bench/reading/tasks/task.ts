import type { Setting } from "../../../src/flow/attributions.ts";

/** A row of a data file with only the columns that a task may see: never an answer. */
export type Row = Readonly<Record<string, unknown>>;

/** Something that is read from the rows of a data file and scored by the script beside the data. */
export interface Task {
  /** The columns of a row that the task is given. All others are dropped when the file is read, the answers among them. */
  readonly columns: readonly string[];
  /** What one row gives: the lines of the scorer's format. */
  predict(row: Row, setting: Setting): Promise<readonly object[]>;
}
