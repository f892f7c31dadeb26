import { crc32 } from "node:zlib";

const SIGNATURE_BYTES = 8;
/** Length, name and check of a chunk: what it takes beside its data. */
const AROUND_DATA = 12;

/**
 * Whether a PNG is whole (ISO/IEC 15948): each of its chunks ends inside the file and has its own check sum, and the last
 * is IEND. The library that unpacks it would print what is wrong on the terminal.
 */
export function isSoundPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = SIGNATURE_BYTES; at + AROUND_DATA <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + AROUND_DATA + length;
    if (end > bytes.length) return false;
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return false;
    if (String.fromCharCode(...bytes.subarray(at + 4, at + 8)) === "IEND") return true;
    at = end;
  }
  return false;
}

export function isPng(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 4)) === "\u0089PNG";
}
