import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allMatches } from "./all-matches.ts";
import { inLatin } from "./latin.ts";

const PATTERNS = [
  /\b\p{Lu}\p{L}+\b/gu,
  /(?:[\p{L}’'-]+ ){1,3}shot\b/giu,
  /\b(?<count>\p{N}+|one|two) officers?\b/giu,
  /x*/g,
];

describe("all matches", () => {
  it("are those that matchAll finds, for text in Latin letters", () => {
    const words = fc.constantFrom(
      "Two",
      "officers",
      "shot",
      "José",
      "Ana-María",
      "12",
      "’",
      ",",
      "an",
      "officer",
      "x",
      "xx",
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const text = parts.join(" ");
        for (const pattern of PATTERNS) {
          const slow = [...text.matchAll(pattern)].map((m) => [m.index, m[0], m.groups?.count]);
          expect(allMatches(text, pattern).map((m) => [m.index, m[0], m.groups?.count])).toEqual(slow);
        }
      }),
    );
  });

  it.each([
    [String.raw`\p{Lu}\p{L}*`, String.raw`[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f]*`],
    [String.raw`[\p{L}’'-]+`, String.raw`[A-Za-z\u00c0-\u024f’'-]+`],
    [String.raw`\[\p{N}\]`, String.raw`\[[0-9]\]`],
  ])("rewrites %s as %s", (source, expected) => {
    expect(inLatin(source)).toBe(expected);
  });
});
