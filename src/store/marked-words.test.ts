import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markedExcerpt } from "./marked-words.ts";

const shown = (text: string, words: string) =>
  markedExcerpt(text, words)
    .pieces.map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join("");

describe("the words that a search marks", () => {
  it.each([
    ["He held a Knife.", "knife", "He held a [Knife]."],
    ["José said so.", "jose", "[José] said so."],
    ["Jose\u0301 said so.", "JOSÉ", "[Jose\u0301] said so."],
    ["The body-camera video.", '"body camera"', "The [body-camera] video."],
    ["A penknife.", "knife", "A penknife."],
    ["<b>knife</b>", "knife", "<b>[knife]</b>"],
    ["a b a", "a b", "[a] [b] [a]"],
    ["Words.", "", "Words."],
    ["Words.", "(", "Words."],
    ["😀 knife 😀", "knife", "😀 [knife] 😀"],
  ])("in %j for %j are %j", (text, words, marked) => {
    expect(shown(text, words)).toBe(marked);
  });

  it("stand with some of what is around them, and not in the middle of a word", () => {
    const text = `${"before ".repeat(50)}knife ${"after ".repeat(100)}`;
    const { pieces } = markedExcerpt(text, "knife");
    const words = pieces.map((piece) => piece.text).join("");
    expect(words).toMatch(/^… before .* knife after .*after …$/);
    expect(words.length).toBeLessThan(320);
  });

  it("are where the text has them, and no piece says what the text does not", () => {
    const text = fc.string({ unit: fc.constantFrom(..."aàbAB .-\u0301😀ﬁ\n"), maxLength: 400 });
    fc.assert(
      fc.property(text, fc.constantFrom("a", "b a", '"a b"', "fi"), (body, words) => {
        const { pieces, first } = markedExcerpt(body, words);
        const bare = (all: string) => all.replace(/[\s…]+/g, "");
        expect(bare(body)).toContain(bare(pieces.map((piece) => piece.text).join("")));
        const hit = pieces.find((piece) => piece.hit);
        if (first) expect(hit?.text).toBe(body.slice(first.start, first.end).replace(/\s+/g, " "));
        expect(pieces.some((piece) => piece.hit)).toBe(first !== null);
      }),
    );
  });
});
