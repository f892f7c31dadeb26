import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, crc32, createInflateRaw, inflateRawSync } from "node:zlib";
import { type ByteSource, type ByteWindow, memorySource } from "./byte-window.ts";
import { isTooLarge } from "./content-coding.ts";
import { gzipHeaderLength } from "./gzip-header.ts";
import { BrokenMember, RefusedMember } from "./member-failure.ts";
import { allowedGrowth, FREE_BYTES, type WarcLimits } from "./warc-limits.ts";

/** One gzip member (RFC 1952): what it inflates to, and where it ends in the file once all of that has been read. */
export interface GzipMember {
  readonly content: ByteSource;
  end: number | null;
}

/** Enough of a file to hold most members whole. */
const MEMBER_BYTES = 256 * 1024;
const TRAILER_BYTES = 8;

/**
 * The member the window begins with. A small one is inflated here and now, in one call that also tells where it ends;
 * one that is large, or not wholly held, is inflated as it is read, and is broken or refused then. The checksum and
 * the length in the trailer are checked before the last of the content is given up.
 */
export async function openMember(window: ByteWindow, file: ByteSource, limits: WarcLimits): Promise<GzipMember> {
  await window.fill(MEMBER_BYTES);
  const header = gzipHeaderLength(window.bytes);
  if (header === null) throw new BrokenMember("no gzip member begins where one should");
  const small = inflateWhole(window.bytes.subarray(header));
  if (small !== null) {
    return { content: memorySource(small.content), end: window.position + header + small.length };
  }
  const start = window.position + header;
  const member: GzipMember = {
    content: { jumps: false, chunks: (from) => skip(inflateAsRead(file, start, member, limits), from) },
    end: null,
  };
  return member;
}

/** Inflates what is held whole and small; null for the rest. Node gives the engine, but its types do not say so. */
function inflateWhole(bytes: Buffer): { content: Buffer; length: number } | null {
  let inflated: { buffer: Buffer; engine: { bytesWritten: number } };
  try {
    const options = { info: true, maxOutputLength: FREE_BYTES, chunkSize: 32 * 1024 };
    inflated = inflateRawSync(bytes, options) as unknown as typeof inflated;
  } catch (error) {
    if (isTooLarge(error) || codeOf(error) === "Z_BUF_ERROR") return null;
    throw brokenBy(error);
  }
  const consumed = inflated.engine.bytesWritten;
  if (bytes.length < consumed + TRAILER_BYTES) return null;
  checkTrailer(bytes.subarray(consumed), crc32(inflated.buffer), inflated.buffer.length);
  return { content: inflated.buffer, length: consumed + TRAILER_BYTES };
}

async function* inflateAsRead(file: ByteSource, start: number, member: GzipMember, limits: WarcLimits) {
  // Where the file ends too early, what came before is still given; the trailer is then missing.
  const inflate = createInflateRaw({ chunkSize: 64 * 1024, finishFlush: constants.Z_SYNC_FLUSH });
  const input = Readable.from(file.chunks(start), { highWaterMark: 1 });
  const fed = pipeline(input, inflate).catch(() => undefined);
  let length = 0;
  let checksum = 0;
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > allowedGrowth(inflate.bytesWritten, limits))
        throw new RefusedMember(`it grows more than ${limits.maximumRatio} times its size when it is decompressed`);
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (error) {
    throw brokenBy(error);
  } finally {
    inflate.destroy();
    input.destroy();
    await fed;
  }
  const end = start + inflate.bytesWritten;
  checkTrailer(await trailerAt(file, end), checksum, length);
  member.end = end + TRAILER_BYTES;
}

async function trailerAt(file: ByteSource, position: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file.chunks(position)) {
    parts.push(chunk);
    length += chunk.length;
    if (length >= TRAILER_BYTES) break;
  }
  return Buffer.concat(parts, length);
}

/** The trailer's checksum and length (RFC 1952 2.3.1) against what came out. */
function checkTrailer(trailer: Buffer, checksum: number, length: number): void {
  if (trailer.length < TRAILER_BYTES) throw new BrokenMember("its gzip member is cut off");
  if (trailer.readUInt32LE(0) !== checksum) throw new BrokenMember("its gzip checksum does not match its content");
  if (trailer.readUInt32LE(4) !== length % 2 ** 32)
    throw new BrokenMember("its gzip length does not match its content");
}

/** The bytes behind the first so many. */
async function* skip(chunks: AsyncGenerator<Uint8Array, void, undefined>, count: number) {
  let left = count;
  for await (const chunk of chunks) {
    if (left < chunk.length) yield left > 0 ? chunk.subarray(left) : chunk;
    left = Math.max(0, left - chunk.length);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function brokenBy(error: unknown): unknown {
  const code = codeOf(error);
  if (!code.startsWith("Z_")) return error;
  return new BrokenMember(code === "Z_BUF_ERROR" ? "its gzip member is cut off" : "its gzip member cannot be inflated");
}
