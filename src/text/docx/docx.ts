import mammoth from "mammoth";
import { type Anchor, UnreadableDocument, version } from "../../model/index.ts";
import type { Extractable, Extraction } from "../extraction.ts";
import { extractPlainText } from "../plain-text.ts";
import { BETWEEN_CELLS } from "../table-cells.ts";
import { paragraphsOf, type WordParagraph } from "./paragraphs.ts";
import { unpackedExcess } from "./unpacked-size.ts";

const EXTRACTOR = { name: "docx", version } as const;

/**
 * The body of a Word document (DOCX, ECMA-376) and its notes, a paragraph a block and a table row a line, each mapped to
 * its paragraph: `/word/document.xml/w:p[12]` is the twelfth in the body. Words that a tracked change deleted are not read.
 * Throws UnreadableDocument for a damaged one and for
 * one that unpacks to more than any document.
 */
export async function extractDocx({ id, bytes, source }: Extractable): Promise<Extraction> {
  const excess = await unpackedExcess(bytes);
  if (excess !== null)
    throw new UnreadableDocument("too-large", source, `${source}: ${excess}. Save its text as a .txt file.`);
  const paragraphs = await readParagraphs(bytes, source);
  const { content, map } = joined(paragraphs);
  const extraction = extractPlainText(id, content, source);
  return { ...extraction, text: { ...extraction.text, map, extractor: EXTRACTOR } };
}

async function readParagraphs(bytes: Uint8Array, source: string): Promise<WordParagraph[]> {
  let paragraphs: WordParagraph[] = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    await mammoth.convertToHtml(
      { buffer },
      {
        externalFileAccess: false,
        transformDocument(document: Parameters<typeof paragraphsOf>[0]) {
          paragraphs = paragraphsOf(document);
          return { ...document, children: [] };
        },
      },
    );
  } catch (cause) {
    const why = "this Word document is damaged. Save it again, or save it as a PDF.";
    throw new UnreadableDocument("damaged", source, `${source}: ${why}`, { cause });
  }
  return paragraphs;
}

function joined(paragraphs: readonly WordParagraph[]): { content: string; map: Anchor[] } {
  let content = "";
  const map: Anchor[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    content += between(paragraphs[index - 1], paragraph);
    const start = content.length;
    content += paragraph.words;
    map.push({ start, end: content.length, place: { kind: "node", node: paragraph.node } });
  }
  return { content, map };
}

/** Words of one cell are told on; those of the next cell of a row stand apart on its line. */
function between(before: WordParagraph | undefined, { cell }: WordParagraph): string {
  if (before === undefined) return "";
  if (cell === null || cell.row !== before.cell?.row) return "\n\n";
  return cell.cell === before.cell.cell ? " " : BETWEEN_CELLS;
}
