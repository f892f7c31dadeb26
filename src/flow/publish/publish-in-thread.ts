import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { AnswerableError } from "../../model/index.ts";
import type { RecordAddress } from "../record/open-record.ts";
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

/** What the thread tells: how many cases are done, what it came to, or why it did not. */
export type PublishTold =
  | { readonly done: number }
  | { readonly published: Published }
  | { readonly failed: { readonly code: string; readonly message: string } };

/**
 * Publishes in a thread of its own, so that whoever serves pages meanwhile goes on answering. Throws AnswerableError with the sentence that says why not.
 */
export async function publishInThread(order: PublishOrder, onCase: (done: number) => void): Promise<Published> {
  const thread = new Worker(THREAD, { workerData: order });
  try {
    return await new Promise<Published>((resolve, reject) => {
      thread.on("message", (told: PublishTold) => {
        if ("done" in told) onCase(told.done);
        else if ("published" in told) resolve(told.published);
        else reject(new AnswerableError(told.failed.code, told.failed.message));
      });
      thread.once("error", reject);
      thread.once("exit", () => reject(new AnswerableError("not-published", "Publishing ended before it was done.")));
    });
  } finally {
    await thread.terminate();
  }
}
