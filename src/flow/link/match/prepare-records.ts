import type { DuckDBConnection } from "@duckdb/node-api";
import { columnsLookedAt, comparisons, keysOf, withOwnColumns } from "../../../link/index.ts";
import { makeForms, makePlaces, makeRareWords } from "./lookups.ts";

const SHARES = comparisons.flatMap((comparison) => comparison.shares);

/**
 * Makes of two tables of source records the tables `left` and `right` of a schema: one row a record, numbered in the order of the keys, with the
 * columns that the comparisons look at and the record's blocking keys. How common a value is, is counted over both and stands in each row, so
 * that two rows are all that it takes to score a pair.
 */
export async function prepareRecords(
  connection: DuckDBConnection,
  left: string,
  right: string,
  schema: string,
): Promise<void> {
  await connection.run(`CREATE SCHEMA IF NOT EXISTS ${schema}`);
  const both = `SELECT 'left' AS side, * FROM ${left} UNION ALL BY NAME SELECT 'right' AS side, * FROM ${right}`;
  const numbered = `SELECT *, CAST(row_number() OVER (PARTITION BY side ORDER BY source, key, name, date, city, age) AS INTEGER) AS number FROM (${both})`;
  await connection.run(`CREATE OR REPLACE TABLE ${schema}.own AS ${withOwnColumns(numbered)}`);
  await makeForms(connection, schema);
  await makePlaces(connection, schema);
  await makeRareWords(connection, schema);
  for (const share of SHARES) await makeShares(connection, schema, share);
  for (const side of ["left", "right"]) await makeSide(connection, schema, side as "left" | "right");
  for (const table of ["own", "forms", "places", "rare_words", ...SHARES.map(({ name }) => name)])
    await connection.run(`DROP TABLE ${schema}.${table}`);
}

type Share = (typeof SHARES)[number];

async function makeShares(
  connection: DuckDBConnection,
  schema: string,
  { name, of, within = "1" }: Share,
): Promise<void> {
  await connection.run(`CREATE OR REPLACE TABLE ${schema}.${name} AS
    SELECT value, part, count / sum(count) OVER (PARTITION BY part) AS ${name} FROM (
      SELECT ${of} AS value, ${within} AS part, count(*) AS count FROM ${schema}.own WHERE ${of} IS NOT NULL GROUP BY ALL)`);
}

async function makeSide(connection: DuckDBConnection, schema: string, side: "left" | "right"): Promise<void> {
  const shares = SHARES.map(
    ({ name, of, within }) =>
      `LEFT JOIN ${schema}.${name} ON ${name}.value = own.${of} AND ${name}.part = ${within ? `own.${within}` : "1"}`,
  );
  await connection.run(`CREATE OR REPLACE TABLE ${schema}."${side}" AS
    SELECT number, source, key, ${columnsLookedAt().join(", ")}, ${keysOf(side)} AS keys
    FROM (SELECT own.* EXCLUDE (latitude, longitude), first_forms, rare_words, coalesce(len(rare_words), 0) AS rare_count,
        coalesce(own.latitude, places.latitude) AS point_latitude, coalesce(own.longitude, places.longitude) AS point_longitude
      FROM ${schema}.own
      LEFT JOIN ${schema}.forms USING (first_name)
      LEFT JOIN ${schema}.places ON places.city_name = own.city_name AND places.state = own.state
      LEFT JOIN ${schema}.rare_words ON rare_words.side = own.side AND rare_words.number = own.number
      WHERE own.side = '${side}') AS own
    ${shares.join("\n")}`);
}
