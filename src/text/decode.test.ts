import fc from "fast-check";
import { expect, test } from "vitest";
import { firstBadByte } from "./decode.ts";

const latin = (bytes: string) => Buffer.from(bytes, "latin1");

test.each([
  ["Caf\xc3\xa9", null],
  ["", null],
  ["Caf\xe9 owner", 3],
  ["Caf\xc3", 3],
  ["\xff", 0],
  ["a\xed\xa0\x80", 1],
])("finds the first byte of %j that is no part of a UTF-8 character", (bytes, offset) => {
  expect(firstBadByte(latin(bytes))).toBe(offset);
});

test("finds it after any words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (words) => {
      const good = Buffer.from(words, "utf8");
      expect(firstBadByte(Buffer.concat([good, latin("\xff")]))).toBe(good.length);
    }),
  );
});
