import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { tooLarge } from "./capture-bytes.ts";
import { readWithin } from "./capture-stream.ts";
import { unpackWebArchive } from "./containers/web-archive.ts";
import { unpackZip } from "./containers/zip.ts";
import type { CaptureItem, Context } from "./context.ts";
import { unreadableFile } from "./file-errors.ts";
import { takeBytes } from "./take-bytes.ts";
import { isWarc } from "./warc/index.ts";

/** Enough of a file to tell what it is. */
const OPENING = 64 * 1024;

/**
 * Takes in one file, its size decided before a byte is read. Web archives, and ZIPs too large to be documents, are read
 * piece by piece where they lie. A link is followed only when the person named it, not when it was met in a folder. A
 * pipe given by name is read to its end.
 */
export async function* captureFile(
  path: string,
  context: Context,
  { followLink }: { readonly followLink: boolean },
): AsyncGenerator<CaptureItem, void, undefined> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, constants.O_RDONLY | (followLink ? 0 : constants.O_NOFOLLOW));
    const found = await file.stat();
    const opening = found.isFile() ? await openingOf(file) : new Uint8Array();
    if (isWarc(opening)) yield* unpackWebArchive(path, path, context);
    else if (found.size > context.limits.maximumBytes && isZip(opening))
      yield* unpackZip({ path }, path, context, takeBytes);
    else yield* takeWhole(file, path, found.size, context);
  } catch (error) {
    yield unreadableFile(path, error);
  } finally {
    await file?.close();
  }
}

async function* takeWhole(file: FileHandle, path: string, size: number, context: Context): AsyncGenerator<CaptureItem> {
  const most = context.limits.maximumBytes;
  const bytes = size > most ? null : await readWithin(file.createReadStream({ autoClose: false, start: 0 }), most);
  if (bytes === null) yield tooLarge(path, context.limits, size > most ? size : undefined);
  else yield* takeBytes(bytes, { source: path, retrieved: "unknown" }, context);
}

async function openingOf(file: FileHandle): Promise<Uint8Array> {
  const { buffer, bytesRead } = await file.read(new Uint8Array(OPENING), 0, OPENING, 0);
  return buffer.subarray(0, bytesRead);
}

function isZip(opening: Uint8Array): boolean {
  return opening[0] === 0x50 && opening[1] === 0x4b && opening[2] === 3 && opening[3] === 4;
}
