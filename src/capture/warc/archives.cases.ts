import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readWarc, type WarcOptions } from "./read-warc.ts";
import type { WarcItem } from "./warc-item.ts";

/** A record for a sample archive. The defaults make the plainest page there is. */
export interface SampleRecord {
  readonly type?: string;
  readonly url?: string;
  readonly date?: string;
  readonly version?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly block: Uint8Array | string;
  /** Writes WARC-Block-Digest, as most crawlers do. */
  readonly digest?: boolean;
}

const LINE_END = "\r\n";

/** A record as an archive holds it, the two line ends behind it included. */
export function writeRecord(record: SampleRecord): Buffer {
  const block = Buffer.from(record.block as Uint8Array);
  const fields: Record<string, string> = {
    "WARC-Type": record.type ?? "response",
    "WARC-Target-URI": record.url ?? "https://tern-hollow.example/",
    "WARC-Date": record.date ?? "2031-03-04T18:20:00Z",
    "WARC-Record-ID": "<urn:uuid:00000000-0000-4000-8000-000000000000>",
    "Content-Type": record.type === "resource" ? "text/html" : "application/http; msgtype=response",
    "Content-Length": String(block.length),
    ...(record.digest ? { "WARC-Block-Digest": `sha256:${createHash("sha256").update(block).digest("hex")}` } : {}),
    ...record.fields,
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  const header = [`WARC/${record.version ?? "1.1"}`, ...lines, "", ""].join(LINE_END);
  return Buffer.concat([Buffer.from(header), block, Buffer.from(LINE_END + LINE_END)]);
}

/** An HTTP answer as a block. */
export function answer(
  body: Uint8Array | string,
  headers: Readonly<Record<string, string>> = {},
  status = "200 OK",
): Buffer {
  const lines = Object.entries({ "Content-Type": "text/html", ...headers }).map(([name, value]) => `${name}: ${value}`);
  const head = [`HTTP/1.1 ${status}`, ...lines, "", ""].join(LINE_END);
  return Buffer.concat([Buffer.from(head), Buffer.from(body as Uint8Array)]);
}

/** The three ways an archive is written. */
export const FORMS = {
  plain: (records: readonly Buffer[]) => Buffer.concat(records),
  "a gzip member a record": (records: readonly Buffer[]) => Buffer.concat(records.map((record) => gzipSync(record))),
  "one gzip member": (records: readonly Buffer[]) => gzipSync(Buffer.concat(records)),
} as const;

/** Every item of an archive, written to a file for as long as it is read. */
export async function read(archive: Uint8Array, options: WarcOptions = {}): Promise<WarcItem[]> {
  const folder = await mkdtemp(join(tmpdir(), "warc-"));
  try {
    const path = join(folder, "archive.warc");
    await writeFile(path, archive);
    const items: WarcItem[] = [];
    for await (const item of readWarc(path, options)) items.push(item);
    return items;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** An item in one line: the words of a page, or what is said instead. */
export function said(item: WarcItem): string {
  if ("damaged" in item) return `damaged: ${item.damaged}`;
  if ("skipped" in item) return `skipped: ${item.skipped}`;
  return Buffer.from(item.body).toString();
}

export const PAGE = "<p>Fiction: nobody in Tern Hollow exists.";

/** A record of a page with a digest. */
export function page(words: string, more: Partial<SampleRecord> = {}): Buffer {
  return writeRecord({ block: answer(`<p>Fiction: ${words}`), digest: true, ...more });
}

export const [FIRST, SECOND, THIRD] = [page("the first"), page("the second"), page("the third")] as const;
export const [first, second, third] = [
  "<p>Fiction: the first",
  "<p>Fiction: the second",
  "<p>Fiction: the third",
] as const;

/** What a record that stands between two sound ones comes to, in each form; the sound ones must be given. */
export async function between(middle: Buffer, options: WarcOptions = {}): Promise<string[]> {
  const outcomes: string[] = [];
  for (const write of Object.values(FORMS)) {
    const items = (await read(write([FIRST, middle, THIRD]), options)).map(said);
    if (items[0] !== first || items.at(-1) !== third) throw new Error(`a sound record is missing: ${items}`);
    outcomes.push(items.slice(1, -1).join(" | "));
  }
  return [...new Set(outcomes)];
}
