import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha256Of } from "../model/index.ts";
import { decodePlainText, firstBadByte } from "./decode.ts";

const WORDS =
  "Fiction: nobody in Tern Hollow exists. “It was café weather,” the miller’s aunt said — once more.\n".repeat(4);

function decoded(bytes: Uint8Array, mediaType = "text/plain") {
  return decodePlainText({ id: sha256Of(bytes), bytes, mediaType, source: "a.txt" });
}

/** Words in windows-1252, as old mail programs and word processors save them. */
function windows1252(words: string): Uint8Array {
  const marks: Record<string, number> = { "“": 0x93, "”": 0x94, "’": 0x92, "—": 0x97 };
  return Uint8Array.from(words, (character) => marks[character] ?? character.charCodeAt(0));
}

function utf16(words: string, mark: string): Uint8Array {
  return Buffer.from(mark + words, "utf16le");
}

describe("plain text", () => {
  test("in UTF-8 is the file's own characters, and nothing is said to be recognised", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (words) => {
        expect(decoded(new TextEncoder().encode(words))).toEqual({ words });
      }),
    );
  });

  test("in windows-1252 is recognised, and the character set is named", () => {
    expect(decoded(windows1252(WORDS))).toEqual({ words: WORDS, recognisedCharset: "windows-1252" });
  });

  test("in a character set that was named is read in it, and nothing is said to be recognised", () => {
    expect(decoded(windows1252(WORDS), "text/plain; charset=windows-1252")).toEqual({ words: WORDS });
  });

  test("in UTF-16 is known by its byte order mark, which stays", () => {
    expect(decoded(utf16(WORDS, "\ufeff"))).toEqual({ words: `\ufeff${WORDS}` });
  });

  test.each([
    ["an unknown one", "x-tern-hollow"],
    ["one that does not fit", "utf-8"],
  ])("said to be in %s is recognised all the same", (_, charset) => {
    expect(decoded(windows1252(WORDS), `text/plain; charset=${charset}`).words).toBe(WORDS);
  });

  test("in no character set is refused, naming the file and the cure", () => {
    expect(() => decoded(Uint8Array.from([0xff, 0xff, 0x81, 0x8d, 0x8f]))).toThrow(
      expect.objectContaining({ code: "not-utf8", message: expect.stringMatching(/^a\.txt: .*Save it as UTF-8\.$/) }),
    );
  });
});

test("words in UTF-8 with one broken byte are refused where it stands, not read in another character set", () => {
  const bytes = Buffer.concat([Buffer.from(WORDS), Buffer.from([0xe2])]);
  const message = expect.stringContaining(`at offset ${bytes.length - 1}. Get it again`);
  expect(() => decoded(bytes)).toThrow(expect.objectContaining({ code: "not-utf8", message }));
});

test("the first byte that is not UTF-8 is found after any words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (words) => {
      const good = Buffer.from(words, "utf8");
      expect(firstBadByte(Buffer.concat([good, Buffer.from([0xff])]))).toBe(good.length);
      expect(firstBadByte(good)).toBeNull();
    }),
  );
});
