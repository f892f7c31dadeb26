import { strToU8, zipSync } from "fflate";
import { Parser } from "htmlparser2";
import PDFDocument from "pdfkit";
import { expect, test } from "vitest";
import { type Place, placesOf, sha256Of, spansAt, type Text } from "../model/index.ts";
import { extractText } from "./extract-text.ts";
import type { Extraction } from "./extraction.ts";

const HEADING = "Mill falls in Tern Hollow";
const FIRST = "Fiction: the river rose for two days before anybody in Tern Hollow thought of the boats at the landing.";
const SECOND = "By Thursday the mill was gone & nobody was surprised, for the older people had said that it would go.";
const WORDS = [HEADING, FIRST, SECOND];

async function read(bytes: Uint8Array, mediaType: string): Promise<Text> {
  const extraction = (await extractText({ id: sha256Of(bytes), bytes, mediaType, source: "mill" })) as Extraction;
  return extraction.text;
}

/** Every block's words and the one place they stand at; the place leads back to the block. */
function placedBlocks(text: Text): { readonly words: string; readonly node: string }[] {
  return text.blocks.map(({ start, end }) => {
    const [place, ...others] = placesOf(text, start, end);
    expect(others).toEqual([]);
    expect(spansAt(text, place as Place)).toContainEqual({ start, end });
    return { words: text.content.slice(start, end), node: place?.kind === "node" ? place.node : "" };
  });
}

const squeezed = (words: string) => words.replace(/\s+/g, " ").trim();

/** The words in every element of a page, by its path, as a parser tells of them one after the other. */
function wordsByPath(html: string): Map<string, string> {
  const words = new Map<string, string>();
  const open: { readonly path: string; readonly names: Map<string, number> }[] = [{ path: "", names: new Map() }];
  const parser = new Parser({
    onopentag(name) {
      const { path, names } = open.at(-1) ?? { path: "", names: new Map() };
      names.set(name, (names.get(name) ?? 0) + 1);
      open.push({ path: `${path}/${name}[${names.get(name)}]`, names: new Map() });
    },
    ontext: (told) => {
      for (const { path } of open) words.set(path, (words.get(path) ?? "") + told);
    },
    onclosetag: () => void open.pop(),
  });
  parser.end(html);
  return words;
}

test("each block of a page is found again in the element that its place names", async () => {
  const html = `<!doctype html><html><head><title>${HEADING}</title><style>p { color: red }</style></head><body>
    <nav><p>News</p></nav><div><script>let p;</script><article><h1>${HEADING}</h1><p class="byline">By Jane Roe</p>
    <figure><svg><path/></svg><figcaption>The mill in 2030.</figcaption></figure><p>${FIRST}</p><p></p>
    <noscript><p>x</p></noscript><p>${SECOND.replace("&", "<b>&amp;</b>")}</p><ul><li>The mill.</li><li>The boats.</li></ul>
    <table><tr><td>Mills</td><td>1</td></tr><tr><td>Boats</td><td>2</td></tr></table></article></div></body></html>`;
  const page = wordsByPath(html);
  const blocks = placedBlocks(await read(strToU8(html), "text/html"));
  expect(blocks.map(({ words }) => words)).toEqual(expect.arrayContaining([...WORDS, "By Jane Roe", "The boats."]));
  const letters = (words = "") => words.replace(/\W/g, "");
  for (const { words, node } of blocks) expect(letters(page.get(node))).toBe(letters(words));
});

test("each block of a Word document is found again in the paragraph that its place names", async () => {
  const paragraph = (words: string) =>
    `<w:p><w:r><w:t xml:space="preserve">${words.replace("&", "&amp;")}</w:t></w:r></w:p>`;
  const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
  const body = `${paragraph(HEADING)}<w:p/>${paragraph(FIRST)}<w:tbl><w:tr>${cell("Mills")}${cell("")}</w:tr>
    <w:tr>${cell("Boats")}</w:tr></w:tbl><w:sdt><w:sdtContent>${paragraph(SECOND)}</w:sdtContent></w:sdt>`;
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const docx = zipSync({ "word/document.xml": strToU8(xml), "[Content_Types].xml": strToU8("<Types/>") });
  const text = await read(docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  const blocks = placedBlocks(text);
  expect(blocks.map(({ words }) => words)).toEqual([HEADING, FIRST, "Mills", "Boats", SECOND]);
  const paragraphs = body.match(/<w:p\/>|<w:p>.*?<\/w:p>/g) ?? [];
  for (const { words, node } of blocks) {
    const number = /^\/word\/document\.xml\/w:p\[(\d+)\]$/.exec(node)?.[1];
    expect(paragraphs[Number(number) - 1]).toBe(paragraph(words));
  }
});

test("each paragraph of a PDF is found again in the box that it was drawn in, and nothing else is", async () => {
  const pdf = new PDFDocument({ size: "LETTER", margin: 72 });
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((done) => pdf.on("end", done));
  const drawn: { readonly words: string; readonly place: Place }[] = [];
  for (const page of [1, 2]) {
    for (const [index, paragraph] of WORDS.entries()) {
      const words = index === 0 ? `${paragraph}, page ${page} of this tale` : `${page}. ${paragraph}`;
      const top = 100 + 150 * index;
      pdf.fontSize(index === 0 ? 18 : 11).text(words, 72, top, { width: 360 });
      drawn.push({ words, place: { kind: "page", page, box: { left: 72, top, right: 432, bottom: pdf.y } } });
    }
    if (page === 1) pdf.addPage();
  }
  pdf.end();
  await ended;
  const text = await read(new Uint8Array(Buffer.concat(chunks)), "application/pdf");
  for (const { words, place } of drawn) {
    const spans = spansAt(text, place);
    expect(squeezed(spans.map(({ start, end }) => text.content.slice(start, end)).join(" "))).toBe(words);
    const start = text.content.indexOf(words);
    const boxes = placesOf(text, start, start + words.length);
    expect(boxes).toHaveLength(words.split(" ").length);
    for (const box of boxes) expect(spansAt({ map: [{ start: 0, end: 1, place }] }, box)).toHaveLength(1);
  }
});
