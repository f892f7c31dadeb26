import type { Comparison } from "../compare/comparison.ts";

/** The column that holds the number of the answer to a question. */
export const answerColumn = ({ question }: Pick<Comparison, "question">): string =>
  `answer_${question.replaceAll(" ", "_")}`;

/** The columns of shares that the questions' levels are set against. */
export const rarityColumns = (questions: readonly Comparison[]): string[] => [
  ...new Set(questions.flatMap(({ levels }) => levels.flatMap(({ rarity }) => rarity ?? []))),
];

/** SQL that answers every question of the pairs that a FROM clause gives as `l` and `r`; `kept` are other columns to carry through. */
export function answersOf(questions: readonly Comparison[], kept: readonly string[], from: string): string {
  const values = questions.flatMap((question) => question.values.map(([name, sql]) => `${sql} AS ${name}`));
  return `SELECT ${[...kept, ...values, ...questions.map(answerOf)].join(",\n")} FROM ${from}`;
}

function answerOf(comparison: Comparison): string {
  return `${answerSql(comparison)} AS ${answerColumn(comparison)}`;
}

/** SQL of the number of the answer to a question whose values are there. */
export function answerSql(comparison: Comparison): string {
  const { missing, evident, levels } = comparison;
  const steps = [
    `WHEN (${missing}) IS DISTINCT FROM false THEN 0`,
    ...(evident ? [`WHEN ${evident} THEN ${levels.length}`] : []),
    ...levels.map(({ when }, i) => `WHEN ${when} THEN ${i + 1}`),
  ];
  return `CAST(CASE ${steps.join("\n")} END AS UTINYINT)`;
}
