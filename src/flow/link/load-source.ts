import type { DuckDBConnection } from "@duckdb/node-api";
import { columnOf, fitOf, plainTitle, type SourceAdapter, type SourceFit } from "../../link/index.ts";
import { Misuse, UnreadableDocument } from "../../model/index.ts";
import { agenciesBeside } from "./agencies-beside.ts";
import { orderOfDates } from "./order-of-dates.ts";
import { readable } from "./readable.ts";
import { settleRows } from "./settle-rows.ts";
import { recordSql } from "./source-sql/record-sql.ts";
import { identifier } from "./source-sql/words.ts";
import { openTable, type TableOpening } from "./table-opening.ts";
import { intoTable, rowsOf } from "./table-rows.ts";

/** What was loaded, and what a person should know of it. */
export interface LoadedSource {
  readonly adapter: SourceAdapter;
  /** Records in the table. */
  readonly records: number;
  /** Rows that were the same as an earlier one in all that is read, and were left out. */
  readonly repeated: number;
  /** Rows in which no column that is read says anything, and which were left out. */
  readonly blank: number;
  readonly encoding: TableOpening["encoding"];
  /** Columns that the table has and the adapter does not know. */
  readonly added: readonly string[];
  /** Whose names the ids of agencies have: the file that says so, null where it was not found, undefined where none is needed. */
  readonly agencies?: string | null;
}

/** Settings of one loading. */
export interface LoadOptions {
  /** The table that says which agencies the ids are, where it is not beside the list under a name that the adapter knows. */
  readonly agencies?: string;
}

/**
 * Fills `table` of the database with a row for each record of a source's CSV file: the columns of SourceRecord in snake_case, and `unread`,
 * a list of "field: value" for what the adapter could not read. The file is read once, by DuckDB, so that memory does not grow with it
 * where the database is a file. A file that is no such table is refused in one sentence, and no table is left.
 */
export async function loadSource(
  connection: DuckDBConnection,
  adapter: SourceAdapter,
  file: string,
  table: string,
  options: LoadOptions = {},
): Promise<LoadedSource> {
  const opening = await openTable(file);
  const fit = fitOf(adapter, opening.columns);
  refuseUnfit(fit, opening.columns, file);
  const agencies = await agenciesBeside(connection, adapter, file, `${table} agencies`, options.agencies);
  try {
    const { encoding } = await readable(file, opening, async (path) => {
      const rows = rowsOf(path, opening);
      const order = await orderOfDates(connection, adapter, opening.columns, rows, file);
      const shape = {
        adapter,
        columns: opening.columns,
        order,
        ...(agencies.table ? { agencies: agencies.table } : {}),
      };
      await intoTable(connection, table, recordSql(shape, rows), file);
    });
    const counted = await settleRows(connection, table, file);
    return {
      adapter,
      ...counted,
      encoding,
      added: fit.added,
      ...(agencies.file === undefined ? {} : { agencies: agencies.file }),
    };
  } catch (error) {
    await connection.run(`DROP TABLE IF EXISTS ${identifier(table)}`);
    throw error;
  } finally {
    if (agencies.table) await connection.run(`DROP TABLE IF EXISTS ${identifier(agencies.table)}`);
  }
}

/** Refuses counts, tables that lack a column, and those that have one of the needed columns twice. */
export function refuseUnfit({ adapter, gone, added }: SourceFit, columns: readonly string[], file: string): void {
  if (adapter.rows === "counts")
    throw new Misuse(
      `${file}: ${adapter.title} has counts, not people, so that no row of it can be linked to a person.`,
    );
  if (!adapter.fields.key)
    throw new Misuse(
      `the mapping ${adapter.name} names no key. Give the column with the id of a row, so that links can name it.`,
    );
  if (gone.length > 0)
    throw new UnreadableDocument("unsupported", file, `${file}: ${changedColumns(adapter, gone, added)}`);
  for (const { column = [] } of Object.values(adapter.fields) as { column?: string[] }[]) {
    const own = columnOf(columns, column);
    const twins = columns.filter((title) => own && plainTitle(title.replace(/ \(\d+\)$/, "")) === plainTitle(own));
    if (own && twins.length > 1)
      throw new UnreadableDocument(
        "unsupported",
        file,
        `${file}: it has two columns called "${own}". Rename one of them.`,
      );
  }
}

/** What changed in the columns of a source, and what to do, as part of a sentence. */
export function changedColumns(adapter: SourceAdapter, gone: readonly string[], added: readonly string[]): string {
  const list = (titles: readonly string[]) =>
    titles
      .slice(0, 8)
      .map((title) => `"${title}"`)
      .join(", ") + (titles.length > 8 ? ` and ${titles.length - 8} more` : "");
  const fresh = added.length === 0 ? "" : ` It has ${list(added)}, which ${adapter.name} does not know.`;
  return `it lacks ${list(gone)} of ${adapter.title}.${fresh} If the source changed its columns, draft a mapping with "answerable link map" and give it with --map.`;
}
