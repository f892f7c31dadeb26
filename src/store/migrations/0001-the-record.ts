import { type Kysely, sql } from "kysely";
import type { Home } from "../tables.ts";
import { countedTable, refuseChanges } from "./append-only.ts";

/** Documents, texts, readings, case files and decisions; what is append-only is so by the database's own refusal. */
export async function theRecord(db: Kysely<unknown>, home: Home): Promise<void> {
  const { schema } = db;
  const counted = (table: string) => countedTable(db, home, table);
  await schema
    .createTable("document")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("media_type", "text", (c) => c.notNull())
    .addColumn("size", "bigint", (c) => c.notNull())
    .addColumn("added", "text", (c) => c.notNull())
    .execute();
  await counted("capture")
    .addColumn("document", "text", (c) => c.notNull().references("document.id"))
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("capture_json", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addUniqueConstraint("capture_once", ["document", "source"])
    .execute();
  await counted("text")
    .addColumn("document", "text", (c) => c.notNull().references("document.id"))
    .addColumn("extractor", "text", (c) => c.notNull())
    .addColumn("content", "text", (c) => c.notNull())
    .addColumn("text_json", "text", (c) => c.notNull())
    .addUniqueConstraint("text_once", ["document", "extractor"])
    .execute();
  await counted("reading")
    .addColumn("document", "text", (c) => c.notNull().references("document.id"))
    .addColumn("text", "bigint", (c) => c.notNull().references("text.number"))
    .addColumn("reader", "text", (c) => c.notNull())
    .addColumn("related", "integer", (c) => c.notNull())
    .addColumn("published", "text")
    .addColumn("reading_json", "text", (c) => c.notNull())
    .addColumn("signs_json", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addUniqueConstraint("reading_once", ["document", "reader"])
    .execute();
  await schema
    .createTable("current_reading")
    .addColumn("document", "text", (c) => c.primaryKey().references("document.id"))
    .addColumn("reading", "bigint", (c) => c.notNull().references("reading.number"))
    .execute();
  await schema
    .createTable("unread")
    .addColumn("source", "text", (c) => c.primaryKey())
    .addColumn("document", "text")
    .addColumn("code", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .execute();
  await schema
    .createTable("case_file")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("title", "text", (c) => c.notNull())
    .addColumn("day", "text")
    .addColumn("city", "text")
    .addColumn("state", "text")
    .addColumn("due", "text")
    .addColumn("digest", "text", (c) => c.notNull())
    .addColumn("file_json", "text", (c) => c.notNull())
    .addColumn("documents_json", "text", (c) => c.notNull())
    .execute();
  for (const [table, column] of [
    ["case_document", "document"],
    ["case_agency", "name"],
  ] as const)
    await schema
      .createTable(table)
      .addColumn("case_id", "text", (c) => c.notNull())
      .addColumn(column, "text", (c) => c.notNull())
      .addPrimaryKeyConstraint(`${table}_once`, ["case_id", column])
      .execute();
  await schema
    .createTable("case_fact")
    .addColumn("case_id", "text", (c) => c.notNull())
    .addColumn("field", "text", (c) => c.notNull())
    .addColumn("status", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("case_fact_once", ["case_id", "field", "status"])
    .execute();
  await schema
    .createTable("case_alias")
    .addColumn("old", "text", (c) => c.notNull())
    .addColumn("case_id", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("case_alias_once", ["old", "case_id"])
    .execute();
  await schema
    .createTable("decision")
    .addColumn("number", "bigint", (c) => c.primaryKey())
    .addColumn("decision_json", "text", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull().unique())
    .execute();
  await schema
    .createTable("state")
    .addColumn("name", "text", (c) => c.primaryKey())
    .addColumn("value", "text", (c) => c.notNull())
    .execute();
  for (const [table, column] of [
    ["capture", "source"],
    ["current_reading", "reading"],
    ["reading", "published"],
    ["case_document", "document"],
    ["case_file", "day"],
    ["case_file", "state"],
    ["case_file", "due"],
    ["case_agency", "name"],
    ["case_fact", "field"],
  ] as const)
    await schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute();
  if (home === "postgres")
    await sql`create function append_only() returns trigger language plpgsql as $$
      begin raise exception '% is append-only', tg_table_name; end $$`.execute(db);
  await refuseChanges(db, home, ["document", "capture", "text", "reading", "case_alias", "decision"]);
}
