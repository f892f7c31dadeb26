import { setFlagsFromString } from "node:v8";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isUnreadableDocument, sha256Of } from "../model/index.ts";
import { extractText } from "./extract-text.ts";
import { lettersOf } from "./main-text.ts";
import { visible } from "./markup.ts";

/**
 * V8 stops optimising patterns in a process that has compiled many of them; an unoptimised one that takes in a line
 * needs 16 bytes for each character and gives up at 64 MiB.
 */
const MORE_THAN_A_PATTERN_CAN_HOLD = 4_400_000;

beforeAll(() => setFlagsFromString("--no-regexp-optimization"));
afterAll(() => setFlagsFromString("--regexp-optimization"));

const LINES = { words: "value ", letters: "a", spaces: " ", stops: ".", quotes: '"', digits: "1" };

describe("a line of megabytes", () => {
  it.each(Object.entries(LINES))("of %s is taken in, whatever the process read before", async (_, piece) => {
    const line = piece.repeat(MORE_THAN_A_PATTERN_CAN_HOLD / piece.length);
    const words = `Police shot a man.\nx${line}x\nHe died.\n`;
    const extraction = await extractText({
      id: sha256Of(words),
      bytes: new TextEncoder().encode(words),
      mediaType: "text/plain",
      source: "line.txt",
    });
    if (isUnreadableDocument(extraction)) throw extraction;
    expect(extraction.text.blocks.map(({ start, end }) => end - start)).toEqual([18, line.length + 2, 8]);
  });
});

describe("a run of megabytes on a page", () => {
  it("of whitespace is one space to a reader, and none among the letters", () => {
    const gap = " \n".repeat(MORE_THAN_A_PATTERN_CAN_HOLD / 2);
    expect(visible(`a${gap}b`)).toBe("a b");
    expect(lettersOf(`a${gap}b`)).toBe("ab");
  });
});
