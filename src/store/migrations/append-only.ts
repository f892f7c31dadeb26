import { type CreateTableBuilder, type Kysely, sql } from "kysely";
import type { Home } from "../tables.ts";

/** A new table whose rows are numbered in the order in which they came. */
export function countedTable(db: Kysely<unknown>, home: Home, table: string): CreateTableBuilder<string, "number"> {
  const made = db.schema.createTable(table);
  return home === "sqlite"
    ? made.addColumn("number", "integer", (c) => c.primaryKey().autoIncrement())
    : made.addColumn("number", "bigint", (c) => c.generatedByDefaultAsIdentity().primaryKey());
}

/** Makes tables append-only: what is in them cannot be changed or taken out, whoever asks the database. */
export async function refuseChanges(db: Kysely<unknown>, home: Home, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    for (const event of ["update", "delete"] as const) {
      const name = sql.raw(`${table}_no_${event}`);
      if (home === "sqlite")
        await sql`create trigger ${name} before ${sql.raw(event)} on ${sql.table(table)}
          begin select raise(abort, ${sql.lit(`${table} is append-only`)}); end`.execute(db);
      else
        await sql`create trigger ${name} before ${sql.raw(event)} on ${sql.table(table)}
          for each row execute function append_only()`.execute(db);
    }
    if (home === "postgres")
      await sql`create trigger ${sql.raw(`${table}_no_truncate`)} before truncate on ${sql.table(table)}
        for each statement execute function append_only()`.execute(db);
  }
}
