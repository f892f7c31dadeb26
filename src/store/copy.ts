import { type Kysely, sql } from "kysely";
import { AnswerableError } from "../model/index.ts";
import { indexDecisions } from "./decision-index.ts";
import type { Home, Tables } from "./tables.ts";

/** The tables that a record cannot be made anew without, in the order in which they must be filled. */
export const KEPT_TABLES = [
  "document",
  "capture",
  "text",
  "reading",
  "current_reading",
  "unread",
  "case_alias",
  "decision",
  "judgement",
  "judgement_withdrawal",
  "cluster_alias",
  "scored_pair",
  "import_log",
  "source_row",
  "source_row_document",
  "reader_report",
  "reader_report_answer",
  "desk_feed",
  "desk_addition",
  "desk_addition_document",
  "desk_addition_refusal",
  "desk_audit",
] as const;
export type KeptTable = (typeof KEPT_TABLES)[number];

/** How many rows are held at once. */
const AT_ONCE = 200;

/** A column that orders the rows of each table; no two rows of one have the same, but in those of `AT_A_TIME`. */
const ORDER: Readonly<Record<KeptTable, string>> = {
  document: "id",
  capture: "number",
  text: "number",
  reading: "number",
  current_reading: "document",
  unread: "source",
  reader_report: "number",
  reader_report_answer: "report",
  desk_feed: "number",
  desk_addition: "number",
  desk_addition_document: "addition",
  desk_addition_refusal: "addition",
  desk_audit: "number",
  case_alias: "old",
  decision: "number",
  judgement: "number",
  judgement_withdrawal: "judgement",
  cluster_alias: "number",
  scored_pair: "number",
  import_log: "number",
  source_row: "number",
  source_row_document: "number",
};

/** The tables whose rows are given all at once: no one column tells them apart. */
const AT_A_TIME: ReadonlySet<KeptTable> = new Set(["case_alias", "desk_addition_document", "desk_addition_refusal"]);

/** The tables whose rows the database numbers. */
const COUNTED = [
  "capture",
  "text",
  "reading",
  "judgement",
  "cluster_alias",
  "scored_pair",
  "import_log",
  "source_row",
  "source_row_document",
  "reader_report",
  "desk_feed",
  "desk_addition",
  "desk_audit",
] as const;

/** The rows of a table, one after the other. A row that is there when the first is asked for is among them, once. */
export async function* rowsOf(db: Kysely<Tables>, table: KeptTable): AsyncGenerator<object> {
  const column = db.dynamic.ref(ORDER[table]);
  const query = db.selectFrom(table).selectAll().orderBy(column);
  if (AT_A_TIME.has(table)) {
    yield* await query.execute();
    return;
  }
  for (let last: unknown = null; ; ) {
    const rows: object[] = await (last === null ? query : query.where(column, ">", last)).limit(AT_ONCE).execute();
    yield* rows;
    if (rows.length < AT_ONCE) return;
    last = (rows.at(-1) as Record<string, unknown>)[ORDER[table]];
  }
}

/** Fills the tables of an empty record. Refused where the record has documents, judgements or imported rows. */
export async function fill(
  db: Kysely<Tables>,
  home: Home,
  rows: (table: KeptTable) => AsyncIterable<object>,
): Promise<Record<KeptTable, number>> {
  const counts = Object.fromEntries(KEPT_TABLES.map((table) => [table, 0])) as Record<KeptTable, number>;
  await db.transaction().execute(async (tx) => {
    for (const [table, what] of [
      ["document", "documents"],
      ["judgement", "judgements"],
      ["import_log", "imported rows"],
    ] as const)
      if (await tx.selectFrom(table).select(sql`1`.as("one")).limit(1).executeTakeFirst())
        throw new AnswerableError(
          "record-not-empty",
          `the record has ${what} already. Restore into a new one: nothing was changed.`,
        );
    for (const table of KEPT_TABLES)
      for await (const some of together(rows(table), AT_ONCE)) {
        await tx
          .insertInto(table)
          .values(some as never)
          .execute();
        counts[table] += some.length;
      }
    await indexDecisions(tx);
    // PostgreSQL counts on from where it counted itself, not from what was put in.
    if (home === "postgres")
      for (const table of COUNTED)
        await sql`select setval(pg_get_serial_sequence(${table}, 'number'), max(number)) from ${sql.table(table)} having max(number) is not null`.execute(
          tx,
        );
  });
  return counts;
}

/** Rows by so many at once. */
async function* together(rows: AsyncIterable<object>, size: number): AsyncGenerator<object[]> {
  let some: object[] = [];
  for await (const row of rows) {
    some.push(row);
    if (some.length < size) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
