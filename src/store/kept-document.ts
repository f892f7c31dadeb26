import type { Kysely } from "kysely";
import type { Document, Reading, Sha256, Text } from "../model/index.ts";
import type { Tables } from "./tables.ts";

/** A document as the record has it: how it was got, and what was read of it where anything was. */
export interface KeptDocument {
  readonly id: Sha256;
  readonly mediaType: string;
  /** Of its bytes. */
  readonly size: number;
  /** When it came into the record, an ISO 8601 instant. */
  readonly added: string;
  /** Each place that it was got from, the first first; `capture` is all that is known of it, as data. */
  readonly captures: readonly { readonly source: string; readonly at: string; readonly capture: object }[];
  /** What it says of itself, and its text; null where it was not read. */
  readonly read: { readonly document: Document; readonly text: Text } | null;
  /** Why it was not read; null where it was, or still waits. */
  readonly refused: string | null;
}

/** A document by its SHA-256; null where the record has none. */
export async function keptDocument(db: Kysely<Tables>, id: Sha256): Promise<KeptDocument | null> {
  const row = await db
    .selectFrom("document")
    .where("id", "=", id)
    .select(["media_type", "size", "added"])
    .executeTakeFirst();
  if (!row) return null;
  const captures = await db
    .selectFrom("capture")
    .where("document", "=", id)
    .select(["source", "at", "capture_json"])
    .orderBy("number")
    .execute();
  const refused = await db.selectFrom("unread").where("document", "=", id).select("reason").executeTakeFirst();
  return {
    id,
    mediaType: row.media_type,
    size: Number(row.size),
    added: row.added,
    captures: captures.map(({ source, at, capture_json }) => ({
      source,
      at,
      capture: JSON.parse(capture_json) as object,
    })),
    read: await readOf(db, id),
    refused: refused?.reason ?? null,
  };
}

async function readOf(db: Kysely<Tables>, id: Sha256): Promise<KeptDocument["read"]> {
  const row = await db
    .selectFrom("current_reading")
    .innerJoin("reading", "reading.number", "current_reading.reading")
    .innerJoin("text", "text.number", "reading.text")
    .where("current_reading.document", "=", id)
    .select(["reading.reading_json", "text.content", "text.text_json"])
    .executeTakeFirst();
  if (!row) return null;
  const { document } = JSON.parse(row.reading_json) as Reading;
  return { document, text: { ...(JSON.parse(row.text_json) as Omit<Text, "content">), content: row.content } };
}
