import type { Kysely } from "kysely";

/** The SHA-256 of what the record keeps of a case, beside its line: whether it is the same is told without opening it. Null until it is put in place again. */
export async function caseDigest(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("case_line").addColumn("sha256", "text").execute();
}
