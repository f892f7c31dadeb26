import type { DuckDBConnection } from "@duckdb/node-api";
import {
  answerColumn,
  answersOf,
  bitsColumn,
  bitsSql,
  type Comparison,
  comparisons,
  mostBitsOfIncident,
  rarityColumns,
  sievedOf,
  startBits,
  sumSql,
  type Weights,
  weightSql,
} from "../../../link/index.ts";
import { joined, type Sides } from "./candidates.ts";

/**
 * Fills `into` with the candidates that weigh at least `floor` bits: their answers, the bits of each, and the weight. A sieve that
 * looks at columns of one value only tells most pairs that cannot weigh enough. Of the others what is about the person is asked first: no agreement about the incident lifts two strangers of one incident over the floor, so most pairs are done with then.
 */
export async function scorePairs(
  connection: DuckDBConnection,
  sides: Sides,
  candidates: string,
  into: string,
  weights: Weights,
  floor: number,
): Promise<void> {
  const about = (subject: Comparison["about"]) => comparisons.filter((question) => question.about === subject);
  const [person, incident] = [about("person"), about("incident")];
  const least = floor - startBits(weights) - mostBitsOfIncident(weights);
  await connection.run(`CREATE OR REPLACE TEMP TABLE sieved AS
    ${sievedOf(comparisons, ["left_number", "right_number"], joined(candidates, sides), weights, floor)}`);
  await connection.run(`CREATE OR REPLACE TEMP TABLE of_likely_people AS
    SELECT * FROM (${weighed(person, ["left_number", "right_number"], joined("sieved", sides), weights)})
    WHERE ${sumSql(person)} >= ${least}`);
  const kept = [
    "left_number",
    "right_number",
    ...person.flatMap((question) => [answerColumn(question), bitsColumn(question)]),
  ];
  await connection.run(`CREATE OR REPLACE TABLE ${into} AS
    SELECT *, 1 / (1 + pow(2, -weight)) AS probability FROM (
      SELECT *, ${weightSql(comparisons, weights)} AS weight FROM (${weighed(incident, kept, joined("of_likely_people", sides), weights)}))
    WHERE weight >= ${floor}`);
  for (const table of ["sieved", "of_likely_people"]) await connection.run(`DROP TABLE ${table}`);
}

/** SQL of the answers to questions, and the bits of each. */
function weighed(questions: readonly Comparison[], kept: readonly string[], from: string, weights: Weights): string {
  const shares = rarityColumns(questions).map((name) => `l.${name} AS ${name}`);
  const bits = questions.map((question) => `${bitsSql(question, weights)} AS ${bitsColumn(question)}`);
  return `SELECT ${[...kept, ...questions.map(answerColumn), ...bits].join(",\n")} FROM (${answersOf(questions, [...kept, ...shares], from)})`;
}
