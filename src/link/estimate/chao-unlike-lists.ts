import type { Estimate, NoEstimate } from "../../model/index.ts";
import { fitsBadly, ofLowerBound, sharedSources } from "./assumptions.ts";
import { byNumberOfLists, type Cells, known, listsIn } from "./cells.ts";
import { chanceOf } from "./distributions.ts";
import { fitPoisson } from "./log-linear/fit.ts";
import { logNormal, refuse, unlessTooWide } from "./refuse.ts";
import { dependencesAmong, type EstimateSettings } from "./settings.ts";

const METHOD = "chao-unlike-lists";

/** Where a fit is so bad by chance less often than this, it is said. */
const BAD_FIT = 0.01;

/**
 * Chao's lower bound where deaths differ in how easily they are found and so do lists (model M_th: Rivest and Baillargeon, Applications and
 * extensions of Chao's moment estimator for the size of a closed population, Biometrics 63, 2007). It is a log-linear model in which each
 * list has its own rate, and the deaths in three lists, in four and so on are each as many as they are.
 */
export function chaoUnlikeLists(cells: Cells, settings: EstimateSettings): Estimate | NoEstimate {
  const { lists, counts } = cells;
  if (lists.length < 3) return refuse(METHOD, lists, "too-few-lists", "Chao's bound needs at least three lists.");
  const twice = byNumberOfLists(cells)[2] ?? 0;
  if (twice < settings.leastOverlap)
    return refuse(
      METHOD,
      lists,
      "too-few-overlaps",
      `${twice} ${twice === 1 ? "death is" : "deaths are"} in exactly two lists, and at least ${settings.leastOverlap} are needed.`,
    );
  const design = designOf(cells);
  const fit = fitPoisson(design, counts.slice(1));
  if (!fit)
    return refuse(
      METHOD,
      lists,
      "no-model-fits",
      "Too many combinations of lists hold no death: the bound has no finite value.",
    );
  const missing = Math.exp(fit.intercept);
  const degrees = design.length - (design[0]?.length ?? 0);
  const bad = (chanceOf(fit.deviance, degrees) ?? 1) < BAD_FIT;
  const standardError = Math.sqrt(missing + missing ** 2 * fit.interceptVariance);
  return unlessTooWide(
    {
      kind: "estimate",
      method: METHOD,
      lists: [...lists],
      total: known(cells) + missing,
      missing,
      standardError,
      interval: logNormal(known(cells), missing, standardError),
      range: null,
      bound: "lower",
      assumptions: ofLowerBound(false),
      cautions: [
        ...dependencesAmong(lists, settings.dependences).map(sharedSources),
        ...(bad ? [fitsBadly(fit.deviance, degrees)] : []),
      ],
    },
    settings.widest,
  );
}

/** Each cell's row: the constant, one column a list, and one for each number of lists above two that any death is in. */
function designOf(cells: Cells): number[][] {
  const many = byNumberOfLists(cells).flatMap((deaths, number) => (number > 2 && deaths > 0 ? [number] : []));
  return cells.counts.slice(1).map((_, i) => {
    const cell = i + 1;
    return [
      1,
      ...cells.lists.map((_, list) => (cell >> list) & 1),
      ...many.map((number) => (listsIn(cell) === number ? 1 : 0)),
    ];
  });
}
