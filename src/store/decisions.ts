import type { Kysely } from "kysely";
import { sql } from "kysely";
import { chained, Decision, type Deed, mattersOf, readDeed } from "../model/index.ts";
import { indexDecision } from "./decision-index.ts";
import type { Home, Tables } from "./tables.ts";

/** That others decided about the same thing after what an editor had seen. Nothing was decided then. */
export interface Overtaken {
  readonly overtakenBy: readonly Decision[];
}

/** Whether a decision was overtaken by others. */
export function isOvertaken(outcome: Decision | Overtaken): outcome is Overtaken {
  return "overtakenBy" in outcome;
}

/**
 * Puts what an editor did behind the last decision. Two at once wait for each other. `seen` is the number of the last decision that the
 * editor knew of: where a later one is about the same thing, nothing is decided. Null asks nothing.
 */
export async function decide(
  db: Kysely<Tables>,
  home: Home,
  deed: Deed,
  seen: number | null,
): Promise<Decision | Overtaken> {
  return db.transaction().execute(async (tx) => {
    if (home === "postgres") await sql`lock table decision in exclusive mode`.execute(tx);
    if (seen !== null) {
      const later = await tx
        .selectFrom("decision")
        .select("decision_json")
        .where("number", ">", seen)
        .orderBy("number")
        .execute();
      const matters = new Set(mattersDecided(deed));
      const overtakenBy = later
        .map(({ decision_json }) => Decision.parse(JSON.parse(decision_json)))
        .filter((other) => mattersDecided(other).some((matter) => matters.has(matter)));
      if (overtakenBy.length > 0) return { overtakenBy };
    }
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
    await indexDecision(tx, decision);
    return decision;
  });
}

function mattersDecided(of: Pick<Decision, "kind" | "about"> & Pick<Deed, "body">): string[] {
  const deed = readDeed(of);
  return deed === null ? [of.about] : mattersOf(deed);
}

/** All decisions, in their order; with a number, those after it. */
export async function decisions(db: Kysely<Tables>, after = 0): Promise<Decision[]> {
  const rows = await db
    .selectFrom("decision")
    .where("number", ">", after)
    .select("decision_json")
    .orderBy("number")
    .execute();
  return rows.map(({ decision_json }) => Decision.parse(JSON.parse(decision_json)));
}
