import { version } from "../../model/index.ts";
import type { Extractable, Extraction } from "../extraction.ts";
import { textOfPages, wordless } from "../layout/text-of-pages.ts";
import type { DrawnPage } from "./drawn-word.ts";
import { drawnWords } from "./drawn-words.ts";
import { openPdf, type PdfLimits, withPage } from "./open-pdf.ts";
import { withScansRead } from "./read-scans.ts";

const EXTRACTOR = { name: "pdf", version } as const;
const DEFAULTS: PdfLimits = { pages: 2_000, scannedPages: 50, pixels: 40_000_000 };

/**
 * The text of a PDF in reading order, with the place of every word on its page; pages that are scans are recognised.
 * Throws UnreadableDocument when the PDF is damaged, locked or too long, or has no words.
 */
export async function extractPdf(captured: Extractable, limits: Partial<PdfLimits> = {}): Promise<Extraction> {
  const all = { ...DEFAULTS, ...limits };
  const pages = await withScansRead(await drawnPages(captured, all), captured, all);
  const extraction = textOfPages(pages, captured.id, EXTRACTOR);
  if (extraction === null) throw wordless(captured.source);
  return extraction;
}

async function drawnPages(captured: Extractable, limits: PdfLimits): Promise<DrawnPage[]> {
  const pdf = await openPdf(captured, limits, { pixels: 0 });
  try {
    const pages: DrawnPage[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      pages.push(
        await withPage(pdf, number, captured.source, async (page) => {
          const { width, height } = page.getViewport({ scale: 1 });
          return { page: number, width, height, words: await drawnWords(page) };
        }),
      );
    }
    return pages;
  } finally {
    await pdf.loadingTask.destroy();
  }
}
