import type { Kysely } from "kysely";
import type { Home } from "../tables.ts";
import { countedTable, refuseChanges } from "./append-only.ts";

/** Rows of tables that people keep elsewhere, every version of each, and the documents that they name. */
export async function imports(db: Kysely<unknown>, home: Home): Promise<void> {
  const { schema } = db;
  await countedTable(db, home, "import_log")
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("file", "text", (c) => c.notNull())
    .addColumn("sha256", "text", (c) => c.notNull())
    .addColumn("key_column", "text", (c) => c.notNull())
    .addColumn("columns_json", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .execute();
  await countedTable(db, home, "source_row")
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("key", "text", (c) => c.notNull())
    .addColumn("version", "integer", (c) => c.notNull())
    .addColumn("hash", "text")
    .addColumn("row_json", "text")
    .addColumn("import", "bigint", (c) => c.notNull().references("import_log.number"))
    .addUniqueConstraint("source_row_once", ["source", "key", "version"])
    .execute();
  await countedTable(db, home, "source_row_document")
    .addColumn("source", "text", (c) => c.notNull())
    .addColumn("key", "text", (c) => c.notNull())
    .addColumn("address", "text", (c) => c.notNull())
    .addColumn("document", "text", (c) => c.notNull().references("document.id"))
    .addColumn("at", "text", (c) => c.notNull())
    .addUniqueConstraint("source_row_document_once", ["source", "key", "address", "document"])
    .execute();
  for (const [table, column] of [
    ["import_log", "source"],
    ["source_row", "import"],
    ["source_row_document", "document"],
  ] as const)
    await schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute();
  await refuseChanges(db, home, ["import_log", "source_row", "source_row_document"]);
}
