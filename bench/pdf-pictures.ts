import PDFDocument from "pdfkit";
import { openPdf } from "../src/text/pdf/open-pdf.ts";
import { renderedPage } from "../src/text/pdf/scanned-pages.ts";

/** The first page of a PDF as a PNG at 300 dots per inch. */
export async function pictureOf(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await openPdf({ bytes, source: "page.pdf" }, { pages: 2_000 }, { pixels: 100_000_000 });
  try {
    const { png } = await renderedPage(await pdf.getPage(1), 40_000_000);
    return new Uint8Array(png);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Pictures of pages as a PDF, as a scanner writes it. */
export async function scanOf(pictures: readonly Uint8Array[]): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: "LETTER", margin: 0, autoFirstPage: false });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on("end", resolve));
  for (const picture of pictures) {
    pdf.addPage();
    pdf.image(Buffer.from(picture), 0, 0, { width: 612, height: 792 });
  }
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}
