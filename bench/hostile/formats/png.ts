import { crc32, deflateSync } from "node:zlib";
import { joined, utf8 } from "../hostile-file.ts";

/** One chunk of a PNG: its length, name, content and check sum. */
export function pngChunk(name: string, content: Uint8Array): Uint8Array {
  const named = joined([utf8(name), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return joined([length, named, sum]);
}

/** A grey PNG. `rows` are its pixels and may be fewer than it claims to have. */
export function writePng(width: number, height: number, rows: readonly Uint8Array[]): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const pixels = joined(rows.flatMap((row) => [Uint8Array.of(0), row]));
  return joined([
    Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
    pngChunk("IHDR", header),
    pngChunk("IDAT", deflateSync(pixels)),
    pngChunk("IEND", new Uint8Array()),
  ]);
}
