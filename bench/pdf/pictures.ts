import { openPdf } from "../../src/text/pdf/open-pdf.ts";
import { renderedPage } from "../../src/text/pdf/scanned-pages.ts";

/** A page of a PDF as a PNG at 300 dots per inch. */
export async function pictureOf(bytes: Uint8Array, page = 1): Promise<Uint8Array> {
  const pdf = await openPdf({ bytes, source: "page.pdf" }, { pages: 2_000 }, { pixels: 100_000_000 });
  try {
    const { canvas } = await renderedPage(await pdf.getPage(page), 40_000_000);
    return new Uint8Array(canvas.toBuffer("image/png"));
  } finally {
    await pdf.loadingTask.destroy();
  }
}
