import { rename, rm } from "node:fs/promises";
import { dirname, extname } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { AnswerableError, Misuse } from "../../model/index.ts";

/** How a table is written, by the end of the file's name. */
const FORMATS: Readonly<Record<string, string>> = {
  ".csv": "format csv, header",
  ".parquet": "format parquet, compression zstd",
  ".jsonl": "format json",
};

/** The columns of a table, in their order: text, a number, or a whole number. */
export type Columns<Row> = Readonly<Record<keyof Row & string, "varchar" | "double" | "integer">>;

/** Refuses a file whose name does not say how to write it, before any work is done for it. */
export function refuseUnknownFormat(path: string): void {
  if (!(extname(path).toLowerCase() in FORMATS))
    throw new Misuse(`${path}: a table is written as .csv, .parquet or .jsonl. Give the file one of these endings.`);
}

/** Writes rows as CSV, Parquet or JSON lines, by the end of the file's name, whole or not at all. */
export async function writeTable<Row extends object>(
  path: string,
  columns: Columns<Row>,
  rows: readonly Row[],
): Promise<void> {
  refuseUnknownFormat(path);
  const names = Object.keys(columns) as (keyof Row & string)[];
  const beside = `${path}.${process.pid}.part`;
  const instance = await DuckDBInstance.create(":memory:", { autoinstall_known_extensions: "false", threads: "1" });
  const connection = await instance.connect();
  try {
    await connection.run(`create table rows (${names.map((name) => `"${name}" ${columns[name]}`).join(", ")})`);
    const appender = await connection.createAppender("rows");
    for (const row of rows) {
      for (const name of names) {
        const value = row[name];
        if (value === null || value === undefined) appender.appendNull();
        else if (columns[name] === "varchar") appender.appendVarchar(String(value));
        else if (columns[name] === "double") appender.appendDouble(Number(value));
        else appender.appendInteger(Number(value));
      }
      appender.endRow();
    }
    appender.closeSync();
    const format = FORMATS[extname(path).toLowerCase()];
    await connection.run(`copy rows to '${beside.replaceAll("'", "''")}' (${format})`);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new AnswerableError(
      "not-written",
      `${path}: it could not be written. Check that the folder ${dirname(path)} is there and may be written to, and that the disk has room.`,
      { cause: error },
    );
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
