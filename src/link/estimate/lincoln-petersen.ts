import type { Estimate, NoEstimate } from "../../model/index.ts";
import { ofTwoLists } from "./assumptions.ts";
import { type Cells, deathsIn, known, onlyLists } from "./cells.ts";
import { logNormal, named, refuse, unlessTooWide, whole } from "./refuse.ts";
import { dependenceOf, type EstimateSettings } from "./settings.ts";

const METHOD = "lincoln-petersen";

/**
 * The total from two of the lists, by Chapman's nearly unbiased form of Lincoln and Petersen's index (Chapman, Some properties of the
 * hypergeometric distribution with applications to zoological sample censuses, 1951) with Seber's variance (The effects of trap response on
 * tag recapture estimates, Biometrics 26, 1970) and a log-normal interval.
 *
 * Refused: lists that are declared to depend on each other, too few deaths in both, one list inside the other, a total below the deaths
 * that all lists together know of, and an interval that is too wide.
 */
export function lincolnPetersen(
  all: Cells,
  pair: readonly [string, string],
  settings: EstimateSettings,
): Estimate | NoEstimate {
  const cells = onlyLists(all, pair);
  const [first, second, both] = [deathsIn(cells, [0]), deathsIn(cells, [1]), deathsIn(cells, [0, 1])];
  const refusal = refusalOf(pair, { first, second, both }, settings);
  if (refusal) return refusal;
  const { total, variance } = chapman(first, second, both);
  if (total < known(all))
    return refuse(
      METHOD,
      pair,
      "below-known",
      `${named(pair)} give ${whole(total)} deaths, and all lists together already know of ${whole(known(all))}: these two depend on each other, or share what they miss.`,
    );
  const inside = known(cells);
  const standardError = Math.sqrt(variance);
  return unlessTooWide(
    {
      kind: "estimate",
      method: METHOD,
      lists: [...pair],
      total,
      missing: total - inside,
      standardError,
      interval: logNormal(inside, total - inside, standardError),
      range: null,
      bound: "none",
      assumptions: ofTwoLists(pair),
      cautions: [],
    },
    settings.widest,
  );
}

/** Chapman's total and Seber's variance, of the deaths in either list and in both. */
export function chapman(first: number, second: number, both: number): { total: number; variance: number } {
  return {
    total: ((first + 1) * (second + 1)) / (both + 1) - 1,
    variance: ((first + 1) * (second + 1) * (first - both) * (second - both)) / ((both + 1) ** 2 * (both + 2)),
  };
}

function refusalOf(
  pair: readonly [string, string],
  { first, second, both }: { first: number; second: number; both: number },
  { leastOverlap, dependences }: EstimateSettings,
): NoEstimate | null {
  const declared = dependenceOf(...pair, dependences);
  if (declared)
    return refuse(
      METHOD,
      pair,
      "dependent",
      `${named(pair)} are not independent (${declared.why}), and two lists alone cannot say how much that hides.`,
    );
  if (both < leastOverlap)
    return refuse(
      METHOD,
      pair,
      "too-few-overlaps",
      `${named(pair)} share ${both} ${both === 1 ? "death" : "deaths"}, and at least ${leastOverlap} are needed.`,
    );
  if (first === both || second === both) {
    const [inner, outer] = first === both ? pair : [pair[1], pair[0]];
    return refuse(
      METHOD,
      pair,
      "contained",
      `Every death in ${inner} is in ${outer} too: that looks like a copy, and a copy says nothing of what ${outer} misses.`,
    );
  }
  return null;
}
