import type { Kysely } from "kysely";
import type { Migration, MigrationProvider } from "kysely/migration";
import type { Home } from "../tables.ts";
import { theRecord } from "./0001-the-record.ts";
import { search } from "./0002-search.ts";
import { filesInBulk } from "./0003-files-in-bulk.ts";
import { imports } from "./0004-imports.ts";
import { links } from "./0005-links.ts";
import { people } from "./0006-people.ts";
import { desk } from "./0007-desk.ts";
import { accounts } from "./0008-accounts.ts";
import { audit } from "./0009-audit.ts";
import { reports } from "./0010-reports.ts";
import { feeds } from "./0011-feeds.ts";
import { views } from "./0012-views.ts";
import { subscriptions } from "./0013-subscriptions.ts";
import { waitingByKind } from "./0014-waiting-by-kind.ts";
import { caseDigest } from "./0015-case-digest.ts";
import { documentsByDay } from "./0016-documents-by-day.ts";

/** Every change to the tables, in order. A name is never changed and a step never edited once it was released. */
const STEPS: Readonly<Record<string, (db: Kysely<unknown>, home: Home) => Promise<void>>> = {
  "0001-the-record": theRecord,
  "0002-search": search,
  "0003-files-in-bulk": filesInBulk,
  "0004-imports": imports,
  "0005-links": links,
  "0006-people": people,
  "0007-desk": desk,
  "0008-accounts": accounts,
  "0009-audit": audit,
  "0010-reports": reports,
  "0011-feeds": feeds,
  "0012-views": views,
  "0013-subscriptions": subscriptions,
  "0014-waiting-by-kind": waitingByKind,
  "0015-case-digest": caseDigest,
  "0016-documents-by-day": documentsByDay,
};

/** The names of all migrations that this version knows, in order. */
export const migrationNames: readonly string[] = Object.keys(STEPS);

/** The migrations for one home. */
export function migrationsFor(home: Home): MigrationProvider {
  const migrations = Object.entries(STEPS).map(([name, up]): [string, Migration] => [
    name,
    { up: (db) => up(db as Kysely<unknown>, home) },
  ]);
  return { getMigrations: async () => Object.fromEntries(migrations) };
}
