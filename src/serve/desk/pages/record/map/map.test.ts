import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countyKey } from "./county-key.ts";
import { nearest } from "./near.ts";
import { shadeOf, shadesOf } from "./shades.ts";

describe("the shades of a map", () => {
  it.each([
    [[0, 0], []],
    [[0, 4], [{ shade: 3, from: 4, to: 4 }]],
    [
      [1, 2, 3, 4, 50, 60],
      [
        { shade: 1, from: 1, to: 2 },
        { shade: 2, from: 3, to: 4 },
        { shade: 3, from: 50, to: 60 },
      ],
    ],
  ])("of %j are %j", (counts, shades) => {
    expect(shadesOf(counts)).toEqual(shades);
  });

  it("give every number of cases one, more cases never a paler one, and no case none", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40)), (counts) => {
        const shades = shadesOf(counts);
        const of = [...counts].sort((a, b) => a - b).map((count) => shadeOf(shades, count));
        expect(of).toEqual([...of].sort((a, b) => a - b));
        for (const count of counts) expect(shadeOf(shades, count) > 0).toBe(count > 0);
      }),
    );
  });
});

describe("the arrow keys on a map", () => {
  const places = [
    { id: "west", middle: [0, 0] },
    { id: "middle", middle: [10, 0] },
    { id: "east", middle: [20, 1] },
    { id: "south", middle: [11, 8] },
  ] as const;

  it.each([
    ["west", "ArrowRight", "middle"],
    ["middle", "ArrowRight", "east"],
    ["middle", "ArrowDown", "south"],
    ["south", "ArrowUp", "middle"],
    ["west", "ArrowLeft", null],
    ["nowhere", "ArrowLeft", null],
  ] as const)("from %s by %s lead to %s", (from, direction, to) => {
    expect(nearest(places, from, direction)).toBe(to);
  });
});

describe("the name of a county", () => {
  it.each([
    ["Pell County", "pell"],
    ["PELL  COUNTY", "pell"],
    ["Odile Parish", "odile"],
    ["St. Brona County", "st brona"],
    ["Saint Brona", "st brona"],
    ["County", "county"],
  ])("%s is compared as %s", (name, key) => {
    expect(countyKey(name)).toBe(key);
  });
});
