import { blockingRules } from "./blocking-rules.ts";
import { comparisons } from "./comparisons.ts";

/** The columns of a prepared record that a comparison or a blocking rule looks at: nothing else is carried through. */
export function columnsLookedAt(): string[] {
  const compared = comparisons.flatMap(({ values, missing, evident = "", levels }) => [
    ...values.map(([, sql]) => sql),
    missing,
    evident,
    ...levels.map(({ when }) => when),
  ]);
  const found = compared.flatMap((sql) => [...sql.matchAll(/\b[lr]\.(\w+)/g)].map(([, column = ""]) => column));
  const shares = comparisons.flatMap(({ shares }) => shares.map(({ name }) => name));
  return [...new Set([...found, ...shares, "state", "age", "gender"])].sort();
}

/**
 * SQL of records with the columns that are made of a record by itself. Each column is a query over the one before it, so that what several
 * others are made of is worked out once.
 */
export function withOwnColumns(records: string): string {
  const columns = comparisons.flatMap((comparison) => comparison.columns);
  return columns.reduce((from, [name, sql]) => `SELECT *, ${sql} AS ${name} FROM (${from})`, records);
}

/** A record's blocking keys, each a number made of the rule and the key; null where the record has none. */
export function keysOf(side: "left" | "right"): string {
  const keys = blockingRules.flatMap((rule, number) =>
    rule[side].map((key) => `CASE WHEN ${key} IS NOT NULL THEN hash(${number}, ${key}) END`),
  );
  return `list_filter(list_distinct([${keys.join(", ")}]), lambda each: each IS NOT NULL)`;
}
