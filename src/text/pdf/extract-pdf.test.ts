import fc from "fast-check";
import PDFDocument from "pdfkit";
import { describe, expect, it } from "vitest";
import { columns, LAYOUTS, letter, release, running, table } from "../../../bench/pdf/layouts/index.ts";
import { foundInOrder, isMapped, measured } from "../../../bench/pdf/measures.ts";
import { Sheet } from "../../../bench/pdf/sheet.ts";
import { placesOf, sha256Of, type UnreadableDocument } from "../../model/index.ts";
import { extractPdf } from "./extract-pdf.ts";

const read = (bytes: Uint8Array, limits = {}) =>
  extractPdf({ id: sha256Of(bytes), bytes, mediaType: "application/pdf", source: "notice.pdf" }, limits);

const refusalOf = (bytes: Uint8Array, limits = {}) =>
  read(bytes, limits).then(
    () => undefined,
    (error: UnreadableDocument) => ({ code: error.code, message: error.message }),
  );

async function pdfOf(options: object, draw: (pdf: InstanceType<typeof PDFDocument>) => void): Promise<Uint8Array> {
  const pdf = new PDFDocument(options);
  const chunks: Buffer[] = [];
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on("end", resolve));
  draw(pdf);
  pdf.end();
  await ended;
  return new Uint8Array(Buffer.concat(chunks));
}

describe("words of every layout", () => {
  it.each(LAYOUTS)("come out in reading order, each with its place: %s", async (_, make) => {
    for (const seed of [101, 103]) {
      const made = await make(seed);
      const { text } = await read(made.bytes);
      const { wanted, found, mapped, stray, cut } = measured(text, made);
      expect(found / wanted).toBeGreaterThanOrEqual(0.99);
      expect({ mapped, stray, cut }).toEqual({ mapped: found, stray: 0, cut: 0 });
      const places = foundInOrder(text, made.wanted);
      fc.assert(
        fc.property(fc.nat(found - 1), fc.nat(30), (from, count) => {
          expect(isMapped(text, places.slice(from, from + count + 1))).toBe(true);
        }),
      );
    }
  });

  it("keeps the map in order and never overlapping, within the page", async () => {
    const { text } = await read((await columns(104)).bytes);
    for (const [index, anchor] of text.map.entries()) {
      expect(anchor.start).toBeGreaterThanOrEqual(text.map[index - 1]?.end ?? 0);
      expect(anchor.end).toBeGreaterThan(anchor.start);
    }
    expect(text.content.length).toBe(text.blocks.at(-1)?.end);
  });

  it("gives the same text for the same bytes", async () => {
    const { bytes } = await columns(105);
    expect(await read(bytes)).toEqual(await read(bytes));
  });
});

describe("what a document says about itself", () => {
  it("finds title and date of a press release, and does not take the file's own date for one", async () => {
    const made = await release(106);
    const extraction = await read(made.bytes);
    expect(extraction.published).toMatchObject({ value: "2031-03-04", precision: "day" });
    const title = extraction.text.blocks.find((block) => block.kind === "title");
    expect(extraction.text.content.slice(title?.start, title?.end)).toBe(extraction.title);
    expect(extraction.text.blocks[0]?.kind).toBe("other");
    const undated = await read((await table(107)).bytes);
    expect(undated.published).toBeUndefined();
  });

  it("takes the subject of a letter as its title and the letterhead as told by nobody", async () => {
    const { text, title } = await read((await letter(108)).bytes);
    expect(text.content).toContain(`Re: ${title}`);
    expect(text.content.slice(text.blocks[0]?.start, text.blocks[0]?.end)).toBe("TERN HOLLOW HARBOUR OFFICE");
    expect(text.blocks[0]?.kind).toBe("other");
  });

  it("labels running heads, feet and page numbers as other, and no word of a paragraph", async () => {
    const made = await running(109);
    const { text } = await read(made.bytes);
    const others = text.blocks.filter((block) => block.kind === "other");
    const words = others.flatMap((block) => text.content.slice(block.start, block.end).split(" "));
    expect(words.filter((word) => word !== "|").toSorted()).toEqual(made.running.toSorted());
  });
});

describe("lines", () => {
  const lines = async (...written: readonly string[]) => {
    const sheet = new Sheet(Math.random);
    for (const [index, line] of written.entries()) sheet.line(line, 72, 100 + index * 13, { size: 11 });
    return (await read((await sheet.done()).bytes)).text;
  };

  it("joins a word broken at a line's end, and gives both of its places", async () => {
    const text = await lines("The keeper of Tern Hollow asked for an investi-", "gation of the harbour, and got it.");
    expect(text.content).toBe("The keeper of Tern Hollow asked for an investigation of the harbour, and got it.");
    const start = text.content.indexOf("investigation");
    const places = placesOf(text, start, start + "investigation".length);
    expect(places).toHaveLength(2);
  });

  it.each([
    ["a use-", "of-force report", "a use-of-force report"],
    ["near Hollow-", "Tern for good", "near Hollow-Tern for good"],
    ["a self-", "made lantern", "a self-made lantern"],
    ["the pre-", "and post-storm lists", "the pre- and post-storm lists"],
    ["the lamp-lit hall had a lamp-", "lit stair", "the lamp-lit hall had a lamp-lit stair"],
  ])("keeps a real hyphen: %s / %s", async (first, second, wanted) => {
    const text = await lines(`In Tern Hollow there was on that day ${first}`, `${second} and nothing more to say.`);
    expect(text.content).toContain(wanted);
  });

  it("joins a paragraph that goes on over the page, and puts what runs along after it", async () => {
    const { text } = await read((await running(110)).bytes);
    const paragraphs = text.blocks.filter((block) => block.kind === "paragraph");
    for (const { end } of paragraphs) expect(text.content.slice(end - 1, end)).toBe(".");
  });
});

describe("a PDF that cannot be read is refused in one sentence", () => {
  const page = (pdf: InstanceType<typeof PDFDocument>) => pdf.text("The harbour of Tern Hollow. Fiction.");

  it("when it is damaged or cut short", async () => {
    const { bytes } = await release(111);
    const damaged = {
      code: "damaged",
      message: "notice.pdf: the PDF is damaged or cut short, get the document again.",
    };
    expect(await refusalOf(new TextEncoder().encode("%PDF-1.7\nnothing"))).toEqual(damaged);
    expect(await refusalOf(bytes.subarray(0, 200))).toEqual(damaged);
    expect(await refusalOf(new Uint8Array())).toEqual(damaged);
  });

  it("when it is locked", async () => {
    const bytes = await pdfOf({ userPassword: "gull", ownerPassword: "tern" }, page);
    expect(await refusalOf(bytes)).toEqual({
      code: "locked",
      message: "notice.pdf: the PDF is locked with a password, save a copy of it without one.",
    });
  });

  it("when it has no words", async () => {
    expect(await refusalOf(await pdfOf({}, () => {}))).toMatchObject({ code: "no-text" });
  });

  it("when it has more pages than the limit, named with its setting", async () => {
    const { bytes } = await release(112, 3);
    expect(await refusalOf(bytes, { pages: 2 })).toEqual({
      code: "too-large",
      message: "notice.pdf: the PDF has 3 pages and at most 2 are read, split it or raise the limit `pages`.",
    });
  });

  it("whatever bytes are lost, and never in another way", async () => {
    const { bytes } = await letter(113);
    const damage = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 60 }));
    await fc.assert(
      fc.asyncProperty(damage, async ([at, length]) => {
        const broken = bytes.slice();
        broken.fill(0x20, at, at + length);
        const refusal = await refusalOf(broken);
        if (refusal) expect(["damaged", "no-text", "empty", "locked"]).toContain(refusal.code);
      }),
      { numRuns: 25, seed: 7 },
    );
  });
});
