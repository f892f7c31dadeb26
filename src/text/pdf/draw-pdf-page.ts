import type { DrawingLimits, DrawnPicture } from "../drawn-picture.ts";
import type { Extractable } from "../extraction.ts";
import { openPdf, withPage } from "./open-pdf.ts";
import { renderedPage } from "./scanned-pages.ts";

/** A picture inside a PDF may be finer than what is drawn of it, but not without end. */
const FINEST = 16;

/** Draws a page of a PDF as people see it; null where it has no such page. Throws UnreadableDocument as openPdf does. */
export async function drawPdfPage(
  captured: Extractable,
  number: number,
  { pixels, pages }: DrawingLimits,
): Promise<DrawnPicture | null> {
  const pdf = await openPdf(captured, { pages }, { pixels: FINEST * pixels });
  try {
    if (number < 1 || number > pdf.numPages) return null;
    return await withPage(pdf, number, captured.source, async (page) => {
      const { width, height } = page.getViewport({ scale: 1 });
      const { canvas } = await renderedPage(page, pixels);
      return { png: await canvas.encode("png"), width, height, pages: pdf.numPages };
    });
  } finally {
    await pdf.loadingTask.destroy();
  }
}
