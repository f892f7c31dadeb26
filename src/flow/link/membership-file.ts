import { access } from "node:fs/promises";
import { extname } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { Misuse } from "../../model/index.ts";

/** How a file of memberships is read, by the end of its name. */
const READERS: Readonly<Record<string, (path: string) => string>> = {
  ".csv": (path) => `read_csv(${path}, header = true, all_varchar = true, delim = ',', quote = '"')`,
  ".tsv": (path) => `read_csv(${path}, header = true, all_varchar = true, delim = '\t', quote = '"')`,
  ".jsonl": (path) => `read_json(${path}, format = 'newline_delimited', records = true)`,
  ".ndjson": (path) => `read_json(${path}, format = 'newline_delimited', records = true)`,
  ".parquet": (path) => `read_parquet(${path})`,
};

const NEEDED = ["cluster", "source", "key"] as const;

/**
 * Puts the rows of a membership file into the table `given`: one record of one list, with the cluster of records that are of one person in
 * one incident. Columns: `cluster`, `source` and `key`; `state`; `year`, or a `date` that starts with one; `cause`, of death. A record that
 * is linked with nothing is a row too, with a cluster of its own.
 *
 * Throws Misuse, naming the file and the cure, for a file that is missing, of another form, or lacks a column or a value.
 */
export async function takeMembershipFile(database: DuckDBConnection, file: string): Promise<void> {
  const reader = READERS[extname(file).toLowerCase()];
  if (!reader)
    throw new Misuse(`${file}: a membership file ends in .csv, .tsv, .jsonl or .parquet; write it as one of these.`);
  await access(file).catch(() => {
    throw new Misuse(`${file}: there is no such file, or it may not be read; check the path.`);
  });
  const path = `'${file.replaceAll("'", "''")}'`;
  const columns = await columnsOf(database, file, reader(path));
  const column = (name: string) => (columns.includes(name) ? `nullif(trim("${name}"::varchar), '')` : "null");
  const year = `coalesce(${column("year")}, ${column("date")})`;
  await database
    .run(
      `insert into given select ${["cluster", "source", "key"].map(column).join(", ")}, upper(${column("state")}),
        try_cast(regexp_extract(${year}, '^(\\d{4})', 1) as integer), lower(${column("cause")}) from ${reader(path)}`,
    )
    .catch((error: unknown) => {
      throw new Misuse(`${file}: it is damaged or not what its name says (${firstLine(error)}); write it anew.`);
    });
  const [[lacking] = []] = (
    await database.runAndReadAll("select count(*) from given where cluster is null or source is null or key is null")
  ).getRowsJS();
  if (Number(lacking) > 0)
    throw new Misuse(
      `${file}: ${Number(lacking) === 1 ? "1 row lacks" : `${Number(lacking)} rows lack`} a cluster, a source or a key; each row needs all three.`,
    );
}

async function columnsOf(database: DuckDBConnection, file: string, table: string): Promise<string[]> {
  const rows = await database.runAndReadAll(`describe select * from ${table}`).catch((error: unknown) => {
    throw new Misuse(`${file}: it is damaged or not what its name says (${firstLine(error)}); write it anew.`);
  });
  const columns = rows.getRowsJS().map(([name]) => String(name).toLowerCase());
  const absent = NEEDED.filter((name) => !columns.includes(name));
  if (absent.length > 0)
    throw new Misuse(
      `${file}: it has no column ${absent.join(", ")}; a membership file has cluster, source, key, state and year, one record of one list a row.`,
    );
  return columns;
}

/** What DuckDB says, without its hints on its own options. */
function firstLine(error: unknown): string {
  return (
    String(error instanceof Error ? error.message : error)
      .split("\n")[0]
      ?.replace(/[.:]?\s*$/, "") ?? ""
  );
}
