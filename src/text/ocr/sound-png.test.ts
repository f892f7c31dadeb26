import { createCanvas } from "@napi-rs/canvas";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isSoundPng } from "./sound-png.ts";

const png = new Uint8Array(createCanvas(40, 30).toBuffer("image/png"));

test("takes a whole picture", () => {
  expect(isSoundPng(png)).toBe(true);
});

test("takes no picture that is cut short, wherever", () => {
  fc.assert(fc.property(fc.nat(png.length - 1), (length) => !isSoundPng(png.subarray(0, length))));
});

test("takes no picture of which one byte behind the signature was changed", () => {
  fc.assert(
    fc.property(fc.integer({ min: 8, max: png.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = png.slice();
      changed[at] = ((changed[at] ?? 0) + by) % 256;
      return !isSoundPng(changed);
    }),
  );
});
