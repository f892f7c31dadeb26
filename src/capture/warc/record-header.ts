import { headerLines, namedFields } from "./named-fields.ts";

/** What a record says of itself (ISO 28500 5). */
export interface RecordHeader {
  readonly type: string;
  readonly length: number;
  readonly fields: ReadonlyMap<string, string>;
  /** WARC-Target-URI, without the angle brackets that version 1.0 put around it; empty where there is none. */
  readonly url: string;
}

/** A record's header, or in one sentence why it cannot be believed. */
export function recordHeader(bytes: Buffer): RecordHeader | string {
  const [version = "", ...lines] = headerLines(bytes);
  if (!/^WARC\/1\.\d+\s*$/.test(version)) return "it does not begin with WARC/1.0 or WARC/1.1";
  const { fields, broken } = namedFields(lines);
  if (broken > 0) return "its header has a line that is no named field";
  const length = fields.get("content-length") ?? "";
  if (!/^\d{1,15}$/.test(length)) return `its Content-Length is ${length === "" ? "missing" : "no number"}`;
  const type = fields.get("warc-type")?.toLowerCase() ?? "";
  if (type === "") return "its WARC-Type is missing";
  const url = (fields.get("warc-target-uri") ?? "").replace(/^<(.*)>$/, "$1");
  return { type, length: Number(length), fields, url };
}

/** WARC-Date as an ISO instant; `unknown` when it is missing, no date, or a day or month alone (ISO 28500:2017 5.4). */
export function recordDate(header: RecordHeader): string {
  const written = header.fields.get("warc-date") ?? "";
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(written)) return "unknown";
  const instant = new Date(written);
  return Number.isNaN(instant.getTime()) ? "unknown" : instant.toISOString();
}
