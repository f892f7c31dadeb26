import { isUnreadableDocument, type UnreadableDocument } from "../../../model/index.ts";
import type { FileJob } from "../../../queue/index.ts";
import { readAndGroup } from "../add-documents.ts";
import type { AddOptions } from "../add-options.ts";
import { refusalOf } from "../kept-capture.ts";
import type { OpenRecord } from "../open-record.ts";
import type { Regroup } from "../regroup.ts";
import { filesToTakeIn, type How } from "./files-to-take-in.ts";
import { takeFile } from "./take-file.ts";

/** How files are taken in, each whole. */
export interface BulkOptions extends AddOptions {
  /** Also files that were taken in before. */
  readonly again?: boolean;
  /** Called after each file that was taken in or asked for, with how many there have been so far. */
  readonly onFile?: (progress: { readonly source: string; readonly count: number }) => void;
}

/** What taking files in came to. */
export interface BulkResult extends Regroup {
  /** Files that were taken in now, or that the queue was asked for. */
  readonly files: number;
  /** Files that were taken in before, and passed over. */
  readonly before: number;
  readonly added: number;
  readonly known: number;
  readonly passedOver: number;
  readonly read: number;
  /** Documents in the files that could not be got or read; the record keeps why. */
  readonly refused: number;
  /** Files that could not be taken in. */
  readonly unreadable: readonly UnreadableDocument[];
}

/**
 * Takes files in one by one, each whole, and passes over those that were taken in before: for web archives by the thousand. With a queue
 * it only asks for them. Killed at any moment it goes on, when it is run again, with the file that it was at.
 */
export async function addFiles(
  record: OpenRecord,
  sources: readonly string[],
  options: BulkOptions = {},
): Promise<BulkResult> {
  const total = { files: 0, before: 0, added: 0, known: 0, passedOver: 0, refused: 0 };
  const unreadable: UnreadableDocument[] = [];
  const refuse = async (reason: UnreadableDocument) => {
    unreadable.push(reason);
    await record.store.refuse([refusalOf(reason, null)]);
  };
  const one = async (file: FileJob) => {
    if (options.queue) await options.queue.askToCapture([file]);
    else {
      const kept = await takeFile(record, file, options);
      for (const part of ["added", "known", "passedOver"] as const) total[part] += kept[part];
      total.refused += kept.unreadable.length;
    }
    total.files++;
    options.onFile?.({ source: file.source, count: total.files });
  };
  for await (const file of filesToTakeIn(sources, howOf(options))) {
    if (isUnreadableDocument(file)) await refuse(file);
    else if (!options.again && (await record.store.isTakenIn(file))) total.before++;
    else
      await one(file).catch((failure: unknown) => {
        if (!isUnreadableDocument(failure)) throw failure;
        return refuse(failure);
      });
  }
  if (options.queue) return { ...total, unreadable, read: 0, made: 0, gone: 0 };
  const done = await readAndGroup(record, { unreadable: [] }, options);
  return { ...total, ...done, refused: total.refused + done.unreadable.length, unreadable };
}

function howOf({ published, publisher, url, gate, capture, again }: BulkOptions): How {
  return {
    ...(published ? { published } : {}),
    ...(publisher ? { publisher } : {}),
    ...(url ? { url } : {}),
    ...(gate ? { gate } : {}),
    ...(capture?.limits ? { limits: capture.limits } : {}),
    ...(capture?.followFeeds ? { followFeeds: true } : {}),
    ...(capture?.contact ? { contact: capture.contact } : {}),
    ...(again ? { again } : {}),
  };
}
