import { type Kysely, sql } from "kysely";
import type { Home } from "../tables.ts";

/**
 * What the desk's lists and maps ask for besides: the county of a case and since when something in it is overdue. And the views that people
 * save. Lines that are there lose their `decided`, so that the next who asks has them filled in.
 */
export async function views(db: Kysely<unknown>, home: Home): Promise<void> {
  const words = home === "postgres" ? sql`text collate "C"` : sql`text`;
  for (const column of ["county", "overdue_since"])
    await db.schema.alterTable("case_line").addColumn(column, words).execute();
  await sql`update case_line set decided = null`.execute(db);
  await db.schema
    .createTable("desk_view")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("owner", "text", (c) => c.notNull())
    .addColumn("owner_name", "text", (c) => c.notNull())
    .addColumn("name", words, (c) => c.notNull())
    .addColumn("search", "text", (c) => c.notNull())
    .addColumn("shared", "integer", (c) => c.notNull())
    .addColumn("at", "text", (c) => c.notNull())
    .addUniqueConstraint("desk_view_once", ["owner", "name"])
    .execute();
}
