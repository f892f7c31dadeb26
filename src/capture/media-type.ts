import type { UnreadableCode } from "../model/index.ts";
import { formatOf } from "./known-formats.ts";

/** What bytes are: a type that can be read, or why they cannot. */
export type Recognised = { readonly mediaType: string } | { readonly code: UnreadableCode; readonly why: string };

const DECLARES_HTML = /<!doctype\s+html|<(?:html|head|body)[\s>]/i;
const STARTS_LIKE_HTML =
  /^(?:<!--|<(?:title|meta|link|script|style|article|section|main|header|div|h[1-6]|p|table|ul|ol|blockquote)[\s>])/i;
const HTML_NAME = /\.x?html?$/i;
const BINARY = "this is not text. Give the document as plain text or HTML.";

/**
 * Decides by the content what a document is; its name or the server's word only helps where the content leaves it open
 * (a fragment of HTML). Anything but plain text and HTML is refused by name.
 */
export function recognise(
  bytes: Uint8Array,
  hints: { readonly name?: string; readonly contentType?: string } = {},
): Recognised {
  const known = formatOf(bytes);
  if (known) return { code: "unsupported", why: known };
  const wide = utf16Of(bytes);
  const opening = wide ?? new TextDecoder("windows-1252").decode(bytes.subarray(0, 1024));
  if (isHtml(opening, hints)) return { mediaType: `text/html${charsetOf(hints.contentType)}` };
  if (/^\s*<\?xml/.test(opening.replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, "")))
    return {
      code: "unsupported",
      why: "this is XML data; only plain text and HTML can be read so far. Save its text as a .txt file.",
    };
  if (wide !== null) return { code: "not-utf8", why: "its text is UTF-16. Save it as UTF-8." };
  if (isBinary(bytes)) return { code: "binary", why: BINARY };
  return { mediaType: `text/plain${charsetOf(hints.contentType)}` };
}

function isHtml(opening: string, hints: { readonly name?: string; readonly contentType?: string }): boolean {
  if (opening.includes("\0")) return false;
  const start = opening.replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, "").trimStart();
  if (start.startsWith("<") && DECLARES_HTML.test(start)) return true;
  if (STARTS_LIKE_HTML.test(start)) return true;
  const called =
    HTML_NAME.test(pathOf(hints.name ?? "")) || /^\s*(?:text\/html|application\/xhtml)/i.test(hints.contentType ?? "");
  return called && /<\/?[a-z!]/i.test(opening);
}

function pathOf(name: string): string {
  return URL.canParse(name) ? new URL(name).pathname : name;
}

/** The opening of a text that says by its first two bytes that it is UTF-16; null for any other. */
function utf16Of(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const little = first === 255 && second === 254;
  if (!little && !(first === 254 && second === 255)) return null;
  return new TextDecoder(little ? "utf-16le" : "utf-16be").decode(bytes.subarray(0, 2048));
}

/** A NUL byte anywhere, or more than one control character in twenty near the start. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const opening = bytes.subarray(0, 8192);
  let controls = 0;
  for (const byte of opening) if ((byte < 32 && !(byte >= 9 && byte <= 13)) || byte === 127) controls++;
  return controls * 20 > opening.length;
}

function charsetOf(contentType: string | undefined): string {
  const charset = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? "")?.[1]?.toLowerCase();
  return charset === undefined || /^utf-?8$/.test(charset) ? "" : `; charset=${charset}`;
}
