import { zipSync } from "fflate";
import { type Seed, utf8 } from "../hostile-file.ts";
import { HEADLINE, PARAGRAPHS } from "./story.ts";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${OFFICE}"/></Types>`;
const RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}" Target="word/document.xml"/></Relationships>`;

/** What stands before and after the paragraphs of a Word document. */
export const WORD_OPENING =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
export const WORD_ENDING = "</w:body></w:document>";

export function wordParagraph(words: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}

/** The parts of a Word document around its text, by name. */
export const WORD_PARTS = { "[Content_Types].xml": utf8(CONTENT_TYPES), "_rels/.rels": utf8(RELATIONS) };

/** A Word document whose document.xml is what is given. */
export function wordDocument(xml: string): Uint8Array {
  return zipSync({ ...WORD_PARTS, "word/document.xml": utf8(xml) }, { mtime: new Date(2031, 2, 4) });
}

/** Word documents: paragraphs alone, and with a table and a heading. */
export function wordSeeds(): Seed[] {
  const paragraphs = PARAGRAPHS.map(wordParagraph).join("");
  const heading = `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${HEADLINE}</w:t></w:r></w:p>`;
  const cell = (words: string) => `<w:tc>${wordParagraph(words)}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell("Officer")}${cell("Ines Rasmusen")}</w:tr><w:tr>${cell("Shots")}${cell("4")}</w:tr></w:tbl>`;
  return [paragraphs, heading + paragraphs + table].map((body) => ({
    kind: "docx",
    extension: "docx",
    // Once its list of parts is broken it is a ZIP like any other, and each part is refused for itself.
    container: true,
    bytes: wordDocument(XML + WORD_OPENING + body + WORD_ENDING),
  }));
}
