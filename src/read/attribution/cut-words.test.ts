import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutWords } from "./cut-words.ts";

const cut = (text: string) => {
  const words = cutWords(text);
  return Array.from({ length: words.count }, (_, i) => text.slice(words.start[i], words.end[i]));
};

describe("words are cut", () => {
  it.each([
    ["Ives's dog didn't bark.", ["Ives", "'s", "dog", "did", "n't", "bark", "."]],
    ["Voss’s car can’t move", ["Voss", "’s", "car", "ca", "n’t", "move"]],
    ["The U.S. Marshals left at 9 p.m. sharp.", ["The", "U.S.", "Marshals", "left", "at", "9", "p.m.", "sharp", "."]],
    ["Sgt. Ray Ives, 42, fell.", ["Sgt.", "Ray", "Ives", ",", "42", ",", "fell", "."]],
    ["a 46-year-old coal-fired plant", ["a", "46-year-old", "coal-fired", "plant"]],
    ["It cost $1,250.50 (or 20%).", ["It", "cost", "$", "1,250.50", "(", "or", "20", "%", ")", "."]],
    ["“Stop,” she said — twice...", ["“", "Stop", ",", "”", "she", "said", "—", "twice", "..."]],
    ["@larch_news wrote #justice", ["@larch", "_", "news", "wrote", "#justice"]],
  ])("%j", (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it("of any string, in order, without overlap, and together hold every mark that is not a space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const words = cutWords(text);
        let last = 0;
        let kept = "";
        for (let i = 0; i < words.count; i++) {
          expect(words.start[i]).toBeGreaterThanOrEqual(last);
          expect(words.end[i]).toBeGreaterThan(words.start[i] ?? 0);
          last = words.end[i] ?? 0;
          kept += text.slice(words.start[i], last);
        }
        expect(last).toBeLessThanOrEqual(text.length);
        expect(visible(kept)).toBe(visible(text));
      }),
    );
  });
});

/** Control characters and all kinds of space count as space. */
const visible = (text: string) =>
  [...text].filter((c) => c > "\u0020" && !/[\s\u0085\u00a0\u200b\ufeff]/.test(c)).join("");
