import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { sha256Of, type UnreadableDocument } from "../../model/index.ts";
import { extractDocx } from "./docx.ts";

const OFFICE = "http://schemas.openxmlformats.org";
const NAMES = `xmlns:w="${OFFICE}/wordprocessingml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"`;
const STORY = "Fiction: the river rose for two days before anybody in Tern Hollow thought of the boats.";

const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const p = (inner: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.map((words) => p(run(words))).join("")}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;

/** A Word document by hand: its body, other parts by name, and what it refers to. */
function docx(
  body: string,
  parts: Readonly<Record<string, string | Uint8Array>> = {},
  related: readonly string[] = [],
) {
  const files = {
    "[Content_Types].xml": `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "word/document.xml": `<w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${OFFICE}/package/2006/relationships">${related.join("")}</Relationships>`,
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}
const relation = (id: string, type: string, target: string, mode = "") =>
  `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`;
const EXTERNAL = ' TargetMode="External"';

const read = (bytes: Uint8Array) =>
  extractDocx({ id: sha256Of(bytes), bytes, mediaType: "application/octet-stream", source: "letter.docx" });

/** Each block as `kind: words`. */
async function blocks(bytes: Uint8Array): Promise<string[]> {
  const { text } = await read(bytes);
  return text.blocks.map(({ kind, start, end }) => `${kind}: ${text.content.slice(start, end)}`);
}

describe("what stands in a Word document is read in its order", () => {
  const style = (name: string) => `<w:pStyle w:val="${name}"/>`;
  const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

  it.each<[string, string, readonly string[]]>([
    [
      "headings and lists",
      p(run("Mill falls"), style("Heading1")) + p(run(STORY)) + p(run("The mill."), item) + p(run("The boats."), item),
      ["title: Mill falls", `paragraph: ${STORY}`, "paragraph: The mill.", "paragraph: The boats."],
    ],
    [
      "a date and a byline under the title",
      p(run("Mill falls")) + p(run("By Jane Roe")) + p(run("March 4, 2031")) + p(run(STORY)),
      ["title: Mill falls", "byline: By Jane Roe", "dateline: March 4, 2031", `paragraph: ${STORY}`],
    ],
    [
      "a table, a row a line and its cells apart",
      `${p(run(STORY))}<w:tbl>${row(cell("Mills"), cell("12"), cell("34"))}${row(cell("Boats"), cell(""), cell("two", "lost"))}</w:tbl>${p(run(STORY))}`,
      [`paragraph: ${STORY}`, "paragraph: Mills | 12 | 34", "paragraph: Boats | two lost", `paragraph: ${STORY}`],
    ],
    [
      "words that were cut into runs, with tabs and line ends",
      p(`${run("The m")}${run("ill fell")}<w:r><w:tab/></w:r>${run("on Tuesday.")}`) + p(run(STORY)),
      ["paragraph: The mill fell on Tuesday.", `paragraph: ${STORY}`],
    ],
  ])("%s", async (_, body, expected) => {
    expect(await blocks(docx(body))).toEqual(expected);
  });

  it("footnotes behind the body, each with its place", async () => {
    const notes = `<w:footnotes ${NAMES}><w:footnote w:id="4">${p(run("Counted by the miller."))}</w:footnote></w:footnotes>`;
    const body =
      p(`${run(STORY)}<w:r><w:footnoteReference w:id="4"/></w:r>${run(" So it is told.")}`) + p(run("The end."));
    const bytes = docx(body, { "word/footnotes.xml": notes }, [relation("n", "footnotes", "footnotes.xml")]);
    expect(await blocks(bytes)).toEqual([
      `paragraph: ${STORY} So it is told.`,
      "paragraph: The end.",
      "paragraph: Counted by the miller.",
    ]);
    expect((await read(bytes)).text.map.at(-1)?.place).toEqual({
      kind: "node",
      node: "/word/footnotes.xml/w:footnote[@w:id='4']/w:p[1]",
    });
  });
});

describe("tracked changes are read as accepted", () => {
  const gone = (words: string) => `<w:del w:id="1" w:author="x"><w:r><w:delText>${words}</w:delText></w:r></w:del>`;

  it.each([
    ["deleted words are not read", p(`${run("There were ")}${gone("two ")}${run("boats.")}`), "There were boats."],
    [
      "inserted words are",
      p(`${run("There were ")}<w:ins w:id="2">${run("three ")}</w:ins>${run("boats.")}`),
      "There were three boats.",
    ],
    [
      "moved words are read where they went",
      p(`<w:moveFrom w:id="3">${run("Gone. ")}</w:moveFrom><w:moveTo w:id="4">${run("Here.")}</w:moveTo>`),
      "Here.",
    ],
    [
      "a deleted line end joins two paragraphs",
      p(run("There were "), '<w:rPr><w:del w:id="5"/></w:rPr>') + p(run("boats.")),
      "There were boats.",
    ],
  ])("%s", async (_, changed, expected) => {
    expect(await blocks(docx(p(run(STORY)) + changed))).toEqual([`paragraph: ${STORY}`, `paragraph: ${expected}`]);
  });
});

describe("a document made to do harm", () => {
  it("reaches nobody by what it refers to outside itself", async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.end(STORY);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const picture = `<w:r><w:drawing><wp:inline xmlns:wp="${OFFICE}/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="${OFFICE}/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="${OFFICE}/drawingml/2006/picture"><pic:blipFill><a:blip r:link="i"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
    const related = [
      relation("i", "image", "file:///etc/hosts", EXTERNAL),
      relation("n", "footnotes", `${address}/notes.xml`, EXTERNAL),
      relation("t", "attachedTemplate", `${address}/template.dotx`, EXTERNAL),
      relation("s", "styles", "../../../../etc/hosts"),
    ];
    expect(await blocks(docx(p(run(STORY) + picture), {}, related))).toEqual([`paragraph: ${STORY}`]);
    server.close();
    expect(asked).toEqual([]);
  });

  const refused = (bytes: Uint8Array) =>
    read(bytes).then(
      () => null,
      (error: UnreadableDocument) => error,
    );

  it.each<[string, () => Uint8Array, string]>([
    [
      "that unpacks to far more than words",
      () => docx(p(run(STORY)), { "word/media/a.bin": new Uint8Array(120 << 20) }),
      "too-large",
    ],
    [
      "of more parts than any",
      () => docx(p(run(STORY)), Object.fromEntries(Array.from({ length: 5001 }, (_, n) => [`x/${n}`, "x"]))),
      "too-large",
    ],
    ["cut short", () => docx(p(run(STORY))).subarray(0, 300), "damaged"],
    ["whose body is no XML", () => docx("", { "word/document.xml": "<w:document><w:body>" }), "damaged"],
    ["without a body", () => zipSync({ "word/styles.xml": strToU8("<x/>") }), "damaged"],
    ["without words", () => docx(p("") + p("")), "empty"],
  ])("%s is refused in one sentence", async (_, make, code) => {
    const error = await refused(make());
    expect(error?.code).toBe(code);
    expect(error?.message).toMatch(/^letter\.docx: [^\n]+\.$/);
  });
});
