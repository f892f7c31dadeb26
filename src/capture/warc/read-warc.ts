import { type FileHandle, open } from "node:fs/promises";
import { unreadableFile } from "../file-errors.ts";
import { archiveForm } from "./archive-form.ts";
import { ByteWindow } from "./byte-window.ts";
import { fileSource } from "./file-source.ts";
import { inflatedSource } from "./inflated-source.ts";
import { plainRecords } from "./plain-records.ts";
import type { WarcItem } from "./warc-item.ts";
import { defaultWarcLimits, type WarcLimits } from "./warc-limits.ts";
import { zippedRecords } from "./zipped-records.ts";

/** Where to begin, and what the reading may cost. */
export interface WarcOptions {
  /** The `next` of the last item that was taken, from an earlier reading of the same file; 0 unless given. */
  readonly from?: number;
  readonly limits?: Partial<WarcLimits>;
}

/**
 * Every record of a web archive (ISO 28500, WARC 1.0 and 1.1), in its order, as a page, a reason why it carries none,
 * or the damage to it. One damaged record costs that record only: reading goes on at the next that begins.
 *
 * The file is read in stretches, never whole. `offset` and `next` are bytes of the file, plain or with one gzip member
 * a record; going on from `next` is then immediate. In a file that is compressed in one piece no record has a place of
 * its own, so they count the inflated bytes, and going on from there inflates everything before it again.
 *
 * Throws an `UnreadableDocument` when the file cannot be opened or read.
 */
export async function* readWarc(path: string, options: WarcOptions = {}): AsyncGenerator<WarcItem, void, undefined> {
  const limits = { ...defaultWarcLimits, ...options.limits };
  const from = options.from ?? 0;
  let handle: FileHandle | undefined;
  try {
    handle = await open(path);
    const file = fileSource(handle);
    const form = await archiveForm(file, limits);
    if (form === "zipped-records") yield* zippedRecords(file, from, limits);
    else {
      const window = new ByteWindow(form === "plain" ? file : inflatedSource(file, limits));
      try {
        await window.moveTo(from);
        yield* plainRecords(window, limits);
      } finally {
        await window.close();
      }
    }
  } catch (error) {
    throw error instanceof Error && "syscall" in error ? unreadableFile(path, error) : error;
  } finally {
    await handle?.close();
  }
}
