import type { Comparison } from "../compare/comparison.ts";

/** Shares of the answers to one question, from the first level on, in each class of the question it is weighed within. */
export type Shares = readonly (readonly number[])[];

/** What was learned of one question. */
export interface QuestionWeights {
  readonly question: string;
  /** Of pairs of one person (m), or of pairs of one incident where the question is about that. */
  readonly same: Shares;
  /** Of pairs of strangers (u). */
  readonly others: Shares;
  /** How often strangers agree on a value, for each level: what a pair's own rarity is set against; 1 where a level has none. */
  readonly usual: readonly number[];
}

/**
 * Everything that scoring needs to know, as data: who has these weights scores any pair alike, on any machine and whatever else is there.
 * Priors are shares of all pairs of a left with a right record: of one person, of two people of one incident, and of strangers the rest.
 */
export interface Weights {
  readonly samePerson: number;
  readonly sameIncident: number;
  readonly questions: readonly QuestionWeights[];
}

/** How many classes a question is weighed in. */
export const classesOf = (comparison: Comparison): number => comparison.given?.classes ?? 1;

/** In which class a question is weighed, by the answer to the question that it is weighed within. */
export const classOf = (comparison: Comparison, given: number): number => comparison.given?.classOf[given] ?? 0;

/** A count of zero for each answer, in each class. */
export const noCounts = (comparison: Comparison): number[][] =>
  Array.from({ length: classesOf(comparison) }, () => comparison.levels.map(() => 0));

/** Adds counts to counts of the same form. */
export function addCounts(to: readonly number[][], counts: readonly (readonly number[])[]): void {
  for (const [cls, into] of to.entries())
    for (const [level, count] of (counts[cls] ?? []).entries()) into[level] = (into[level] ?? 0) + count;
}

/** Bits by which an answer makes it likelier that both are one. */
export function bitsOf(weights: QuestionWeights, cls: number, level: number): number {
  if (level === 0) return 0;
  const [same = 1, others = 1] = [weights.same[cls]?.[level - 1], weights.others[cls]?.[level - 1]];
  return Math.log2(same / others);
}

/** Shares from counts, where what was believed before weighs as much as `strength` pairs: no share is ever zero. */
export function sharesOf(counts: readonly number[], before: readonly number[], strength: number): number[] {
  const believed = before.reduce((sum, share) => sum + share, 0);
  const total = counts.reduce((sum, count) => sum + count, 0) + strength;
  return counts.map((count, i) => (count + (strength * (before[i] ?? 0)) / believed) / total);
}
