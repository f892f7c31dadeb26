import { captureAll } from "../../capture/index.ts";
import type { Sha256 } from "../../model/index.ts";
import type { AddOptions } from "./add-options.ts";
import { type Kept, keepDocuments } from "./keep-documents.ts";
import type { OpenRecord } from "./open-record.ts";
import { readWaiting } from "./read-waiting.ts";
import { type Regroup, regroup } from "./regroup.ts";

/** What adding documents came to. */
export interface AddResult extends Regroup, Kept {
  readonly read: number;
}

/**
 * Takes documents into a record, reads what waits to be read, and makes the case files anew that this changes. Killed at any moment it
 * loses nothing that it told of; done again it goes on where it stopped.
 */
export async function addDocuments(
  record: OpenRecord,
  sources: readonly string[],
  options: AddOptions = {},
): Promise<AddResult> {
  const ids = new Set<Sha256>();
  const kept = await keepDocuments(record, captureAll(sources, options.capture), {
    ...options,
    onKept: (one) => {
      if (options.queue) ids.add(one.id);
      options.onKept?.(one);
    },
  });
  if (options.queue) {
    const waiting = await record.store.waitingDocuments([...ids]);
    await options.queue.askToRead(
      waiting.map(({ id }) => id),
      "now",
    );
    return { ...kept, read: 0, made: 0, gone: 0 };
  }
  return { ...kept, ...(await readAndGroup(record, kept, options)) };
}

/** Reads what waits and makes the case files anew that this changes. */
export async function readAndGroup(record: OpenRecord, { unreadable }: Pick<Kept, "unreadable">, options: AddOptions) {
  const read = await readWaiting(record, options);
  return { ...(await regroup(record.store)), read: read.read, unreadable: [...unreadable, ...read.unreadable] };
}
