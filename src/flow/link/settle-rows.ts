import type { DuckDBConnection } from "@duckdb/node-api";
import { UnreadableDocument } from "../../model/index.ts";
import { ROWS_RUN_TOGETHER, recordColumns } from "./source-sql/record-sql.ts";
import { identifier, quoted } from "./source-sql/words.ts";

/** What of a loaded table was kept and what was left out. */
export interface Counted {
  readonly records: number;
  readonly repeated: number;
  readonly blank: number;
}

/**
 * Leaves each key of a loaded table once. Rows that say nothing, and rows the same as an earlier one, are taken out and counted. Rows that
 * have swallowed others, rows without a key, and different rows with one key are refused, since a link that names the key would not say
 * which is meant.
 */
export async function settleRows(connection: DuckDBConnection, table: string, file: string): Promise<Counted> {
  const name = identifier(table);
  const rows = async (sql: string) =>
    (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
  const count = async (sql: string) => Number((await rows(`SELECT count(*) AS n FROM ${sql}`))[0]?.n ?? 0);
  const refuse = (why: string) => new UnreadableDocument("unsupported", file, `${file}: ${why}`);

  const merged = await rows(
    `SELECT rowid + 1 AS row FROM ${name} WHERE list_contains(unread, ${quoted(ROWS_RUN_TOGETHER)}) ORDER BY rowid LIMIT 6`,
  );
  if (merged.length > 0)
    throw refuse(
      `in record ${listed(merged.map(({ row }) => String(row)))}, counted without the line of titles, a cell holds the end of its row and the beginning of another: a quotation mark is opened in one and closed in the other. Save the table again from the program that wrote it.`,
    );

  const says = recordColumns.filter(
    (column) => !["source", "key", "name_status", "agencies", "oris", "cause", "state"].includes(column),
  );
  const blankRows = `${name} WHERE "key" IS NULL AND len(unread) = 0 AND ${says.map((column) => `"${column}" IS NULL`).join(" AND ")}`;
  const blank = await count(blankRows);
  if (blank > 0) await connection.run(`DELETE FROM ${blankRows}`);

  const keyless = await rows(`SELECT rowid + 1 AS row FROM ${name} WHERE "key" IS NULL ORDER BY rowid LIMIT 6`);
  if (keyless.length > 0)
    throw refuse(
      `the id is missing in record${keyless.length === 1 ? "" : "s"} ${listed(keyless.map(({ row }) => String(row)))}, counted without the line of titles. Give each row an id of its own.`,
    );

  const many = `(SELECT "key" FROM ${name} GROUP BY "key" HAVING count(*) > 1)`;
  const twins = `(SELECT t.rowid AS place, t."key" AS "key", hash(${recordColumns.map((column) => `t."${column}"`).join(", ")}) AS says FROM ${name} AS t SEMI JOIN ${many} AS many USING ("key"))`;
  const unlike = await rows(
    `SELECT "key" FROM ${twins} GROUP BY "key" HAVING count(DISTINCT says) > 1 ORDER BY "key" LIMIT 6`,
  );
  if (unlike.length > 0)
    throw refuse(
      `different rows have the same id: ${listed(unlike.map((row) => quoted(String(row.key))))}. Give each row an id of its own, or name another column as the key in a mapping.`,
    );
  const repeated = await count(
    `(SELECT place FROM ${twins} QUALIFY row_number() OVER (PARTITION BY "key" ORDER BY place) > 1)`,
  );
  if (repeated > 0)
    await connection.run(
      `DELETE FROM ${name} WHERE rowid IN (SELECT place FROM ${twins} QUALIFY row_number() OVER (PARTITION BY "key" ORDER BY place) > 1)`,
    );
  return { records: await count(name), repeated, blank };
}

/** The first five of a list of at most six, and that there are more. */
const listed = (words: readonly string[]) => `${words.slice(0, 5).join(", ")}${words.length > 5 ? " and more" : ""}`;
