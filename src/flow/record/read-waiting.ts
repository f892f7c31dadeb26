import { signsOf } from "../../case/index.ts";
import { isUnreadableDocument, UnreadableDocument } from "../../model/index.ts";
import type { Waiting } from "../../store/index.ts";
import { defaultTextLimits } from "../../text/index.ts";
import { defaultReadingLimits } from "../limits.ts";
import { ReadingThreads } from "../reading-threads.ts";
import type { AddOptions } from "./add-options.ts";
import { type KeptCapture, refusalOf } from "./kept-capture.ts";
import type { OpenRecord } from "./open-record.ts";
import { readerName } from "./reader-name.ts";

/** What reading came to. */
export interface ReadWaiting {
  readonly read: number;
  readonly unreadable: readonly UnreadableDocument[];
}

/** Reads every document of a record that waits to be read, on as many threads as there may be, and keeps each reading as it comes. */
export async function readWaiting(record: OpenRecord, options: AddOptions = {}): Promise<ReadWaiting> {
  const limits = { ...defaultReadingLimits, ...defaultTextLimits, ...options.limits };
  const waiting = await record.store.waitingDocuments();
  const threads = new ReadingThreads(limits);
  const setting = options.setting ?? "fast";
  const unreadable: UnreadableDocument[] = [];
  let [next, read, count] = [0, 0, 0];
  const one = async ({ id, capture }: Waiting) => {
    const { known, ...captured } = capture as KeptCapture;
    const bytes = await record.bytesOf(id);
    const result = bytes
      ? await threads.readWithText({ captured: { ...captured, bytes }, known, limits, setting })
      : new UnreadableDocument(
          "missing",
          captured.source,
          `${captured.source}: its bytes are missing from the record. Add it again.`,
        );
    if (isUnreadableDocument(result)) {
      unreadable.push(result);
      await record.store.refuse(refusalOf(result, id));
    } else {
      await record.store.keepReading({ ...result, signs: signsOf(result.reading), reader: readerName(setting) });
      read++;
    }
    options.onRead?.({ count: ++count, of: waiting.length });
  };
  // Where one cannot be kept, as when the disk is full, the others are not begun.
  let hasFailed = false;
  const work = async () => {
    for (let document = waiting[next++]; document && !hasFailed; document = waiting[next++])
      await one(document).catch((error: unknown) => {
        hasFailed = true;
        throw error;
      });
  };
  try {
    const ended = await Promise.allSettled(Array.from({ length: limits.threads }, work));
    for (const end of ended) if (end.status === "rejected") throw end.reason;
  } finally {
    await threads.close();
  }
  return { read, unreadable };
}
