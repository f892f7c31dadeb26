import type { Kysely, Transaction } from "kysely";
import type { CaseFile, Sha256 } from "../model/index.ts";
import {
  type CaseWaiting,
  type Digest,
  type NewCaseFile,
  oneAtATime,
  putCases,
  putEffects,
  putWaiting,
  timesPut,
} from "./case-files.ts";
import { inPieces } from "./in-pieces.ts";
import type { Home, Tables } from "./tables.ts";
import { type NewWaiting, ownerOf, replaceWaiting } from "./waiting-rows.ts";

/** A case file as it is kept, with the group that it was made from. */
export interface KeptGroup extends Digest {
  readonly file: CaseFile;
  /** As it was given; null where a version made the file that did not keep it. */
  readonly group: unknown;
}

/** Some case files with their groups, by their ids. */
export async function keptGroups(db: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, KeptGroup>> {
  const found = new Map<string, KeptGroup>();
  for (const some of inPieces(ids)) {
    const rows = await db
      .selectFrom("case_file")
      .innerJoin("case_line", "case_line.case_id", "case_file.id")
      .where("case_file.id", "in", some)
      .select(["case_file.id", "digest", "due", "decided", "file_json", "group_json"])
      .execute();
    for (const { id, file_json, group_json, digest, due, decided } of rows)
      found.set(id, {
        ...{ digest, due, decided },
        file: JSON.parse(file_json) as CaseFile,
        group: group_json === null ? null : (JSON.parse(group_json) as unknown),
      });
  }
  return found;
}

/** A case that holds a document, and how much of the document is about it. */
export interface Holding {
  readonly caseId: string;
  readonly document: Sha256;
  readonly share: "whole" | "main" | "also";
}

/** The cases that hold some documents, by their ids. */
export async function holding(db: Kysely<Tables>, documents: readonly Sha256[]): Promise<Holding[]> {
  const found: Holding[] = [];
  for (const some of inPieces(documents)) {
    const rows = await db.selectFrom("case_document").where("document", "in", some).selectAll().execute();
    for (const { case_id, document, share } of rows)
      found.push({ caseId: case_id, document, share: (share ?? "whole") as Holding["share"] });
  }
  return found.sort((a, b) => (a.caseId < b.caseId ? -1 : a.caseId > b.caseId ? 1 : 0));
}

/** Which of some ids cases have now. */
export async function casesThere(db: Kysely<Tables>, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const some of inPieces(ids))
    for (const { case_id } of await db.selectFrom("case_line").where("case_id", "in", some).select("case_id").execute())
      found.add(case_id);
  return found;
}

/** The reading of a document that counts, when it was made, and when the document came into the record. */
export interface TakenIn {
  readonly reading: number;
  readonly readAt: string;
  readonly added: string;
}

/** When some documents were taken in and read, by their ids; of those that were read. */
export async function takenIn(db: Kysely<Tables>, documents: readonly Sha256[]): Promise<Map<Sha256, TakenIn>> {
  const found = new Map<Sha256, TakenIn>();
  for (const some of inPieces(documents)) {
    const rows = await db
      .selectFrom("current_reading")
      .innerJoin("reading", "reading.number", "current_reading.reading")
      .innerJoin("document", "document.id", "current_reading.document")
      .where("current_reading.document", "in", some)
      .select(["document.id", "document.added", "reading.number", "reading.at"])
      .execute();
    for (const { id, added, number, at } of rows) found.set(id, { reading: number, readAt: at, added });
  }
  return found;
}

/** The decisions that count for something in some cases. */
export async function effectsIn(db: Kysely<Tables>, ids: readonly string[]): Promise<Set<number>> {
  const found = new Set<number>();
  for (const some of inPieces(ids)) {
    const rows = await db
      .selectFrom("case_effect")
      .where("case_id", "in", some)
      .select("decision")
      .distinct()
      .execute();
    for (const { decision } of rows) found.add(decision);
  }
  return found;
}

/** Case files that hold a claim, by the words of the files: for what is seldom asked. */
export async function casesSaying(db: Kysely<Tables>, claims: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const claim of claims) {
    const rows = await db
      .selectFrom("case_file")
      .where("file_json", "like", `%${claim.replace(/[%_]/g, "")}%`)
      .select("id")
      .execute();
    for (const { id } of rows) found.add(id);
  }
  return found;
}

/** What one decision changes, worked out from case files as they were. */
export interface LocalChange {
  readonly decision: number;
  /** How often groups had been put in place, and what the cases were made from, when it was worked out. */
  readonly timesPut: number;
  readonly before: ReadonlyMap<string, Digest>;
  readonly made: readonly NewCaseFile[];
  readonly refreshed: readonly CaseWaiting[];
  /** Cases whose files stay, in which the decision counts for something. */
  readonly effects: readonly string[];
  /** The decisions that may have gained or lost their effect, and what waits for want of it, given those of them that have one. */
  readonly looked: readonly number[];
  readonly idle: (effective: ReadonlySet<number>) => readonly NewWaiting[];
}

/** Puts in place what one decision changes. False, and nothing is done, where the cases were made anew meanwhile. */
export async function putLocally(db: Kysely<Tables>, home: Home, change: LocalChange): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await oneAtATime(tx, home);
    if ((await timesPut(tx)) !== change.timesPut || !(await isAsBefore(tx, change.before))) return false;
    await putCases(tx, change.made);
    for (const one of change.refreshed) await putWaiting(tx, one);
    for (const id of change.effects) await putEffects(tx, id, [change.decision]);
    const effective = new Set<number>();
    for (const some of inPieces(change.looked)) {
      const rows = await tx.selectFrom("case_effect").where("decision", "in", some).select("decision").execute();
      for (const { decision } of rows) effective.add(decision);
    }
    const items = new Map(change.idle(effective).map((item) => [Number(item.about), item]));
    for (const decision of change.looked) {
      const item = items.get(decision);
      await replaceWaiting(tx, ownerOf(decision), item ? [item] : []);
    }
    await tx.updateTable("decision_index").set({ applied: 1 }).where("number", "=", change.decision).execute();
    return true;
  });
}

async function isAsBefore(tx: Transaction<Tables>, before: ReadonlyMap<string, Digest>): Promise<boolean> {
  for (const some of inPieces([...before.keys()])) {
    const rows = await tx
      .selectFrom("case_file")
      .innerJoin("case_line", "case_line.case_id", "case_file.id")
      .where("case_file.id", "in", some)
      .select(["case_file.id", "digest", "decided"])
      .execute();
    const isSame = rows.every(({ id, digest, decided }) => {
      const one = before.get(id);
      return one?.digest === digest && one.decided === decided;
    });
    if (!isSame || rows.length !== some.length) return false;
  }
  return true;
}
