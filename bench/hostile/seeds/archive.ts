import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { httpAnswer, warcRecord } from "../formats/warc.ts";
import { joined, type Seed, utf8 } from "../hostile-file.ts";
import { NEWS_PAGE } from "./page.ts";
import { STORY } from "./story.ts";

const MADE = { mtime: new Date(2031, 2, 4) };

/** A ZIP, a gzip, a WARC plain and packed record by record, and a WACZ; the ZIP holds the documents given. */
export function archiveSeeds(documents: readonly Seed[]): Seed[] {
  const files = Object.fromEntries(documents.map((seed, i) => [`papers/${i + 1}.${seed.extension}`, seed.bytes]));
  const records = warcRecords();
  const packed = joined(records.map((record) => gzipSync(record)));
  const description = { profile: "data-package", wacz_version: "1.1.1", resources: [{ path: "archive/data.warc.gz" }] };
  const wacz = {
    "archive/data.warc.gz": packed,
    "datapackage.json": utf8(JSON.stringify(description)),
    "pages/pages.jsonl": utf8(
      '{"format":"json-pages-1.0","id":"pages"}\n{"url":"https://post.example/larch-street"}\n',
    ),
  };
  const seeds = [
    ["zip", "zip", zipSync(files, MADE)],
    ["gzip", "txt.gz", gzipSync(utf8(STORY))],
    ["warc", "warc", joined(records)],
    ["warc-gz", "warc.gz", packed],
    ["wacz", "wacz", zipSync(wacz, MADE)],
  ] as const;
  return seeds.map(([kind, extension, bytes]) => ({ kind, extension, container: true, bytes }));
}

function warcRecords(): Uint8Array[] {
  const address = "https://post.example/larch-street";
  const chunked = joined([utf8(`${Buffer.byteLength(STORY).toString(16)}\r\n`), utf8(STORY), utf8("\r\n0\r\n\r\n")]);
  return [
    warcRecord("warcinfo", utf8("software: hand\r\nformat: WARC File Format 1.1\r\n"), {
      contentType: "application/warc-fields",
    }),
    warcRecord("request", utf8("GET /larch-street HTTP/1.1\r\nHost: post.example\r\n\r\n"), {
      address,
      contentType: "application/http; msgtype=request",
    }),
    warcRecord("response", httpAnswer("text/html; charset=utf-8", utf8(NEWS_PAGE)), { address }),
    warcRecord("response", httpAnswer("text/html", gzipSync(utf8(NEWS_PAGE)), ["Content-Encoding: gzip"]), {
      address: "https://post.example/packed",
    }),
    warcRecord("response", httpAnswer("text/plain", chunked, ["Transfer-Encoding: chunked"]), {
      address: "https://post.example/chunked",
    }),
    warcRecord("resource", utf8(STORY), { address: "https://post.example/text", contentType: "text/plain" }),
  ];
}
