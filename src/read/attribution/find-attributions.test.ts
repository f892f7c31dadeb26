import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { must, mustNot } from "./find-attributions.cases.ts";
import { BALANCED, findAttributions, PRECISE } from "./find-attributions.ts";
import { unpackModel } from "./model.ts";

const file = readFileSync(new URL("../../../models/attribution-fast/attribution-fast.bin", import.meta.url));
const model = unpackModel(file);
const words = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe("the fast reader finds who says what in", () => {
  it.each(must)("$text", ({ text, source, cue, content }) => {
    const found = findAttributions(model, text).find((each) => words(text, each.cue).includes(cue));
    expect(found && { source: words(text, found.source), content: words(text, found.content) }).toEqual({
      source: source === null ? [] : [source],
      content,
    });
  });
});

describe("the fast reader finds nobody saying anything in", () => {
  it.each(mustNot)("%s", (text) => {
    expect(findAttributions(model, text)).toEqual([]);
  });
});

describe("a quotation that runs over paragraphs", () => {
  it("has its pieces in both, and the same speaker", () => {
    const text = "“We went to the house at noon,” Brandt said. “Nobody was there.\n\n“We left at one.”";
    const pieces = findAttributions(model, text).flatMap((each) => words(text, each.content));
    expect(pieces).toContain("“We left at one.”");
  });
});

describe("of any text", () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...'" “ ” ‘ ’ , . : \n \n\n said told that according to police the chief believes Mara Ives he she was armed who and it'.split(
            " ",
          ),
        ),
        fc.string({ unit: "binary", maxLength: 6 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(" "));

  it("every span lies within it, holds something, and begins and ends with no space", () => {
    fc.assert(
      fc.property(text, (content) => {
        for (const each of findAttributions(model, content)) {
          expect(each.cue.length).toBeGreaterThan(0);
          expect(each.confidence).toBeGreaterThanOrEqual(0);
          expect(each.confidence).toBeLessThanOrEqual(1);
          for (const { start, end } of [...each.source, ...each.cue, ...each.content]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(content.length);
            expect(end).toBeGreaterThan(start);
            expect(content.slice(start, end).trim()).not.toBe("");
          }
        }
      }),
    );
  });

  it("two readings are the same", () => {
    fc.assert(
      fc.property(text, (content) => {
        expect(findAttributions(model, content)).toEqual(findAttributions(model, content));
      }),
      { numRuns: 30 },
    );
  });
});

describe("a long hostile text", () => {
  it.each([
    ["one quotation mark after another", '"'.repeat(4000)],
    ["one cue after another", "said ".repeat(4000)],
    ["no space at all", "x".repeat(40000)],
    ["nested speakers", "the chief said that the clerk said that ".repeat(500)],
    ["only line ends", "\n".repeat(20000)],
  ])("of %s is read", (_, text) => {
    expect(Array.isArray(findAttributions(model, text))).toBe(true);
  });
});

describe("the dial", () => {
  it("turned to precise never finds more", () => {
    const text = must.map((each) => each.text).join("\n");
    expect(findAttributions(model, text, undefined, PRECISE).length).toBeLessThanOrEqual(
      findAttributions(model, text, undefined, BALANCED).length,
    );
  });
});

describe("a model file", () => {
  it("of another kind is refused with a sentence that says so", () => {
    expect(() => unpackModel(new TextEncoder().encode("no model"))).toThrow("This is not a model");
  });

  it("cut short anywhere is refused, not half read", () => {
    for (const share of [0.1, 0.5, 0.9, 0.999])
      expect(() => unpackModel(file.subarray(0, Math.floor(file.length * share)))).toThrow(/attribution model/);
  });
});
