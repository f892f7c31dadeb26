import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { UnreadableDocument } from "../../model/index.ts";
import type { Extractable } from "../extraction.ts";

const PACKAGE = dirname(fileURLToPath(import.meta.resolve("pdfjs-dist/package.json")));

/** What reading a PDF may cost. */
export interface PdfLimits {
  readonly pages: number;
  /** Pages that are pictures of text and have to be recognised, which takes seconds each. */
  readonly scannedPages: number;
  /** Width times height of the picture that a scanned page is read from. */
  readonly pixels: number;
}

/**
 * A PDF, opened with nothing fetched and no code of its own run. `pictures` says whether pictures are decoded, which
 * reading text does without. Throws UnreadableDocument when it is damaged, locked, or has no or too many pages. Whoever
 * opens it ends with `loadingTask.destroy()`.
 */
export async function openPdf(
  captured: Pick<Extractable, "bytes" | "source">,
  limits: Pick<PdfLimits, "pages">,
  pictures: { readonly pixels: number },
): Promise<PDFDocumentProxy> {
  const { source } = captured;
  const task = getDocument({
    // pdf.js takes the bytes away from whoever hands them over.
    data: new Uint8Array(captured.bytes),
    verbosity: 0,
    enableXfa: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    // A picture of more pixels than this is left out; none at all when only text is wanted.
    maxImageSize: pictures.pixels,
    cMapUrl: `${PACKAGE}/cmaps/`,
    standardFontDataUrl: `${PACKAGE}/standard_fonts/`,
    wasmUrl: `${PACKAGE}/wasm/`,
    iccUrl: `${PACKAGE}/iccs/`,
    ...NO_EVAL,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages < 1)
      throw new UnreadableDocument("empty", source, `${source}: the PDF has no pages, get the document again.`);
    if (pdf.numPages > limits.pages) throw tooLong(source, pdf.numPages, limits.pages);
    return pdf;
  } catch (cause) {
    await task.destroy();
    if (cause instanceof UnreadableDocument) throw cause;
    throw refusal(source, cause);
  }
}

/** What is learnt from one page. Throws UnreadableDocument with the page's number when it cannot be read. */
export async function withPage<Result>(
  pdf: PDFDocumentProxy,
  number: number,
  source: string,
  learn: (page: PDFPageProxy) => Promise<Result>,
): Promise<Result> {
  try {
    const page = await pdf.getPage(number);
    const result = await learn(page);
    page.cleanup();
    return result;
  } catch (cause) {
    const why = `page ${number} of the PDF is damaged, get the document again`;
    throw new UnreadableDocument("damaged", source, `${source}: ${why}.`, { cause });
  }
}

/** Older builds of pdf.js compile a document's functions with `eval` unless told not to; this one never does. */
const NO_EVAL: object = { isEvalSupported: false };

function tooLong(source: string, pages: number, limit: number): UnreadableDocument {
  const why = `the PDF has ${pages} pages and at most ${limit} are read, split it or raise the limit \`pages\``;
  return new UnreadableDocument("too-large", source, `${source}: ${why}.`);
}

function refusal(source: string, cause: unknown): UnreadableDocument {
  if (cause instanceof Error && cause.name === "PasswordException") {
    const why = "the PDF is locked with a password, save a copy of it without one";
    return new UnreadableDocument("locked", source, `${source}: ${why}.`, { cause });
  }
  const why = "the PDF is damaged or cut short, get the document again";
  return new UnreadableDocument("damaged", source, `${source}: ${why}.`, { cause });
}
