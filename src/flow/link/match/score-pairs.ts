import type { DuckDBConnection } from "@duckdb/node-api";
import {
  answerColumn,
  answersOf,
  bitsColumn,
  bitsSql,
  type Comparison,
  comparisons,
  rarityColumns,
  sievedOf,
  type Weights,
  weightSql,
} from "../../../link/index.ts";
import { joined, type Sides } from "./candidates.ts";

/**
 * Fills `into` with the candidates that weigh at least `floor` bits: their answers, the bits of each, and the weight. A sieve
 * that looks at columns of one value only tells most of those that cannot weigh enough, so that few are asked everything.
 */
export async function scorePairs(
  connection: DuckDBConnection,
  sides: Sides,
  candidates: string,
  into: string,
  weights: Weights,
  floor: number,
): Promise<void> {
  const numbers = ["left_number", "right_number"];
  await connection.run(`CREATE OR REPLACE TEMP TABLE sieved AS
    ${sievedOf(comparisons, numbers, joined(candidates, sides), weights, floor)}`);
  await connection.run(`CREATE OR REPLACE TABLE ${into} AS
    SELECT *, 1 / (1 + pow(2, -weight)) AS probability FROM (
      SELECT *, ${weightSql(comparisons, weights)} AS weight FROM (${weighed(comparisons, numbers, joined("sieved", sides), weights)}))
    WHERE weight >= ${floor}`);
  await connection.run("DROP TABLE sieved");
}

/** SQL of the answers to questions, and the bits of each. */
function weighed(questions: readonly Comparison[], kept: readonly string[], from: string, weights: Weights): string {
  const shares = rarityColumns(questions).map((name) => `l.${name} AS ${name}`);
  const bits = questions.map((question) => `${bitsSql(question, weights)} AS ${bitsColumn(question)}`);
  return `SELECT ${[...kept, ...questions.map(answerColumn), ...bits].join(",\n")} FROM (${answersOf(questions, [...kept, ...shares], from)})`;
}
