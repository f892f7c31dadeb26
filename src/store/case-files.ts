import type { Kysely, Transaction } from "kysely";
import type { CaseFile, Document } from "../model/index.ts";
import type { Tables } from "./tables.ts";

/** A case file to be kept, with what it is found by. */
export interface NewCaseFile {
  readonly file: CaseFile;
  readonly documents: readonly Document[];
  readonly digest: string;
  readonly day: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly due: string | null;
}

/** What the record knows of a case file without opening it. */
export interface CaseLine {
  readonly id: string;
  readonly title: string;
  readonly day: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly documents: number;
}

/** A case file with its documents. */
export interface KeptCase {
  readonly file: CaseFile;
  readonly documents: readonly Document[];
}

/** What each case file was made from, and when something in it is due. */
export async function digests(db: Kysely<Tables>): Promise<Map<string, { digest: string; due: string | null }>> {
  const rows = await db.selectFrom("case_file").select(["id", "digest", "due"]).execute();
  return new Map(rows.map(({ id, digest, due }) => [id, { digest, due }]));
}

/** The documents of each case, as the case files were made last. */
export async function membership(db: Kysely<Tables>): Promise<Map<string, string[]>> {
  const rows = await db.selectFrom("case_document").select(["case_id", "document"]).orderBy("document").execute();
  const of = new Map<string, string[]>();
  for (const { case_id, document } of rows) of.set(case_id, [...(of.get(case_id) ?? []), document]);
  return of;
}

/** What making the case files anew came to. */
export interface Regrouped {
  readonly made: readonly NewCaseFile[];
  /** The ids of cases that are no more. */
  readonly gone: readonly string[];
  /** Where those now are whose id changed. */
  readonly moved: readonly { readonly old: string; readonly id: string }[];
  /** How many readings there were when it was worked out; null where more of the same is to come. */
  readonly readings: number | null;
}

/**
 * Puts case files in place of the old ones, all or none. False, and nothing is done, where another process has put in place what was
 * made from more readings.
 */
export async function replaceCases(db: Kysely<Tables>, change: Regrouped, at: string): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    if (change.readings !== null && (await groupedAt(tx)) > change.readings) return false;
    for (const id of [...change.gone, ...change.made.map(({ file }) => file.id)])
      for (const [table, column] of OF_A_CASE) await tx.deleteFrom(table).where(column, "=", id).execute();
    for (const one of change.made) await insertCase(tx, one);
    for (const { old, id } of change.moved)
      await tx
        .insertInto("case_alias")
        .values({ old, case_id: id, at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    if (change.readings === null) return true;
    await tx
      .insertInto("state")
      .values({ name: GROUPED, value: String(change.readings) })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ value: String(change.readings) }))
      .execute();
    return true;
  });
}

const GROUPED = "readings grouped";
const OF_A_CASE = [
  ["case_file", "id"],
  ["case_document", "case_id"],
  ["case_agency", "case_id"],
  ["case_fact", "case_id"],
] as const;

async function insertCase(tx: Transaction<Tables>, one: NewCaseFile): Promise<void> {
  const { file, documents, digest, day, city, state, due } = one;
  await tx
    .insertInto("case_file")
    .values({
      id: file.id,
      title: file.title,
      day,
      city,
      state,
      due,
      digest,
      file_json: JSON.stringify(file),
      documents_json: JSON.stringify(documents),
    })
    .execute();
  const ofCase = { case_id: file.id };
  if (file.documents.length > 0)
    await tx
      .insertInto("case_document")
      .values(file.documents.map((document) => ({ ...ofCase, document })))
      .execute();
  const agencies = [...new Set(file.agencies.map(({ name }) => name.toLowerCase()))];
  if (agencies.length > 0)
    await tx
      .insertInto("case_agency")
      .values(agencies.map((name) => ({ ...ofCase, name })))
      .execute();
  const facts = new Map(file.facts.map(({ field, status }) => [`${field} ${status}`, { field, status }]));
  if (facts.size > 0)
    await tx
      .insertInto("case_fact")
      .values([...facts.values()].map((fact) => ({ ...ofCase, ...fact })))
      .execute();
}

/** How many readings there were when the case files were made last. */
export async function groupedAt(db: Kysely<Tables>): Promise<number> {
  const row = await db.selectFrom("state").where("name", "=", GROUPED).select("value").executeTakeFirst();
  return Number(row?.value ?? 0);
}

/** Which cases are wanted. */
export interface CaseFilter {
  readonly state?: string;
  readonly year?: string;
  readonly agency?: string;
  readonly field?: string;
  readonly status?: string;
  readonly limit?: number;
  readonly offset?: number;
}

/** The cases that fit, the latest first, those of no known day last. */
export async function listCases(db: Kysely<Tables>, filter: CaseFilter): Promise<CaseLine[]> {
  let query = db
    .selectFrom("case_file")
    .select(["id", "title", "day", "city", "state"])
    .select((eb) =>
      eb
        .selectFrom("case_document")
        .whereRef("case_document.case_id", "=", "case_file.id")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .as("documents"),
    )
    .orderBy((eb) => eb.fn.coalesce("day", eb.val("")), "desc")
    .orderBy("id")
    .limit(filter.limit ?? 1_000)
    .offset(filter.offset ?? 0);
  if (filter.state) query = query.where("state", "=", filter.state);
  if (filter.year) query = query.where("day", ">=", `${filter.year}-01-01`).where("day", "<=", `${filter.year}-12-31`);
  const { agency, field, status } = filter;
  if (agency)
    query = query.where("id", "in", (eb) =>
      eb.selectFrom("case_agency").where("name", "like", `%${agency.toLowerCase()}%`).select("case_id"),
    );
  if (field || status)
    query = query.where("id", "in", (eb) => {
      let facts = eb.selectFrom("case_fact").select("case_id");
      if (field) facts = facts.where("field", "=", field);
      if (status) facts = facts.where("status", "=", status);
      return facts;
    });
  const rows = await query.execute();
  return rows.map((row) => ({ ...row, documents: Number(row.documents) }));
}

/** A case by its id, or by one it had before; null where there is none. */
export async function findCase(db: Kysely<Tables>, id: string): Promise<KeptCase | null> {
  const seen = new Set<string>();
  for (let wanted: string | undefined = id; wanted !== undefined && !seen.has(wanted); ) {
    seen.add(wanted);
    const row = await db
      .selectFrom("case_file")
      .where("id", "=", wanted)
      .select(["file_json", "documents_json"])
      .executeTakeFirst();
    if (row)
      return { file: JSON.parse(row.file_json) as CaseFile, documents: JSON.parse(row.documents_json) as Document[] };
    const alias = await db
      .selectFrom("case_alias")
      .where("old", "=", wanted)
      .select("case_id")
      .orderBy("at", "desc")
      .executeTakeFirst();
    wanted = alias?.case_id;
  }
  return null;
}

/** Every case file with its documents, by id. */
export async function allCases(db: Kysely<Tables>): Promise<KeptCase[]> {
  const rows = await db.selectFrom("case_file").select(["file_json", "documents_json"]).orderBy("id").execute();
  return rows.map(({ file_json, documents_json }) => ({
    file: JSON.parse(file_json) as CaseFile,
    documents: JSON.parse(documents_json) as Document[],
  }));
}
