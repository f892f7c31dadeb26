/**
 * The `name: value` lines of a WARC or HTTP header (ISO 28500 4, RFC 9112 5), names in lower case. A folded line goes
 * on with the value before it (RFC 9112 5.2), a repeated name joins its values with `, ` (RFC 9110 5.3), and a lone
 * line feed ends a line (RFC 9112 2.2). The lines that are neither are counted and left out.
 */
export function namedFields(lines: readonly string[]): { fields: Map<string, string>; broken: number } {
  const fields = new Map<string, string>();
  let broken = 0;
  let last: string | undefined;
  for (const line of lines) {
    if (/^[ \t]/.test(line)) {
      if (last === undefined) broken++;
      else fields.set(last, `${fields.get(last)} ${line.trim()}`.trim());
      continue;
    }
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(colon, 0)).trimEnd().toLowerCase();
    if (!/^[!#$%&'*+.^_`|~0-9a-z-]+$/.test(name)) {
      broken++;
      continue;
    }
    const value = line.slice(colon + 1).trim();
    const before = fields.get(name);
    fields.set(name, before === undefined ? value : `${before}, ${value}`);
    last = name;
  }
  return { fields, broken };
}

/** Where a header's blank line ends, counted from the start of the bytes; -1 when it is not among them. */
export function headerEnd(bytes: Buffer): number {
  const strict = bytes.indexOf("\r\n\r\n");
  const loose = bytes.subarray(0, strict < 0 ? bytes.length : strict).indexOf("\n\n");
  if (loose >= 0) return loose + 2;
  return strict < 0 ? -1 : strict + 4;
}

/** A header's lines without its blank line. */
export function headerLines(header: Buffer): string[] {
  return header.toString("utf8").trimEnd().split(/\r?\n/);
}
