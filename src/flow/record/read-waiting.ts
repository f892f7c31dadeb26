import { isUnreadableDocument, type Sha256, UnreadableDocument } from "../../model/index.ts";
import type { Waiting } from "../../store/index.ts";
import type { AddOptions } from "./add-options.ts";
import { DocumentReader } from "./document-reader.ts";
import { type KeptCapture, refusalOf } from "./kept-capture.ts";
import type { OpenRecord } from "./open-record.ts";

/** What reading came to. */
export interface ReadWaiting {
  readonly read: number;
  readonly unreadable: readonly UnreadableDocument[];
}

/** What is read, and until when. */
export interface ReadingOrder extends AddOptions {
  /** Only these, of those that wait; all unless given. */
  readonly among?: readonly Sha256[];
  /** Ends the reading: what is being read is finished, and the rest waits on. */
  readonly stopped?: AbortSignal;
}

/** Reads the documents of a record that wait to be read, on as many threads as there may be, and keeps each reading as it comes. */
export async function readWaiting(record: OpenRecord, options: ReadingOrder = {}): Promise<ReadWaiting> {
  const waiting = await record.store.waitingDocuments(options.among);
  const reader = new DocumentReader(record, options);
  const unreadable: UnreadableDocument[] = [];
  let [next, read, count] = [0, 0, 0];
  const one = async (document: Waiting) => {
    const outcome = await reader.read(document);
    if (outcome === "missing") {
      const missing = bytesMissing(document);
      unreadable.push(missing);
      await record.store.refuse([refusalOf(missing, document.id)]);
    } else if (isUnreadableDocument(outcome)) unreadable.push(outcome);
    else read++;
    count++;
    options.onRead?.({ count, of: waiting.length });
  };
  // Where one cannot be kept, as when the disk is full, the others are not begun.
  let hasFailed = false;
  const work = async () => {
    for (
      let document = waiting[next++];
      document && !hasFailed && !options.stopped?.aborted;
      document = waiting[next++]
    )
      await one(document).catch((error: unknown) => {
        hasFailed = true;
        throw error;
      });
  };
  try {
    const ended = await Promise.allSettled(Array.from({ length: reader.concurrency }, work));
    for (const end of ended) if (end.status === "rejected") throw end.reason;
  } finally {
    await reader.close();
  }
  return { read, unreadable };
}

function bytesMissing({ capture }: Waiting): UnreadableDocument {
  const { source } = capture as KeptCapture;
  return new UnreadableDocument(
    "missing",
    source,
    `${source}: its bytes are missing from the record, or were changed there. Add it again.`,
  );
}
