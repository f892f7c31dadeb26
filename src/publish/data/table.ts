import type { CaseFile, Document, Sha256 } from "../../model/index.ts";

/** A case as it is published: its public form, with the documents it rests on. */
export interface PublishedCase {
  readonly file: CaseFile;
  readonly documents: ReadonlyMap<Sha256, Document>;
}

/** The kinds of cell, as Frictionless Table Schema names them. */
export type CellType = "string" | "integer" | "number" | "boolean";

export type Cell = string | number | boolean | null;

/** One column of a published table, and what a case gives for it. */
export interface Column<Row> {
  readonly name: string;
  readonly type: CellType;
  readonly description: string;
  readonly cell: (row: Row) => Cell;
}

/** A published table: its rows are of cases, in the order of the case file. */
export interface Table<Row = never> {
  readonly name: string;
  readonly description: string;
  /** The columns that tell its rows apart; none where rows may repeat. */
  readonly key: readonly string[];
  readonly columns: readonly Column<Row>[];
  readonly rows: (published: PublishedCase) => readonly Row[];
}

/** A table whose rows nobody needs to know the form of. */
export interface AnyTable extends Omit<Table, "columns" | "rows"> {
  readonly columns: readonly Omit<Column<never>, "cell">[];
  /** The cells of each row, by the order of the columns. */
  readonly cellsOf: (published: PublishedCase) => Cell[][];
}

/** Hides the form of a table's rows, so that tables of any form stand in one list. */
export function table<Row>({ rows, ...rest }: Table<Row>): AnyTable {
  const columns = rest.columns;
  return {
    ...rest,
    columns,
    cellsOf: (published) => rows(published).map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** Makes the columns of a table from their descriptions. */
export function column<Row>(
  name: string,
  type: CellType,
  description: string,
  cell: (row: Row) => Cell | undefined,
): Column<Row> {
  return { name, type, description, cell: (row) => cell(row) ?? null };
}
