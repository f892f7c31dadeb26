import type { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import { AnswerableError } from "../model/index.ts";
import { migrationNames, migrationsFor } from "./migrations/index.ts";
import type { Home, Tables } from "./tables.ts";

/** How often a migration is tried anew when another process holds the file. */
const TRIES = 20;

/**
 * Brings the tables of a record to this version, each step in a transaction of its own: one that is cut off is done anew. A record of a
 * newer version is refused and left as it is.
 */
export async function migrate(db: Kysely<Tables>, home: Home): Promise<void> {
  for (let tried = 1; ; tried++) {
    const migrator = new Migrator({ db, provider: migrationsFor(home) });
    const unknown = (await appliedIn(db)).filter((name) => !migrationNames.includes(name));
    if (unknown.length > 0)
      throw new AnswerableError(
        "record-newer",
        `this record was written by a newer version of answerable (it has ${unknown.join(", ")}). Install that version; nothing was changed.`,
      );
    const { error } = await migrator.migrateToLatest();
    if (error === undefined) return;
    const isBusy = error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
    if (!isBusy || tried === TRIES)
      throw new AnswerableError(
        "record-not-migrated",
        `the record's tables could not be brought up to date: ${String(error)}`,
        {
          cause: error,
        },
      );
    await new Promise((again) => setTimeout(again, 50 * tried));
  }
}

/** The names of the migrations that a record has, in order; none where it is new. */
export async function appliedIn(db: Kysely<Tables>): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === "kysely_migration")) return [];
  const rows = await (db as unknown as Kysely<{ kysely_migration: { name: string } }>)
    .selectFrom("kysely_migration")
    .select("name")
    .orderBy("name")
    .execute();
  return rows.map(({ name }) => name);
}
