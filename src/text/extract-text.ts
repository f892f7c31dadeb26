import { isUnreadableDocument, type UnreadableDocument } from "../model/index.ts";
import { baseOf, extractWords } from "./extract-words.ts";
import type { Extractable, Extraction } from "./extraction.ts";
import { defaultTextLimits, type TextLimits } from "./limits.ts";

type Extract = (captured: Extractable, limits: TextLimits) => Extraction | Promise<Extraction>;

/** Their parts are large, so that each is loaded when the first document of its kind comes. */
const EXTRACTORS: Readonly<Record<string, Extract>> = {
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": docx,
  "message/rfc822": message,
  "application/pdf": pdf,
  "image/png": picture,
  "image/jpeg": picture,
  "image/webp": picture,
};

/**
 * The text of a document, its blocks, its map, and what it says about itself. For plain text `content` is the file
 * unchanged. The same bytes give the same result on every machine; a document that cannot be read is returned as the
 * reason why.
 */
export async function extractText(
  captured: Extractable,
  limits: TextLimits = defaultTextLimits,
): Promise<Extraction | UnreadableDocument> {
  const extract = EXTRACTORS[baseOf(captured.mediaType)] ?? extractWords;
  try {
    return await extract(captured, limits);
  } catch (error) {
    if (isUnreadableDocument(error)) return error;
    throw error;
  }
}

async function docx(captured: Extractable): Promise<Extraction> {
  return (await import("./docx/docx.ts")).extractDocx(captured);
}

async function message(captured: Extractable): Promise<Extraction> {
  return (await import("./message/message.ts")).extractMessage(captured);
}

async function pdf(captured: Extractable, limits: TextLimits): Promise<Extraction> {
  const { maximumPages: pages, maximumRecognisedPages: scannedPages, maximumPixels: pixels } = limits;
  return (await import("./pdf/extract-pdf.ts")).extractPdf(captured, { pages, scannedPages, pixels });
}

async function picture(captured: Extractable, limits: TextLimits): Promise<Extraction> {
  return (await import("./ocr/extract-picture.ts")).extractPicture(captured, { pixels: limits.maximumPixels });
}
