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
  /** How many readings and decisions there were when it was worked out; null where more of the same is to come. */
  readonly known: number | null;
}

/**
 * Puts case files in place of the old ones, all or none. False, and nothing is done, where another process has put in place what was
 * made from more.
 */
export async function replaceCases(db: Kysely<Tables>, change: Regrouped, at: string): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    if (change.known !== null && (await groupedAt(tx)) > change.known) return false;
    for (const id of [...change.gone, ...change.made.map(({ file }) => file.id)])
      for (const [table, column] of OF_A_CASE) await tx.deleteFrom(table).where(column, "=", id).execute();
    for (const one of change.made) await insertCase(tx, one);
    for (const { old, id } of change.moved)
      await tx
        .insertInto("case_alias")
        .values({ old, case_id: id, at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    if (change.known === null) return true;
    await tx
      .insertInto("state")
      .values({ name: GROUPED, value: String(change.known) })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ value: String(change.known) }))
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

/** How many readings and decisions there were when the case files were made last. */
export async function groupedAt(db: Kysely<Tables>): Promise<number> {
  const row = await db.selectFrom("state").where("name", "=", GROUPED).select("value").executeTakeFirst();
  return Number(row?.value ?? 0);
}
