import type { Kysely } from "kysely";
import type { Sha256 } from "../model/index.ts";
import type { Tables } from "./tables.ts";

/** A document as it was got: `capture` is all that is known of where and when, as data. */
export interface GotDocument {
  readonly id: Sha256;
  readonly mediaType: string;
  readonly size: number;
  readonly source: string;
  readonly capture: object;
}

/**
 * Takes a document into the record and says whether it was new. When this resolves, the document is on the disk. The same bytes twice are
 * one document; from a second place they are one document with two captures.
 */
export async function addDocument(db: Kysely<Tables>, got: GotDocument, at: string): Promise<"added" | "known"> {
  return db.transaction().execute(async (tx) => {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto("document")
      .values({ id: got.id, media_type: got.mediaType, size: got.size, added: at })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    await tx
      .insertInto("capture")
      .values({ document: got.id, source: got.source, capture_json: JSON.stringify(got.capture), at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return (numInsertedOrUpdatedRows ?? 0n) > 0n ? "added" : "known";
  });
}

/** A document that is kept and not read yet, with the first capture of it. */
export interface Waiting {
  readonly id: Sha256;
  readonly capture: object;
}

/** The documents that no reader has read and none has refused, in the order in which they came. */
export async function waitingDocuments(db: Kysely<Tables>): Promise<Waiting[]> {
  const rows = await db
    .selectFrom("capture")
    .innerJoin("document", "document.id", "capture.document")
    .leftJoin("current_reading", "current_reading.document", "document.id")
    .leftJoin("unread", "unread.document", "document.id")
    .where("current_reading.reading", "is", null)
    .where("unread.source", "is", null)
    .select(["document.id", "capture.capture_json", "capture.number"])
    .orderBy("capture.number")
    .execute();
  const first = new Map<Sha256, Waiting>();
  for (const { id, capture_json } of rows)
    if (!first.has(id)) first.set(id, { id, capture: JSON.parse(capture_json) as object });
  return [...first.values()];
}

/** Whether a document is kept and neither read nor refused. */
export async function isWaiting(db: Kysely<Tables>, id: Sha256): Promise<boolean> {
  const row = await db
    .selectFrom("document")
    .leftJoin("current_reading", "current_reading.document", "document.id")
    .leftJoin("unread", "unread.document", "document.id")
    .where("document.id", "=", id)
    .where("current_reading.reading", "is", null)
    .where("unread.source", "is", null)
    .select("document.id")
    .executeTakeFirst();
  return row !== undefined;
}

/** A document's first capture; null where the record does not have the document. */
export async function captureOf(db: Kysely<Tables>, id: Sha256): Promise<object | null> {
  const row = await db
    .selectFrom("capture")
    .where("document", "=", id)
    .select("capture_json")
    .orderBy("number")
    .executeTakeFirst();
  return row ? (JSON.parse(row.capture_json) as object) : null;
}

/** The days on which documents came into the record, by their ids. */
export async function addedOn(db: Kysely<Tables>, ids: readonly Sha256[]): Promise<Map<Sha256, string>> {
  const days = new Map<Sha256, string>();
  for (let from = 0; from < ids.length; from += 500) {
    const rows = await db
      .selectFrom("document")
      .where("id", "in", ids.slice(from, from + 500))
      .select(["id", "added"])
      .execute();
    for (const { id, added } of rows) days.set(id, added.slice(0, 10));
  }
  return days;
}

/** The ids of all documents, in order. */
export async function documentIds(db: Kysely<Tables>): Promise<Sha256[]> {
  const rows = await db.selectFrom("document").select("id").orderBy("id").execute();
  return rows.map(({ id }) => id);
}

/** Something that could not be got or read. */
export interface Refused {
  readonly source: string;
  readonly document: Sha256 | null;
  readonly code: string;
  readonly reason: string;
}

/** Keeps why something could not be got or read. */
export async function refuse(db: Kysely<Tables>, refused: Refused, at: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto("unread")
      .values({ ...refused, at })
      .onConflict((conflict) => conflict.column("source").doUpdateSet({ ...refused, at }))
      .execute();
  });
}

/** What could not be got or read, by source. */
export async function refusals(db: Kysely<Tables>): Promise<Refused[]> {
  return db.selectFrom("unread").select(["source", "document", "code", "reason"]).orderBy("source").execute();
}
