import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactSpan } from "./span.ts";
import { inPieces } from "./text-pieces.ts";
import { placeInBox, placeInText } from "./typed-text.ts";

const words = fc.string({ unit: fc.constantFrom("a", "é", " ", "\n", "\r\n", "\r", "🜁", "\ud83d", "“", "\t", "ß") });
const spans = (length: number) =>
  fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));

describe("words chosen in a text", () => {
  it("are the text's own between the two places, with no blank at their ends, whichever place comes first", () => {
    fc.assert(
      fc.property(words, fc.nat(40), fc.nat(60), fc.nat(60), (content, from, one, other) => {
        const span = exactSpan({ content, from }, one, other);
        expect(exactSpan({ content, from }, other, one)).toEqual(span);
        if (span === null) return;
        expect(content.slice(span.start - from, span.end - from)).toBe(span.exact);
        expect(span.exact).toBe(span.exact.trim());
        expect(span.exact).not.toBe("");
      }),
    );
  });

  it.each([
    ["  two words  ", 0, 13, "two words"],
    ["two words", 4, 0, "two"],
    ["one 🜁 sign", 4, 5, "🜁"],
    ["one 🜁 sign", 5, 11, "🜁 sign"],
  ])("of %j from %d to %d are %j", (content, one, other, exact) => {
    expect(exactSpan({ content, from: 0 }, one, other)?.exact).toBe(exact);
  });

  it.each([
    ["", 0, 0],
    [" \n ", 0, 3],
    ["words", 2, 2],
    ["words", 2, 9],
    ["words", -1, 3],
  ])("are none in %j from %d to %d", (content, one, other) => {
    expect(exactSpan({ content, from: 0 }, one, other)).toBeNull();
  });
});

describe("a text box", () => {
  it("counts ends of lines as one sign, and every place is found again in the text", () => {
    fc.assert(
      fc.property(words, (content) => {
        const box = content.replace(/\r\n?/g, "\n");
        for (let inBox = 0; inBox <= box.length; inBox++) {
          const at = placeInText(content, inBox);
          expect(content.slice(0, at).replace(/\r\n?/g, "\n")).toBe(box.slice(0, inBox));
          expect(placeInBox(content, at)).toBe(inBox);
        }
      }),
    );
  });
});

describe("a text in pieces", () => {
  const blocks = fc
    .uniqueArray(fc.nat(40), { maxLength: 6 })
    .map((cuts) =>
      cuts
        .toSorted((a, b) => a - b)
        .flatMap((start, index, all) =>
          index % 2 === 0 && all[index + 1] !== undefined
            ? [{ kind: "paragraph" as const, start, end: all[index + 1] as number }]
            : [],
        ),
    );

  it("leaves out no word, says of each piece where it stands, and marks what is to be marked and nothing else", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 41, maxLength: 60 }),
        blocks,
        fc.array(spans(41), { maxLength: 4 }),
        fc.option(spans(41)),
        (content, found, marked, focus) => {
          const marks = marked.map((span, index) => ({ ...span, label: `mark ${index}` }));
          const pieces = inPieces({ content, from: 0 }, found, marks, focus).flatMap((block) => block.pieces);
          for (const { start, end, text } of pieces) expect(content.slice(start, end)).toBe(text);
          const shown = new Set(pieces.flatMap(({ start, end }) => range(start, end)));
          for (const at of range(0, content.length)) if (!shown.has(at)) expect(content.charAt(at).trim()).toBe("");
          for (const { start, end, marks: on, isFocus } of pieces)
            for (const at of range(start, end)) {
              const wanted = marks.filter((mark) => mark.start <= at && at < mark.end);
              expect(on).toEqual(wanted);
              expect(isFocus).toBe(focus !== null && focus.start <= at && at < focus.end);
            }
        },
      ),
    );
  });
});

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
