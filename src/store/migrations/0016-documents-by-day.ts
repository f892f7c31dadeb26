import type { Kysely } from "kysely";

/** Documents as they came in, the last first, without going over all of them. */
export async function documentsByDay(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex("document_by_added").on("document").columns(["added desc", "id"]).execute();
}
