import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { UnreadableDocument } from "../../model/index.ts";
import type { Extractable } from "../extraction.ts";
import type { PageOfWords, PageWord } from "../layout/page-word.ts";
import { greyOf } from "../ocr/grey-picture.ts";
import { startRecogniser } from "../ocr/recogniser.ts";
import type { DrawnPage } from "./drawn-word.ts";
import { openPdf, type PdfLimits, withPage } from "./open-pdf.ts";
import { isSuspect, pictureShare, renderedPage, wayOfReading } from "./scanned-pages.ts";
import { unreadableFonts } from "./unreadable-text.ts";

/** A picture inside a PDF may be finer than what is read of it, but not without end. */
const FINEST = 3;

/**
 * Pages with those recognised that are pictures of text, or of which only the picture can be read, and without the words
 * that nobody sees. Throws UnreadableDocument when there are more to recognise than the limit `scannedPages`, before the
 * first is.
 */
export async function withScansRead(
  pages: readonly DrawnPage[],
  captured: Extractable,
  limits: PdfLimits,
): Promise<readonly PageOfWords[]> {
  const fonts = unreadableFonts(pages);
  const suspects = pages.filter((page) => isSuspect(page, fonts));
  if (suspects.length === 0) return pages;
  const pdf = await openPdf(captured, limits, { pixels: FINEST * limits.pixels });
  try {
    const scans: DrawnPage[] = [];
    const words = new Map<number, readonly PageWord[]>();
    for (const page of suspects) {
      const pictures = await withPage(pdf, page.page, captured.source, pictureShare);
      const way = wayOfReading(page, pictures, fonts);
      if (way === "recognised") scans.push(page);
      if (way === "seen")
        words.set(
          page.page,
          page.words.filter((word) => !word.isHidden),
        );
      if (scans.length > limits.scannedPages) throw tooMany(captured.source, limits.scannedPages);
    }
    const read = await recognised(pdf, scans, captured.source, limits.pixels);
    return pages.map((page) => ({ ...page, words: read.get(page.page) ?? words.get(page.page) ?? page.words }));
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function recognised(
  pdf: PDFDocumentProxy,
  scans: readonly DrawnPage[],
  source: string,
  pixels: number,
): Promise<Map<number, readonly PageWord[]>> {
  const read = new Map<number, readonly PageWord[]>();
  if (scans.length === 0) return read;
  const recogniser = await startRecogniser();
  try {
    for (const { page } of scans) {
      const words = await withPage(pdf, page, source, async (drawn) => {
        const { canvas, unit } = await renderedPage(drawn, pixels);
        return recogniser.read(greyOf(canvas.getContext("2d")), unit);
      });
      read.set(page, words);
    }
    return read;
  } finally {
    await recogniser.close();
  }
}

function tooMany(source: string, limit: number): UnreadableDocument {
  const why = `more than ${limit} of its pages are scans, split it or raise the limit \`scannedPages\``;
  return new UnreadableDocument("too-large", source, `${source}: ${why}.`);
}
