import type { Kysely } from "kysely";
import type { Home } from "../tables.ts";
import { countedTable } from "./append-only.ts";

/** What people at the desk added and which feeds they follow. The documents themselves are in the record's own tables. */
export async function feeds(db: Kysely<unknown>, home: Home): Promise<void> {
  await countedTable(db, home, "desk_addition")
    .addColumn("by", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("what", "text", (c) => c.notNull())
    .addColumn("order_json", "text", (c) => c.notNull())
    .addColumn("state", "text", (c) => c.notNull())
    .addColumn("why", "text")
    .execute();
  await db.schema.createIndex("desk_addition_by_state").on("desk_addition").column("state").execute();
  await db.schema
    .createTable("desk_addition_document")
    .addColumn("addition", "bigint", (c) => c.notNull().references("desk_addition.number"))
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("document", "text", (c) => c.notNull())
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("is_new", "integer", (c) => c.notNull())
    .addPrimaryKeyConstraint("desk_addition_document_once", ["addition", "document", "source"])
    .execute();
  await db.schema
    .createTable("desk_addition_refusal")
    .addColumn("addition", "bigint", (c) => c.notNull().references("desk_addition.number"))
    .addColumn("position", "integer", (c) => c.notNull())
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("desk_addition_refusal_once", ["addition", "source"])
    .execute();
  await countedTable(db, home, "desk_feed")
    .addColumn("address", "text", (c) => c.notNull().unique())
    .addColumn("by", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("minutes", "integer", (c) => c.notNull())
    .addColumn("due", "text", (c) => c.notNull())
    .addColumn("claimed", "text")
    .addColumn("looked", "text")
    .addColumn("came", "text")
    .addColumn("trouble", "text")
    .addColumn("stopped", "text")
    .addColumn("version_json", "text")
    .execute();
  await db.schema
    .createTable("desk_feed_entry")
    .addColumn("feed", "bigint", (c) => c.notNull().references("desk_feed.number"))
    .addColumn("entry", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("desk_feed_entry_once", ["feed", "entry"])
    .execute();
}
