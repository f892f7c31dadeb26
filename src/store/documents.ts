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
 * Takes documents into the record, in their order and all in one transaction, and says of each whether it was new. When this resolves, they
 * are on the disk. The same bytes twice are one document; from a second place they are one document with two captures.
 */
export async function addDocuments(
  db: Kysely<Tables>,
  got: readonly GotDocument[],
  at: string,
): Promise<("added" | "known")[]> {
  if (got.length === 0) return [];
  // Rows that two processes may both want are taken in one order, so that neither waits for the other.
  const once = [...new Map(got.map((one) => [one.id, one])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return db.transaction().execute(async (tx) => {
    const inserted = await tx
      .insertInto("document")
      .values(once.map(({ id, mediaType, size }) => ({ id, media_type: mediaType, size, added: at })))
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .execute();
    await tx
      .insertInto("capture")
      .values(
        got.map(({ id, source, capture }) => ({ document: id, source, capture_json: JSON.stringify(capture), at })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const isNew = new Set(inserted.map(({ id }) => id));
    return got.map(({ id }) => (isNew.delete(id) ? "added" : "known"));
  });
}

/** A document that is kept and not read yet, with the first capture of it. */
export interface Waiting {
  readonly id: Sha256;
  readonly capture: object;
}

/** The documents that no reader has read and none has refused, in the order in which they came; of some documents, or of all. */
export async function waitingDocuments(db: Kysely<Tables>, among?: readonly Sha256[]): Promise<Waiting[]> {
  const first = new Map<Sha256, Waiting & { readonly number: number }>();
  const ids = among === undefined ? [undefined] : chunks(among);
  for (const some of ids) {
    let query = db
      .selectFrom("capture")
      .innerJoin("document", "document.id", "capture.document")
      .leftJoin("current_reading", "current_reading.document", "document.id")
      .leftJoin("unread", "unread.document", "document.id")
      .where("current_reading.reading", "is", null)
      .where("unread.source", "is", null)
      .select(["document.id", "capture.capture_json", "capture.number"])
      .orderBy("capture.number");
    if (some) query = query.where("document.id", "in", some);
    for (const { id, capture_json, number } of await query.execute())
      if (!first.has(id)) first.set(id, { id, number, capture: JSON.parse(capture_json) as object });
  }
  return [...first.values()].sort((a, b) => a.number - b.number).map(({ id, capture }) => ({ id, capture }));
}

/** How many ids are asked about at once. */
const AT_ONCE = 500;

function chunks(ids: readonly Sha256[]): Sha256[][] {
  const found: Sha256[][] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) found.push(ids.slice(from, from + AT_ONCE));
  return found;
}

/** The days on which documents came into the record, by their ids. */
export async function addedOn(db: Kysely<Tables>, ids: readonly Sha256[]): Promise<Map<Sha256, string>> {
  const days = new Map<Sha256, string>();
  for (const some of chunks(ids)) {
    const rows = await db.selectFrom("document").where("id", "in", some).select(["id", "added"]).execute();
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

/** Keeps why some things could not be got or read; of two reasons for one source the last. */
export async function refuse(db: Kysely<Tables>, refused: readonly Refused[], at: string): Promise<void> {
  if (refused.length === 0) return;
  const once = [...new Map(refused.map((one) => [one.source, one])).values()];
  const rows = once.sort((a, b) => (a.source < b.source ? -1 : 1)).map((one) => ({ ...one, at }));
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto("unread")
      .values(rows)
      .onConflict((conflict) =>
        conflict.column("source").doUpdateSet(({ ref }) => ({
          document: ref("excluded.document"),
          code: ref("excluded.code"),
          reason: ref("excluded.reason"),
          at: ref("excluded.at"),
        })),
      )
      .execute();
  });
}

/** What could not be got or read, by source. */
export async function refusals(db: Kysely<Tables>): Promise<Refused[]> {
  return db.selectFrom("unread").select(["source", "document", "code", "reason"]).orderBy("source").execute();
}
