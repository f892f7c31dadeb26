import type { Kysely } from "kysely";
import type { ComparisonPart, RecordId, ScoredPair } from "../model/index.ts";
import type { Tables } from "./tables.ts";

const AT_ONCE = 500;

/** Puts how the pairs of two lists were scored in place of how they were scored before, all or none. */
export async function replacePairs(
  db: Kysely<Tables>,
  sources: readonly [left: string, right: string],
  pairs: readonly ScoredPair[],
): Promise<void> {
  const [one, other] = sources;
  await db.transaction().execute(async (tx) => {
    for (const [left, right] of [
      [one, other],
      [other, one],
    ] as const)
      await tx.deleteFrom("scored_pair").where("left_source", "=", left).where("right_source", "=", right).execute();
    for (let from = 0; from < pairs.length; from += AT_ONCE)
      await tx
        .insertInto("scored_pair")
        .values(
          pairs.slice(from, from + AT_ONCE).map(({ left, right, weight, probability, parts }) => ({
            left_source: left.source,
            left_key: left.key,
            right_source: right.source,
            right_key: right.key,
            weight,
            probability,
            parts_json: JSON.stringify(parts),
          })),
        )
        .execute();
  });
}

/** How a pair was scored last, whichever is named first; null where it never was. */
export async function scoredPair(db: Kysely<Tables>, one: RecordId, other: RecordId): Promise<ScoredPair | null> {
  const row = await db
    .selectFrom("scored_pair")
    .selectAll()
    .where((eb) => {
      const are = (left: RecordId, right: RecordId) =>
        eb.and([
          eb("left_source", "=", left.source),
          eb("left_key", "=", left.key),
          eb("right_source", "=", right.source),
          eb("right_key", "=", right.key),
        ]);
      return eb.or([are(one, other), are(other, one)]);
    })
    .executeTakeFirst();
  return row ? pairOf(row) : null;
}

/** Every pair that was scored, in the order of the records. */
export async function scoredPairs(db: Kysely<Tables>): Promise<ScoredPair[]> {
  const rows = await db
    .selectFrom("scored_pair")
    .selectAll()
    .orderBy("left_source")
    .orderBy("left_key")
    .orderBy("right_source")
    .orderBy("right_key")
    .execute();
  return rows.map(pairOf);
}

function pairOf(row: Omit<Tables["scored_pair"], "number">): ScoredPair {
  return {
    left: { source: row.left_source, key: row.left_key },
    right: { source: row.right_source, key: row.right_key },
    weight: row.weight,
    probability: row.probability,
    parts: JSON.parse(row.parts_json) as ComparisonPart[],
  };
}
