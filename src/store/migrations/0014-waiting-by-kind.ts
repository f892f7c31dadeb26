import type { Kysely } from "kysely";

/** Which cases something of a kind waits in, without a look at what it is: lists that leave all other cases out ask for nothing else. */
export async function waitingByKind(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex("waiting_by_kind_and_case").on("waiting").columns(["kind", "case_id"]).execute();
}
