import type { UnreadableCode } from "../model/index.ts";
import { acceptedFormat, refusedFormat } from "./known-formats.ts";

/** What bytes are: a type that can be read, or why they cannot. */
export type Recognised = { readonly mediaType: string } | { readonly code: UnreadableCode; readonly why: string };

const DECLARES_HTML = /<!doctype\s+html|<(?:html|head|body)[\s>]/i;
const STARTS_LIKE_HTML =
  /^(?:<!--|<(?:title|meta|link|script|style|article|section|main|header|div|h[1-6]|p|table|ul|ol|blockquote)[\s>])/i;
const HTML_NAME = /\.x?html?$/i;
const BINARY = "this is no text and no format that can be read. Save it as a PDF or its text as a .txt file.";
/** A Word document (ECMA-376). */
export const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * Decides by the content what a document is; its name or the server's word only helps where the content leaves it open
 * (a fragment of HTML, a message with few headers). What cannot be taken in is refused by name.
 */
export function recognise(
  bytes: Uint8Array,
  hints: { readonly name?: string; readonly contentType?: string } = {},
): Recognised {
  const accepted = acceptedFormat(bytes);
  if (accepted) return { mediaType: accepted === "application/zip" && isWordDocument(bytes) ? WORD : accepted };
  const refused = refusedFormat(bytes);
  if (refused) return { code: "unsupported", why: refused };
  const wide = utf16Of(bytes);
  const opening = wide?.opening ?? new TextDecoder("windows-1252").decode(bytes.subarray(0, 4096));
  const feed = feedType(opening);
  if (feed !== null) return { mediaType: feed };
  if (isHtml(opening, hints)) return { mediaType: `text/html${charsetOf(hints.contentType)}` };
  if (/^\s*<\?xml/.test(withoutMark(opening)))
    return { code: "unsupported", why: "this is XML data, and no feed. Save its text as a .txt file." };
  if (wide !== null) return { mediaType: `text/plain; charset=${wide.charset}` };
  if (isBinary(bytes)) return { code: "binary", why: BINARY };
  if (isMessage(opening, hints.name ?? "")) return { mediaType: "message/rfc822" };
  return { mediaType: `text/plain${charsetOf(hints.contentType)}` };
}

/** A Word document is a ZIP that holds this part (ECMA-376, part 1, 11.3.10); names stand in a ZIP as they are. */
function isWordDocument(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("word/document.xml");
}

function feedType(opening: string): string | null {
  const start = withoutMark(opening).replace(/^(?:\s+|<\?[^>]*\?>|<!--[\s\S]*?-->)+/, "");
  if (/^<(?:rss|rdf:RDF)[\s>]/.test(start)) return "application/rss+xml";
  if (/^<(?:\w{1,20}:)?feed[\s>]/.test(start)) return "application/atom+xml";
  return /^\{[\s\S]{0,400}"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(start) ? "application/feed+json" : null;
}

/** Headers that only a mail program writes; a text that someone pasted begins with From, To and Subject alone. */
const OF_MAIL_PROGRAMS = /^(?:message-id|mime-version|received|return-path|delivered-to|dkim-signature|x-[\w-]+):/im;

/** An Internet message (RFC 5322): header fields from its first line to a blank one. */
function isMessage(opening: string, name: string): boolean {
  const [head = ""] = opening.split(/\r?\n\r?\n/, 1);
  const fields = head.split(/\r?\n(?![ \t])/).filter((line) => line !== "");
  const isHead = fields.length > 1 && fields.slice(0, 12).every((line) => /^[!-9;-~]{1,76}:/.test(line));
  return isHead && (OF_MAIL_PROGRAMS.test(head) || /\.eml$/i.test(pathOf(name)));
}

function withoutMark(opening: string): string {
  return opening.replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, "");
}

function isHtml(opening: string, hints: { readonly name?: string; readonly contentType?: string }): boolean {
  if (opening.includes("\0")) return false;
  const start = withoutMark(opening).trimStart();
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
function utf16Of(bytes: Uint8Array): { readonly charset: string; readonly opening: string } | null {
  const [first, second] = bytes;
  const little = first === 255 && second === 254;
  if (!little && !(first === 254 && second === 255)) return null;
  const charset = little ? "utf-16le" : "utf-16be";
  return { charset, opening: new TextDecoder(charset).decode(bytes.subarray(0, 8192)) };
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
