import type { CaptureOptions } from "../../../capture/index.ts";
import type { Cells, RowDeed, RowOutcome, Sha256 } from "../../../model/index.ts";

/** What a table is, and what its columns mean. */
export interface TableMap {
  /** The short name of the list that the table is a state of. */
  readonly source: string;
  /** The column that tells rows apart, the same from one state of the list to the next. */
  readonly key: string;
  readonly delimiter?: string;
  readonly encoding?: string;
  /** The column with the addresses or file names of documents about the row. */
  readonly links?: string;
  /** The column with the day on which those were published. */
  readonly published?: string;
  readonly publisher?: string;
}

/** How a table is imported. */
export interface ImportOptions extends TableMap {
  /** The record may have no rows of this source yet. */
  readonly newSource?: boolean;
  /** The columns may differ from those of the last import. */
  readonly columnsChanged?: boolean;
  /** Rows with keys that the record does not know are left out. */
  readonly updateOnly?: boolean;
  /** Says what would be done, and does nothing. */
  readonly dryRun?: boolean;
  /** Gets the documents at http(s) addresses; else only files are taken. */
  readonly fetch?: boolean;
  readonly capture?: CaptureOptions;
  /** Called with each row and each document when it is in the record for good. */
  readonly onRow?: (row: RowOutcome) => Promise<void> | void;
  readonly onDocument?: (document: ImportedDocument) => Promise<void> | void;
}

/** A document that a row names, and what was done with it. */
export interface ImportedDocument {
  readonly key: string;
  readonly address: string;
  readonly done: "added" | "known" | "refused" | "not fetched";
  readonly document: Sha256 | null;
  /** Why it was not taken, or what of it could not be understood; null where nothing is to be said. */
  readonly reason: string | null;
}

/** What an import came to. */
export interface ImportResult {
  /** Its number in the record's log; null where nothing was changed. */
  readonly number: number | null;
  readonly sha256: Sha256;
  readonly columns: readonly string[];
  readonly rows: Readonly<Record<RowDeed, number>>;
  readonly documents: Readonly<Record<ImportedDocument["done"], number>>;
}

/** What a row says in a column; empty where there is no such column. */
export function cell(cells: Cells, column: string | undefined): string {
  return column !== undefined && Object.hasOwn(cells, column) ? (cells[column] ?? "") : "";
}
