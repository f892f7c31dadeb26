/** A chunk's size and its extensions, which mean nothing here (RFC 9112 7.1). */
const SIZE_LINE = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i;
const LONGEST_SIZE_LINE = 4096;

/**
 * A body with its chunked transfer coding undone (RFC 9112 7.1), or null when it is broken. Many crawlers undo the
 * coding and keep the header that names it, so a body that does not begin as a chunk is given as it is.
 */
export function unchunk(body: Buffer): Buffer | null {
  if (!SIZE_LINE.test(sizeLineAt(body, 0))) return body;
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const [line, size] = SIZE_LINE.exec(sizeLineAt(body, at)) ?? [];
    if (line === undefined || size === undefined) return null;
    const start = at + line.length;
    const end = start + Number.parseInt(size, 16);
    if (end === start) return Buffer.concat(parts);
    const lineEnd = body.toString("latin1", end, end + 2);
    if (end > body.length || !/^\r?\n/.test(lineEnd)) return null;
    parts.push(body.subarray(start, end));
    at = end + (lineEnd === "\r\n" ? 2 : 1);
  }
}

function sizeLineAt(body: Buffer, at: number): string {
  const end = body.subarray(at, at + LONGEST_SIZE_LINE).indexOf("\n");
  return body.toString("latin1", at, at + end + 1);
}
