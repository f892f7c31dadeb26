import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** A file that was taken in whole: which state of it, and what came of it. */
export interface BulkFile {
  readonly source: string;
  /** Which state of the file, and how it was taken in: another of either is to be taken in again. */
  readonly identity: string;
  readonly added: number;
  readonly known: number;
  readonly passedOver: number;
  readonly unreadable: number;
}

/** What all files that were taken in whole came to. */
export interface BulkTotal extends Omit<BulkFile, "source" | "identity"> {
  readonly files: number;
}

/** Whether this state of a file was taken in whole, in this way. */
export async function isTakenIn(db: Kysely<Tables>, file: Pick<BulkFile, "source" | "identity">): Promise<boolean> {
  const row = await db.selectFrom("bulk_file").where("source", "=", file.source).select("identity").executeTakeFirst();
  return row?.identity === file.identity;
}

/** Notes that a file was taken in whole. */
export async function noteTakenIn(db: Kysely<Tables>, file: BulkFile, at: string): Promise<void> {
  const { passedOver, ...rest } = file;
  const row = { ...rest, passed_over: passedOver, at };
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto("bulk_file")
      .values(row)
      .onConflict((conflict) => conflict.column("source").doUpdateSet(row))
      .execute();
  });
}

/** What all files that were taken in whole came to. */
export async function bulkTotal(db: Kysely<Tables>): Promise<BulkTotal> {
  const row = await db
    .selectFrom("bulk_file")
    .select(({ fn }) => [
      fn.countAll<number>().as("files"),
      fn.sum<number | null>("added").as("added"),
      fn.sum<number | null>("known").as("known"),
      fn.sum<number | null>("passed_over").as("passedOver"),
      fn.sum<number | null>("unreadable").as("unreadable"),
    ])
    .executeTakeFirstOrThrow();
  return {
    files: Number(row.files),
    added: Number(row.added ?? 0),
    known: Number(row.known ?? 0),
    passedOver: Number(row.passedOver ?? 0),
    unreadable: Number(row.unreadable ?? 0),
  };
}
