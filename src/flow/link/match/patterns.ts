import type { DuckDBConnection } from "@duckdb/node-api";
import { answerColumn, answersOf, comparisons, type Patterns } from "../../../link/index.ts";

/** What to count of which pairs. */
export interface Counting {
  readonly labels?: string | undefined;
  /** The questions to ask; all unless told. The others count as not answered. */
  readonly only?: readonly string[];
}

/** Counts how pairs answer: one row for every pattern of answers that occurs, in an order that does not hang on that of the records. */
export async function patternsOf(
  connection: DuckDBConnection,
  from: string,
  { labels, only }: Counting = {},
): Promise<Patterns> {
  const questions = comparisons.filter(({ question }) => !only || only.includes(question));
  const labelled = labels
    ? `${from} LEFT JOIN ${labels} AS judged ON judged.left_key = l.key AND judged.right_key = r.key`
    : from;
  const label = labels ? "CASE judged.same WHEN true THEN 1 WHEN false THEN 0 ELSE 2 END" : "2";
  const answers = answersOf(questions, [`CAST(${label} AS UTINYINT) AS label`], labelled);
  const columns = questions.map(answerColumn);
  const reader = await connection.runAndReadAll(
    `SELECT ${columns.join(", ")}, label, CAST(count(*) AS DOUBLE) AS pairs FROM (${answers}) GROUP BY ALL ORDER BY ALL`,
  );
  const found = reader.getColumnsObject() as Record<string, number[]>;
  const rows = reader.currentRowCount;
  return {
    answers: comparisons.map((comparison) => Uint8Array.from(found[answerColumn(comparison)] ?? new Uint8Array(rows))),
    counts: Float64Array.from(found.pairs ?? []),
    label: Uint8Array.from(found.label ?? []),
  };
}

/** SQL that holds for so many of a million pairs of `l` and `r`, the same ones whichever is which. */
export const drawn = (ofMillion: number): string =>
  ofMillion >= 1e6 ? "true" : `xor(hash(l.source, l.key), hash(r.source, r.key)) % 1000000 < ${Math.ceil(ofMillion)}`;
