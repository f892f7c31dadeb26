import type { DuckDBConnection } from "@duckdb/node-api";
import { addCounts, classOf, comparisons, noCounts, type Patterns, sharesOf } from "../../../link/index.ts";
import type { Sides } from "./candidates.ts";
import { numbers } from "./numbers.ts";
import { patternsOf } from "./patterns.ts";

/** What was believed of strangers before any was looked at weighs as much as so many pairs. */
const STRENGTH = 100;
/** Days between two records from which on they hardly are of one person. */
const FAR = 60;

/**
 * How pairs of strangers answer each question, in shares. Pairs of one state whose dates are far apart are strangers, and so are those of
 * different states: the first are looked at for everything but the date, the second for that. So no pair of one person gets among them.
 */
export async function strangersOf(connection: DuckDBConnection, sides: Sides, wanted: number): Promise<number[][][]> {
  const [left = 0, right = 0, ofOneState = 0] = await numbers(
    connection,
    `SELECT (SELECT count(*) FROM ${sides.left}), (SELECT count(*) FROM ${sides.right}),
      (SELECT sum(l.records * r.records) FROM (SELECT state, count(*) AS records FROM ${sides.left} GROUP BY state) l
        JOIN (SELECT state, count(*) AS records FROM ${sides.right} GROUP BY state) r USING (state))`,
  );
  const pairs = left * right;
  const sample = (among: number) => {
    const share = Math.ceil(1e6 * Math.min(1, Math.sqrt(wanted / Math.max(1, among))));
    const some = (side: string) => `(SELECT * FROM ${side} WHERE hash(source, key) % 1000000 < ${share})`;
    return `${some(sides.left)} l JOIN ${some(sides.right)} r`;
  };
  const near = await patternsOf(
    connection,
    `${sample(ofOneState)} ON l.state = r.state AND abs(l.day - r.day) > ${FAR}`,
  );
  const far = await patternsOf(connection, `${sample(pairs / 8)} ON l.state <> r.state`, { only: ["date"] });
  const shareOfOneState = (ofOneState + 1) / (pairs + 2);
  return comparisons.map((question, q) => {
    const shares = sharesAmong(question.question === "date" ? far : near, q);
    return question.question === "place" ? shares.map((each) => spreadOverStates(each, shareOfOneState)) : shares;
  });
}

function sharesAmong(patterns: Patterns, q: number): number[][] {
  const question = comparisons[q];
  if (!question) return [];
  const given = comparisons.findIndex((each) => each.question === question.given?.question);
  const counts = noCounts(question);
  for (const [row, count] of patterns.counts.entries()) {
    const level = patterns.answers[q]?.[row] ?? 0;
    const one = noCounts(question);
    const column = one[classOf(question, patterns.answers[given]?.[row] ?? 0)];
    if (level > 0 && column) column[level - 1] = count;
    if (level > 0) addCounts(counts, one);
  }
  const before = question.levels.map(({ others }) => others);
  return counts.map((each) => sharesOf(each, before, STRENGTH));
}

/** Strangers of one state were looked at; most strangers are of two, which is the first answer to where. */
function spreadOverStates([, ...within]: readonly number[], shareOfOneState: number): number[] {
  const all = within.reduce((sum, each) => sum + each, 0);
  return [1 - shareOfOneState, ...within.map((each) => (each / all) * shareOfOneState)];
}
