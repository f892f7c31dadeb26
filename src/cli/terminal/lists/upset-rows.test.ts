import { describe, expect, it } from "vitest";
import type { PartOverlap } from "../../../model/index.ts";
import { columnsOf } from "../columns.ts";
import { letterOf } from "./letters.ts";
import { upsetRows } from "./upset-rows.ts";

const list = (name: string) => ({ list: name, deaths: 1, alone: 0, lacking: 0, share: 0.5 });
const overlap: PartOverlap = {
  deaths: 1500,
  lists: ["north", "post", "river"].map(list),
  intersections: [
    { lists: ["north", "river"], deaths: 1000 },
    { lists: ["north", "post", "river"], deaths: 495 },
    { lists: ["post"], deaths: 5 },
  ],
};

describe("an UpSet plot in a terminal", () => {
  it("has a row for each combination: dots, number, share and a bar", () => {
    expect(upsetRows(overlap, 50)).toEqual([
      "A  B  C    deaths   share",
      "●──┼──●     1,000    67 %  ███████████████████████",
      "●──●──●       495    33 %  ███████████",
      "·  ●  ·         5    <1 %  ▏",
    ]);
  });

  it.each([40, 80, 100])("is never wider than %i columns", (width) => {
    for (const row of upsetRows(overlap, width)) expect(columnsOf(row)).toBeLessThanOrEqual(width);
  });

  it("names more lists than there are letters", () => {
    expect([0, 25, 26, 27].map(letterOf)).toEqual(["A", "Z", "AA", "AB"]);
  });
});
