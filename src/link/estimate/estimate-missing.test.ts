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

/** What is found, without regard to the order of lists: sorted, and rounded to what arithmetic may shift. */
function sorted({ coverage, results, models }: MissingEstimates) {
  const round = (number: number) => Number(number.toPrecision(5));
  return {
    coverage: coverage === null ? null : round(coverage),
    results: results
      .map((one) => [
        one.method,
        [...one.lists].sort().join(),
        one.kind === "estimate" ? [one.total, one.interval.from, one.interval.to].map(round) : one.code,
      ])
      .sort((a, b) => (`${a}` < `${b}` ? -1 : 1)),
    models: models
      .map(
        ({ pairs, fit }) =>
          `${pairs.map((pair) => [...pair].sort().join("")).sort()} ${fit ? round(fit.total) : "not fitted"}`,
      )
      .sort(),
  };
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
        expect(sorted(estimateMissing(turned, settings))).toEqual(sorted(estimateMissing(cells, settings)));
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
