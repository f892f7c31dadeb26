import { type Kysely, sql } from "kysely";
import type { CaseFile, Document, Sha256 } from "../model/index.ts";
import type { Tables } from "./tables.ts";

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
      eb
        .selectFrom("case_agency")
        .where(sql<boolean>`name like ${containing(agency)} escape '\\'`)
        .select("case_id"),
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

/** Names with these words in them, as a pattern in which nothing that somebody types has a meaning of its own. */
export function containing(words: string): string {
  return `%${words.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
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

/** The ids that cases had before, each with those that the record says it became. */
export async function formerIds(db: Kysely<Tables>): Promise<Map<string, string[]>> {
  const rows = await db.selectFrom("case_alias").select(["old", "case_id"]).orderBy("old").orderBy("case_id").execute();
  const former = new Map<string, string[]>();
  for (const { old, case_id } of rows) former.set(old, [...(former.get(old) ?? []), case_id]);
  return former;
}

/** How many documents are asked for at once. */
const AT_ONCE = 500;

/** The ids of the cases that hold any of some documents. */
export async function casesHolding(db: Kysely<Tables>, documents: readonly Sha256[]): Promise<string[]> {
  const found = new Set<string>();
  for (let from = 0; from < documents.length; from += AT_ONCE) {
    const rows = await db
      .selectFrom("case_document")
      .where("document", "in", documents.slice(from, from + AT_ONCE))
      .select("case_id")
      .distinct()
      .execute();
    for (const { case_id } of rows) found.add(case_id);
  }
  return [...found].sort();
}

/** Every case file with its documents, by id. */
export async function allCases(db: Kysely<Tables>): Promise<KeptCase[]> {
  const rows = await db.selectFrom("case_file").select(["file_json", "documents_json"]).orderBy("id").execute();
  return rows.map(({ file_json, documents_json }) => ({
    file: JSON.parse(file_json) as CaseFile,
    documents: JSON.parse(documents_json) as Document[],
  }));
}
