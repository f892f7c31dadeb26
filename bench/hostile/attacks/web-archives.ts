import { gzipSync } from "node:zlib";
import { deflatedRepeat, gzipOf } from "../formats/deflated.ts";
import { httpAnswer, warcRecord } from "../formats/warc.ts";
import { writeZip, zipEntry } from "../formats/zip.ts";
import { type Attack, joined, utf8 } from "../hostile-file.ts";
import { STORY } from "../seeds/story.ts";

const GIGABYTE = 2 ** 30;
const ADDRESS = "https://post.example/";

/** Gzip files, and web archives, which hold them. */
export const webArchiveAttacks: readonly Attack[] = [
  { ...archive("gzip-bomb", "gzip", "gz", () => gzipOf(deflatedRepeat("\0", GIGABYTE))), heavy: true },
  archive("gzip-in-gzip", "gzip", "gz", () => {
    let inside: Uint8Array = gzipOf(deflatedRepeat("\0", 100 * 2 ** 20));
    for (let i = 0; i < 20; i++) inside = gzipSync(inside);
    return inside;
  }),
  archive("gzip-100000-members", "gzip", "gz", () => {
    const member = gzipSync(utf8("A"));
    return joined(Array.from({ length: 100_000 }, () => member));
  }),
  { ...archive("warc-gzip-bomb", "warc", "warc.gz", () => gzipOf(bombRecord())), heavy: true },
  archive("warc-answer-bomb", "warc", "warc", () =>
    warcRecord(
      "response",
      httpAnswer("text/html", gzipOf(deflatedRepeat("<p>shot ", 200 * 2 ** 20)), ["Content-Encoding: gzip"]),
      { address: ADDRESS },
    ),
  ),
  archive("warc-20000-records", "warc", "warc", () => {
    const record = warcRecord("metadata", utf8("a: b\r\n"));
    return joined(Array.from({ length: 20_000 }, () => record));
  }),
  archive("warc-negative-length", "warc", "warc", () =>
    warcRecord("response", httpAnswer("text/plain", utf8(STORY)), { address: ADDRESS, claimedLength: "-1" }),
  ),
  archive("warc-length-past-end", "warc", "warc", () =>
    warcRecord("response", httpAnswer("text/plain", utf8(STORY)), {
      address: ADDRESS,
      claimedLength: "99999999999999999999",
    }),
  ),
  archive("warc-headers-without-end", "warc", "warc", () => utf8(`WARC/1.1\r\n${"X-A: b\r\n".repeat(200_000)}`)),
  archive("warc-chunks-lie", "warc", "warc", () =>
    warcRecord("response", utf8("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nshot\r\n"), {
      address: ADDRESS,
    }),
  ),
  archive("wacz-of-itself", "wacz", "wacz", () => {
    const inside = writeZip([
      zipEntry("datapackage.json", utf8("{")),
      zipEntry("archive/data.warc.gz", utf8("WARC/1.1")),
    ]);
    return writeZip([zipEntry("datapackage.json", utf8("[]")), zipEntry("archive/data.warc.gz", inside)]);
  }),
];

function archive(name: string, kind: string, extension: string, make: () => Uint8Array): Attack {
  return { name, kind, extension, container: true, pieces: () => [make()] };
}

/** A record whose content is a gigabyte, and whose header says so. */
function bombRecord() {
  const header = `WARC/1.1\r\nWARC-Type: resource\r\nWARC-Target-URI: ${ADDRESS}\r\nContent-Type: text/plain\r\nContent-Length: ${GIGABYTE}\r\n\r\n`;
  return deflatedRepeat("shot and killed ", GIGABYTE, header, "\r\n\r\n");
}
