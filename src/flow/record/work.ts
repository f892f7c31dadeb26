import { signsOf } from "../../case/index.ts";
import { isUnreadableDocument, type Sha256 } from "../../model/index.ts";
import type { Queue } from "../../queue/index.ts";
import { defaultTextLimits } from "../../text/index.ts";
import { defaultReadingLimits } from "../limits.ts";
import { ReadingThreads } from "../reading-threads.ts";
import type { AddOptions } from "./add-options.ts";
import { type KeptCapture, refusalOf } from "./kept-capture.ts";
import type { OpenRecord } from "./open-record.ts";
import { readerName } from "./reader-name.ts";
import { regroup } from "./regroup.ts";

/** How a worker works. */
export interface Working extends Pick<AddOptions, "limits" | "setting"> {
  /** Ends when there is nothing left to do, instead of waiting for more. */
  readonly untilEmpty?: boolean;
  /** Ends the work: jobs under way are finished first. */
  readonly stopped?: AbortSignal;
  readonly onRead?: (progress: { readonly document: Sha256; readonly count: number }) => void;
}

const LOOK_MILLISECONDS = 200;

/**
 * Works on a record with others: reads documents and makes case files anew as the queue asks. What waits in the record and is in no queue,
 * as after a kill between keeping and asking, is asked for first. How many documents this worker read.
 */
export async function workOn(record: OpenRecord, queue: Queue, options: Working = {}): Promise<number> {
  const limits = { ...defaultReadingLimits, ...defaultTextLimits, ...options.limits };
  const threads = new ReadingThreads(limits);
  const setting = options.setting ?? "fast";
  let count = 0;
  const read = async (document: Sha256) => {
    if (!(await record.store.isWaiting(document))) return;
    const capture = (await record.store.captureOf(document)) as KeptCapture | null;
    const bytes = await record.bytesOf(document);
    // The document's folder may not have come back yet: this is tried again.
    if (!capture || !bytes) throw new Error(`the bytes of document ${document} are not in ${record.folder}`);
    const { known, ...captured } = capture;
    const result = await threads.readWithText({ captured: { ...captured, bytes }, known, limits, setting });
    if (isUnreadableDocument(result)) await record.store.refuse(refusalOf(result, document));
    else await record.store.keepReading({ ...result, signs: signsOf(result.reading), reader: readerName(setting) });
    options.onRead?.({ document, count: ++count });
  };
  try {
    await askForWaiting(record, queue);
    await queue.work({ concurrency: limits.threads, read, group: async () => void (await regroup(record.store)) });
    while (!options.stopped?.aborted && !(options.untilEmpty && (await isEmpty(queue))))
      await new Promise((again) => setTimeout(again, LOOK_MILLISECONDS));
  } finally {
    await queue.stop();
    await threads.close();
  }
  return count;
}

/** Asks for every document that waits to be read, and for grouping where case files are behind. */
export async function askForWaiting(record: OpenRecord, queue: Queue): Promise<number> {
  const waiting = await record.store.waitingDocuments();
  await queue.askToRead(waiting.map(({ id }) => id));
  if ((await record.store.countKnown()) > (await record.store.groupedAt())) await queue.askToGroup();
  return waiting.length;
}

async function isEmpty(queue: Queue): Promise<boolean> {
  return (await queue.counts()).every(({ waiting, active }) => waiting + active === 0);
}
