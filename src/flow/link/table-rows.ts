import type { DuckDBConnection } from "@duckdb/node-api";
import { UnreadableDocument } from "../../model/index.ts";
import { identifier, quoted } from "./source-sql/words.ts";
import type { TableOpening } from "./table-opening.ts";

/** The file is not UTF-8, as a row further on than its opening shows. */
export class NotUtf8 extends Error {}

/** Its lines end in two ways. */
export class MixedLineEnds extends Error {}

/** How many damaged rows are named. */
const NAMED = 5;

/** SQL for the rows of a CSV file, each column as it is written. Nothing is guessed: all is told from the file's opening. */
export function rowsOf(path: string, { columns, separator }: TableOpening): string {
  const titles = columns.map((title) => `${quoted(title)}: 'VARCHAR'`).join(", ");
  // A file's name may hold what DuckDB would take for a pattern.
  const exact = path.replace(/[*?[\]]/g, "[$&]");
  return `read_csv(${quoted(exact)}, auto_detect=false, header=true, delim=${quoted(separator)}, quote='"', escape='"',
    columns={${titles}}, store_rejects=true, rejects_table='damaged_rows', rejects_scan='damaged_scans', rejects_limit=100000)`;
}

/**
 * Does a piece of work that reads `rowsOf` a file. A row that does not fit the columns is refused with its line, and so is the whole file;
 * what DuckDB cannot read as it is, and could in another writing, is thrown as `NotUtf8` or `MixedLineEnds`.
 */
export async function reading<T>(connection: DuckDBConnection, file: string, work: () => Promise<T>): Promise<T> {
  const forget = "DROP TABLE IF EXISTS damaged_rows; DROP TABLE IF EXISTS damaged_scans";
  await connection.run(forget);
  try {
    const given = await work();
    await refuseDamaged(connection, file);
    return given;
  } catch (error) {
    if (error instanceof Error && /state machine reached an invalid state/.test(error.message))
      throw new MixedLineEnds(error.message, { cause: error });
    if (error instanceof Error && /Maximum line size/i.test(error.message)) throw damaged(file, UNBALANCED, error);
    throw error;
  } finally {
    await connection.run(forget);
  }
}

/** Makes a table of a SELECT over `rowsOf`. */
export async function intoTable(
  connection: DuckDBConnection,
  table: string,
  select: string,
  file: string,
): Promise<void> {
  await reading(connection, file, () => connection.run(`CREATE OR REPLACE TABLE ${identifier(table)} AS ${select}`));
}

const UNBALANCED =
  "a quotation mark is opened and not closed, so that rows run into each other. Save the table again from the program that wrote it";

const damaged = (file: string, why: string, cause?: unknown) =>
  new UnreadableDocument("damaged", file, `${file}: ${why}.`, { cause });

/** Refuses the file if rows of it were set aside in reading, with what is wrong and in which lines. */
async function refuseDamaged(connection: DuckDBConnection, file: string): Promise<void> {
  // Rows that are in the database already were read from no file, and none was set aside.
  const aside = await connection.runAndReadAll("SELECT 1 FROM duckdb_tables() WHERE table_name = 'damaged_rows'");
  if (aside.currentRowCount === 0) return;
  const found = await connection.runAndReadAll(
    "SELECT error_type AS kind, count(DISTINCT line) AS n, list_sort(list(DISTINCT line))[1:5] AS lines FROM damaged_rows GROUP BY ALL ORDER BY n DESC",
  );
  const kinds = found.getRowObjectsJson() as { kind: string; n: string; lines: string[] }[];
  if (kinds.length === 0) return;
  if (kinds.some(({ kind }) => kind === "INVALID ENCODING")) throw new NotUtf8();
  const of = (...names: string[]) => kinds.filter(({ kind }) => names.includes(kind));
  const lines = (which: typeof kinds) => {
    const numbers = [...new Set(which.flatMap((one) => one.lines.map(Number)))].sort((a, b) => a - b);
    const more = which.reduce((sum, { n }) => sum + Number(n), 0) - Math.min(numbers.length, NAMED);
    return `line${numbers.length === 1 ? "" : "s"} ${numbers.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  };
  const quotes = of("UNQUOTED VALUE");
  if (quotes.length > 0) throw damaged(file, `from ${lines(quotes)} on ${UNBALANCED}`);
  const ragged = of("MISSING COLUMNS", "TOO MANY COLUMNS");
  if (ragged.length > 0)
    throw damaged(
      file,
      `${lines(ragged)} ${ragged.length === 1 && ragged[0]?.n === "1" ? "has" : "have"} more or fewer columns than the first. Mend them, or save the table again from the program that wrote it`,
    );
  const long = of("LINE SIZE OVER MAXIMUM");
  if (long.length > 0)
    throw damaged(
      file,
      `${lines(long)} ${long[0]?.n === "1" ? "is" : "are"} longer than 2 MB, as no row of a list is. Look there for a quotation mark that is not closed, or shorten what it says`,
    );
  throw damaged(
    file,
    `${lines(kinds)} could not be read (${kinds[0]?.kind.toLowerCase()}). Save the table again as CSV (UTF-8)`,
  );
}
