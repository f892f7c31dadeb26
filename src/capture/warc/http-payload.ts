import { unchunk } from "./chunked.ts";
import { type Decoded, undoCodings } from "./content-coding.ts";
import { headerEnd, headerLines, namedFields } from "./named-fields.ts";
import type { WarcLimits } from "./warc-limits.ts";

/** The head of an HTTP response as an archive keeps it, and its body as it was sent. */
export interface HttpMessage {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly sent: Buffer;
}

/** Takes an `application/http` block apart (RFC 9112 2.1), or says why it cannot be. */
export function httpMessage(block: Buffer): HttpMessage | string {
  const length = headerEnd(block);
  // A response without a body may lack the blank line as well.
  const [statusLine = "", ...lines] = headerLines(length < 0 ? block : block.subarray(0, length));
  const status = /^HTTP\/\d(?:\.\d)?[ \t]+(\d{3})(?:[ \t]|$)/i.exec(statusLine)?.[1];
  if (status === undefined) return "it holds no HTTP status line";
  // Servers send broken header lines and browsers pass over them; the page is no less a page.
  const headers = namedFields(lines).fields;
  return { status: Number(status), headers, sent: length < 0 ? Buffer.alloc(0) : block.subarray(length) };
}

/** The body with its transfer and content codings undone, within the limits. */
export function payload({ headers, sent }: HttpMessage, limits: WarcLimits): Decoded {
  const transfer = (headers.get("transfer-encoding") ?? "").toLowerCase();
  const chunked = /(?:^|,)\s*chunked\s*$/.test(transfer);
  const whole = chunked ? unchunk(sent) : sent;
  if (whole === null) return { damaged: "its chunked transfer coding is broken" };
  // A transfer coding under the chunks (RFC 9112 7) was applied after the content coding.
  const under = transfer.replace(/(?:^|,)\s*chunked\s*$/, "");
  return undoCodings(whole, `${headers.get("content-encoding") ?? ""},${under}`, limits);
}
