import { baseOf } from "./extract-words.ts";
import type { Extractable } from "./extraction.ts";

/** A page as a picture. Boxes in a text's map are in points of the page, from its left and top edge. */
export interface DrawnPicture {
  /** PNG. */
  readonly png: Uint8Array;
  /** Of the page, in points. */
  readonly width: number;
  readonly height: number;
  /** How many pages the document has. */
  readonly pages: number;
}

/** What drawing a page may cost: width times height of the picture, and pages of the document. */
export interface DrawingLimits {
  readonly pixels: number;
  readonly pages: number;
}

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
