import { type Kysely, sql } from "kysely";
import type { Home } from "../tables.ts";

/**
 * The words of documents and claims, to be searched. On SQLite an FTS5 table beside `words`, on PostgreSQL a column of lexemes. Words are
 * taken as they are, without an English stemmer: names are looked for as they are written.
 */
export async function search(db: Kysely<unknown>, home: Home): Promise<void> {
  const table =
    home === "sqlite"
      ? db.schema.createTable("words").addColumn("number", "integer", (c) => c.primaryKey().autoIncrement())
      : db.schema
          .createTable("words")
          .addColumn("number", "bigint", (c) => c.generatedByDefaultAsIdentity().primaryKey())
          .addColumn("body", "text", (c) => c.notNull())
          .addColumn("lexemes", sql`tsvector`, (c) => c.notNull());
  await table
    .addColumn("document", "text", (c) => c.notNull())
    .addColumn("claim", "text")
    .addColumn("field", "text")
    .execute();
  await db.schema.createIndex("words_by_document").on("words").column("document").execute();
  if (home === "sqlite")
    await sql`create virtual table words_text using fts5(body, tokenize = "unicode61 remove_diacritics 2")`.execute(db);
  else await sql`create index words_by_lexeme on words using gin (lexemes)`.execute(db);
}
