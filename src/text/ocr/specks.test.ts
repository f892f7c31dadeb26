import { describe, expect, it } from "vitest";
import type { GreyPicture } from "./grey-picture.ts";
import { withoutSpecks } from "./specks.ts";

/** A white picture with black rectangles: left, top, width, height. */
function picture(...ink: readonly (readonly [number, number, number, number])[]): GreyPicture {
  const shades = new Uint8Array(600 * 600).fill(255);
  for (const [left, top, width, height] of ink)
    for (let y = top; y < top + height; y++) shades.fill(0, y * 600 + left, y * 600 + left + width);
  return { width: 600, height: 600, shades };
}

const I = [
  [100, 112, 4, 21],
  [100, 103, 5, 5],
] as const;
const dirt = Array.from({ length: 30 }, (_, index) => [10 + 19 * index, 400 + (index % 3) * 30, 4, 3] as const);

describe("specks of dirt", () => {
  it("are taken off, and the dot of an i and a stop stay", () => {
    const stop = [108, 128, 5, 5] as const;
    expect(withoutSpecks(picture(...I, stop, ...dirt), 300)).toEqual(picture(...I, stop));
  });

  it("are taken off beside a letter where they are too small for a part of it", () => {
    const clean = withoutSpecks(picture(...I, [108, 120, 2, 2], ...dirt), 300);
    expect(clean).toEqual(picture(...I));
  });

  it("are not seen on a clean page, which stays as it is", () => {
    const page = picture(...I, [300, 300, 4, 4]);
    expect(withoutSpecks(page, 300)).toBe(page);
  });
});
