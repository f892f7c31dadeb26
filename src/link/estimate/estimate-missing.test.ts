import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Estimate } from "../../model/index.ts";
import { type Cells, cellsOf, intersectionsOf, known, listsIn } from "./cells.ts";
import { estimateMissing, type MissingEstimates } from "./estimate-missing.ts";
import { hepatitis } from "./published.cases.ts";
import { DEFAULT_ESTIMATE_SETTINGS as settings } from "./settings.ts";

/** Tables of three lists, from empty to crowded. */
const tables = fc
  .array(fc.oneof(fc.constant(0), fc.nat(9), fc.nat(300)), { minLength: 7, maxLength: 7 })
  .map((counts): Cells => ({ lists: ["a", "b", "c"], counts: [0, ...counts] }));

/** What is found, by names that do not depend on the order of the lists. */
function byName({ coverage, results, models }: MissingEstimates): Map<string, readonly number[]> {
  return new Map([
    ["coverage", coverage === null ? [] : [coverage]],
    ...results.map((one): [string, number[]] => {
      const name = `${one.method} ${[...one.lists].sort()}`;
      return one.kind === "estimate"
        ? [name, [one.total, one.interval.from, one.interval.to]]
        : [`${name} ${one.code}`, []];
    }),
    ...models.map(({ pairs, fit }): [string, number[]] => [
      `model ${pairs.map((pair) => [...pair].sort().join("")).sort()}`,
      fit ? [fit.total, fit.aic, fit.weight] : [],
    ]),
  ]);
}

/** Two findings are the same up to what the order of arithmetic may shift. */
function expectSame(found: MissingEstimates, other: MissingEstimates): void {
  const [these, those] = [byName(found), byName(other)];
  expect([...these.keys()].sort()).toEqual([...those.keys()].sort());
  for (const [name, numbers] of these) {
    const expected = those.get(name) ?? [];
    expect(numbers.length, name).toBe(expected.length);
    for (const [i, number] of numbers.entries())
      expect(Math.abs(number - (expected[i] ?? 0)), name).toBeLessThanOrEqual(1e-6 * (1 + Math.abs(number)));
  }
}

const estimates = ({ results }: MissingEstimates): Estimate[] =>
  results.flatMap((one) => (one.kind === "estimate" ? one : []));

describe("what is missing", () => {
  it("never is less than nothing, and no interval begins below what is known", () => {
    fc.assert(
      fc.property(tables, (cells) => {
        for (const one of estimates(estimateMissing(cells, settings))) {
          expect(one.total).toBeGreaterThanOrEqual(known(cells));
          expect(one.interval.from).toBeLessThanOrEqual(one.total + 1e-9);
          expect(one.interval.to).toBeGreaterThanOrEqual(one.total - 1e-9);
          expect(one.interval.to).toBeLessThanOrEqual(settings.widest * one.interval.from);
          expect(one.assumptions.length).toBeGreaterThan(2);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("does not depend on the order of the lists", () => {
    fc.assert(
      fc.property(tables, fc.shuffledSubarray(["a", "b", "c"], { minLength: 3 }), (cells, order) => {
        const turned = cellsOf(order, intersectionsOf(cells));
        expectSame(estimateMissing(turned, settings), estimateMissing(cells, settings));
      }),
      { numRuns: 100 },
    );
  });

  it("is not changed by a list without a record", () => {
    fc.assert(
      fc.property(tables, (cells) => {
        const more = cellsOf(["nobody", ...cells.lists], intersectionsOf(cells));
        expect(estimateMissing(more, settings)).toEqual(estimateMissing(cells, settings));
      }),
      { numRuns: 100 },
    );
  });

  it("is refused for the hepatitis outbreak by every method that needs independence, and the bound holds", () => {
    const found = estimateMissing(hepatitis, settings);
    expect(found.coverage).toBeCloseTo(0.5127, 4);
    expect(found.results.map((one) => [one.method, one.kind === "refused" ? one.code : Math.round(one.total)])).toEqual(
      [
        ["log-linear", "too-wide"],
        ["chao-unlike-lists", 479],
        ["chao", 479],
        ["lincoln-petersen", "dependent"],
        ["lincoln-petersen", "dependent"],
        ["lincoln-petersen", "dependent"],
      ],
    );
    expect(found.models.map(({ fit }) => fit?.weight ?? 0).reduce((a, b) => a + b)).toBeCloseTo(1, 9);
  });

  it.each<[string, Cells, string, string]>([
    ["no list", { lists: [], counts: [0] }, "no-record", "need not be zero"],
    ["lists without a record", { lists: ["a", "b"], counts: [0, 0, 0, 0] }, "no-record", "need not be zero"],
    ["one list", { lists: ["a", "b"], counts: [0, 30, 0, 0] }, "too-few-lists", "Only a has a death here"],
    ["lists that share nothing", { lists: ["a", "b"], counts: [0, 30, 20, 0] }, "too-few-overlaps", "share 0 deaths"],
  ])("is no number for %s, and no zero", (_, cells, code, words) => {
    expect(estimateMissing(cells, settings).results).toEqual([
      expect.objectContaining({ kind: "refused", code, reason: expect.stringContaining(words) }),
    ]);
  });

  it("is refused by log-linear models for more lists than can be tried, with the cure", () => {
    const six = cellsOf(
      ["a", "b", "c", "d", "e", "f"],
      [
        { lists: ["a", "b", "c"], deaths: 30 },
        { lists: ["d", "e", "f"], deaths: 30 },
        { lists: ["a", "d"], deaths: 20 },
        { lists: ["b"], deaths: 20 },
      ],
    );
    expect(estimateMissing(six, settings).results[0]).toMatchObject({
      code: "too-many-lists",
      reason: expect.stringContaining("--lists"),
    });
  });

  it("is refused where no model of pairs fits", () => {
    // Far fewer deaths in an even number of lists than in an odd one: what pairs alone cannot make.
    const counts = Array.from({ length: 16 }, (_, cell) => (cell === 0 ? 0 : listsIn(cell) % 2 === 1 ? 300 : 60));
    const four: Cells = { lists: ["a", "b", "c", "d"], counts };
    expect(estimateMissing(four, settings).results[0]).toMatchObject({ code: "no-model-fits" });
  });
});
