import type { Kysely } from "kysely";
import type { Home } from "../tables.ts";
import { countedTable } from "./append-only.ts";

/** Who wants to be told of what, what each case was when it was told of last, and what is still to be sent. */
export async function subscriptions(db: Kysely<unknown>, home: Home): Promise<void> {
  await countedTable(db, home, "desk_subscription")
    .addColumn("person", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("what_json", "text", (c) => c.notNull())
    .addColumn("way", "text", (c) => c.notNull())
    .addColumn("address", "text")
    .addColumn("secret", "text")
    .addColumn("token_hash", "text", (c) => c.unique())
    .addColumn("made", "text", (c) => c.notNull())
    .addColumn("stopped", "text")
    .addColumn("why", "text")
    .execute();
  await db.schema
    .createTable("desk_told")
    .addColumn("case_id", "text", (c) => c.primaryKey())
    .addColumn("digest", "text", (c) => c.notNull())
    .addColumn("decision", "integer", (c) => c.notNull())
    .addColumn("file_json", "text", (c) => c.notNull())
    .addColumn("documents_json", "text", (c) => c.notNull())
    .execute();
  await countedTable(db, home, "desk_notice")
    .addColumn("case_id", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("sentences_json", "text", (c) => c.notNull())
    .execute();
  await countedTable(db, home, "desk_delivery")
    .addColumn("subscription", "bigint", (c) => c.notNull().references("desk_subscription.number"))
    .addColumn("notice", "bigint", (c) => c.notNull().references("desk_notice.number"))
    .addColumn("next", "text")
    .addColumn("attempts", "integer", (c) => c.notNull())
    .addColumn("answer", "text")
    .addColumn("done", "text")
    .addUniqueConstraint("desk_delivery_once", ["subscription", "notice"])
    .execute();
  await db.schema.createIndex("desk_delivery_by_next").on("desk_delivery").column("next").execute();
}
