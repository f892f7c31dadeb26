import type { Comparison } from "../compare/comparison.ts";
import { classesOf, classOf, noCounts, type Shares, sharesOf } from "./weights.ts";

/** How many pairs gave which answers: one column of answers for each question. `label` is 1 for one person, 0 for two, 2 where nobody said. */
export interface Patterns {
  readonly answers: readonly Uint8Array[];
  readonly counts: Float64Array;
  readonly label: Uint8Array;
}

/** Pairs of one person, pairs of one incident and two people, and strangers: as shares of the pairs at hand. */
export interface Mixture {
  readonly samePerson: number;
  readonly sameIncident: number;
}

/** A question's shares in the course of learning. */
export interface Belief {
  readonly same: Shares;
  readonly others: Shares;
}

/** What one round expects: the answers of pairs of one person, counted, and how many pairs are of which kind. */
export interface Expected extends Mixture {
  readonly counts: readonly (readonly number[][])[];
  readonly pairs: number;
  /** How many of them are of one person. */
  readonly persons: number;
}

/** What was believed before, in pairs. */
const STRENGTH = 30;

/**
 * Expectation maximisation (Dempster, Laird and Rubin 1977) of the mixture of Fellegi and Sunter, with a third kind of pair: two people of one
 * incident, who agree as one person does on what is about the incident and as strangers do on the rest. How strangers answer is known
 * beforehand and stays. Questions in `silent` were asked to bring the pairs together and are left out.
 */
export function learn(
  questions: readonly Comparison[],
  patterns: Patterns,
  start: readonly Belief[],
  mixture: Mixture,
  silent: ReadonlySet<string>,
  rounds = 60,
): Expected {
  let beliefs = start;
  let expected: Expected = { ...mixture, counts: [], pairs: 0, persons: 0 };
  for (let round = 0; round < rounds; round++) {
    const before = expected;
    expected = expect(questions, patterns, beliefs, expected, silent);
    beliefs = questions.map((question, q) => ({
      others: start[q]?.others ?? [],
      same: sharesFrom(question, expected.counts[q] ?? []),
    }));
    if (Math.abs(before.samePerson - expected.samePerson) < 1e-7 * expected.samePerson && round > 5) break;
  }
  return expected;
}

/** The shares that counts give, with what was believed of the question before. */
export function sharesFrom(question: Comparison, counts: readonly (readonly number[])[]): Shares {
  const before = question.levels.map(({ same }) => same);
  return Array.from({ length: classesOf(question) }, (_, cls) =>
    sharesOf(counts[cls] ?? before.map(() => 0), before, STRENGTH),
  );
}

/**
 * What share of the pairs at hand is of one person, the shares of answers and how many pairs of one incident there are for each staying as they
 * are. Half a pair is believed beforehand, so that the share of a list of a few is neither nothing nor all.
 */
export function kindsOf(
  questions: readonly Comparison[],
  patterns: Patterns,
  beliefs: readonly Belief[],
  start: Mixture,
  rounds = 100,
): Mixture {
  const several = start.sameIncident / start.samePerson;
  let { samePerson } = start;
  for (let round = 0; round < rounds; round++) {
    const before = samePerson;
    const mixture = { samePerson, sameIncident: several * samePerson };
    const { pairs, persons } = expect(questions, patterns, beliefs, mixture, new Set());
    samePerson = Math.min(0.5, (persons + 0.5) / (pairs + 1));
    if (Math.abs(before - samePerson) < 1e-6 * before) break;
  }
  return { samePerson, sameIncident: several * samePerson };
}

/** One round: every pattern's chance of each kind, and the counts that these make. */
function expect(
  questions: readonly Comparison[],
  patterns: Patterns,
  beliefs: readonly Belief[],
  mixture: Mixture,
  silent: ReadonlySet<string>,
): Expected {
  const columns = questions.flatMap((question, q) => {
    const given = question.given && questions.findIndex((other) => other.question === question.given?.question);
    const belief = beliefs[q];
    const answers = patterns.answers[q];
    if (silent.has(question.question) || !belief || !answers) return [];
    const ratio = belief.same.map((shares, cls) => [
      1,
      ...shares.map((share, i) => share / (belief.others[cls]?.[i] ?? 1)),
    ]);
    return [{ q, question, answers, ratio, classes: given === undefined ? undefined : patterns.answers[given] }];
  });
  const counts = questions.map(noCounts);
  const strangers = 1 - mixture.samePerson - mixture.sameIncident;
  let [persons, incidents, pairs] = [0, 0, 0];
  for (let row = 0; row < patterns.counts.length; row++) {
    let [incident, person] = [1, 1];
    for (const { question, answers, ratio, classes } of columns) {
      const bits = ratio[classOf(question, classes?.[row] ?? 0)]?.[answers[row] ?? 0] ?? 1;
      if (question.about === "incident") incident *= bits;
      else person *= bits;
    }
    const label = patterns.label[row];
    const one = label === 0 ? 0 : mixture.samePerson * incident * person;
    const two = mixture.sameIncident * incident;
    const all = one + two + strangers;
    const count = patterns.counts[row] ?? 0;
    const chance = label === 1 ? 1 : one / all;
    persons += chance * count;
    incidents += label === 1 ? 0 : (two / all) * count;
    pairs += count;
    for (const { q, question, answers, classes } of columns) {
      const level = answers[row] ?? 0;
      const column = counts[q]?.[classOf(question, classes?.[row] ?? 0)];
      if (level > 0 && column) column[level - 1] = (column[level - 1] ?? 0) + chance * count;
    }
  }
  return { samePerson: persons / pairs, sameIncident: incidents / pairs, counts, pairs, persons };
}
