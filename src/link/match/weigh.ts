import type { Comparison } from "../compare/comparison.ts";
import { answerColumn } from "./answers.ts";
import { bitsOf, classesOf, type QuestionWeights, type Weights } from "./weights.ts";

/** The column that holds the bits of a question's answer. */
export const bitsColumn = (comparison: Comparison): string => `bits_${comparison.question.replaceAll(" ", "_")}`;

/** SQL that gives the bits of a question's answer, over the answers of a pair and the record `l`. */
export function bitsSql(comparison: Comparison, { questions }: Weights): string {
  const weights = questions.find(({ question }) => question === comparison.question);
  if (!weights) return "0";
  const classes = Array.from({ length: classesOf(comparison) }, (_, cls) => {
    const levels = comparison.levels.map(
      (_, i) => `WHEN ${i + 1} THEN ${number(bitsOf(weights, cls, i + 1))}${rarityBits(comparison, weights, i, "")}`,
    );
    return `CASE ${answerColumn(comparison)} ${levels.join(" ")} ELSE 0 END`;
  });
  const { given } = comparison;
  if (!given) return classes[0] ?? "0";
  const answer = answerColumn(given);
  const others = classes.slice(1).map((sql, i) => {
    const answers = given.classOf.flatMap((cls, level) => (cls === i + 1 ? [level] : []));
    return `WHEN ${answer} IN (${answers.join(", ")}) THEN ${sql}`;
  });
  return `CASE ${others.join(" ")} ELSE ${classes[0]} END`;
}

/** SQL of what the rarity of that on which two agree adds to the bits of a level, if it has one, over shares that stand in `of`. */
export function rarityBits({ levels }: Comparison, { usual }: QuestionWeights, i: number, of: "" | "l."): string {
  const rarity = levels[i]?.rarity?.map((column) => `ln(${of}${column})`).join(" + ");
  return rarity ? ` + coalesce(${number(Math.log2(usual[i] ?? 1))} - (${rarity}) / ln(2), 0)` : "";
}

/** SQL of the sum of the bits of questions. */
export const sumSql = (questions: readonly Comparison[]): string => questions.map(bitsColumn).join(" + ") || "0";

/**
 * SQL that weighs pairs whose bits are known, in bits. What is about the incident counts up to what it takes to say that both are of one; beyond
 * that, only what is about the person does, because one incident may harm several.
 */
export function weightSql(questions: readonly Comparison[], weights: Weights): string {
  return `${number(startBits(weights))} + ${sumSql(questions)} + (${severalSql(questions, weights)})`;
}

/** The bits that any two records start with. */
export const startBits = ({ samePerson, sameIncident }: Weights): number =>
  Math.log2(samePerson / (1 - samePerson - sameIncident));

/** SQL of the bits taken off because one incident may harm several people. */
export function severalSql(questions: readonly Comparison[], weights: Weights): string {
  const incident = sumSql(questions.filter(({ about }) => about === "incident"));
  return `-log2(1 + ${number(severalRatio(weights))} * pow(2, least(${incident}, 200)))`;
}

/** How many pairs of one incident there are for each of strangers. */
export const severalRatio = ({ samePerson, sameIncident }: Weights): number =>
  sameIncident / (1 - samePerson - sameIncident);

/** A number as SQL that reads back as the same double. */
export const number = (value: number): string => `CAST('${value}' AS DOUBLE)`;
