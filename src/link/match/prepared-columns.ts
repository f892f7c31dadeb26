import type { Comparison } from "../compare/comparison.ts";
import { blockingRules } from "./blocking-rules.ts";
import { comparisons } from "./comparisons.ts";

/** The columns of a prepared record that a comparison or a blocking rule looks at: nothing else is carried through. */
export function columnsLookedAt(): string[] {
  const compared = comparisons.flatMap(({ values, missing, evident = "", glance, levels }) => [
    ...values.map(([, sql]) => sql),
    missing,
    evident,
    ...(Array.isArray(glance) ? glance.map(({ when }) => when) : []),
    ...levels.map(({ when }) => when),
  ]);
  const found = compared.flatMap((sql) => [...sql.matchAll(/\b[lr]\.(\w+)/g)].map(([, column = ""]) => column));
  const shares = comparisons.flatMap(({ shares }) => shares.map(({ name }) => name));
  return [...new Set([...found, ...shares, "state", "age", "gender"])].sort();
}

/**
 * SQL of records with the columns that are made of a record by itself. Each column is a query over the one before it, so that what several
 * others are made of is worked out once. What is made of columns in which many records say the same is made of each different row of
 * those, and joined.
 */
export function withOwnColumns(records: string): string {
  const [often, others] = [true, false].map((often) => comparisons.filter(({ madeOf }) => Boolean(madeOf) === often));
  const made = (others ?? []).reduce(withColumns, "FROM records");
  const joins = (often ?? []).map((comparison, i) => {
    const of = comparison.madeOf ?? [];
    const alike = of.map((name) => `one.${name} IS NOT DISTINCT FROM made_${i}.${name}`).join(" AND ");
    const values = withColumns(`SELECT DISTINCT ${of.join(", ")} FROM records`, comparison);
    return `LEFT JOIN (${values}) AS made_${i} ON ${alike}`;
  });
  const columns = (often ?? []).flatMap(({ columns }, i) => columns.map(([name]) => `made_${i}.${name}`));
  return `WITH records AS MATERIALIZED (${records})
    SELECT ${["one.*", ...columns].join(", ")} FROM (${made}) AS one ${joins.join(" ")}`;
}

const withColumns = (records: string, { columns }: Comparison): string =>
  columns.reduce((from, [name, sql]) => `SELECT *, ${sql} AS ${name} FROM (${from})`, records);

/** A record's blocking keys, each a number made of the rule and the parts of the key; null where the record lacks one of them. */
export function keysOf(side: "left" | "right"): string {
  const keys = blockingRules.flatMap((rule, number) =>
    rule[side].map(
      (parts) =>
        `CASE WHEN ${parts.map((part) => `${part} IS NOT NULL`).join(" AND ")} THEN hash(${[number, ...parts].join(", ")}) END`,
    ),
  );
  return `[${keys.join(", ")}]`;
}
