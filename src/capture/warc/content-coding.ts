import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { allowedGrowth, type WarcLimits } from "./warc-limits.ts";

/** A decoded body, or why there is none: broken, or sound but not to be decoded. */
export type Decoded = { readonly body: Buffer } | { readonly damaged: string } | { readonly skipped: string };

/** More codings than anyone applies, fewer than an attack needs. */
const MAXIMUM_CODINGS = 3;

/**
 * Undoes the codings of a Content-Encoding header, the last one applied first (RFC 9110 8.4). Nothing is inflated
 * beyond the limits on size and ratio.
 */
export function undoCodings(body: Buffer, codings: string, limits: WarcLimits): Decoded {
  const names = codings
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length > MAXIMUM_CODINGS) return { skipped: `it is said to be coded ${names.length} times over` };
  let decoded = body;
  for (const name of names.reverse()) {
    const undo = DECODERS.get(name);
    if (undo === undefined) return { skipped: `its content coding ${JSON.stringify(name)} is not known` };
    try {
      decoded = undo(decoded, Math.min(allowedGrowth(decoded.length, limits), limits.maximumBytes));
    } catch (error) {
      if (isTooLarge(error)) return { skipped: `its ${name} coding grows beyond the limits` };
      return { damaged: `its ${name} coding is broken` };
    }
  }
  return { body: decoded };
}

const DECODERS = new Map<string, (body: Buffer, maxOutputLength: number) => Buffer>([
  ["identity", (body) => body],
  ["gzip", gunzip],
  ["x-gzip", gunzip],
  ["deflate", inflate],
  ["br", (body, maxOutputLength) => brotliDecompressSync(body, { maxOutputLength })],
]);

/** Crawlers that undo the coding often keep the header; what does not begin as gzip has been undone. */
function gunzip(body: Buffer, maxOutputLength: number): Buffer {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  return gunzipSync(body, { maxOutputLength });
}

/** `deflate` means the zlib format (RFC 9110 8.4.1.2); some servers send bare deflate, whose first byte differs. */
function inflate(body: Buffer, maxOutputLength: number): Buffer {
  const zlibFormat = ((body[0] ?? 0) & 0x0f) === 8 && body.length > 1 && body.readUInt16BE(0) % 31 === 0;
  return zlibFormat ? inflateSync(body, { maxOutputLength }) : inflateRawSync(body, { maxOutputLength });
}

/** What zlib says when a result would be longer than it may be. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}
