import { createHash } from "node:crypto";
import { joined, utf8 } from "../hostile-file.ts";

/** One record of a web archive. `claimedLength` is what its header says when that is not the truth. */
export function warcRecord(
  type: string,
  content: Uint8Array,
  { address, contentType, claimedLength }: { address?: string; contentType?: string; claimedLength?: string } = {},
): Uint8Array {
  const digits = createHash("sha256").update(content).digest("hex");
  const id = `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
  const lines = [
    "WARC/1.1",
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:uuid:${id}>`,
    "WARC-Date: 2031-03-04T05:06:07Z",
    ...(address === undefined ? [] : [`WARC-Target-URI: ${address}`]),
    `Content-Type: ${contentType ?? "application/http; msgtype=response"}`,
    `Content-Length: ${claimedLength ?? content.length}`,
  ];
  return joined([utf8(`${lines.join("\r\n")}\r\n\r\n`), content, utf8("\r\n\r\n")]);
}

/** An answer of a web server, as a response record holds it. */
export function httpAnswer(contentType: string, body: Uint8Array, headers: readonly string[] = []): Uint8Array {
  const lines = ["HTTP/1.1 200 OK", `Content-Type: ${contentType}`, `Content-Length: ${body.length}`, ...headers];
  return joined([utf8(`${lines.join("\r\n")}\r\n\r\n`), body]);
}
