import type { Comparison } from "../compare/comparison.ts";
import { answerSql } from "./answers.ts";
import { number, rarityBits, severalRatio, startBits } from "./weigh.ts";
import { bitsOf, classesOf, type QuestionWeights, type Weights } from "./weights.ts";

/** More than any answer weighs: what is possible of a rarity that a glance does not tell. */
const ANYTHING = 1000;
/** Sums in another order differ by so much at most, in bits. */
const ROUNDING = 1e-6;

/**
 * SQL of the pairs `l` and `r` of a FROM clause, among them every pair that weighs at least `floor` bits and few others: the most that each
 * answer can weigh is added, by what a glance at columns of one value tells. What is about the incident lifts a pair the more the more it weighs, up
 * to a limit, as in the weight itself. `kept` are the columns that are carried through.
 */
export function sievedOf(
  questions: readonly Comparison[],
  kept: readonly string[],
  from: string,
  weights: Weights,
  floor: number,
): string {
  const most = (about: Comparison["about"]) =>
    questions
      .filter((question) => question.about === about && !question.given)
      .map((question) => `(${mostOf(question, questions, weights)})`)
      .join(" + ") || "0";
  const several = `log2(1 + ${number(severalRatio(weights))} * pow(2, least(of_incident, 200)))`;
  return `SELECT ${kept.join(", ")} FROM (
      SELECT ${kept.join(", ")}, ${most("person")} AS of_person, ${most("incident")} AS of_incident FROM ${from})
    WHERE of_person + of_incident - ${several} >= ${number(floor - startBits(weights) - ROUNDING)}`;
}

/** SQL of the most that a question, with those that are weighed within it, can weigh. */
function mostOf(question: Comparison, questions: readonly Comparison[], weights: Weights): string {
  const learned = learnedOf(question, weights);
  const within = questions.filter(({ given }) => given?.question === question.question);
  const rest = (level: number) =>
    within.reduce((sum, other) => sum + mostInClass(other, weights, other.given?.classOf[level] ?? 0), 0);
  const bits = (level: number, rarity: string) => {
    const sum = number((learned ? bitsOf(learned, 0, level) : 0) + rest(level));
    return level > 0 && learned ? `${sum}${rarity || rarityBits(question, learned, level - 1, "l.")}` : sum;
  };
  const all = [0, ...question.levels.map((_, i) => i + 1)];
  if (question.glance === "whole")
    return `CASE ${answerSql(question)} ${all.map((level) => `WHEN ${level} THEN ${bits(level, "")}`).join(" ")} END`;
  const steps = (question.glance ?? []).map(({ when, possible }) => {
    const levels = possible.map((answer) => question.levels.findIndex((level) => level.answer === answer) + 1);
    return `WHEN ${when} THEN greatest(${(levels.length > 0 ? levels : [0]).map((level) => bits(level, "")).join(", ")})`;
  });
  const unknown = all.map((level) => bits(level, question.levels[level - 1]?.rarity ? ` + ${ANYTHING}` : ""));
  return steps.length > 0
    ? `CASE ${steps.join(" ")} ELSE greatest(${unknown.join(", ")}) END`
    : `greatest(${unknown.join(", ")})`;
}

function mostInClass(question: Comparison, weights: Weights, cls: number): number {
  const learned = learnedOf(question, weights);
  if (!learned || cls >= classesOf(question)) return 0;
  return Math.max(0, ...question.levels.map((_, i) => bitsOf(learned, cls, i + 1)));
}

const learnedOf = ({ question }: Comparison, { questions }: Weights): QuestionWeights | undefined =>
  questions.find((each) => each.question === question);
