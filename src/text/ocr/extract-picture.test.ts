import { describe, expect, it } from "vitest";
import { foundInOrder, isMapped } from "../../../bench/pdf/measures.ts";
import { pictureOf } from "../../../bench/pdf/pictures.ts";
import { scanOf, turned, worn } from "../../../bench/pdf/scans.ts";
import { type Made, Sheet } from "../../../bench/pdf/sheet.ts";
import { randomFrom } from "../../../bench/pdf/vocabulary.ts";
import { sha256Of, type UnreadableDocument } from "../../model/index.ts";
import { extractPdf } from "../pdf/extract-pdf.ts";
import { extractPicture } from "./extract-picture.ts";
import { pictureSize } from "./picture-size.ts";

const LINES = [
  "The harbour office of Tern Hollow said on Tuesday that the storm had taken",
  "two boats and the lantern of the north pier. Nobody was on board. The keeper",
  "of the lantern, Orla Fenwick, walked the pier at four in the morning and saw",
  "that the light was out. She rang the bell, and the boats that were still at sea",
  "turned back. The office will report again when the pier has been looked at.",
  "This page is fiction, as are all of its people and places.",
];

function page(): Promise<Made> {
  const sheet = new Sheet(() => 0.5);
  sheet.line("Storm Takes Two Boats and a Lantern", 72, 90, { size: 20, font: "Helvetica-Bold" });
  for (const [index, line] of LINES.entries()) sheet.line(line, 72, 130 + index * 15, { size: 12 });
  return sheet.done();
}

const captured = (bytes: Uint8Array, mediaType: string) => ({
  id: sha256Of(bytes),
  bytes,
  mediaType,
  source: mediaType === "image/png" ? "pier.png" : "pier.pdf",
});

const refusalOf = (reading: Promise<unknown>) =>
  reading.then(
    () => undefined,
    (error: UnreadableDocument) => ({ code: error.code, message: error.message }),
  );

describe("words on pictures", () => {
  it("are read from a picture with their places and how sure the recogniser is", async () => {
    const made = await page();
    const { text, title } = await extractPicture(captured(await pictureOf(made.bytes), "image/png"));
    const found = foundInOrder(text, made.wanted);
    expect(found.length / made.wanted.length).toBeGreaterThanOrEqual(0.98);
    expect(found.filter((one) => !isMapped(text, [one], 2, 300 / 72))).toEqual([]);
    expect(title).toBe("Storm Takes Two Boats and a Lantern");
    for (const { place } of text.map)
      expect(place).toMatchObject({ kind: "page", page: 1, confidence: expect.closeTo(0.75, 0.3) });
  });

  it("are read from a scanned page of a PDF, in points of that page", async () => {
    const made = await page();
    const bytes = await scanOf([{ picture: await pictureOf(made.bytes) }]);
    const { text } = await extractPdf(captured(bytes, "application/pdf"));
    const found = foundInOrder(text, made.wanted);
    expect(found.length / made.wanted.length).toBeGreaterThanOrEqual(0.98);
    expect(found.filter((one) => !isMapped(text, [one], 2))).toEqual([]);
  });

  it.each([90, 180, 270] as const)("are read from a page that lay on the glass turned by %i degrees", async (turn) => {
    const made = await page();
    const picture = await worn(await pictureOf(made.bytes), { skew: 0, specks: 0, ink: 1, turn }, () => 0.5);
    const { text } = await extractPicture(captured(picture, "image/png"));
    const found = foundInOrder(text, turned(made, turn).wanted);
    expect(found.length / made.wanted.length).toBeGreaterThanOrEqual(0.98);
    expect(found.filter((one) => !isMapped(text, [one], 2, 300 / 72))).toEqual([]);
  });

  it("are read from a page that lay askew, faint and with specks of dirt on it", async () => {
    const made = await page();
    const wear = { skew: 0.8, specks: 0.0005, ink: 0.7 };
    const picture = await worn(await pictureOf(made.bytes), wear, randomFrom(5));
    const { text } = await extractPicture(captured(picture, "image/png"));
    expect(foundInOrder(text, made.wanted).length / made.wanted.length).toBeGreaterThanOrEqual(0.98);
  });

  it("are refused when more pages are scans than the limit allows, before the first is read", async () => {
    const picture = await pictureOf((await page()).bytes);
    const bytes = await scanOf([{ picture }, { picture }]);
    expect(await refusalOf(extractPdf(captured(bytes, "application/pdf"), { scannedPages: 1 }))).toEqual({
      code: "too-large",
      message: "pier.pdf: more than 1 of its pages are scans, split it or raise the limit `scannedPages`.",
    });
  });

  it("are missed in one sentence when the picture shows none", async () => {
    const blank = await pictureOf((await new Sheet(() => 0.5).done()).bytes);
    expect(await refusalOf(extractPicture(captured(blank, "image/png")))).toMatchObject({ code: "no-text" });
  });
});

describe("a picture that cannot be read", () => {
  it("is refused when it is damaged or too large, without being unpacked", async () => {
    const picture = await pictureOf((await page()).bytes);
    const damaged = { code: "damaged" };
    expect(await refusalOf(extractPicture(captured(picture.subarray(0, 10), "image/png")))).toMatchObject(damaged);
    expect(await refusalOf(extractPicture(captured(picture.subarray(0, 400), "image/png")))).toMatchObject(damaged);
    expect(await refusalOf(extractPicture(captured(picture, "image/png"), { pixels: 1_000_000 }))).toEqual({
      code: "too-large",
      message:
        "pier.png: it has 8.4 million pixels and at most 1 are read, save it smaller or raise the limit `pixels`.",
    });
  });

  it("says its size in its head", async () => {
    expect(pictureSize(await pictureOf((await page()).bytes))).toEqual({ width: 2550, height: 3300 });
  });
});
