// Web archives of invented pages, of any size: about 20 KB of HTML a page, with the noise that pages are full of.

import { createHash } from "node:crypto";
import { closeSync, openSync, writeSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { answer, writeRecord } from "../src/capture/warc/archives.cases.ts";

const WORDS =
  "the officer said that a deputy of Tern Hollow fired at about noon near Larch Road police county sheriff statement released Thursday names video review district attorney family lawyer witness vehicle stop hospital investigation department policy board hearing request records morning".split(
    " ",
  );
const BLOCK_BYTES = 8 * 1024 * 1024;

/** What was written. `places` has where every record begins, counted in the file for a zipped archive as well. */
export interface WrittenArchive {
  readonly pages: number;
  readonly plainBytes: number;
  readonly fileBytes: number;
  readonly places: number[];
}

/** Writes pages until there are so many bytes before compression. The same seed gives the same bytes. */
export function writeArchive(path: string, bytes: number, seed: number, zipped: boolean): WrittenArchive {
  const random = mulberry(seed);
  const file = openSync(path, "w");
  const places: number[] = [];
  let waiting: Buffer[] = [];
  let plainBytes = 0;
  let fileBytes = 0;
  let waitingBytes = 0;
  const flush = () => {
    if (waiting.length > 0) writeSync(file, Buffer.concat(waiting));
    waiting = [];
    waitingBytes = 0;
  };
  while (plainBytes < bytes) {
    const record = pageRecord(places.length, random);
    const written = zipped ? gzipSync(record) : record;
    places.push(fileBytes);
    plainBytes += record.length;
    fileBytes += written.length;
    waiting.push(written);
    waitingBytes += written.length;
    if (waitingBytes > BLOCK_BYTES) flush();
  }
  flush();
  closeSync(file);
  return { pages: places.length, plainBytes, fileBytes, places };
}

function pageRecord(number: number, random: () => number): Buffer {
  const body = Buffer.from(html(number, random));
  const sha1 = createHash("sha1").update(body).digest("hex");
  const url = `https://tern-hollow.example/news/${number}`;
  return writeRecord({ url, block: answer(body, { "X-Body-Sha1": sha1 }), digest: true });
}

function html(number: number, random: () => number): string {
  const parts = [`<!doctype html><html><head><title>Fiction ${number}</title></head><body><nav>`];
  for (let link = 0; link < 40; link++)
    parts.push(
      `<li class="m-${link}"><a href="/${Math.floor(random() * 2 ** 32).toString(36)}">${word(random)}</a></li>`,
    );
  parts.push("</nav><main>");
  const length = 12_000 + random() * 12_000;
  for (let size = 0; size < length; ) {
    const words = Array.from({ length: 40 }, () => word(random)).join(" ");
    const paragraph = `<p id="${Math.floor(random() * 2 ** 32).toString(36)}">${words}.</p>\n`;
    parts.push(paragraph);
    size += paragraph.length;
  }
  parts.push("</main><footer>Fiction: nobody in Tern Hollow exists.</footer></body></html>");
  return parts.join("");
}

function word(random: () => number): string {
  return WORDS[Math.floor(random() * WORDS.length)] ?? "";
}

/** A small generator of numbers from 0 up to 1, the same for the same seed. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
