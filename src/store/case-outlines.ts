import type { Kysely } from "kysely";
import { type CaseFile, type Document, type Sha256, sha256Of } from "../model/index.ts";
import type { KeptCase } from "./find-cases.ts";
import type { Tables } from "./tables.ts";

/** Enough of a case file to tell whether what was made from it must be made again. */
export interface CaseOutline {
  readonly id: string;
  /** Of all that the record keeps of the case: its file and its documents. */
  readonly sha256: Sha256;
  /** Its documents in order, each with the number of the reading that counts: readings and their texts are never changed. */
  readonly documents: readonly { readonly id: Sha256; readonly reading: number }[];
  /** The cases that could be taken for it, and the ids of its people; null where the case is as it was known. */
  readonly named: { readonly apart: readonly string[]; readonly people: readonly string[] } | null;
}

/** How many cases are looked at in one go. */
const AT_ONCE = 1_000;
/** How many case files are opened in one go. */
const FILES_AT_ONCE = 200;

/** The SHA-256 of all that the record keeps of a case. */
export function sha256OfCase({ file_json, documents_json }: { file_json: string; documents_json: string }): Sha256 {
  return sha256Of(`${file_json}\n${documents_json}`);
}

/** The outlines of some cases by id, those after the one given; none where there are no more. `known` are the SHA-256 of cases that were looked at before. */
export async function caseOutlines(
  db: Kysely<Tables>,
  after: string,
  known: ReadonlyMap<string, Sha256>,
): Promise<CaseOutline[]> {
  const lines = await db
    .selectFrom("case_line")
    .where("case_id", ">", after)
    .select(["case_id as id", "sha256"])
    .orderBy("case_id")
    .limit(AT_ONCE)
    .execute();
  const [first, last] = [lines[0]?.id, lines.at(-1)?.id];
  if (first === undefined || last === undefined) return [];
  const documents = await db
    .selectFrom("case_document")
    .innerJoin("current_reading", "current_reading.document", "case_document.document")
    .where("case_document.case_id", ">=", first)
    .where("case_document.case_id", "<=", last)
    .select(["case_document.case_id", "case_document.document", "current_reading.reading"])
    .orderBy("case_document.case_id")
    .orderBy("case_document.document")
    .execute();
  const byCase = new Map<string, { id: Sha256; reading: number }[]>(lines.map(({ id }) => [id, []]));
  for (const { case_id, document, reading } of documents) byCase.get(case_id)?.push({ id: document, reading });
  const isKnown = ({ id, sha256 }: (typeof lines)[number]) => sha256 !== null && known.get(id) === sha256;
  const opened = await openedCases(
    db,
    lines.filter((line) => !isKnown(line)).map(({ id }) => id),
    known,
  );
  return lines.flatMap((line) => {
    const looked = isKnown(line) ? { sha256: line.sha256 as Sha256, named: null } : opened.get(line.id);
    // A case that went since it was listed is none.
    return looked ? [{ id: line.id, ...looked, documents: byCase.get(line.id) ?? [] }] : [];
  });
}

/** What only the case files themselves tell. */
async function openedCases(
  db: Kysely<Tables>,
  ids: readonly string[],
  known: ReadonlyMap<string, Sha256>,
): Promise<Map<string, Pick<CaseOutline, "sha256" | "named">>> {
  const opened = new Map<string, Pick<CaseOutline, "sha256" | "named">>();
  for await (const row of fileRows(db, ids)) {
    const sha256 = sha256OfCase(row);
    const named = known.get(row.id) === sha256 ? null : namedIn(JSON.parse(row.file_json) as CaseFile);
    opened.set(row.id, { sha256, named });
  }
  return opened;
}

/** The rows of some case files, so many at once. */
async function* fileRows(db: Kysely<Tables>, ids: readonly string[]) {
  for (let from = 0; from < ids.length; from += FILES_AT_ONCE)
    yield* await db
      .selectFrom("case_file")
      .where("id", "in", ids.slice(from, from + FILES_AT_ONCE))
      .select(["id", "file_json", "documents_json"])
      .execute();
}

function namedIn({ apart, people }: CaseFile): CaseOutline["named"] {
  return { apart: apart.map((other) => other.case), people: people.map(({ id }) => id) };
}

/** Some cases by the ids that they have now, in one question; those that are not there are left out. */
export async function casesNow(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, KeptCase>> {
  const found = new Map<string, KeptCase>();
  for await (const { id, file_json, documents_json } of fileRows(db, ids))
    found.set(id, {
      file: JSON.parse(file_json) as CaseFile,
      documents: JSON.parse(documents_json) as Document[],
    });
  return found;
}

/** What tells one record from another that has the same numbers: its first reading. */
export async function firstReading(db: Kysely<Tables>): Promise<string> {
  const row = await db
    .selectFrom("reading")
    .select(["document", "reader", "at"])
    .orderBy("number")
    .limit(1)
    .executeTakeFirst();
  return row ? `${row.document} ${row.reader} ${row.at}` : "";
}
