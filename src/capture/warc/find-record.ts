import { beginsZipped, OPENING_BYTES } from "./begins-record.ts";
import type { ByteWindow } from "./byte-window.ts";
import { GZIP_MAGIC } from "./gzip-header.ts";

/** Each step of a search asks for this much more. */
const STEP_BYTES = 64 * 1024;

const LINE_BEGINNING = Buffer.from("\nWARC/1.");

/**
 * Moves to the next record that begins behind a blank line, where a record in an undamaged archive always does; to
 * the end and false when there is none. A page may quote a record, but hardly ever behind a blank line.
 */
export async function findPlainRecord(window: ByteWindow): Promise<boolean> {
  for (let from = 0; ; ) {
    const at = window.bytes.indexOf(LINE_BEGINNING, from);
    if (at >= 0 && isLineEnd(window.bytes, at)) {
      await window.moveTo(window.position + at + 1);
      return true;
    }
    if (at >= 0) from = at + 1;
    else {
      // The blank line and the beginning may lie across the edge of what is held.
      const kept = Math.min(window.bytes.length, LINE_BEGINNING.length + 2);
      await window.moveTo(window.position + window.bytes.length - kept);
      if (!(await window.fill(kept + 1))) return toEnd(window);
      await window.fill(STEP_BYTES);
      from = 0;
    }
  }
}

/** Whether the line before the line feed at `at` is empty. */
function isLineEnd(bytes: Buffer, at: number): boolean {
  const before = bytes[at - 1] === 0x0d ? at - 2 : at - 1;
  return bytes[before] === 0x0a;
}

/** Moves to the next gzip member that begins with a record; to the end and false when there is none. */
export async function findZippedRecord(window: ByteWindow): Promise<boolean> {
  for (let from = 0; ; ) {
    const at = window.bytes.indexOf(GZIP_MAGIC, from);
    if (at >= 0) {
      await window.fill(at + OPENING_BYTES);
      if (beginsZipped(window.bytes.subarray(at, at + OPENING_BYTES))) {
        await window.moveTo(window.position + at);
        return true;
      }
      from = at + 1;
    } else {
      const kept = Math.min(window.bytes.length, GZIP_MAGIC.length - 1);
      await window.moveTo(window.position + window.bytes.length - kept);
      if (!(await window.fill(kept + 1))) return toEnd(window);
      await window.fill(STEP_BYTES);
      from = 0;
    }
  }
}

async function toEnd(window: ByteWindow): Promise<false> {
  await window.moveTo(window.position + window.bytes.length);
  return false;
}
