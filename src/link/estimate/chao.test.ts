import { describe, expect, it } from "vitest";
import type { Cells } from "./cells.ts";
import { chao } from "./chao.ts";
import { chaoUnlikeLists } from "./chao-unlike-lists.ts";
import { hares, hepatitis } from "./published.cases.ts";
import { DEFAULT_ESTIMATE_SETTINGS as settings } from "./settings.ts";

describe("Chao's lower bound", () => {
  // Rcapture 1.4-4, closedp.t: the rows "Mh Chao (LB)" and, with neg = FALSE, "Mth Chao (LB)".
  it.each<[string, Cells, number, number, number]>([
    ["hares", hares, 79.83712, 79.57146, 6.3],
    ["hepatitis", hepatitis, 479.1488, 478.6739, 43.6],
  ])("is what others give for the %s", (_, cells, alike, unlike, error) => {
    expect(chao(cells, settings)).toMatchObject({ kind: "estimate", bound: "lower", total: expect.closeTo(alike, 3) });
    const estimate = chaoUnlikeLists(cells, settings);
    expect(estimate).toMatchObject({ kind: "estimate", bound: "lower", total: expect.closeTo(unlike, 3) });
    expect(estimate.kind === "estimate" && estimate.standardError).toBeCloseTo(error, 0);
  });

  it("holds the 545 of the hepatitis outbreak in its interval", () => {
    const estimate = chaoUnlikeLists(hepatitis, settings);
    if (estimate.kind !== "estimate") throw new Error(estimate.reason);
    expect(estimate.interval.from).toBeLessThan(545);
    expect(estimate.interval.to).toBeGreaterThan(545);
  });

  it("is refused where lists find deaths at such different rates that it would be no bound", () => {
    const unlike: Cells = { lists: ["a", "b", "c"], counts: [0, 400, 10, 40, 12, 38, 2, 10] };
    expect(chao(unlike, settings)).toMatchObject({ kind: "refused", code: "unlike-lists" });
    expect(chaoUnlikeLists(unlike, settings)).toMatchObject({ kind: "estimate" });
  });

  it.each<[string, Cells, string]>([
    ["two lists", { lists: ["a", "b"], counts: [0, 5, 5, 50] }, "too-few-lists"],
    [
      "fewer than seven deaths in two lists",
      { lists: ["a", "b", "c"], counts: [0, 50, 50, 2, 50, 2, 2, 40] },
      "too-few-overlaps",
    ],
  ])("is refused for %s", (_, cells, code) => {
    expect(chao(cells, settings)).toMatchObject({ kind: "refused", code });
    expect(chaoUnlikeLists(cells, settings)).toMatchObject({ kind: "refused", code });
  });

  it("says where even its own model does not fit", () => {
    const avoiding: Cells = { lists: ["a", "b", "c"], counts: [0, 90, 90, 90, 90, 8, 90, 40] };
    expect(chaoUnlikeLists(avoiding, settings)).toMatchObject({ cautions: [expect.stringContaining("fits badly")] });
    expect(chaoUnlikeLists(hepatitis, settings)).toMatchObject({ cautions: [] });
  });

  it("says of lists that share sources that the bound is lower for it", () => {
    const declared = {
      ...settings,
      dependences: [{ lists: ["P", "Q"] as [string, string], why: "P was copied in part" }],
    };
    expect(chaoUnlikeLists(hepatitis, declared)).toMatchObject({
      cautions: [expect.stringContaining("P was copied in part), which makes the number too low")],
    });
  });
});
