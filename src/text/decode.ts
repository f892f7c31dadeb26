import { analyse } from "chardet";
import { UnreadableDocument } from "../model/index.ts";
import type { Extractable } from "./extraction.ts";

/** Bytes as words. The character set is named when nothing said it and it had to be recognised. */
export interface Decoded {
  readonly words: string;
  readonly recognisedCharset?: string;
}

/** Below this a recognised character set is as good as a guess. */
const LEAST_CONFIDENCE = 25;
/** Enough words to recognise a character set by. */
const SAMPLE = 256 * 1024;

/** The file as one string, exactly: byte order mark, line ends and all. Throws UnreadableDocument when it is no text. */
export function decodePlainText(captured: Extractable): Decoded {
  return decode(captured, charsetParameter(captured.mediaType) ?? markOf(captured.bytes));
}

/**
 * A page as a string: by its byte order mark, else by the character set the server or the page itself names, else as
 * UTF-8, else by what its bytes look like.
 */
export function decodeHtml(captured: Extractable): Decoded {
  const { bytes, mediaType } = captured;
  const decoded = decode(captured, markOf(bytes) ?? charsetParameter(mediaType) ?? metaCharset(bytes));
  return { ...decoded, words: decoded.words.replace(/^\ufeff/, "") };
}

function decode(captured: Extractable, declared: string | null): Decoded {
  const { bytes } = captured;
  const stated = declared === null ? null : decodedAs(declared, bytes);
  if (stated !== null) return { words: stated };
  const words = decodedAs("utf-8", bytes);
  if (words !== null) return { words };
  if (isBrokenUtf8(bytes)) {
    const where = `it is UTF-8 but for the byte at offset ${firstBadByte(bytes)}`;
    throw new UnreadableDocument(
      "not-utf8",
      captured.source,
      `${captured.source}: ${where}. Get it again, or mend it.`,
    );
  }
  for (const { name, confidence } of analyse(bytes.subarray(0, SAMPLE))) {
    if (confidence < LEAST_CONFIDENCE || /^utf-?(?:8|16|32)/i.test(name)) continue;
    const recognised = decodedAs(name, bytes);
    // Control characters of the C1 range are never in a text; a character set that reads them is the wrong one.
    if (recognised !== null && !/[\u0080-\u009f]/.test(recognised))
      return { words: recognised, recognisedCharset: nameOf(name) };
  }
  const why = "its characters are in no character set that can be recognised. Save it as UTF-8.";
  throw new UnreadableDocument("not-utf8", captured.source, `${captured.source}: ${why}`);
}

/** More characters beyond ASCII that are UTF-8 than bytes that are not: damage, and no other character set. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let [good, bad] = [0, 0];
  for (const [character] of lenient.matchAll(/[^\0-\x7f]/gu)) {
    if (character === "\ufffd") bad++;
    else good++;
  }
  return good > bad;
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

/** Bytes in a character set, or null when they do not fit it or nobody knows it. */
function decodedAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function nameOf(label: string): string {
  return new TextDecoder(label).encoding;
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
