import type { Estimate, LogLinearModel, NoEstimate } from "../../model/index.ts";
import { type Cells, withoutEmptyLists } from "./cells.ts";
import { chao } from "./chao.ts";
import { chaoUnlikeLists } from "./chao-unlike-lists.ts";
import { foundDependences } from "./found-dependences.ts";
import { lincolnPetersen } from "./lincoln-petersen.ts";
import { logLinear } from "./log-linear/log-linear.ts";
import { refuse } from "./refuse.ts";
import { sampleCoverage } from "./sample-coverage.ts";
import type { EstimateSettings } from "./settings.ts";
import { unlessBelowBound, withUnlikeDeaths } from "./unlike-deaths.ts";

/** What one table says of the deaths that are in none of its lists, by every method, each as a number or as why there is none. */
export interface MissingEstimates {
  readonly coverage: number | null;
  readonly results: readonly (Estimate | NoEstimate)[];
  readonly models: readonly LogLinearModel[];
}

/**
 * Asks every method of a table. Three lists or more are asked by log-linear models, by Chao's two bounds, and two by two; two lists by
 * Lincoln and Petersen's method alone. A list without a record changes nothing.
 */
export function estimateMissing(cells: Cells, settings: EstimateSettings): MissingEstimates {
  const some = withoutEmptyLists(cells);
  const coverage = sampleCoverage(some);
  if (some.lists.length < 2) return { coverage, results: [fromNothing(some)], models: [] };
  if (some.lists.length === 2) return { coverage, results: twoByTwo(some, settings), models: [] };
  const { result, models } = logLinear(some, settings);
  const bound = chaoUnlikeLists(some, settings);
  const dependences = [...settings.dependences, ...foundDependences(some.lists, models)];
  const pairs = twoByTwo(some, { ...settings, dependences }).map((pair) => unlessBelowBound(pair, bound));
  return {
    coverage,
    results: [withUnlikeDeaths(result, some, bound), bound, chao(some, settings), ...pairs],
    models,
  };
}

function twoByTwo(cells: Cells, settings: EstimateSettings): (Estimate | NoEstimate)[] {
  return cells.lists.flatMap((left, i) =>
    cells.lists.slice(i + 1).map((right) => lincolnPetersen(cells, [left, right], settings)),
  );
}

function fromNothing(cells: Cells): NoEstimate {
  const { lists } = cells;
  return lists.length === 0
    ? refuse(
        "lincoln-petersen",
        lists,
        "no-record",
        "No list has a death here, and from nothing nothing follows: how many there were is not known, and need not be zero.",
      )
    : refuse(
        "lincoln-petersen",
        lists,
        "too-few-lists",
        `Only ${lists.join("")} has a death here; what one list misses can be told from another list alone.`,
      );
}
