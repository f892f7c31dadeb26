import { digestHolds } from "./block-digest.ts";
import type { ByteWindow } from "./byte-window.ts";
import { headerEnd } from "./named-fields.ts";
import { type RecordHeader, recordHeader } from "./record-header.ts";
import { MAXIMUM_HEADER_BYTES, type WarcLimits } from "./warc-limits.ts";

/** One record, a record too large to hold, or why it cannot be believed. Positions count as the window's do. */
export type RecordRead =
  | { readonly header: RecordHeader; readonly block: Buffer; readonly next: number }
  | { readonly header: RecordHeader; readonly tooLarge: true; readonly next: number }
  /** `next` is null when where the following record begins has to be searched for. */
  | { readonly damaged: string; readonly url?: string; readonly next: number | null };

/** Bytes to look at behind a block: the two line ends that belong there, some too many, and the next beginning. */
const AFTER_BLOCK = 24;
const BEGINNING = "WARC/1.";

/** Reads the record the window begins with (ISO 28500 4). Leaves the window anywhere: move it to `next`. */
export async function readRecord(window: ByteWindow, limits: WarcLimits): Promise<RecordRead> {
  const start = window.position;
  const length = await readHeader(window);
  if (typeof length === "string") return { damaged: length, next: null };
  const header = recordHeader(window.bytes.subarray(0, length));
  if (typeof header === "string") return { damaged: header, next: null };
  const end = length + header.length;
  if (header.length > limits.maximumBytes) {
    await window.moveTo(start + end - 1);
    if (!(await window.fill(1)))
      return broken(header, "it is cut off before the end that its Content-Length gives", null);
    const after = await behind(window, 1);
    if (!after.sound) return broken(header, WRONG_LENGTH, after.next);
    return { header, tooLarge: true, next: after.next ?? start + end };
  }
  if (!(await window.fill(end)))
    return broken(header, "it is cut off before the end that its Content-Length gives", null);
  const after = await behind(window, end);
  const block = window.bytes.subarray(length, end);
  const digest = digestHolds(block, header.fields.get("warc-block-digest"));
  if (digest === false) return broken(header, "its content is not what its WARC-Block-Digest says", after.next);
  if (!after.sound && digest === null) return broken(header, WRONG_LENGTH, after.next);
  return { header, block, next: after.next ?? start + end };
}

const WRONG_LENGTH = "no record begins where its Content-Length says that it ends";

function broken({ url }: RecordHeader, damaged: string, next: number | null): RecordRead {
  return url === "" ? { damaged, next } : { damaged, url, next };
}

/** The length of the header the window begins with, its blank line included, or why there is none. */
async function readHeader(window: ByteWindow): Promise<number | string> {
  for (let enough = 4096; ; enough *= 4) {
    const more = await window.fill(enough);
    if (!BEGINNING.startsWith(window.bytes.toString("latin1", 0, BEGINNING.length)))
      return "no record begins where one should";
    const length = headerEnd(window.bytes.subarray(0, MAXIMUM_HEADER_BYTES));
    if (length >= 0) return length;
    if (!more) return "it is cut off inside its header";
    if (enough >= MAXIMUM_HEADER_BYTES) return "its header has no end";
  }
}

/**
 * What stands behind a block. Two line ends, the next beginning or the end of everything each show that the block
 * ended where it should: a broken neighbour is no reason to distrust it, and a missing line end is common.
 */
async function behind(window: ByteWindow, end: number): Promise<{ sound: boolean; next: number | null }> {
  await window.fill(end + AFTER_BLOCK);
  const tail = window.bytes.toString("latin1", end, end + AFTER_BLOCK);
  const lineEnds = /^[\r\n]*/.exec(tail)?.[0] ?? "";
  const rest = tail.slice(lineEnds.length);
  const follows = rest.startsWith(BEGINNING) || BEGINNING.startsWith(rest);
  if (follows) return { sound: true, next: window.position + end + lineEnds.length };
  const twice = /^\r?\n\r?\n/.exec(tail)?.[0];
  if (twice !== undefined) return { sound: true, next: window.position + end + twice.length };
  const found = tail.indexOf(BEGINNING);
  return { sound: false, next: found < 0 ? null : window.position + end + found };
}
