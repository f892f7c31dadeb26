import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthBars, unplaced } from "./month-bars.ts";

describe("the bars by month", () => {
  it("has a bar for a month without cases between two that have some", () => {
    expect(
      monthBars([
        { value: "2031-11", count: 2 },
        { value: "2032-01", count: 1 },
      ]),
    ).toEqual([
      { month: "2031-11", count: 2 },
      { month: "2031-12", count: 0 },
      { month: "2032-01", count: 1 },
    ]);
  });

  it("keeps what is known less precisely apart, each for itself", () => {
    const counts = [
      { value: "2031", count: 4 },
      { value: "2031-02", count: 1 },
      { value: null, count: 3 },
    ];
    expect(monthBars(counts)).toEqual([{ month: "2031-02", count: 1 }]);
    expect(unplaced(counts)).toEqual([
      { label: "2031, month not known", count: 4 },
      { label: "day not known", count: 3 },
    ]);
  });

  it("draws nothing where no month is known", () => {
    expect(monthBars([{ value: null, count: 1 }])).toEqual([]);
  });

  it("never drops a case", () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.constantFrom("0001-01", "2031", "2031-05", "2031-06", "2040-12", "9999-12"),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ value, count: fc.nat(1000) }), { selector: ({ value: of }) => of }),
        (counts) => {
          const sum = (of: readonly { count: number }[]) => of.reduce((all, { count }) => all + count, 0);
          expect(sum(monthBars(counts)) + sum(unplaced(counts))).toBe(sum(counts));
        },
      ),
    );
  });
});
