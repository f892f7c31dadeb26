import type { Kysely } from "kysely";
import type { Home } from "../tables.ts";
import { countedTable, refuseChanges } from "./append-only.ts";

/** Who did what at the desk, other than decide: the chain of decisions keeps those. */
export async function audit(db: Kysely<unknown>, home: Home): Promise<void> {
  await countedTable(db, home, "desk_audit")
    .addColumn("at", "text", (c) => c.notNull())
    .addColumn("what", "text", (c) => c.notNull())
    .addColumn("who", "text")
    .addColumn("who_name", "text")
    .addColumn("about", "text")
    .addColumn("address", "text")
    .addColumn("detail_json", "text", (c) => c.notNull())
    .execute();
  await db.schema.createIndex("desk_audit_by_what").on("desk_audit").columns(["what", "number"]).execute();
  await refuseChanges(db, home, ["desk_audit"]);
}
