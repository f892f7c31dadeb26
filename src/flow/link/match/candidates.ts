import type { DuckDBConnection } from "@duckdb/node-api";
import { numbers } from "./numbers.ts";

/** Two prepared tables, or whatever DuckDB reads like them. */
export interface Sides {
  readonly left: string;
  readonly right: string;
}

/** What blocking did. */
export interface Blocking {
  /** Pairs to compare. */
  readonly pairs: number;
  /** Keys that would have brought together too many, and the pairs that they would have. */
  readonly tooLarge: { readonly keys: number; readonly pairs: number };
}

/** Fills `into` with the pairs of records, by number, that share a blocking key, each once. `which` is SQL over `each`, a key. */
export async function findCandidates(
  connection: DuckDBConnection,
  { left, right }: Sides,
  into: string,
  largestBlock: number,
  which = "true",
): Promise<Blocking> {
  for (const [side, from] of Object.entries({ left, right }))
    await connection.run(`CREATE OR REPLACE TEMP TABLE ${side}_keys AS
      SELECT number AS ${side}_number, each FROM (SELECT number, unnest(keys) AS each FROM ${from}) WHERE each IS NOT NULL AND ${which}`);
  // Keys are counted in heaps first: where a whole heap would bring together no more than allowed, none of its keys does.
  const heap = "CAST(each % 4096 AS USMALLINT)";
  const heaps = (side: string) => `(SELECT ${heap} AS heap, count(*) AS records FROM ${side}_keys GROUP BY heap)`;
  const largeHeaps = `SELECT heap FROM ${heaps("left")} l JOIN ${heaps("right")} r USING (heap) WHERE l.records * r.records > ${largestBlock}`;
  const counted = (side: string) =>
    `(SELECT each, count(*) AS records FROM ${side}_keys WHERE ${heap} IN (${largeHeaps}) GROUP BY each)`;
  await connection.run(`CREATE OR REPLACE TEMP TABLE too_large AS
    SELECT each, l.records * r.records AS pairs FROM ${counted("left")} l JOIN ${counted("right")} r USING (each)
    WHERE l.records * r.records > ${largestBlock}`);
  const [large = 0, largePairs = 0] = await numbers(connection, "SELECT count(*), sum(pairs) FROM too_large");
  const kept = large ? "WHERE each NOT IN (SELECT each FROM too_large)" : "";
  await connection.run(`CREATE OR REPLACE TABLE ${into} AS
    SELECT DISTINCT left_number, right_number FROM left_keys JOIN right_keys USING (each) ${kept}`);
  for (const table of ["left_keys", "right_keys", "too_large"]) await connection.run(`DROP TABLE ${table}`);
  const [pairs = 0] = await numbers(connection, `SELECT count(*) FROM ${into}`);
  return { pairs, tooLarge: { keys: large, pairs: largePairs } };
}

/** SQL of the records of candidates, as `l` and `r`. */
export const joined = (candidates: string, { left, right }: Sides): string =>
  `${candidates} JOIN ${left} l ON l.number = left_number JOIN ${right} r ON r.number = right_number`;
