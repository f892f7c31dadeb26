import type { DuckDBConnection } from "@duckdb/node-api";
import { answerColumn, bitsColumn, comparisons, severalSql, startBits } from "../../../link/index.ts";
import type { ComparisonPart, ScoredPair, Verdict } from "../../../model/index.ts";
import type { Linked } from "./link-tables.ts";

/** A pair with what the matching holds of it, and by how many bits the choice of links would be worse without it. */
export interface JudgedPair extends ScoredPair {
  readonly verdict: Verdict;
  readonly margin: number;
}

type Row = Record<string, string | number | null>;

/**
 * The kept pairs of a linking, likeliest first, each with what was asked, how the two answer, and what that weighs; those of a verdict, or all.
 * They are read a few thousand at a time. The tables that were linked must still stand.
 */
export async function* scoredPairs(
  connection: DuckDBConnection,
  linked: Linked,
  verdict?: Verdict,
): AsyncGenerator<JudgedPair> {
  const { schema } = linked.settings;
  const says = (side: "left" | "right") => comparisons.map(({ says }, q) => `(${says}) AS ${side}_${q}`).join(", ");
  const record = (side: "left" | "right") =>
    `(SELECT source AS ${side}_source, key AS ${side}_key, prepared.number AS ${side}_number, ${says(side)}
      FROM ${linked.tables[side]} JOIN (SELECT number, source, key FROM ${schema}."${side}") AS prepared USING (source, key))`;
  const result = await connection.stream(`
    SELECT pairs.*, verdict, margin, ${severalSql(comparisons, linked.weights)} AS several, one.*, other.*
    FROM ${schema}.verdicts JOIN ${schema}.pairs USING (left_number, right_number)
      JOIN ${record("left")} AS one USING (left_number) JOIN ${record("right")} AS other USING (right_number)
    ${verdict ? `WHERE verdict = '${verdict}'` : ""}
    ORDER BY pairs.weight DESC, left_source, left_key, right_source, right_key`);
  for await (const rows of result.yieldRowObjectJs()) for (const row of rows as Row[]) yield pairOf(row, linked);
}

function pairOf(row: Row, { weights }: Linked): JudgedPair {
  const asked = comparisons.flatMap((comparison, q): ComparisonPart[] => {
    const level = comparison.levels[Number(row[answerColumn(comparison)]) - 1];
    if (!level) return [];
    const [left, right] = [textOf(row[`left_${q}`]), textOf(row[`right_${q}`])];
    return [
      { question: comparison.question, answer: level.answer, left, right, weight: Number(row[bitsColumn(comparison)]) },
    ];
  });
  return {
    left: { source: String(row.left_source), key: String(row.left_key) },
    right: { source: String(row.right_source), key: String(row.right_key) },
    weight: Number(row.weight),
    probability: Number(row.probability),
    parts: [
      part("start", "any record of one list and any of the other", startBits(weights)),
      ...asked,
      part("people", "an incident may harm several", Number(row.several)),
    ],
    verdict: row.verdict as Verdict,
    margin: Number(row.margin),
  };
}

const part = (question: string, answer: string, weight: number): ComparisonPart => ({
  question,
  answer,
  left: null,
  right: null,
  weight,
});
const textOf = (value: string | number | null | undefined): string | null =>
  value == null || value === "" ? null : String(value);
