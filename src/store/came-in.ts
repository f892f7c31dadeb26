import type { Kysely } from "kysely";
import type { Sha256 } from "../model/index.ts";
import type { Tables } from "./tables.ts";

/** A document as it came in. */
export interface CameIn {
  readonly id: Sha256;
  /** When it came into the record, an ISO 8601 instant. */
  readonly added: string;
  readonly mediaType: string;
  /** A place that it was got from. */
  readonly source: string;
  readonly isRead: boolean;
  /** Why it was not read; null where it was, or still waits. */
  readonly refused: string | null;
}

/** The documents as they came in, the last first, and how many there are. */
export async function cameIn(
  db: Kysely<Tables>,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly documents: CameIn[]; readonly total: number }> {
  // The page is cut out first: of the others nothing more is asked.
  const page = db
    .selectFrom("document")
    .select(["id", "added", "media_type"])
    .orderBy("added", "desc")
    .orderBy("id")
    .limit(limit)
    .offset(offset);
  const rows = await db
    .selectFrom(page.as("document"))
    .leftJoin("current_reading", "current_reading.document", "document.id")
    .select(["document.id", "document.added", "document.media_type", "current_reading.reading"])
    .select((eb) => [
      eb
        .selectFrom("capture")
        .whereRef("capture.document", "=", "document.id")
        .select(({ fn }) => fn.min("source").as("source"))
        .as("source"),
      eb
        .selectFrom("unread")
        .whereRef("unread.document", "=", "document.id")
        .select(({ fn }) => fn.min("reason").as("reason"))
        .as("refused"),
    ])
    .orderBy("document.added", "desc")
    .orderBy("document.id")
    .execute();
  const count = await db
    .selectFrom("document")
    .select(({ fn }) => fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return {
    documents: rows.map(({ id, added, media_type, reading, source, refused }) => ({
      id,
      added,
      mediaType: media_type,
      source: source ?? id,
      isRead: reading !== null,
      refused: reading === null ? refused : null,
    })),
    total: Number(count.count),
  };
}
