import type { Estimate, NoEstimate } from "../../model/index.ts";
import { type Cells, deathsIn, onlyLists } from "./cells.ts";
import { chapman } from "./lincoln-petersen.ts";
import { named, refuse, whole } from "./refuse.ts";

const CAUTION =
  "Every two lists share more deaths than independent ones would: a sign that some deaths are easier to find than others, and then the number is too low.";

/**
 * Says on a number where all pairs of lists hang together. Deaths that differ in how easily they are found make every two lists alike, as
 * dependence between the lists does, and no model of pairs tells the two apart (Chao and others, Statistics in Medicine 20, 2001).
 */
export function withUnlikeDeaths(result: Estimate | NoEstimate, cells: Cells, bound: Estimate | NoEstimate) {
  if (result.kind === "refused" || bound.kind === "refused") return result;
  const totals = cells.lists.flatMap((left, i) =>
    cells.lists.slice(i + 1).map((right) => {
      const pair = onlyLists(cells, [left, right]);
      return chapman(deathsIn(pair, [0]), deathsIn(pair, [1]), deathsIn(pair, [0, 1])).total;
    }),
  );
  return totals.every((total) => total < bound.total) ? { ...result, cautions: [...result.cautions, CAUTION] } : result;
}

/** A total of two lists, unless Chao's lower bound from all lists lies wholly above it: then the two depend on each other. */
export function unlessBelowBound(result: Estimate | NoEstimate, bound: Estimate | NoEstimate): Estimate | NoEstimate {
  if (result.kind === "refused" || bound.kind === "refused" || result.total >= bound.interval.from) return result;
  return refuse(
    result.method,
    result.lists,
    "below-known",
    `${named(result.lists)} give ${whole(result.total)} deaths, and the lower bound from all lists is at least ${whole(bound.interval.from)}: these two depend on each other, or share what they miss.`,
  );
}
