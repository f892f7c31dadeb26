import type { DuckDBConnection } from "@duckdb/node-api";
import { fitOf } from "../../link/index.ts";
import { AnswerableError, type Cells } from "../../model/index.ts";
import type { Store } from "../../store/index.ts";
import { importedRows } from "../record/import/imported-rows.ts";
import { type ChosenList, nameOfList } from "./choose-lists.ts";
import { type LoadedSource, refuseUnfit } from "./load-source.ts";
import { orderOfDates } from "./order-of-dates.ts";
import { settleRows } from "./settle-rows.ts";
import { recordSql } from "./source-sql/record-sql.ts";
import { identifier } from "./source-sql/words.ts";
import { unlike } from "./table-opening.ts";
import { intoTable } from "./table-rows.ts";

type ImportedList = Extract<ChosenList, { kind: "imported" }>;

/**
 * Fills `table` with the records of an imported list, as `loadSource` does with those of a file: the rows that were in its table at the last
 * import. They come from the record some at a time and stand in the database, so that memory stays flat. Ids of agencies are not looked up,
 * since the table that says whose they are was not imported.
 */
export async function loadImported(
  connection: DuckDBConnection,
  store: Store,
  list: ImportedList,
  table: string,
): Promise<Pick<LoadedSource, "records" | "repeated" | "blank">> {
  const { adapter } = list;
  const [name, columns, given] = [nameOfList(list), unlike(list.columns), `${table} as imported`];
  refuseUnfit(fitOf(adapter, columns), columns, name);
  try {
    await takeRows(connection, store, list, given, columns);
    const rows = identifier(given);
    const order = await orderOfDates(connection, adapter, columns, rows, name);
    await intoTable(connection, table, recordSql({ adapter, columns, order }, rows), name);
    return await settleRows(connection, table, name);
  } catch (error) {
    await connection.run(`DROP TABLE IF EXISTS ${identifier(table)}`);
    throw error;
  } finally {
    await connection.run(`DROP TABLE IF EXISTS ${identifier(given)}`);
  }
}

/** Copies the present rows, each cell as it was written. */
async function takeRows(
  connection: DuckDBConnection,
  store: Store,
  list: ImportedList,
  into: string,
  titles: readonly string[],
): Promise<void> {
  const columns = titles.map((title) => `${identifier(title)} VARCHAR`);
  await connection.run(`CREATE OR REPLACE TABLE ${identifier(into)} (${columns.join(", ")})`);
  const appender = await connection.createAppender(into);
  let rows = 0;
  try {
    for await (const { key, cells } of importedRows(store, list.imported)) {
      refuseOlder(list, key, cells);
      for (const column of list.columns) {
        const words = Object.hasOwn(cells, column) ? (cells[column] ?? "") : "";
        if (words === "") appender.appendNull();
        else appender.appendVarchar(words);
      }
      appender.endRow();
      rows++;
    }
  } finally {
    appender.closeSync();
  }
  if (rows === 0)
    throw new AnswerableError(
      "no-rows",
      `${nameOfList(list)}: none of its rows was in its table at the last import. Import a table with rows, or leave the list out.`,
    );
}

/** Refuses a row of other columns than the last import had: that import stopped before its end, and the row's words would be passed over. */
function refuseOlder(list: ImportedList, key: string, cells: Cells): void {
  const older = Object.keys(cells).find((column) => cells[column] !== "" && !list.columns.includes(column));
  if (older !== undefined)
    throw new AnswerableError(
      "half-imported",
      `${nameOfList(list)}: row ${key} has the column “${older}” of an earlier import, so the last one stopped before its end. Import the table again.`,
    );
}
