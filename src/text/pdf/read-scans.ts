import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { UnreadableDocument } from "../../model/index.ts";
import type { Extractable } from "../extraction.ts";
import type { PageOfWords, PageWord } from "../layout/page-word.ts";
import { greyOf } from "../ocr/grey-picture.ts";
import { startRecogniser } from "../ocr/recogniser.ts";
import { openPdf, type PdfLimits, withPage } from "./open-pdf.ts";
import { FEW_WORDS, isScan, renderedPage } from "./scanned-pages.ts";

/** A picture inside a PDF may be finer than what is read of it, but not without end. */
const FINEST = 3;

/**
 * Pages with those recognised that are pictures of text. Throws UnreadableDocument when there are more of them than the
 * limit `scannedPages`, before the first is recognised.
 */
export async function withScansRead(
  pages: readonly PageOfWords[],
  captured: Extractable,
  limits: PdfLimits,
): Promise<readonly PageOfWords[]> {
  const suspects = pages.filter((page) => page.words.length <= FEW_WORDS);
  if (suspects.length === 0) return pages;
  const pdf = await openPdf(captured, limits, { pixels: FINEST * limits.pixels });
  try {
    const scans: PageOfWords[] = [];
    for (const page of suspects) {
      const scanned = await withPage(pdf, page.page, captured.source, (drawn) => isScan(drawn, page.words.length));
      if (scanned) scans.push(page);
      if (scans.length > limits.scannedPages) throw tooMany(captured.source, limits.scannedPages);
    }
    const read = await recognised(pdf, scans, captured.source, limits.pixels);
    return pages.map((page) => ({ ...page, words: read.get(page.page) ?? page.words }));
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function recognised(
  pdf: PDFDocumentProxy,
  scans: readonly PageOfWords[],
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
