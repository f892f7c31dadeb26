import type { DuckDBConnection } from "@duckdb/node-api";
import { columnOf, type DateOrder, type SourceAdapter } from "../../link/index.ts";
import { UnreadableDocument } from "../../model/index.ts";
import { dateShapes } from "./source-sql/date-sql.ts";
import { identifier, said } from "./source-sql/words.ts";
import { reading } from "./table-rows.ts";

/** What a column of dates shows of the order in which days and months are written. */
export interface SeenOrder {
  /** Dates such as 25/12/2031, which have the day first, and the records where the first few stand. */
  readonly dayFirst: number;
  readonly dayFirstRows: readonly number[];
  readonly monthFirst: number;
  readonly monthFirstRows: readonly number[];
  /** Dates such as 03/04/2031, which may be either; those of one number twice are not counted. */
  readonly either: number;
  readonly eitherRows: readonly number[];
}

/**
 * In which order an adapter's dates are written. Where it says `decide`, the whole column is looked at: one date that can be read one way
 * only settles it. Dates of both orders in one column, or none that settles it, are refused with the records where they stand.
 */
export async function orderOfDates(
  connection: DuckDBConnection,
  { fields: { date } }: SourceAdapter,
  columns: readonly string[],
  rows: string,
  file: string,
): Promise<DateOrder> {
  const column = date?.column && columnOf(columns, date.column);
  if (!column) return "year-month-day";
  if (date.order !== "decide") return date.order;
  const seen = await reading(connection, file, () => seenOrder(connection, said(identifier(column)), rows));
  const refuse = (why: string) =>
    new UnreadableDocument(
      "unsupported",
      file,
      `${file}: the dates of "${column}" ${why} Say in the mapping which it is, or write them as 2031-03-04.`,
    );
  const named = (which: readonly number[]) => `record${which.length === 1 ? "" : "s"} ${which.join(", ")}`;
  if (seen.dayFirst > 0 && seen.monthFirst > 0)
    throw refuse(
      `have the day first in some rows (${named(seen.dayFirstRows)}) and the month first in others (${named(seen.monthFirstRows)}).`,
    );
  if (seen.dayFirst > 0) return "day/month/year";
  if (seen.monthFirst > 0) return "month/day/year";
  if (seen.either > 0)
    throw refuse(
      `may have the day or the month first, and none settles it (${named(seen.eitherRows)}${seen.either > 5 ? ` and ${seen.either - 5} more` : ""}).`,
    );
  return "month/day/year";
}

/** Looks through a column for dates of two numbers and a year. Records are counted from 1, without the line of titles. */
export async function seenOrder(connection: DuckDBConnection, value: string, rows: string): Promise<SeenOrder> {
  const part = (n: number) => `CAST(regexp_extract(v, '^([0-9]{1,2})[/.-]([0-9]{1,2})', ${n}) AS INTEGER)`;
  const found = await connection.runAndReadAll(`
    WITH numbered AS (SELECT row_number() OVER () AS n, ${value} AS v FROM ${rows}),
      two AS (SELECT n, ${part(1)} AS a, ${part(2)} AS b FROM numbered WHERE regexp_matches(v, '${dateShapes.numbers}')),
      told AS (SELECT n, CASE WHEN a > 12 AND b <= 12 THEN 'day' WHEN b > 12 AND a <= 12 THEN 'month' WHEN a <> b AND a <= 12 THEN 'either' END AS first FROM two)
    SELECT ${["day", "month", "either"]
      .map(
        (first) =>
          `count(*) FILTER (first = '${first}') AS "${first}", min(n, 5) FILTER (first = '${first}') AS "${first} rows"`,
      )
      .join(", ")} FROM told`);
  const [row = {}] = found.getRowObjectsJson() as Record<string, unknown>[];
  const rowsOf = (first: string) => ((row[`${first} rows`] ?? []) as (string | number)[]).map(Number);
  return {
    dayFirst: Number(row.day ?? 0),
    dayFirstRows: rowsOf("day"),
    monthFirst: Number(row.month ?? 0),
    monthFirstRows: rowsOf("month"),
    either: Number(row.either ?? 0),
    eitherRows: rowsOf("either"),
  };
}
