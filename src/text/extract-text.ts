import { isUnreadableDocument, UnreadableDocument } from "../model/index.ts";
import { decodeHtml, decodePlainText } from "./decode.ts";
import type { Extractable, Extraction } from "./extraction.ts";
import { extractHtml } from "./html.ts";
import { extractPlainText } from "./plain-text.ts";

/**
 * The text of a document, its blocks, and what it says about itself. For plain text `content` is the file unchanged.
 * The same bytes give the same result on every machine; a document that cannot be read is returned as the reason why.
 */
export function extractText(captured: Extractable): Extraction | UnreadableDocument {
  try {
    const mediaType = captured.mediaType.split(";")[0]?.trim().toLowerCase();
    if (mediaType === "text/plain") return extractPlainText(captured.id, decodePlainText(captured), captured.source);
    if (mediaType === "text/html") return extractHtml(captured.id, decodeHtml(captured), captured.source);
    return new UnreadableDocument(
      "unsupported",
      captured.source,
      `${captured.source}: ${captured.mediaType} cannot be read so far. Save its text as a .txt file.`,
    );
  } catch (error) {
    if (isUnreadableDocument(error)) return error;
    throw error;
  }
}
