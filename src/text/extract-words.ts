import { UnreadableDocument } from "../model/index.ts";
import { decodeHtml, decodePlainText } from "./decode.ts";
import type { Extractable, Extraction } from "./extraction.ts";
import { extractHtml } from "./html.ts";
import { extractPlainText } from "./plain-text.ts";

/** The text of plain text and of HTML, at once. Throws UnreadableDocument for what cannot be read, and for other media types. */
export function extractWords(captured: Extractable): Extraction {
  const { id, source, mediaType } = captured;
  const type = baseOf(mediaType);
  if (type !== "text/plain" && type !== "text/html")
    throw new UnreadableDocument(
      "unsupported",
      source,
      `${source}: ${mediaType} cannot be read. Save its text as a .txt file.`,
    );
  const isPlain = type === "text/plain";
  const { words, recognisedCharset } = isPlain ? decodePlainText(captured) : decodeHtml(captured);
  const extraction = isPlain ? extractPlainText(id, words, source) : extractHtml(id, words, source);
  return recognisedCharset === undefined ? extraction : { ...extraction, recognisedCharset };
}

/** A media type without its parameters. */
export function baseOf(mediaType: string): string {
  return mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
}
