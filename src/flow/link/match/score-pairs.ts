import type { DuckDBConnection } from "@duckdb/node-api";
import {
  answerColumn,
  answersOf,
  bitsColumn,
  bitsSql,
  comparisons,
  rarityColumns,
  type Weights,
  weightSql,
} from "../../../link/index.ts";
import { joined, type Sides } from "./candidates.ts";

/** Fills `into` with the candidates that weigh at least `floor` bits: their answers, the bits of each, and the weight. */
export async function scorePairs(
  connection: DuckDBConnection,
  sides: Sides,
  candidates: string,
  into: string,
  weights: Weights,
  floor: number,
): Promise<void> {
  await connection.run(`CREATE OR REPLACE TABLE ${into} AS ${scoredSql(sides, candidates, weights, floor)}`);
}

function scoredSql(sides: Sides, candidates: string, weights: Weights, floor: number): string {
  const kept = ["l.number AS left_number", "r.number AS right_number"];
  const shares = rarityColumns(comparisons).map((name) => `l.${name} AS ${name}`);
  const answered = answersOf(comparisons, [...kept, ...shares], joined(candidates, sides));
  const bits = comparisons.map((question) => `${bitsSql(question, weights)} AS ${bitsColumn(question)}`);
  const answers = comparisons.map(answerColumn);
  return `SELECT *, 1 / (1 + pow(2, -weight)) AS probability FROM (
    SELECT *, ${weightSql(comparisons, weights)} AS weight FROM (
      SELECT left_number, right_number, ${[...answers, ...bits].join(",\n")} FROM (${answered})))
    WHERE weight >= ${floor}`;
}
