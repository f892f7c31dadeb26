import type { Kysely } from "kysely";
import type { Home } from "../tables.ts";
import { countedTable, refuseChanges } from "./append-only.ts";

/** Errors that readers of the published record report, and what editors answered. Neither is ever changed. */
export async function reports(db: Kysely<unknown>, home: Home): Promise<void> {
  await countedTable(db, home, "reader_report")
    .addColumn("about", "text", (c) => c.notNull())
    .addColumn("message", "text", (c) => c.notNull())
    .addColumn("contact", "text")
    .addColumn("at", "text", (c) => c.notNull())
    .execute();
  await db.schema
    .createTable("reader_report_answer")
    .addColumn("report", "bigint", (c) => c.primaryKey().references("reader_report.number"))
    .addColumn("by", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .execute();
  await refuseChanges(db, home, ["reader_report", "reader_report_answer"]);
}
