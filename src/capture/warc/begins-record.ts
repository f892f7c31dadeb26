import { constants, inflateRawSync } from "node:zlib";
import { GZIP_MAGIC, gzipHeaderLength } from "./gzip-header.ts";

/** Enough of a gzip member to see what it begins with. */
export const OPENING_BYTES = 1024;

const BEGINNING = Buffer.from("WARC/1.");

/** Whether a record of WARC 1.0 or 1.1 (ISO 28500) begins here, plain. */
export function beginsPlain(bytes: Uint8Array): boolean {
  return BEGINNING.equals(bytes.subarray(0, BEGINNING.length));
}

/** Whether a gzip member begins here whose content begins with a record. */
export function beginsZipped(bytes: Uint8Array): boolean {
  const opening = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, OPENING_BYTES));
  const header = opening.subarray(0, 3).equals(GZIP_MAGIC) ? gzipHeaderLength(opening) : null;
  if (header === null) return false;
  try {
    // What is cut off is no fault here: give what came out before that.
    return beginsPlain(inflateRawSync(opening.subarray(header), { finishFlush: constants.Z_SYNC_FLUSH }));
  } catch {
    return false;
  }
}

/** Whether a file with this opening is a web archive, by its content alone: 1 KiB of it is enough. */
export function isWarc(opening: Uint8Array): boolean {
  return beginsPlain(opening) || beginsZipped(opening);
}
