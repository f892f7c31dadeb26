import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cells, cellsOf, onlyLists } from "../estimate/cells.ts";
import { partOverlap } from "./part-overlap.ts";

const cells: Cells = { lists: ["north", "post", "river"], counts: [0, 5, 7, 3, 0, 2, 1, 10] };

describe("the overlap of lists", () => {
  it("tells of each list what it has, has alone and lacks", () => {
    const { deaths, lists } = partOverlap(cells, { state: "MN" });
    expect(deaths).toBe(28);
    expect(lists).toEqual([
      { list: "north", deaths: 20, alone: 5, lacking: 8, share: 20 / 28 },
      { list: "post", deaths: 21, alone: 7, lacking: 7, share: 21 / 28 },
      { list: "river", deaths: 13, alone: 0, lacking: 15, share: 13 / 28 },
    ]);
  });

  it("counts each death in exactly one combination, the largest first, and leaves out those without any", () => {
    const { intersections } = partOverlap(cells);
    expect(intersections[0]).toEqual({ lists: ["north", "post", "river"], deaths: 10 });
    expect(intersections.map(({ deaths }) => deaths)).toEqual([10, 7, 5, 3, 2, 1]);
  });

  it("gives no share of nothing", () => {
    const { deaths, lists } = partOverlap(cellsOf(["north", "post"], []));
    expect([deaths, lists.map(({ share }) => share)]).toEqual([0, [null, null]]);
  });

  it("gives the same deaths to a list whatever other lists are looked at", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 15, maxLength: 15 }), (counts) => {
        const four: Cells = { lists: ["a", "b", "c", "d"], counts: [0, ...counts] };
        const few = partOverlap(onlyLists(four, ["d", "b"]));
        const all = partOverlap(four);
        for (const list of ["d", "b"])
          expect(few.lists.find((one) => one.list === list)?.deaths).toBe(
            all.lists.find((one) => one.list === list)?.deaths,
          );
        expect(few.deaths).toBeLessThanOrEqual(all.deaths);
        expect(few.intersections.reduce((sum, one) => sum + one.deaths, 0)).toBe(few.deaths);
      }),
      { numRuns: 50 },
    );
  });
});
