import type { Sha256 } from "../../model/index.ts";
import type { FileJob, PartJob, Queue } from "../../queue/index.ts";
import type { Waiting } from "../../store/index.ts";
import { defaultReadingLimits } from "../limits.ts";
import { scorePart } from "../link/parts.ts";
import type { AddOptions } from "./add-options.ts";
import { type How, takeFile } from "./bulk/index.ts";
import { DocumentReader } from "./document-reader.ts";
import { GroupingAsker } from "./grouping-asker.ts";
import { refusalOf } from "./kept-capture.ts";
import type { OpenRecord } from "./open-record.ts";
import { regroup } from "./regroup.ts";
import { timed, type WorkEvent } from "./work-event.ts";

/** How a worker works. */
export interface Working extends Pick<AddOptions, "limits" | "setting"> {
  /** Ends when there is nothing left to do, instead of waiting for more. */
  readonly untilEmpty?: boolean;
  /** Ends the work: what is being read is finished first, and a file that is being taken in is left to others. */
  readonly stopped?: AbortSignal;
  readonly onRead?: (progress: { readonly document: Sha256; readonly count: number }) => void;
  /** Called with everything that was finished or failed, for logs and figures. */
  readonly onEvent?: (event: WorkEvent) => void;
}

/** What a worker did. */
export interface Worked {
  readonly read: number;
  /** Files that it took in whole. */
  readonly files: number;
  /** Parts of two lists that it scored. */
  readonly parts: number;
}

const LOOK_MILLISECONDS = 200;

/**
 * Works on a record with others: takes files in, reads documents, makes case files anew and scores parts of lists as the queue asks. What waits in the record and
 * is in no queue, as after a kill between keeping and asking, is asked for first.
 */
export async function workOn(record: OpenRecord, queue: Queue, options: Working = {}): Promise<Worked> {
  const { store } = record;
  const { stopped } = options;
  const reader = new DocumentReader(record, options);
  const grouping = new GroupingAsker(store, queue);
  const done = { read: 0, files: 0, parts: 0 };
  const tell = (event: WorkEvent) => options.onEvent?.(event);
  const readKept = async (found: Waiting) => {
    const result = await reader.read(found);
    // The documents' folder may not have come back yet: this is tried again.
    if (result === "missing")
      throw new Error(`the bytes of document ${found.id} are not in ${record.documents}, or were changed there`);
    return result;
  };
  const read = async (documents: readonly Sha256[]) => {
    const waiting = new Map((await store.waitingDocuments(documents)).map((one) => [one.id, one]));
    const one = async (document: Sha256) => {
      const found = waiting.get(document);
      if (!found) return;
      const { result, seconds } = await timed("read", document, () => readKept(found), tell);
      if (result === "read") tell({ what: "read", document, seconds });
      else {
        const { code, reason } = refusalOf(result, document);
        tell({ what: "refused", document, code, reason, seconds });
      }
      done.read++;
      options.onRead?.({ document, count: done.read });
    };
    const results = await Promise.allSettled(documents.map(one));
    grouping.isNeeded();
    return results;
  };
  const capture = async (file: FileJob) => {
    if (!(file.how as How).again && (await store.isTakenIn(file))) return;
    const { source } = file;
    const take = () => takeFile(record, file, { queue, ...(stopped ? { stopped } : {}) });
    const { seconds } = await timed("capture", source, take, tell);
    tell({ what: "taken in", source, seconds });
    done.files++;
  };
  const group = async () => {
    const { result, seconds } = await timed("group", null, () => regroup(store, true), tell);
    tell({ what: "grouped", ...result, seconds });
  };
  const link = async (part: PartJob) => {
    if (await scorePart(record.folder, part)) done.parts++;
  };
  const concurrency = options.limits?.threads ?? defaultReadingLimits.threads;
  try {
    await askForWaiting(record, queue);
    await queue.work({ concurrency, capture, read, group, link });
    while (!stopped?.aborted) {
      const left = await queue.left();
      const isDone = await grouping.look(left);
      if (options.untilEmpty && isDone && !left.has("link")) break;
      await new Promise((again) => setTimeout(again, LOOK_MILLISECONDS));
    }
  } finally {
    await queue.endWork();
    await grouping.end();
    await reader.close();
    await queue.stop();
  }
  return done;
}

/** Asks for every document that waits to be read, and for grouping where case files are behind. */
export async function askForWaiting({ store }: OpenRecord, queue: Queue): Promise<void> {
  const waiting = await store.waitingDocuments();
  await queue.askToRead(
    waiting.map(({ id }) => id),
    "whenever",
  );
  if ((await store.countKnown()) > (await store.groupedAt())) await queue.askToGroup();
}
