import { stat } from "node:fs/promises";
import { join } from "node:path";
import { keepBytes, keptBytes } from "../../capture/index.ts";
import { AnswerableError, type Sha256 } from "../../model/index.ts";
import {
  Bucket,
  type BucketAccess,
  RECORD_FILE,
  Store,
  type StoreAddress,
  withoutPassword,
} from "../../store/index.ts";

/** A record that is open: its tables, and the bytes of its documents. */
export interface OpenRecord {
  readonly store: Store;
  /** The record's folder, which all machines that share it see. */
  readonly folder: string;
  /** Where its documents' bytes are, in words. */
  readonly documents: string;
  /** Keeps a document's bytes; when this resolves they are on the disk, or the bucket has said that it has them. */
  keepBytes(id: Sha256, bytes: Uint8Array): Promise<void>;
  /** A document's bytes; null where they are missing. */
  bytesOf(id: Sha256): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

const now = () => new Date().toISOString();

/** Where a record is, and how to reach the bucket of one that has its documents there. */
export interface RecordAddress extends StoreAddress {
  /** For a new record: `s3://bucket/prefix` where its documents are to be. The record remembers it. */
  readonly documents?: string;
  readonly access?: BucketAccess;
}

/** Opens a record that is there, or makes one where `isNew`. */
export async function openRecord(address: RecordAddress, isNew = false): Promise<OpenRecord> {
  const { folder, database, documents } = address;
  if (!isNew && database === undefined && (await stat(join(folder, RECORD_FILE)).catch(() => null)) === null)
    throw new AnswerableError(
      "no-record",
      `${folder}: there is no record there. Make one with "answerable init", or name another folder with --record.`,
    );
  // A bucket that cannot be had is told of before a record is made that needs it.
  if (isNew && documents !== undefined) await new Bucket(documents, address.access ?? {}).check();
  const store = await Store.open(address, now);
  try {
    if (isNew && documents !== undefined) await store.placeDocuments(documents);
    return { store, folder, close: () => store.close(), ...bytesIn(address, await store.documentsPlace()) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Where a record is, in words that may be shown. */
export function placeOf({ documents }: Pick<OpenRecord, "documents">, { folder, database }: StoreAddress): string {
  const tables = database === undefined ? folder : withoutPassword(database);
  return tables === documents ? tables : `${tables}, with its documents in ${documents}`;
}

/** The bytes of documents, in the record's folder or in a bucket. */
function bytesIn(
  { folder, access = {} }: RecordAddress,
  place: string | null,
): Pick<OpenRecord, "documents" | "keepBytes" | "bytesOf"> {
  if (place === null)
    return {
      documents: folder,
      keepBytes: (id, bytes) => kept(folder, () => keepBytes(folder, id, bytes)),
      bytesOf: (id) => keptBytes(folder, id),
    };
  // What only looks at case files needs no bucket.
  let opened: Bucket | null = null;
  const bucket = () => {
    opened ??= new Bucket(place, access);
    return opened;
  };
  return {
    documents: place,
    keepBytes: async (id, bytes) => bucket().keep(id, bytes),
    bytesOf: async (id) => bucket().bytesOf(id),
  };
}

async function kept(folder: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    const why = `a document could not be kept there${code}. Make room, or change the folder's rights, and do it again.`;
    throw new AnswerableError("not-written", `${folder}: ${why}`, { cause: error });
  }
}
