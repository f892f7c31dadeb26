import { describe, expect, it } from "vitest";
import { SANS } from "../../../bench/pdf/layouts/typography.ts";
import { foundInOrder } from "../../../bench/pdf/measures.ts";
import { pictureOf } from "../../../bench/pdf/pictures.ts";
import { scanOf } from "../../../bench/pdf/scans.ts";
import { type Made, Sheet } from "../../../bench/pdf/sheet.ts";
import { withOtherLetters, withoutLigatures, withoutUnicode, withPrivateUnicode } from "../../../bench/pdf/unmapped.ts";
import { sha256Of } from "../../model/index.ts";
import { extractPdf } from "./extract-pdf.ts";

const LINES = [
  "The harbour office of Tern Hollow said on Tuesday that the storm had taken two",
  "boats and the lantern of the north pier, and that nobody had been on board. The",
  "keeper of the lantern had walked the pier at four in the morning and had seen that",
  "the light was out. She rang the bell, and the boats that were still at sea turned",
  "back. The office will report again when the pier has been looked at. The first",
  "officer of the office filed a final report. This page and its people are fiction.",
];

function page(written?: (words: string) => string): Promise<Made> {
  const sheet = new Sheet(() => 0.5, { isPlain: true });
  const setting = { size: 12, font: SANS, ...(written ? { written } : {}) };
  for (const [index, line] of LINES.entries()) sheet.line(line, 72, 130 + index * 16, setting);
  return sheet.done();
}

async function read(bytes: Uint8Array) {
  return (await extractPdf({ id: sha256Of(bytes), bytes, mediaType: "application/pdf", source: "pier.pdf" })).text;
}

const rubbish = Array.from({ length: 12 }, () => "Tlic l|arb0ur oflicc ^f Tcm | l0ll0w ~ sa|d ; 0n Tu:sday");

describe("text that does not say what it shows is read from its picture", () => {
  it.each([
    ["its font says nothing of its letters", withoutUnicode],
    ["its font names signs for private use", withPrivateUnicode],
    ["its font names other letters", withOtherLetters],
  ])("when %s", async (_, spoiled) => {
    const made = await page();
    const text = await read(spoiled(made.bytes));
    expect(foundInOrder(text, made.wanted).length / made.wanted.length).toBeGreaterThanOrEqual(0.98);
    expect(text.map.every(({ place }) => place.kind === "page" && place.confidence !== undefined)).toBe(true);
  });

  it("when single signs for two letters are unknown, so that no word comes out with a hole", async () => {
    const made = await page((words) => words.replaceAll("fi", "\ufb01"));
    expect((await read(made.bytes)).content).toContain("first officer of the office filed");
    expect((await read(withoutLigatures(made.bytes))).content).toContain("first officer of the office filed");
  });

  it("when it is a bad text that a scanner put under the picture", async () => {
    const made = await page();
    const bytes = await scanOf([{ picture: await pictureOf(made.bytes), hidden: rubbish }]);
    const text = await read(bytes);
    expect(text.content).not.toContain("Tlic");
    expect(foundInOrder(text, made.wanted).length / made.wanted.length).toBeGreaterThanOrEqual(0.98);
  });
});

describe("text that nobody sees", () => {
  it("is kept where it is the good text of a scan", async () => {
    const picture = await pictureOf((await page()).bytes);
    const text = await read(await scanOf([{ picture, hidden: LINES }]));
    expect(text.content).toBe(LINES.join(" "));
    expect(text.map.every(({ place }) => place.kind === "page" && place.confidence === undefined)).toBe(true);
  });

  it("is not read where no picture stands over it", async () => {
    const sheet = new Sheet(() => 0.5);
    for (const [index, line] of LINES.entries()) sheet.line(line, 72, 130 + index * 16, { size: 12 });
    sheet.shape((pdf) =>
      pdf.addContent("3 Tr").font("Times-Roman").text("Nobody sees this.", 72, 400).addContent("0 Tr"),
    );
    const { bytes } = await sheet.done();
    expect((await read(bytes)).content).toBe(LINES.join(" "));
  });
});
