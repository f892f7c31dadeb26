import type { Kysely } from "kysely";
import type { CaseFile, Document, Sha256 } from "../model/index.ts";
import { type CaseFilter, fits } from "./case-filter.ts";
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

/** A case in a desk's list. */
export interface DeskLine extends CaseLine {
  /** The last day on which a document of it was published or, where it gives none, captured. */
  readonly latest: string | null;
  readonly county: string | null;
  /** The first day on which something in it that is overdue was due. */
  readonly overdueSince: string | null;
  /** The instant of the last reading or decision that is about it; null before the record was grouped by this version. */
  readonly changed: string | null;
  /** How much waits for an editor in it. */
  readonly waits: number;
}

/** A case file with its documents. */
export interface KeptCase {
  readonly file: CaseFile;
  readonly documents: readonly Document[];
}

/** The cases that fit, in the order asked for: the latest first, those of no known day last, unless told. */
export async function listCases(db: Kysely<Tables>, filter: CaseFilter): Promise<CaseLine[]> {
  const lines = await deskLines(db, filter);
  return lines.map(({ latest, county, overdueSince, changed, waits, ...line }) => line);
}

/** The cases that fit, each with when something last happened in it and how much waits there. */
export async function deskLines(db: Kysely<Tables>, filter: CaseFilter): Promise<DeskLine[]> {
  const query = db
    .selectFrom("case_line")
    .where((eb) => fits(eb, filter))
    .select(["case_id as id", "title", "day", "city", "county", "state", "documents", "latest", "changed", "waits"])
    .select("overdue_since as overdueSince")
    .limit(filter.limit ?? 1_000)
    .offset(filter.offset ?? 0);
  let ordered = query;
  for (const [column, natural] of ORDERS[filter.sort ?? "day"]) {
    const direction = (natural === "desc") === (filter.reversed ?? false) ? "asc" : "desc";
    ordered = ordered.orderBy((eb) => eb(column, "is", null)).orderBy(column, direction);
  }
  return ordered.orderBy("case_id").execute();
}

type Ordered = "day" | "title" | "changed" | "waits" | "state" | "city" | "documents" | "latest" | "overdue_since";

/** The columns of each order, with the direction that is meant unless told. */
const ORDERS: Readonly<Record<NonNullable<CaseFilter["sort"]>, readonly (readonly [Ordered, "asc" | "desc"])[]>> = {
  day: [["day", "desc"]],
  title: [["title", "asc"]],
  changed: [["changed", "desc"]],
  waiting: [
    ["waits", "desc"],
    ["day", "desc"],
  ],
  place: [
    ["state", "asc"],
    ["city", "asc"],
  ],
  documents: [["documents", "desc"]],
  news: [["latest", "desc"]],
  overdue: [["overdue_since", "asc"]],
};

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
