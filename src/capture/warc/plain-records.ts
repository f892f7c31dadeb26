import type { ByteWindow } from "./byte-window.ts";
import { findPlainRecord } from "./find-record.ts";
import { failureItem } from "./member-failure.ts";
import { readRecord } from "./read-record.ts";
import { recordItem } from "./record-item.ts";
import type { WarcItem } from "./warc-item.ts";
import type { WarcLimits } from "./warc-limits.ts";

/**
 * How often bytes are inflated anew to look for a record inside one that gave a false, huge length. An archive made of
 * such records would otherwise be inflated once for each.
 */
const MAXIMUM_RETURNS = 8;

/**
 * The items of records that follow each other uncompressed, from where the window stands. Behind a damaged record
 * whose end cannot be told, it goes on at the next beginning. Where the bytes themselves come out of a gzip member
 * that breaks, that is the last item, since nothing behind the break can be inflated.
 */
export async function* plainRecords(window: ByteWindow, limits: WarcLimits): AsyncGenerator<WarcItem> {
  let returns = 0;
  for (let offset = window.position; await window.fill(1); offset = window.position) {
    const read = await readRecord(window, limits);
    if (read.next === null) {
      const passed = window.position > offset;
      if (window.goesBack || !passed || returns++ < MAXIMUM_RETURNS) await window.moveTo(offset);
      await findPlainRecord(window);
    } else await window.moveTo(read.next);
    // A record that the end of the bytes cut off is told as that end, below.
    const cutOff = "damaged" in read && !(await window.fill(1)) && window.failure !== null;
    if (cutOff) yield { offset, next: window.position, ...failureItem(window.failure) };
    else yield { offset, next: window.position, ...recordItem(read, limits) };
    if (cutOff) return;
  }
  const next = window.position;
  if (window.failure !== null) yield { offset: next, next, ...failureItem(window.failure) };
}
