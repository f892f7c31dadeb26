import type { DuckDBConnection } from "@duckdb/node-api";
import { choose, type Edge } from "../../../link/index.ts";
import { bits, type LinkSettings } from "./settings.ts";

/**
 * Gives every pair of `pairs` its verdict, in `verdicts`: the same where it is in the best choice of one-to-one links, sure enough and by enough;
 * different where one of its records is the same as another; else unsure. Pairs that nothing competes with are settled by the database; only
 * the others are read out.
 */
export async function chooseLinks(connection: DuckDBConnection, schema: string, settings: LinkSettings): Promise<void> {
  const floor = bits(settings.possible);
  await connection.run(`CREATE OR REPLACE TEMP TABLE contested AS
    SELECT left_number, right_number, weight FROM (
      SELECT left_number, right_number, weight, count(*) OVER (PARTITION BY left_number) AS lefts,
        count(*) OVER (PARTITION BY right_number) AS rights FROM ${schema}.pairs)
    WHERE lefts > 1 OR rights > 1`);
  await connection.run(
    "CREATE OR REPLACE TEMP TABLE chosen (left_number INTEGER, right_number INTEGER, margin DOUBLE)",
  );
  const appender = await connection.createAppender("chosen");
  for (const { left, right, margin } of choose(await edges(connection), floor)) {
    appender.appendInteger(left);
    appender.appendInteger(right);
    appender.appendDouble(margin);
    appender.endRow();
  }
  appender.closeSync();
  await connection.run(`CREATE OR REPLACE TABLE ${schema}.verdicts AS
    WITH settled AS (SELECT left_number, right_number, pairs.weight, probability,
        CASE WHEN contested.left_number IS NULL THEN pairs.weight - ${floor} ELSE coalesce(chosen.margin, 0) END AS margin
      FROM ${schema}.pairs
        LEFT JOIN contested USING (left_number, right_number)
        LEFT JOIN chosen USING (left_number, right_number)),
    same AS (SELECT left_number, right_number FROM settled WHERE probability >= ${settings.sure} AND margin >= ${settings.margin})
    SELECT settled.*, CASE
        WHEN EXISTS (FROM same WHERE same.left_number = settled.left_number AND same.right_number = settled.right_number) THEN 'same'
        WHEN settled.left_number IN (SELECT left_number FROM same) OR settled.right_number IN (SELECT right_number FROM same) THEN 'different'
        ELSE 'unsure' END AS verdict
    FROM settled`);
}

async function edges(connection: DuckDBConnection): Promise<Edge[]> {
  const reader = await connection.runAndReadAll("SELECT left_number, right_number, weight FROM contested ORDER BY ALL");
  return (reader.getRowsJS() as [number, number, number][]).map(([left, right, weight]) => ({ left, right, weight }));
}
