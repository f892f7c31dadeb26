import type { DuckDBConnection } from "@duckdb/node-api";
import { columnOf, type SourceAdapter } from "../../link/index.ts";
import { adapterFor, type SourceChoice } from "./adapter-for.ts";
import { type LoadedSource, type LoadOptions, loadSource } from "./load-source.ts";
import { readable } from "./readable.ts";
import { withScratchDatabase } from "./scratch-database.ts";
import { identifier } from "./source-sql/words.ts";
import { openTable } from "./table-opening.ts";
import { intoTable, rowsOf } from "./table-rows.ts";

/** A value that stands in a table, and how often. */
export interface CountedValue {
  readonly value: string;
  readonly records: number;
}

/** What a list was understood to hold. */
export interface ExaminedSource extends LoadedSource {
  readonly days: {
    readonly first: string | null;
    readonly last: string | null;
    readonly none: number;
    readonly notToTheDay: number;
  };
  readonly states: readonly CountedValue[];
  readonly names: { readonly named: number; readonly withheld: number; readonly notStated: number };
  /** How many records give each field. */
  readonly given: Readonly<Record<string, number>>;
  /** Values that the adapter could not read, by field, the commonest first. */
  readonly unread: readonly (CountedValue & { readonly field: string })[];
  /** Records of one name, day and state under different ids: how many, and the ids of the first. */
  readonly alike: { readonly groups: number; readonly keys: readonly (readonly string[])[] };
}

/** What a table of counts was understood to hold. */
export interface ExaminedCounts {
  readonly adapter: SourceAdapter;
  readonly counts: readonly Readonly<Record<string, string | null>>[];
}

const GIVEN = [
  "age",
  "gender",
  "race",
  "city",
  "county",
  "zip",
  "latitude",
  "address",
  "cause",
  "weapon",
  "description",
];

/** Loads a list into a database of its own and tells what was found, so that its keeper sees whether it was understood. */
export async function examineSource(
  file: string,
  choice: SourceChoice & LoadOptions = {},
): Promise<ExaminedSource | ExaminedCounts> {
  const adapter = await adapterFor(file, choice);
  return withScratchDatabase(async (connection) =>
    adapter.rows === "counts" ? examineCounts(connection, adapter, file) : examine(connection, adapter, file, choice),
  );
}

async function examine(
  connection: DuckDBConnection,
  adapter: SourceAdapter,
  file: string,
  options: LoadOptions,
): Promise<ExaminedSource> {
  const loaded = await loadSource(connection, adapter, file, "records", options);
  const ask = async (sql: string) =>
    (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
  const [row = {}] =
    await ask(`SELECT min("date") AS first, max("date") AS last, count(*) FILTER ("date" IS NULL) AS none,
    count(*) FILTER (length("date") < 10) AS vague, ${["named", "withheld", "not stated"].map((status) => `count(*) FILTER (name_status = '${status}') AS "${status}"`).join(", ")},
    count(*) FILTER (len(agencies) > 0) AS agencies, count(*) FILTER (len(oris) > 0) AS oris, ${GIVEN.map((name) => `count("${name}") AS "${name}"`).join(", ")} FROM records`);
  const counted = (rows: Record<string, unknown>[]) =>
    rows.map(({ value, n }) => ({ value: String(value), records: Number(n) }));
  const unread = await ask(
    "SELECT value, count(*) AS n FROM (SELECT unnest(unread) AS value FROM records) GROUP BY value ORDER BY n DESC, value",
  );
  const alike = await ask(
    `SELECT list("key" ORDER BY "key") AS keys, count(*) OVER () AS groups FROM records
     WHERE name IS NOT NULL AND "date" IS NOT NULL GROUP BY lower(name), "date", state HAVING count(*) > 1 ORDER BY keys LIMIT 5`,
  );
  return {
    ...loaded,
    days: {
      first: (row.first as string | null) ?? null,
      last: (row.last as string | null) ?? null,
      none: Number(row.none),
      notToTheDay: Number(row.vague),
    },
    states: counted(
      await ask(
        "SELECT state AS value, count(*) AS n FROM records WHERE state IS NOT NULL GROUP BY state ORDER BY n DESC, state",
      ),
    ),
    names: { named: Number(row.named), withheld: Number(row.withheld), notStated: Number(row["not stated"]) },
    given: Object.fromEntries([...GIVEN, "agencies", "oris"].map((name) => [name, Number(row[name])])),
    unread: counted(unread).map(({ value, records }) => {
      const [field = "", ...rest] = value.split(": ");
      return { field, value: rest.join(": "), records };
    }),
    alike: { groups: Number(alike[0]?.groups ?? 0), keys: alike.map(({ keys }) => keys as string[]) },
  };
}

/** A table of counts is small and is told whole, in the words of its adapter. */
async function examineCounts(
  connection: DuckDBConnection,
  adapter: SourceAdapter,
  file: string,
): Promise<ExaminedCounts> {
  const opening = await openTable(file);
  const columns = Object.entries(adapter.counts ?? {}).flatMap(([name, titles = []]) => {
    const own = columnOf(opening.columns, titles);
    return own === undefined ? [] : [`trim(${identifier(own)}) AS ${identifier(name)}`];
  });
  await readable(file, opening, (path) =>
    intoTable(connection, "counts", `SELECT ${columns.join(", ")} FROM ${rowsOf(path, opening)}`, file),
  );
  const rows = await connection.runAndReadAll("SELECT * FROM counts ORDER BY rowid LIMIT 1000");
  return { adapter, counts: rows.getRowObjectsJson() as Record<string, string | null>[] };
}
