import { beginsZipped, OPENING_BYTES } from "./begins-record.ts";
import { type ByteSource, ByteWindow } from "./byte-window.ts";
import { findZippedRecord } from "./find-record.ts";
import { type GzipMember, openMember } from "./gzip-member.ts";
import { failureItem, MemberFailure } from "./member-failure.ts";
import { readRecord } from "./read-record.ts";
import { recordItem } from "./record-item.ts";
import type { Unplaced, WarcItem } from "./warc-item.ts";
import type { WarcLimits } from "./warc-limits.ts";

/**
 * The items of an archive with one gzip member a record (ISO 28500 annex D), from a member's offset on. Behind a
 * broken member it goes on at the next that inflates to a record. Should one member hold several records, all but the
 * last say that the next begins where the member does: going on from there gives some twice and loses none.
 */
export async function* zippedRecords(file: ByteSource, from: number, limits: WarcLimits): AsyncGenerator<WarcItem> {
  const window = new ByteWindow(file);
  try {
    for (let offset = from; ; ) {
      await window.moveTo(offset);
      if (!(await window.fill(1))) return;
      let last: Unplaced | null = null;
      const open: { member: GzipMember | null } = { member: null };
      try {
        open.member = await openMember(window, file, limits);
        for await (const item of memberItems(open.member, limits)) {
          if (last !== null) yield { offset, next: offset, ...last };
          last = item;
        }
      } catch (error) {
        if (last !== null) yield { offset, next: offset, ...last };
        if (!(error instanceof MemberFailure)) throw error;
        last = failureItem(error);
      }
      last ??= { damaged: "its gzip member is empty" };
      const end = open.member?.end ?? null;
      const next: number = end !== null && !("damaged" in last) ? end : await nextMember(window, offset, end);
      yield { offset, next, ...last };
      offset = next;
    }
  } finally {
    await window.close();
  }
}

/** The items of one member. Each is given only when what follows it was reached, and with the last, the checksum. */
async function* memberItems(member: GzipMember, limits: WarcLimits): AsyncGenerator<Unplaced> {
  const content = new ByteWindow(member.content);
  try {
    for (let more = await content.fill(1); more; ) {
      const read = await readRecord(content, limits);
      if (read.next === null) more = false;
      else {
        await content.moveTo(read.next);
        more = await content.fill(1);
      }
      if (!more && content.failure !== null) throw content.failure;
      yield recordItem(read, limits);
    }
  } finally {
    await content.close();
  }
}

/** Where the member behind a broken one begins: where it seemed to end, or else the next that can be found. */
async function nextMember(window: ByteWindow, offset: number, end: number | null): Promise<number> {
  if (end !== null) {
    await window.moveTo(end);
    const more = await window.fill(OPENING_BYTES);
    if (beginsZipped(window.bytes) || (!more && window.bytes.length === 0)) return end;
  }
  await window.moveTo(offset + 1);
  await findZippedRecord(window);
  return window.position;
}
