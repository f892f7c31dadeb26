import { UnreadableDocument } from "../model/index.ts";
import type { Extractable } from "./extraction.ts";

/** The file as one string, exactly: byte order mark, line ends and all. Throws UnreadableDocument when it is not UTF-8. */
export function decodePlainText(captured: Extractable): string {
  const declared = charsetParameter(captured.mediaType);
  return declared === null ? decodeUtf8(captured) : decodeAs(declared, captured);
}

/**
 * A page as a string: by its byte order mark, else by the character set the server or the page itself names, else as
 * UTF-8. Never guesses: bytes that do not fit are refused.
 */
export function decodeHtml(captured: Extractable): string {
  const { bytes, mediaType } = captured;
  const decoded = decodeAs(markOf(bytes) ?? charsetParameter(mediaType) ?? metaCharset(bytes) ?? "utf-8", captured);
  return decoded.replace(/^\ufeff/, "");
}

/** The offset of the first byte that does not belong to a whole UTF-8 character; null when there is none. */
export function firstBadByte(bytes: Uint8Array): number | null {
  if (isUtf8(bytes, false)) return null;
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) good = middle;
    else bad = middle;
  }
  while (good > 0 && !isUtf8(bytes.subarray(0, good), false)) good--;
  return good;
}

function isUtf8(bytes: Uint8Array, mayBreakOff: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: mayBreakOff });
    return true;
  } catch {
    return false;
  }
}

function decodeUtf8({ bytes, source }: Extractable): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const where = `the first byte that is not UTF-8 is at offset ${firstBadByte(bytes)}`;
    throw new UnreadableDocument("not-utf8", source, `${source}: ${where}. Save it as UTF-8.`, { cause });
  }
}

function decodeAs(label: string, captured: Extractable): string {
  const decoder = decoderFor(label);
  if (decoder === null || decoder.encoding === "utf-8") return decodeUtf8(captured);
  try {
    return decoder.decode(captured.bytes);
  } catch (cause) {
    const why = `it says that it is ${decoder.encoding}, and it is not. Save it as UTF-8.`;
    throw new UnreadableDocument("not-utf8", captured.source, `${captured.source}: ${why}`, { cause });
  }
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch {
    return null;
  }
}

function markOf(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return null;
}

function charsetParameter(mediaType: string): string | null {
  return /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(mediaType)?.[1] ?? null;
}

/** What the page's own meta element says in its first bytes. UTF-16 said in readable bytes means UTF-8, as in browsers. */
function metaCharset(bytes: Uint8Array): string | null {
  const opening = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2048));
  const label = /<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(opening)?.[1] ?? null;
  return label !== null && /^utf-?16/i.test(label) ? "utf-8" : label;
}
