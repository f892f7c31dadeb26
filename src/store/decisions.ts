import type { Kysely } from "kysely";
import { sql } from "kysely";
import { chained, Decision, type Deed } from "../model/index.ts";
import type { Home, Tables } from "./tables.ts";

/** Puts what an editor did behind the last decision. Two at once wait for each other. */
export async function decide(db: Kysely<Tables>, home: Home, deed: Deed): Promise<Decision> {
  return db.transaction().execute(async (tx) => {
    if (home === "postgres") await sql`lock table decision in exclusive mode`.execute(tx);
    const last = await tx
      .selectFrom("decision")
      .select(["number", "hash"])
      .orderBy("number", "desc")
      .limit(1)
      .executeTakeFirst();
    const decision = chained(deed, last ?? null);
    await tx
      .insertInto("decision")
      .values({ number: decision.number, decision_json: JSON.stringify(decision), hash: decision.hash })
      .execute();
    return decision;
  });
}

/** All decisions, in their order. */
export async function decisions(db: Kysely<Tables>): Promise<Decision[]> {
  const rows = await db.selectFrom("decision").select("decision_json").orderBy("number").execute();
  return rows.map(({ decision_json }) => Decision.parse(JSON.parse(decision_json)));
}
