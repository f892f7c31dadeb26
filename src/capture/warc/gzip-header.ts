const FHCRC = 2;
const FEXTRA = 4;
const FNAME = 8;
const FCOMMENT = 16;
const RESERVED = 0xe0;

/** The first bytes of every gzip member (RFC 1952 2.3): the magic number, then deflate, the only method there is. */
export const GZIP_MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);

/** The length of the gzip header that the bytes begin with; null when there is none, or not all of it. */
export function gzipHeaderLength(bytes: Buffer): number | null {
  const flags = bytes[3];
  if (flags === undefined || bytes.length < 10 || !bytes.subarray(0, 3).equals(GZIP_MAGIC)) return null;
  if ((flags & RESERVED) !== 0) return null;
  let length = 10;
  if (flags & FEXTRA) {
    if (bytes.length < length + 2) return null;
    length += 2 + bytes.readUInt16LE(length);
  }
  for (const flag of [FNAME, FCOMMENT])
    if (flags & flag) {
      const end = bytes.indexOf(0, length);
      if (end < 0) return null;
      length = end + 1;
    }
  if (flags & FHCRC) length += 2;
  return length <= bytes.length ? length : null;
}
