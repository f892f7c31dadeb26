import { beginsPlain, beginsZipped, OPENING_BYTES } from "./begins-record.ts";
import { type ByteSource, ByteWindow } from "./byte-window.ts";
import { findPlainRecord, findZippedRecord } from "./find-record.ts";
import { gzipHeaderLength } from "./gzip-header.ts";
import { openMember } from "./gzip-member.ts";
import { MemberFailure } from "./member-failure.ts";
import { readRecord } from "./read-record.ts";
import type { WarcLimits } from "./warc-limits.ts";

/**
 * How an archive is written: uncompressed; one gzip member a record, as the standard recommends; or compressed in one
 * piece (or in pieces that take no notice of records).
 */
export type ArchiveForm = "plain" | "zipped-records" | "zipped-whole";

/** Tells the form from the archive's beginning, so that it is the same however often and from wherever it is read. */
export async function archiveForm(file: ByteSource, limits: WarcLimits): Promise<ArchiveForm> {
  const window = new ByteWindow(file);
  try {
    await window.fill(OPENING_BYTES);
    if (beginsPlain(window.bytes)) return "plain";
    // An archive whose first member is damaged has others.
    if (!(await findZippedRecord(window))) return "plain";
    return (await holdsMore(window, file, limits)) ? "zipped-whole" : "zipped-records";
  } finally {
    await window.close();
  }
}

/** Whether the member the window begins with holds more than one record, or less than one. */
async function holdsMore(window: ByteWindow, file: ByteSource, limits: WarcLimits): Promise<boolean> {
  let content: ByteWindow | null = null;
  try {
    const member = await openMember(window, file, limits);
    content = new ByteWindow(member.content);
    const read = await readRecord(content, limits);
    if (read.next !== null) {
      await content.moveTo(read.next);
      return await content.fill(1);
    }
    await content.moveTo(0);
    if (await findPlainRecord(content)) return true;
    // A record that goes on in the next member: the members take no notice of records.
    if (member.end === null) return false;
    await window.moveTo(member.end);
    await window.fill(OPENING_BYTES);
    return gzipHeaderLength(window.bytes) !== null && !beginsZipped(window.bytes);
  } catch (error) {
    if (error instanceof MemberFailure) return false;
    throw error;
  } finally {
    await content?.close();
  }
}
