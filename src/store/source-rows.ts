import { type Kysely, sql, type Transaction } from "kysely";
import type { Cells, RowDeed, RowOutcome } from "../model/index.ts";
import type { StagedRow } from "./staged-rows.ts";
import type { Home, Tables } from "./tables.ts";

/** A table that is imported: which list it is a state of, and what it is. */
export interface NewImport {
  readonly source: string;
  readonly file: string;
  readonly sha256: string;
  readonly keyColumn: string;
  readonly columns: readonly string[];
}

/** How rows are put in. */
export interface RowsOptions {
  /** Says what would be done, and does nothing. */
  readonly dryRun?: boolean;
  /** Leaves rows with new keys out. */
  readonly updateOnly?: boolean;
  /** The number of the import that these rows go on with; null for the first of its rows. */
  readonly number: number | null;
}

/**
 * Puts rows into the record by their keys, all or none: what is new or changed becomes a new version, nothing is overwritten, and what is
 * there already is left alone, so that doing it twice is doing it once. An import that changes nothing leaves no entry in the log.
 */
export async function importRows(
  db: Kysely<Tables>,
  home: Home,
  made: NewImport,
  rows: readonly StagedRow[],
  { dryRun, updateOnly, number }: RowsOptions,
  at: string,
): Promise<{ readonly outcomes: RowOutcome[]; readonly number: number | null }> {
  return db.transaction().execute(async (tx) => {
    // Two imports of one source wait for each other; reading goes on.
    if (home === "postgres" && !dryRun) await sql`lock table source_row in share row exclusive mode`.execute(tx);
    const current = await currentOf(tx, made.source, rows);
    const outcomes = rows.map((row) => outcomeOf(row, current.get(row.key), updateOnly ?? false));
    const fresh = outcomes.filter(({ done }) => done !== "unchanged" && done !== "left out");
    if (dryRun || fresh.length === 0) return { outcomes, number };
    const logged = number ?? (await logImport(tx, made, at));
    const hashes = new Map(rows.map(({ key, hash }) => [key, hash]));
    await tx
      .insertInto("source_row")
      .values(
        fresh.map(({ key, version, after }) => ({
          source: made.source,
          key,
          version,
          hash: hashes.get(key) ?? null,
          row_json: after && JSON.stringify(after),
          import: logged,
        })),
      )
      .execute();
    return { outcomes, number: logged };
  });
}

interface Current {
  readonly version: number;
  readonly hash: string | null;
  readonly cells: Cells | null;
}

function outcomeOf({ key, line, cells, hash }: StagedRow, now: Current | undefined, updateOnly: boolean): RowOutcome {
  const before = now?.cells ?? null;
  const told = (done: RowDeed, version: number): RowOutcome => ({ key, line, done, version, before, after: cells });
  if (now === undefined) return updateOnly ? told("left out", 0) : told("new", 1);
  if (now.hash === hash) return told("unchanged", now.version);
  if (hash === null) return told("gone", now.version + 1);
  return told(now.hash === null ? "back" : "changed", now.version + 1);
}

async function currentOf(tx: Transaction<Tables>, source: string, rows: readonly StagedRow[]) {
  const keys = rows.map(({ key }) => key);
  const found =
    keys.length === 0
      ? []
      : await latest(tx, source)
          .where("r.key", "in", keys)
          .select(["r.key", "r.version", "r.hash", "r.row_json"])
          .execute();
  return new Map(
    found.map(({ key, version, hash, row_json }): [string, Current] => [
      key,
      { version, hash, cells: row_json === null ? null : (JSON.parse(row_json) as Cells) },
    ]),
  );
}

/** The last version of each row of a source. */
function latest(db: Kysely<Tables>, source: string) {
  return db
    .selectFrom("source_row as r")
    .where("r.source", "=", source)
    .where("r.version", "=", (eb) =>
      eb
        .selectFrom("source_row as s")
        .whereRef("s.source", "=", "r.source")
        .whereRef("s.key", "=", "r.key")
        .select(({ fn }) => fn.max("s.version").as("version")),
    );
}

async function logImport(tx: Transaction<Tables>, made: NewImport, at: string): Promise<number> {
  const { source, file, sha256, keyColumn, columns } = made;
  const { number } = await tx
    .insertInto("import_log")
    .values({ source, file, sha256, key_column: keyColumn, columns_json: JSON.stringify(columns), at })
    .returning("number")
    .executeTakeFirstOrThrow();
  return number;
}

/** Some rows of a source that are there, by key, after the one given. */
export async function presentRows(
  db: Kysely<Tables>,
  source: string,
  after: string | null,
  limit: number,
): Promise<{ readonly key: string; readonly version: number; readonly cells: Cells }[]> {
  let query = latest(db, source).where("r.row_json", "is not", null).orderBy("r.key").limit(limit);
  if (after !== null) query = query.where("r.key", ">", after);
  const rows = await query.select(["r.key", "r.version", "r.row_json"]).execute();
  return rows.map(({ key, version, row_json }) => ({ key, version, cells: JSON.parse(row_json ?? "{}") as Cells }));
}

/** A version of a row, and the import that brought it. Cells of null: it was in the table no more. */
export interface RowVersion {
  readonly version: number;
  readonly cells: Cells | null;
  readonly hash: string | null;
  readonly import: number;
  readonly file: string;
  readonly at: string;
}

/** Every version of a row, the first first. */
export async function versionsOf(db: Kysely<Tables>, source: string, key: string): Promise<RowVersion[]> {
  const rows = await db
    .selectFrom("source_row")
    .innerJoin("import_log", "import_log.number", "source_row.import")
    .where("source_row.source", "=", source)
    .where("source_row.key", "=", key)
    .orderBy("source_row.version")
    .select(["version", "row_json", "hash", "source_row.import", "import_log.file", "import_log.at"])
    .execute();
  return rows.map(({ row_json, ...row }) => ({
    ...row,
    cells: row_json === null ? null : (JSON.parse(row_json) as Cells),
  }));
}
