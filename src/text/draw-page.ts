import type { DrawingLimits, DrawnPicture } from "./drawn-picture.ts";
import { baseOf } from "./extract-words.ts";
import type { Extractable } from "./extraction.ts";

/**
 * Draws a page of a PDF, or a picture, whose one page is 1; null where there is no such page, or the document is of a kind that has none.
 * Throws UnreadableDocument when it is damaged, locked or too large.
 */
export async function drawPage(
  captured: Extractable,
  page: number,
  limits: DrawingLimits,
): Promise<DrawnPicture | null> {
  switch (baseOf(captured.mediaType)) {
    case "application/pdf":
      return (await import("./pdf/draw-pdf-page.ts")).drawPdfPage(captured, page, limits);
    case "image/png":
    case "image/jpeg":
    case "image/webp":
      return page === 1 ? (await import("./ocr/draw-picture.ts")).drawPicture(captured, limits) : null;
    default:
      return null;
  }
}
