import type { Kysely } from "kysely";

/** Files that were taken in whole, so that going over thousands of them again passes over those. */
export async function filesInBulk(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("bulk_file")
    .addColumn("source", "text", (c) => c.primaryKey())
    .addColumn("identity", "text", (c) => c.notNull())
    .addColumn("added", "bigint", (c) => c.notNull())
    .addColumn("known", "bigint", (c) => c.notNull())
    .addColumn("passed_over", "bigint", (c) => c.notNull())
    .addColumn("unreadable", "bigint", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .execute();
}
