import { constants, crc32, deflateRawSync } from "node:zlib";
import { joined, utf8 } from "../hostile-file.ts";

/** A deflated stream far larger unpacked than packed, with what archives write about it. */
export interface Deflated {
  readonly packed: Uint8Array;
  readonly crc: number;
  readonly size: number;
}

/**
 * `opening`, then `unit` again and again until `size` bytes are passed, then `ending`, deflated without the whole ever
 * standing in memory: a block flushed in full can be written any number of times.
 */
export function deflatedRepeat(unit: string, size: number, opening = "", ending = ""): Deflated {
  const block = utf8(unit.repeat(Math.ceil(1_000_000 / unit.length)));
  const times = Math.ceil(size / block.length);
  const pieces = [flushed(utf8(opening))];
  const packed = flushed(block);
  let crc = crc32(utf8(opening));
  for (let i = 0; i < times; i++) {
    pieces.push(packed);
    crc = crc32(block, crc);
  }
  pieces.push(deflateRawSync(utf8(ending)));
  crc = crc32(utf8(ending), crc);
  return { packed: joined(pieces), crc, size: opening.length + times * block.length + ending.length };
}

function flushed(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
}

/** The same as a gzip file. */
export function gzipOf({ packed, crc, size }: Deflated): Uint8Array {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc, 0);
  trailer.writeUInt32LE(size % 2 ** 32, 4);
  return joined([Uint8Array.from([31, 139, 8, 0, 0, 0, 0, 0, 0, 3]), packed, trailer]);
}
