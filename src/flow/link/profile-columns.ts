import type { DuckDBConnection } from "@duckdb/node-api";
import { type ColumnProfile, type Shape, shapes } from "../../link/index.ts";
import { seenOrder } from "./order-of-dates.ts";
import { ageSql } from "./source-sql/age-sql.ts";
import { dateShapes, dateSql } from "./source-sql/date-sql.ts";
import { isOriSql, stateCodes, stateSql } from "./source-sql/place-sql.ts";
import { GENDERS } from "./source-sql/value-sql.ts";
import { identifier, isOneOf, said } from "./source-sql/words.ts";
import type { TableOpening } from "./table-opening.ts";
import { intoTable, rowsOf } from "./table-rows.ts";

/** Columns with more values than this are no lists of codes. */
const FEW_VALUES = 40;
/** How many values show the form of a column. */
const LOOKED_AT = 2000;
/** DuckDB's estimate of how many values differ may be off by a quarter; whether all do is then counted. */
const NEARLY_ALL = 0.7;

/** SQL that tells whether a value has a shape. */
const has: Readonly<Record<Shape, (value: string) => string>> = {
  date: (v) => `${dateSql(v, "year-month-day")} IS NOT NULL AND NOT regexp_matches(${v}, '${dateShapes.year}')`,
  numberDate: (v) => `regexp_matches(${v}, '${dateShapes.numbers}')`,
  age: (v) => `${ageSql(v).age} IS NOT NULL`,
  stateCode: (v) => isOneOf(v, stateCodes),
  stateName: (v) => `length(${v}) > 2 AND ${stateSql(v)} IS NOT NULL`,
  zip: (v) => `regexp_matches(${v}, '^[0-9]{4,5}(-[0-9]{4})?$')`,
  degrees: (v) => `regexp_matches(${v}, '^-?[0-9]{1,3}\\.[0-9]+$')`,
  ori: (v) => isOriSql(v),
  gender: (v) => isOneOf(`lower(${v})`, [...Object.keys(GENDERS), "transgender", "non-binary", "nonbinary", "t"]),
  personName: (v) => `regexp_matches(${v}, '^\\p{Lu}[\\p{L}''’.-]*( [\\p{L}''’."“”()-]+){1,5}$')`,
  familyNameFirst: (v) => `regexp_matches(${v}, '^\\p{Lu}[\\p{L}''’ -]+, ?\\p{Lu}[\\p{L}''’. -]*$')`,
  semicolon: (v) => `contains(${v}, ';')`,
  comma: (v) => `contains(${v}, ',')`,
};

/** What the columns of a table look like, so that a mapping can be drafted: the form of values from the first rows, all else from every row. */
export async function profileColumns(
  connection: DuckDBConnection,
  file: string,
  path: string,
  opening: TableOpening,
): Promise<ColumnProfile[]> {
  const cells = opening.columns.map((title, i) => `${said(identifier(title))} AS v${i}`).join(", ");
  await intoTable(connection, "said", `SELECT ${cells} FROM ${rowsOf(path, opening)}`, file);
  const profiles: ColumnProfile[] = [];
  for (const [i, title] of opening.columns.entries()) profiles.push(await profile(connection, title, `v${i}`));
  await connection.run("DROP TABLE said");
  return profiles;
}

async function profile(connection: DuckDBConnection, title: string, v: string): Promise<ColumnProfile> {
  const ask = async (sql: string) =>
    (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
  const [whole = {}] = await ask(
    `SELECT count(*) AS n, count(${v}) AS filled, approx_count_distinct(${v}) AS kinds FROM said`,
  );
  const [all, filled, kinds] = [Number(whole.n), Number(whole.filled), Number(whole.kinds)];
  const counts = shapes.map((shape) => `count(*) FILTER (${has[shape](v)}) AS ${shape}`);
  const [first = {}] = await ask(
    `SELECT count(*) AS n, avg(length(${v})) AS length, ${counts.join(", ")}
     FROM (SELECT left(${v}, 200) AS ${v} FROM said WHERE ${v} IS NOT NULL LIMIT ${LOOKED_AT})`,
  );
  const share = (shape: Shape) => (filled === 0 ? 0 : Number(first[shape]) / Number(first.n));
  const mayBeKey = filled === all && kinds >= NEARLY_ALL * all;
  const [exact = {}] = mayBeKey ? await ask(`SELECT count(DISTINCT ${v}) AS n FROM said`) : [];
  const listed =
    kinds > FEW_VALUES
      ? []
      : await ask(
          `SELECT min(${v}) AS v FROM said WHERE ${v} IS NOT NULL GROUP BY lower(${v}) ORDER BY count(*) DESC, v LIMIT ${FEW_VALUES}`,
        );
  const order = share("numberDate") > 0 ? await seenOrder(connection, v, "said") : null;
  return {
    title,
    filled,
    unique: mayBeKey && Number(exact.n) === all,
    averageLength: Number(first.length ?? 0),
    shares: Object.fromEntries(shapes.map((shape) => [shape, share(shape)])) as ColumnProfile["shares"],
    values: listed.map((row) => String(row.v)),
    order: order && orderOf(order.dayFirst, order.monthFirst),
  };
}

function orderOf(dayFirst: number, monthFirst: number): NonNullable<ColumnProfile["order"]> {
  if (dayFirst > 0 && monthFirst > 0) return "both";
  if (dayFirst > 0) return "day/month/year";
  return monthFirst > 0 ? "month/day/year" : "either";
}
