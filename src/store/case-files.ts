import { type Kysely, sql, type Transaction } from "kysely";
import type { CaseFile, Document } from "../model/index.ts";
import { sha256OfCase } from "./case-outlines.ts";
import { inPieces } from "./in-pieces.ts";
import type { Home, Tables } from "./tables.ts";
import { insertWaiting, type NewWaiting, ownerOf, replaceWaiting } from "./waiting-rows.ts";

/** A case file to be kept, with what it is found by. */
export interface NewCaseFile {
  readonly file: CaseFile;
  readonly documents: readonly Document[];
  readonly digest: string;
  readonly day: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly due: string | null;
  /** What a desk asks for; a case file without it is made once more by the next grouping. */
  readonly desk?: Desk;
}

/** What is kept beside a case file for a desk. */
export interface Desk {
  /** The group that the file was made from, as data. */
  readonly group: object;
  /** The last day on which a document of it was published or captured; null for a case without documents. */
  readonly latest: string | null;
  readonly county?: string | null;
  /** The first day on which something in it that is overdue was due. */
  readonly overdueSince?: string | null;
  /** The decisions that count for something in the file: their claims stand there. */
  readonly effects: readonly number[];
  readonly waiting: CaseWaiting;
}

/** What waits in a case, worked out from all decisions up to one. */
export interface CaseWaiting {
  readonly caseId: string;
  readonly items: readonly NewWaiting[];
  /** The number of the last decision that was known. */
  readonly decided: number;
  /** The instant of the last reading or decision that is about the case, ISO 8601 in UTC. */
  readonly changed: string | null;
}

/** What each case file was made from, when something in it is due, and the last decision known when what waits was worked out. */
export interface Digest {
  readonly digest: string;
  readonly due: string | null;
  /** Null where the file was made without what a desk asks for. */
  readonly decided: number | null;
}

/** What each case file was made from, by their ids. */
export async function digests(db: Kysely<Tables>): Promise<Map<string, Digest>> {
  const rows = await db
    .selectFrom("case_file")
    .leftJoin("case_line", "case_line.case_id", "case_file.id")
    .select(["id", "digest", "due", "decided"])
    .execute();
  return new Map(rows.map(({ id, digest, due, decided }) => [id, { digest, due, decided }]));
}

/** The documents of each case, as the case files were made last. */
export async function membership(db: Kysely<Tables>): Promise<Map<string, string[]>> {
  const rows = await db.selectFrom("case_document").select(["case_id", "document"]).orderBy("document").execute();
  const of = new Map<string, string[]>();
  for (const { case_id, document } of rows) {
    const documents = of.get(case_id);
    if (documents) documents.push(document);
    else of.set(case_id, [document]);
  }
  return of;
}

/** What making the case files anew came to. */
export interface Regrouped {
  readonly made: readonly NewCaseFile[];
  /** What waits in cases whose files stay as they are. */
  readonly refreshed?: readonly CaseWaiting[];
  /** The decisions that count for something in cases whose files stay. */
  readonly effects?: readonly { readonly caseId: string; readonly decisions: readonly number[] }[];
  /** The ids of cases that are no more. */
  readonly gone: readonly string[];
  /** Where those now are whose id changed. */
  readonly moved: readonly { readonly old: string; readonly id: string }[];
  /** How many readings and decisions there were when it was worked out; null where more of the same is to come. */
  readonly known: number | null;
  /** The last decision that it was worked out with: a case that was made with a later one is left as it is. Without it none is. */
  readonly decided?: number;
  /** What waits for want of effect of decisions, given those that have one. Asked with the last piece. */
  readonly idle?: (effective: ReadonlySet<number>) => readonly NewWaiting[];
}

/**
 * Puts case files in place of the old ones, all or none. False, and nothing is done, where another process has put in place what was
 * made from more.
 */
export async function replaceCases(db: Kysely<Tables>, home: Home, change: Regrouped, at: string): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await oneAtATime(tx, home);
    if (change.known !== null && (await grouped(tx)) > change.known) return false;
    const later = await decidedLater(tx, change);
    await deleteCases(tx, change.gone);
    await putCases(
      tx,
      change.made.filter(({ file }) => !later.has(file.id)),
    );
    for (const one of change.refreshed ?? []) if (!later.has(one.caseId)) await putWaiting(tx, one);
    for (const { caseId, decisions } of change.effects ?? [])
      if (!later.has(caseId)) await putEffects(tx, caseId, decisions);
    for (const { old, id } of change.moved)
      await tx
        .insertInto("case_alias")
        .values({ old, case_id: id, at })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    await putState(tx, PUT, (await stateOf(tx, PUT)) + 1);
    if (change.known === null) return true;
    if (change.idle) await replaceIdle(tx, change.idle(await effective(tx)));
    await putState(tx, GROUPED, change.known);
    if (change.decided !== undefined) await putState(tx, DECIDED, change.decided);
    return true;
  });
}

const GROUPED = "readings grouped";
const DECIDED = "decisions grouped";
const PUT = "groups put in place";
const OF_A_CASE = [
  ["case_file", "id"],
  ["case_line", "case_id"],
  ["case_document", "case_id"],
  ["case_agency", "case_id"],
  ["case_fact", "case_id"],
  ["case_status", "case_id"],
  ["case_effect", "case_id"],
  ["waiting", "owner"],
] as const;

/** Whoever writes case files on PostgreSQL waits for the others, as on SQLite. */
export async function oneAtATime(tx: Transaction<Tables>, home: Home): Promise<void> {
  if (home === "postgres") await sql`lock table case_line in exclusive mode`.execute(tx);
}

/** Of the cases of a change, those that were made, or looked over, with a later decision than it knew. */
async function decidedLater(tx: Transaction<Tables>, change: Regrouped): Promise<Set<string>> {
  const later = new Set<string>();
  if (change.decided === undefined) return later;
  const ids = [...change.made.map(({ file }) => file.id), ...(change.refreshed ?? []).map(({ caseId }) => caseId)];
  for (const some of inPieces(ids)) {
    const rows = await tx
      .selectFrom("case_line")
      .where("case_id", "in", some)
      .where("decided", ">", change.decided)
      .select("case_id")
      .execute();
    for (const { case_id } of rows) later.add(case_id);
  }
  return later;
}

async function deleteCases(tx: Transaction<Tables>, ids: readonly string[]): Promise<void> {
  for (const some of inPieces(ids))
    for (const [table, column] of OF_A_CASE) await tx.deleteFrom(table).where(column, "in", some).execute();
}

/** Puts case files, and what stands beside them, in place of the old ones. */
export async function putCases(tx: Transaction<Tables>, made: readonly NewCaseFile[]): Promise<void> {
  await deleteCases(
    tx,
    made.map(({ file }) => file.id),
  );
  for (const one of made) await insertCase(tx, one);
}

async function insertCase(tx: Transaction<Tables>, one: NewCaseFile): Promise<void> {
  const { file, documents, digest, day, city, state, due, desk } = one;
  const { title } = file;
  const kept = { file_json: JSON.stringify(file), documents_json: JSON.stringify(documents) };
  await tx
    .insertInto("case_file")
    .values({
      ...{ id: file.id, title, day, city, state, due, digest },
      ...kept,
      group_json: desk ? JSON.stringify(desk.group) : null,
    })
    .execute();
  const ofCase = { case_id: file.id };
  await tx
    .insertInto("case_line")
    .values({
      ...{ ...ofCase, title, day, city, state, documents: file.documents.length },
      ...{ latest: desk?.latest ?? null, changed: desk?.waiting.changed ?? null },
      ...{ county: desk?.county ?? null, overdue_since: desk?.overdueSince ?? null },
      ...{ waits: desk?.waiting.items.length ?? 0, decided: desk?.waiting.decided ?? null },
      sha256: sha256OfCase(kept),
    })
    .execute();
  const shares = new Map(file.membership.map(({ document, share }) => [document, share]));
  if (file.documents.length > 0)
    await tx
      .insertInto("case_document")
      .values(file.documents.map((document) => ({ ...ofCase, document, share: shares.get(document) ?? "whole" })))
      .execute();
  const agencies = new Map(file.agencies.map(({ name }) => [name.toLowerCase(), name]));
  if (agencies.size > 0)
    await tx
      .insertInto("case_agency")
      .values([...agencies].map(([name, label]) => ({ ...ofCase, name, label })))
      .execute();
  const facts = new Map(file.facts.map(({ field, status }) => [`${field} ${status}`, { field, status }]));
  if (facts.size > 0)
    await tx
      .insertInto("case_fact")
      .values([...facts.values()].map((fact) => ({ ...ofCase, ...fact })))
      .execute();
  const statuses = [...new Set(file.facts.map(({ status }) => status))];
  if (statuses.length > 0)
    await tx
      .insertInto("case_status")
      .values(statuses.map((status) => ({ ...ofCase, status })))
      .execute();
  if (!desk) return;
  await putEffects(tx, file.id, desk.effects);
  await insertWaiting(tx, file.id, desk.waiting.items);
}

export async function putEffects(tx: Transaction<Tables>, id: string, effects: readonly number[]): Promise<void> {
  if (effects.length === 0) return;
  await tx
    .insertInto("case_effect")
    .values(effects.map((decision) => ({ case_id: id, decision })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Puts what waits in a case in place of what waited there before. */
export async function putWaiting(tx: Transaction<Tables>, waiting: CaseWaiting): Promise<void> {
  const { caseId, items, decided, changed } = waiting;
  await replaceWaiting(tx, caseId, items);
  await tx
    .updateTable("case_line")
    .set({ waits: items.length, decided, changed })
    .where("case_id", "=", caseId)
    .execute();
}

/** The decisions that count for something in any case file. */
async function effective(tx: Transaction<Tables>): Promise<Set<number>> {
  const rows = await tx.selectFrom("case_effect").select("decision").distinct().execute();
  return new Set(rows.map(({ decision }) => decision));
}

async function replaceIdle(tx: Transaction<Tables>, items: readonly NewWaiting[]): Promise<void> {
  await tx.deleteFrom("waiting").where("owner", "like", "decision %").execute();
  for (const item of items) await replaceWaiting(tx, ownerOf(Number(item.about)), [item]);
}

async function stateOf(db: Kysely<Tables>, name: string): Promise<number> {
  const row = await db.selectFrom("state").where("name", "=", name).select("value").executeTakeFirst();
  return Number(row?.value ?? 0);
}

async function putState(tx: Transaction<Tables>, name: string, value: number): Promise<void> {
  await tx
    .insertInto("state")
    .values({ name, value: String(value) })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value: String(value) }))
    .execute();
}

/** How many readings and decisions there were when all documents were put into cases last. */
async function grouped(db: Kysely<Tables>): Promise<number> {
  return stateOf(db, GROUPED);
}

/** The last decision that was known when all documents were put into cases last. */
export async function decisionsGrouped(db: Kysely<Tables>): Promise<number> {
  return stateOf(db, DECIDED);
}

/** Whether any case file was made by a version that kept nothing for a desk beside it. */
export async function isUnfilled(db: Kysely<Tables>): Promise<boolean> {
  const row = await db
    .selectFrom("case_line")
    .where("decided", "is", null)
    .select("case_id")
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** How often groups were put in place: it differs where case files were made anew by grouping meanwhile. */
export async function timesPut(db: Kysely<Tables>): Promise<number> {
  return stateOf(db, PUT);
}

/** How many readings and decisions the case files know: those grouped last, and the decisions since that were applied to their cases alone. */
export async function groupedAt(db: Kysely<Tables>): Promise<number> {
  const { count } = await db
    .selectFrom("decision_index")
    .where("number", ">", await decisionsGrouped(db))
    .where("applied", "=", 1)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return (await grouped(db)) + Number(count);
}
