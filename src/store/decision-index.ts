import type { Kysely } from "kysely";
import { type CaseReference, casesNamed, Decision, readDeed } from "../model/index.ts";
import type { Tables } from "./tables.ts";

/** How many decisions are put in at once. */
const AT_ONCE = 500;

/** Puts what lists of decisions ask for beside those that have it not yet. */
export async function indexDecisions(db: Kysely<Tables>): Promise<void> {
  for (;;) {
    const { last } = await db
      .selectFrom("decision_index")
      .select(({ fn }) => fn.max("number").as("last"))
      .executeTakeFirstOrThrow();
    const rows = await db
      .selectFrom("decision")
      .where("number", ">", Number(last ?? 0))
      .orderBy("number")
      .limit(AT_ONCE)
      .select("decision_json")
      .execute();
    for (const { decision_json } of rows) await indexDecision(db, Decision.parse(JSON.parse(decision_json)));
    if (rows.length < AT_ONCE) return;
  }
}

/** Puts what lists ask for beside a decision, after those before it. */
export async function indexDecision(db: Kysely<Tables>, decision: Decision): Promise<void> {
  const { number, kind, by, at } = decision;
  const deed = readDeed(decision);
  const undoes = deed?.kind === "undo" && deed.body.decision < number ? deed.body.decision : null;
  await db.insertInto("decision_index").values({ number, kind, by, at, undoes, applied: 0 }).execute();
  const named = undoes === null ? (deed ? casesNamed(deed) : []) : await namedBy(db, undoes);
  if (named.length > 0)
    await db
      .insertInto("decision_case")
      .values(named.map(({ id, anchor }, position) => ({ decision: number, position, case_id: id, anchor })))
      .execute();
}

async function namedBy(db: Kysely<Tables>, decision: number): Promise<CaseReference[]> {
  const rows = await db
    .selectFrom("decision_case")
    .where("decision", "=", decision)
    .orderBy("position")
    .selectAll()
    .execute();
  return rows.map(({ case_id, anchor }) => ({ id: case_id, anchor }));
}
