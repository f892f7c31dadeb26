import { captureAll } from "../../../capture/index.ts";
import { AnswerableError, isUnreadableDocument, type Sha256 } from "../../../model/index.ts";
import type { FileJob, Queue } from "../../../queue/index.ts";
import type { AddOptions } from "../add-options.ts";
import { type Kept, keepDocuments } from "../keep-documents.ts";
import type { OpenRecord } from "../open-record.ts";
import { type How, identityOf } from "./files-to-take-in.ts";

/** How a file is taken in by this process. */
export interface Taking extends Pick<AddOptions, "onKept"> {
  /** Where the reading of what it holds is asked for; left to the caller unless given. */
  readonly queue?: Queue;
  /** Cuts the work off; the file is then taken in again, whole. */
  readonly stopped?: AbortSignal;
}

/** After how many documents their reading is asked for, so that others read while a large archive is still being taken in. */
const ASK_AFTER = 500;

/**
 * Keeps every document of a file, asks for each to be read, and notes that the file is done, in this order: killed in the middle it is done
 * again whole, and what was kept before is known by its SHA-256. Throws where the file is not there or changes meanwhile.
 */
export async function takeFile(record: OpenRecord, file: FileJob, taking: Taking = {}): Promise<Kept> {
  const how = file.how as How;
  const identity = await identityOf(file.source, how);
  if (isUnreadableDocument(identity)) throw identity;
  const ids = new Set<Sha256>();
  const ask = async () => {
    const some = [...ids];
    ids.clear();
    const waiting = await record.store.waitingDocuments(some);
    await taking.queue?.askToRead(
      waiting.map(({ id }) => id),
      "whenever",
    );
  };
  const items = goingOn(captureAll([file.source], captureOptionsOf(how)), async () => {
    if (taking.stopped?.aborted)
      throw new AnswerableError("stopped", `${file.source}: its worker was stopped. It is taken in again.`);
    if (ids.size >= ASK_AFTER) await ask();
  });
  const { again: _, limits: __, followFeeds: ___, contact: ____, ...known } = how;
  const kept = await keepDocuments(record, items, {
    ...known,
    onKept: (one) => {
      if (taking.queue) ids.add(one.id);
      taking.onKept?.(one);
    },
  });
  await ask();
  if ((await identityOf(file.source, how)) !== identity)
    throw new AnswerableError("changed", `${file.source}: it was changed while it was read. It is taken in again.`);
  const { unreadable, ...counts } = kept;
  await record.store.noteTakenIn({ source: file.source, identity, ...counts, unreadable: unreadable.length });
  return kept;
}

function captureOptionsOf({ limits, followFeeds, contact }: How): NonNullable<AddOptions["capture"]> {
  return {
    ...(limits ? { limits } : {}),
    ...(followFeeds ? { followFeeds } : {}),
    ...(contact ? { contact } : {}),
  };
}

/** The same items, with something looked after before each. */
async function* goingOn<T>(items: AsyncIterable<T>, before: () => Promise<void>): AsyncGenerator<T, void, undefined> {
  for await (const item of items) {
    await before();
    yield item;
  }
}
