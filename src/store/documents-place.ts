import type { Kysely } from "kysely";
import { AnswerableError } from "../model/index.ts";
import type { Tables } from "./tables.ts";

const PLACE = "documents";

/** Where the bytes of the documents are, where that is not the record's folder; null where it is. */
export async function documentsPlace(db: Kysely<Tables>): Promise<string | null> {
  const row = await db.selectFrom("state").where("name", "=", PLACE).select("value").executeTakeFirst();
  return row?.value ?? null;
}

/** Says where the bytes are from now on. Refused where the record has documents, whose bytes are where they are. */
export async function placeDocuments(db: Kysely<Tables>, place: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const before = await documentsPlace(tx);
    if (before === place) return;
    if (await tx.selectFrom("document").select("id").limit(1).executeTakeFirst())
      throw new AnswerableError(
        "documents-elsewhere",
        `this record has its documents in ${before ?? "its folder"}. To move them, back it up and restore it into a new record with --documents ${place}.`,
      );
    await tx
      .insertInto("state")
      .values({ name: PLACE, value: place })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ value: place }))
      .execute();
  });
}
