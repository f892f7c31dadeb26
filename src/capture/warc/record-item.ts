import { sizeInWords } from "../limits.ts";
import { httpMessage, payload } from "./http-payload.ts";
import type { RecordRead } from "./read-record.ts";
import { type RecordHeader, recordDate } from "./record-header.ts";
import type { Unplaced } from "./warc-item.ts";
import type { WarcLimits } from "./warc-limits.ts";

/** Record types that never carry a page of their own (ISO 28500 6), and why. */
const WITHOUT_PAGE = new Map([
  ["warcinfo", "a warcinfo record, about the archive itself"],
  ["request", "a request, not an answer"],
  ["metadata", "metadata about another record"],
  ["revisit", "a revisit: the page had not changed since an earlier visit, whose record holds it"],
  ["conversion", "a conversion of another record"],
  ["continuation", "a later segment of a record in several"],
]);

/** What a record comes to: a page, a reason why it carries none, or its damage. */
export function recordItem(read: RecordRead, limits: WarcLimits): Unplaced {
  if ("damaged" in read) return { damaged: read.damaged, ...(read.url === undefined ? {} : { url: read.url }) };
  const { header } = read;
  const url = header.url === "" ? {} : { url: header.url };
  const skipped = reasonToSkip(header);
  if (skipped !== null) return { skipped, ...url };
  if ("tooLarge" in read) {
    const most = sizeInWords(limits.maximumBytes);
    return { skipped: `it is ${sizeInWords(header.length)}, larger than the limit of ${most}`, ...url };
  }
  if (header.url === "") return { damaged: "its WARC-Target-URI is missing" };
  return header.type === "resource" ? resource(header, read.block) : response(header, read.block, limits);
}

function reasonToSkip({ type, fields }: RecordHeader): string | null {
  const without = WITHOUT_PAGE.get(type);
  if (without !== undefined) return without;
  if (type !== "response" && type !== "resource") return `a record of type ${JSON.stringify(type)}`;
  if (fields.has("warc-segment-number")) return "the first segment of a record in several";
  return null;
}

function resource(header: RecordHeader, block: Buffer): Unplaced {
  if (block.length === 0) return { skipped: "it has no body", url: header.url };
  const contentType = header.fields.get("content-type");
  const headers = new Map(contentType === undefined ? [] : [["content-type", contentType]]);
  return page(header, null, headers, block);
}

function response(header: RecordHeader, block: Buffer, limits: WarcLimits): Unplaced {
  const { url } = header;
  if (!/^https?:/i.test(url)) return { skipped: "an answer to something else than HTTP", url };
  const message = httpMessage(block);
  if (typeof message === "string") return { damaged: message, url };
  const { status, headers, sent } = message;
  if (status < 200 || status > 299) return { skipped: `an answer with status ${status}`, url, status };
  if (sent.length === 0) return { skipped: "it has no body", url, status };
  const decoded = payload(message, limits);
  if ("skipped" in decoded) return { ...decoded, url, status };
  if ("damaged" in decoded) return { ...decoded, url };
  if (decoded.body.length === 0) return { skipped: "it has no body", url, status };
  return page(header, status, headers, decoded.body);
}

/** The body is copied, so that keeping one page does not keep the stretch of the archive that it was read from. */
function page(
  header: RecordHeader,
  status: number | null,
  headers: ReadonlyMap<string, string>,
  body: Buffer,
): Unplaced {
  const truncated = header.fields.get("warc-truncated");
  const cut = truncated === undefined ? {} : { truncated };
  return { url: header.url, date: recordDate(header), status, headers, body: new Uint8Array(body), ...cut };
}
