import type { DuckDBConnection } from "@duckdb/node-api";
import {
  addCounts,
  type Belief,
  comparisons,
  kindsOf,
  learn,
  type Mixture,
  noCounts,
  type Patterns,
  type QuestionWeights,
  rarityColumns,
  sharesFrom,
  trainings,
  type Weights,
} from "../../../link/index.ts";
import { joined, type Sides } from "./candidates.ts";
import { numbers } from "./numbers.ts";
import { drawn, patternsOf } from "./patterns.ts";
import { strangersOf } from "./strangers.ts";

/** What is believed of pairs that meet in a training before any is looked at. */
const START: Mixture = { samePerson: 0.2, sameIncident: 0.005 };
/** Pairs of two people of one incident for each pair of one person, believed as firmly as ten pairs say. */
const SEVERAL = { share: 0.02, strength: 10 };

/** What to learn with. */
export interface Learning {
  readonly labels?: string | undefined;
  /** Pairs to look at, at most, for each thing that is learned. */
  readonly pairs: number;
}

/**
 * Learns from prepared records how much each answer weighs, without anybody having said which pairs are one. Nothing is random: samples are
 * drawn by hashes of the records' ids, so that the same tables, in any order and whichever is left, give the same weights.
 */
export async function learnWeights(
  connection: DuckDBConnection,
  sides: Sides,
  candidates: string,
  learning: Learning,
): Promise<Weights> {
  const others = await strangersOf(connection, sides, learning.pairs);
  const believed = (counts: readonly number[][][]) =>
    comparisons.map(
      (question, q): Belief => ({ same: sharesFrom(question, counts[q] ?? []), others: others[q] ?? [] }),
    );
  const start = believed([]);
  const counted = comparisons.map(noCounts);
  let several = SEVERAL.share;
  for (const training of trainings) {
    const from = await someOf(
      connection,
      sides,
      `${sides.left} l JOIN ${sides.right} r ON ${training.on}`,
      learning.pairs,
    );
    const patterns = await patternsOf(connection, from.sql, { labels: learning.labels });
    if (patterns.counts.length === 0) continue;
    const beliefs = training.ofOneState ? start.map(ofOneState) : start;
    const expected = learn(comparisons, patterns, beliefs, START, new Set(training.silent));
    for (const [q, question] of comparisons.entries())
      if (!training.silent.includes(question.question)) addCounts(counted[q] ?? [], expected.counts[q] ?? []);
    if (training.tellsIncidents) several = severalOf(expected, expected.pairs);
  }
  const beliefs = believed(counted);
  const prior = await priorOf(connection, sides, candidates, beliefs, several, learning);
  return { ...prior, questions: await withUsual(connection, sides, beliefs) };
}

/** Of the pairs that a FROM clause gives, as many as are wanted, and which share of them that is. */
async function someOf(
  connection: DuckDBConnection,
  sides: Sides,
  from: string,
  wanted: number,
): Promise<{ sql: string; share: number }> {
  const [pairs = 0] = await numbers(connection, `SELECT count(*) FROM ${from}`);
  const share = Math.min(1, wanted / Math.max(1, pairs));
  if (share === 1) return { sql: from, share };
  const some = `(SELECT l.number AS left_number, r.number AS right_number FROM ${from} WHERE ${drawn(1e6 * share)})`;
  return { sql: joined(some, sides), share };
}

/** Where only pairs of one state meet, strangers are never of two, which is the first answer to where. */
function ofOneState(belief: Belief, q: number): Belief {
  if (comparisons[q]?.question !== "place") return belief;
  const others = belief.others.map(([elsewhere = 0, ...within]) => [
    1e-9,
    ...within.map((each) => each / (1 - elsewhere)),
  ]);
  return { ...belief, others };
}

const severalOf = ({ samePerson, sameIncident }: Mixture, pairs: number): number =>
  (sameIncident * pairs + SEVERAL.share * SEVERAL.strength) / (samePerson * pairs + SEVERAL.strength);

/** What share of all pairs of a left and a right record is of one person, by the candidates; the other pairs are strangers. */
async function priorOf(
  connection: DuckDBConnection,
  sides: Sides,
  candidates: string,
  beliefs: readonly Belief[],
  several: number,
  { labels, pairs }: Learning,
): Promise<Mixture> {
  const some = await someOf(connection, sides, joined(candidates, sides), pairs);
  const met = await patternsOf(connection, some.sql, { labels });
  const [lefts = 0, rights = 0] = await numbers(
    connection,
    `SELECT (SELECT count(*) FROM ${sides.left}), (SELECT count(*) FROM ${sides.right})`,
  );
  const all = Math.max(1, lefts * rights * some.share);
  const samePerson = Math.min(0.1, 1 / Math.sqrt(all));
  return kindsOf(comparisons, withUnmet(met, all), beliefs, { samePerson, sameIncident: several * samePerson });
}

/** Records that never met, as one more pattern without an answer, of two people. */
function withUnmet(patterns: Patterns, all: number): Patterns {
  const met = patterns.counts.reduce((sum, count) => sum + count, 0);
  return {
    answers: patterns.answers.map((column) => Uint8Array.from([...column, 0])),
    counts: Float64Array.from([...patterns.counts, Math.max(0, all - met)]),
    label: Uint8Array.from([...patterns.label, 0]),
  };
}

/** How often strangers agree on a value, for every level that has a rarity: the mean of its shares over all records. */
async function withUsual(
  connection: DuckDBConnection,
  { left, right }: Sides,
  beliefs: readonly Belief[],
): Promise<QuestionWeights[]> {
  const shares = rarityColumns(comparisons);
  const both = `(SELECT ${shares.join(", ")} FROM ${left} UNION ALL SELECT ${shares.join(", ")} FROM ${right})`;
  const means = await numbers(
    connection,
    `SELECT ${shares.map((name) => `coalesce(fsum(${name} ORDER BY ${name}) / count(${name}), 1)`).join(", ")} FROM ${both}`,
  );
  const usualOf = (rarity: readonly string[] = []) =>
    rarity.reduce((product, name) => product * (means[shares.indexOf(name)] ?? 1), 1);
  return comparisons.map((question, q) => ({
    question: question.question,
    same: beliefs[q]?.same ?? [],
    others: beliefs[q]?.others ?? [],
    usual: question.levels.map(({ rarity }) => usualOf(rarity)),
  }));
}
