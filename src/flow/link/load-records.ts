import { type DuckDBConnection, LIST, VARCHAR } from "@duckdb/node-api";
import type { SourceRecord } from "../../model/index.ts";
import { identifier } from "./source-sql/words.ts";

const WORDS = LIST(VARCHAR);

/** The columns of a table of records, in order, each with its type and what a record has for it. */
const COLUMNS: readonly (readonly [name: string, type: string, of: (record: SourceRecord) => unknown])[] = [
  ["source", "VARCHAR", ({ source }) => source],
  ["key", "VARCHAR", ({ key }) => key],
  ["incident", "VARCHAR", ({ incident }) => incident],
  ["name", "VARCHAR", ({ name }) => name],
  ["name_status", "VARCHAR", ({ nameStatus }) => nameStatus],
  ["date", "VARCHAR", ({ date }) => date],
  ["age", "INTEGER", ({ age }) => age],
  ["age_to", "INTEGER", ({ ageTo }) => ageTo],
  ["gender", "VARCHAR", ({ gender }) => gender],
  ["race", "VARCHAR", ({ race }) => race],
  ["address", "VARCHAR", ({ address }) => address],
  ["city", "VARCHAR", ({ city }) => city],
  ["county", "VARCHAR", ({ county }) => county],
  ["state", "VARCHAR", ({ state }) => state],
  ["zip", "VARCHAR", ({ zip }) => zip],
  ["latitude", "DOUBLE", ({ latitude }) => latitude],
  ["longitude", "DOUBLE", ({ longitude }) => longitude],
  ["agencies", "VARCHAR[]", ({ agencies }) => agencies],
  ["oris", "VARCHAR[]", ({ oris }) => oris],
  ["cause", "VARCHAR", ({ cause }) => cause],
  ["weapon", "VARCHAR", ({ weapon }) => weapon],
  ["description", "VARCHAR", ({ description }) => description],
  ["unread", "VARCHAR[]", () => []],
];

/** Fills a table of the database with records of ours, in the columns that `loadSource` gives a list. */
export async function loadRecords(
  connection: DuckDBConnection,
  records: readonly SourceRecord[],
  table: string,
): Promise<void> {
  const columns = COLUMNS.map(([name, type]) => `${identifier(name)} ${type}`);
  await connection.run(`CREATE OR REPLACE TABLE ${identifier(table)} (${columns.join(", ")})`);
  const appender = await connection.createAppender(table);
  for (const record of records) {
    for (const [, type, of] of COLUMNS) {
      const value = of(record);
      if (value === null) appender.appendNull();
      else if (type === "INTEGER") appender.appendInteger(Number(value));
      else if (type === "DOUBLE") appender.appendDouble(Number(value));
      else if (Array.isArray(value)) appender.appendList(value.map(String), WORDS);
      else appender.appendVarchar(String(value));
    }
    appender.endRow();
  }
  appender.closeSync();
}
