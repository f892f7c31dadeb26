import type { Setting } from "../../../src/flow/attributions.ts";

/** A row of a data file with only the columns that a task may see: never an answer. */
export type Row = Readonly<Record<string, unknown>>;

/** Something that is read from the rows of a data file and scored by the script beside the data. */
export type Task = RowTask | CorpusTask;

interface Columns {
  /** The columns of a row that the task is given. All others are dropped when the file is read, the answers among them. */
  readonly columns: readonly string[];
}

/** A task that looks at one row at a time. */
export interface RowTask extends Columns {
  /** What one row gives: the lines of the scorer's format. */
  predict(row: Row, setting: Setting): Promise<readonly object[]>;
}

/** A task that needs all rows, because what they say is put together. */
export interface CorpusTask extends Columns {
  predictAll(rows: readonly Row[], setting: Setting): Promise<readonly object[]>;
}
