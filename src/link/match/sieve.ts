import type { Comparison, Glance } from "../compare/comparison.ts";
import { answerSql } from "./answers.ts";
import { number, rarityBits, severalRatio, startBits } from "./weigh.ts";
import { bitsOf, type QuestionWeights, type Weights } from "./weights.ts";

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
    within.map((other) => ` + (${mostInClass(other, weights, other.given?.classOf[level] ?? 0)})`).join("");
  const bits = (level: number, rarity: string) => {
    const sum = number(learned ? bitsOf(learned, 0, level) : 0) + rest(level);
    return level > 0 && learned ? `${sum}${rarity || rarityBits(question, learned, level - 1, "l.")}` : sum;
  };
  const all = [0, ...question.levels.map((_, i) => i + 1)];
  if (question.glance === "whole")
    return `CASE ${answerSql(question)} ${all.map((level) => `WHEN ${level} THEN ${bits(level, "")}`).join(" ")} END`;
  const steps = (question.glance ?? []).map(({ when, possible }) => {
    const levels = levelsOf(question, possible);
    return `WHEN ${when} THEN greatest(${levels.map((level) => bits(level, "")).join(", ")})`;
  });
  const unknown = all.map((level) => bits(level, question.levels[level - 1]?.rarity ? ` + ${ANYTHING}` : ""));
  return steps.length > 0
    ? `CASE ${steps.join(" ")} ELSE greatest(${unknown.join(", ")}) END`
    : `greatest(${unknown.join(", ")})`;
}

/** SQL of the most that a question can weigh in a class; none that is weighed within another has a rarity. */
function mostInClass(question: Comparison, weights: Weights, cls: number): string {
  const learned = learnedOf(question, weights);
  const bits = (level: number) => (learned ? bitsOf(learned, cls, level) : 0);
  const steps = (Array.isArray(question.glance) ? question.glance : []).map(
    ({ when, possible }: Glance) => `WHEN ${when} THEN ${number(Math.max(...levelsOf(question, possible).map(bits)))}`,
  );
  const all = number(Math.max(0, ...question.levels.map((_, i) => bits(i + 1))));
  return steps.length > 0 ? `CASE ${steps.join(" ")} ELSE ${all} END` : all;
}

/** The numbers of answers; 0, which is that of no answer, where there are none. */
const levelsOf = ({ levels }: Comparison, answers: readonly string[]): number[] =>
  answers.length > 0 ? answers.map((answer) => levels.findIndex((level) => level.answer === answer) + 1) : [0];

const learnedOf = ({ question }: Comparison, { questions }: Weights): QuestionWeights | undefined =>
  questions.find((each) => each.question === question);
