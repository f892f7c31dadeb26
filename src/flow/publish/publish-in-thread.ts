import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { AnswerableError } from "../../model/index.ts";
import type { RecordAddress } from "../record/open-record.ts";
import type { ChangesOfRelease } from "./changes-of-release.ts";
import type { NextRelease } from "./next/next-release.ts";
import type { Published } from "./publish-folder.ts";
import type { PublishSettings } from "./publish-settings.ts";

const THREAD = new URL(`./publishing-thread${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/** A release that is to be made: of which record, into which folder, how, and by the key in which file. */
export interface PublishOrder {
  readonly record: RecordAddress;
  readonly folder: string;
  readonly settings: PublishSettings;
  readonly keyFile: string;
}

/** What publishing came to, and what the release did to its cases; null where none was made. */
export interface PublishedInThread extends Published {
  readonly changes: ChangesOfRelease | null;
}

/** What the thread is to do: make the release, or tell what it would come to. */
export interface ThreadOrder {
  readonly order: PublishOrder;
  readonly wanted: "release" | "next";
}

/** What the thread tells: how many cases are done, what it came to, or why it did not. */
export type ThreadTold =
  | { readonly done: number }
  | { readonly result: PublishedInThread | NextRelease }
  | { readonly failed: { readonly code: string; readonly message: string } };

/**
 * Publishes in a thread of its own, so that whoever serves pages meanwhile goes on answering. Throws AnswerableError with the sentence that says why not.
 */
export function publishInThread(order: PublishOrder, onCase: (done: number) => void): Promise<PublishedInThread> {
  return inThread<PublishedInThread>({ order, wanted: "release" }, onCase);
}

/** What the next release would come to, worked out in a thread of its own too. Throws as `publishInThread` does. */
export function nextReleaseInThread(order: PublishOrder): Promise<NextRelease> {
  return inThread<NextRelease>({ order, wanted: "next" });
}

async function inThread<T extends PublishedInThread | NextRelease>(
  workerData: ThreadOrder,
  onCase: (done: number) => void = () => {},
): Promise<T> {
  const thread = new Worker(THREAD, { workerData });
  try {
    return await new Promise<T>((resolve, reject) => {
      thread.on("message", (told: ThreadTold) => {
        if ("done" in told) onCase(told.done);
        else if ("result" in told) resolve(told.result as T);
        else reject(new AnswerableError(told.failed.code, told.failed.message));
      });
      thread.once("error", reject);
      thread.once("exit", () => reject(new AnswerableError("not-published", "Publishing ended before it was done.")));
    });
  } finally {
    await thread.terminate();
  }
}
