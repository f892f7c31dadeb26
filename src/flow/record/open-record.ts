import { stat } from "node:fs/promises";
import { join } from "node:path";
import { keepBytes, keptBytes } from "../../capture/index.ts";
import { AnswerableError, type Sha256 } from "../../model/index.ts";
import { RECORD_FILE, Store, type StoreAddress, withoutPassword } from "../../store/index.ts";

/** A record that is open: its tables, and the bytes of its documents. */
export interface OpenRecord {
  readonly store: Store;
  readonly folder: string;
  /** Keeps a document's bytes; when this resolves they are on the disk. */
  keepBytes(id: Sha256, bytes: Uint8Array): Promise<void>;
  /** A document's bytes; null where they are missing. */
  bytesOf(id: Sha256): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

const now = () => new Date().toISOString();

/** Opens a record that is there, or makes one where `isNew`. */
export async function openRecord(address: StoreAddress, isNew = false): Promise<OpenRecord> {
  const { folder, database } = address;
  if (!isNew && database === undefined && (await stat(join(folder, RECORD_FILE)).catch(() => null)) === null)
    throw new AnswerableError(
      "no-record",
      `${folder}: there is no record there. Make one with "answerable init", or name another folder with --record.`,
    );
  const store = await Store.open(address, now);
  return {
    store,
    folder,
    keepBytes: (id, bytes) => kept(folder, () => keepBytes(folder, id, bytes)),
    bytesOf: (id) => keptBytes(folder, id),
    close: () => store.close(),
  };
}

/** Where a record is, in words that may be shown. */
export function placeOf({ folder, database }: StoreAddress): string {
  return database === undefined ? folder : `${withoutPassword(database)}, with its documents in ${folder}`;
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
