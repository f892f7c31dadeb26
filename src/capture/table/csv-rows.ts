import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CsvError, parse } from "csv-parse";
import { BadTable } from "./bad-table.ts";
import type { TableRow } from "./table-row.ts";

/** Characters in one row: a quotation mark that is never closed must not take in the whole file. */
const LONGEST = 4_000_000;

/**
 * The rows of a CSV whose first row names the columns. Every row must have a cell for each column: one with more or fewer is refused, since
 * nobody can tell which cell is missing.
 */
export async function* csvRows(
  path: string,
  words: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<TableRow> {
  const parser = parse({
    delimiter,
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST,
  });
  const fed = pipeline(Readable.from(words), parser);
  // What the words' own failure was comes out of `parser`, which the pipeline ends with it.
  fed.catch(() => undefined);
  let columns: readonly string[] | null = null;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (columns === null) columns = columnsOf(path, record, delimiter);
      else yield { line: info.lines, cells: cellsOf(path, columns, record, info.lines) };
    }
  } catch (error) {
    throw error instanceof CsvError ? notCsv(path, error) : error;
  }
}

function columnsOf(path: string, names: readonly string[], delimiter: string): readonly string[] {
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new BadTable(path, `two columns are named “${twice}”. Give each a name of its own.`);
  const [only = ""] = names;
  const other =
    names.length === 1 ? [";", "\t", ",", "|"].find((sign) => sign !== delimiter && only.includes(sign)) : "";
  if (other)
    throw new BadTable(
      path,
      `its first line has one column only. Say what stands between cells, as with --delimiter "${other === "\t" ? "\\t" : other}".`,
    );
  return names;
}

function cellsOf(path: string, columns: readonly string[], record: readonly string[], line: number) {
  if (record.length !== columns.length)
    throw new BadTable(
      path,
      `line ${line} has ${record.length} cells and the first line names ${columns.length} columns. Mend the line; nothing was imported.`,
    );
  return Object.fromEntries(columns.map((name, i) => [name, record[i] ?? ""]));
}

function notCsv(path: string, error: CsvError): BadTable {
  const line = "lines" in error ? ` on line ${String(error.lines)}` : "";
  const why =
    error.code === "CSV_MAX_RECORD_SIZE" || error.code === "CSV_QUOTE_NOT_CLOSED"
      ? `a quotation mark is opened and never closed${line}`
      : `a quotation mark stands where none may be${line}`;
  return new BadTable(path, `${why}. Mend the file; nothing was imported.`, { cause: error });
}
