import { describe, expect, it } from "vitest";
import type { Cells } from "../cells.ts";
import { hepatitis, registers } from "../published.cases.ts";
import { designOf, type Pair, pairsOf } from "./design.ts";
import { fitPoisson } from "./fit.ts";
import { profileInterval } from "./profile-interval.ts";

/** The interval of the model with these pairs. */
function intervalOf({ lists, counts }: Cells, pairs: readonly Pair[]) {
  const design = designOf(lists.length, pairs);
  const fit = fitPoisson(design.slice(1), counts.slice(1));
  return profileInterval(design, counts, Math.exp(fit?.intercept ?? Number.NaN));
}

describe("the profile likelihood interval", () => {
  // Rcapture 1.4-4, closedpCI.t.
  it.each<[string, Cells, readonly Pair[], number, number]>([
    ["independent lists", hepatitis, [], 350.3111, 435.4113],
    ["one pair", hepatitis, [[0, 1]], 363.1751, 486.1964],
    [
      "two pairs",
      hepatitis,
      [
        [0, 1],
        [1, 2],
      ],
      408.8988,
      734.1725,
    ],
    ["all pairs", hepatitis, pairsOf(3), 654.6797, 3031.1118],
    ["one pair of four lists", registers, [[0, 1]], 10265.9935, 14992.3329],
    ["all pairs of four lists", registers, pairsOf(4), 10027.5539, 50046.2629],
  ])("is what others find: %s", (_, cells, pairs, from, to) => {
    const interval = intervalOf(cells, pairs);
    expect((interval?.from ?? 0) / from).toBeCloseTo(1, 3);
    expect((interval?.to ?? 0) / to).toBeCloseTo(1, 3);
  });

  it("begins at what is known where nothing speaks for more", () => {
    const nearlyAll: Cells = { lists: ["a", "b", "c"], counts: [0, 1, 1, 5, 1, 5, 5, 90] };
    expect(intervalOf(nearlyAll, [])?.from).toBeCloseTo(108, 0);
  });
});
