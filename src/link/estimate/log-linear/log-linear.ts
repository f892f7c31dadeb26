import type { Estimate, LogLinearModel, NoEstimate } from "../../../model/index.ts";
import { littleCoverage, ofLogLinearModels } from "../assumptions.ts";
import { byNumberOfLists, type Cells, known } from "../cells.ts";
import { NORMAL_975 } from "../distributions.ts";
import { refuse, unlessTooWide } from "../refuse.ts";
import { sampleCoverage } from "../sample-coverage.ts";
import { dependencesAmong, type EstimateSettings } from "../settings.ts";
import { type FittedModel, logLinearModels } from "./models.ts";

const METHOD = "log-linear";

/** Of more lists there are more than 30,000 models. */
const MOST_LISTS = 5;
/** Where even the best model would fit so badly by chance less often than this, none is believed. */
const WORST_FIT = 0.01;
/** Below so much sample coverage an estimate is said to be unstable. */
const LITTLE_COVERAGE = 0.55;

/** The total by log-linear models, and the table of all models it was made from. */
export interface LogLinearResult {
  readonly result: Estimate | NoEstimate;
  readonly models: readonly LogLinearModel[];
}

/**
 * The total as an average over every log-linear model that can be fitted, by Akaike weights (Buckland, Burnham and Augustin, Model
 * selection: an integral part of inference, Biometrics 53, 1997), so that its interval holds the doubt about the model too. Averaged are
 * the logarithms of the missing deaths, whose distribution is less skewed.
 */
export function logLinear(cells: Cells, settings: EstimateSettings): LogLinearResult {
  const { lists } = cells;
  const early = tooLittle(cells, settings);
  if (early) return { result: early, models: [] };
  const { fitted, refused } = logLinearModels(cells, settings);
  const models = [...fitted.map(({ model }) => model), ...refused];
  const best = fitted[0];
  if (!best)
    return {
      result: refuse(
        METHOD,
        lists,
        "no-model-fits",
        "No model can be fitted: the lists share too little with each other.",
      ),
      models,
    };
  const misfit = fitted.every(({ model: { fit } }) => fit.p !== null && fit.p < WORST_FIT);
  if (misfit)
    return {
      result: refuse(
        METHOD,
        lists,
        "no-model-fits",
        `No model of pairs fits (the best has G² ${best.model.fit.deviance.toFixed(1)} on ${best.model.fit.degrees} degrees of freedom): more than two lists hang together, or deaths differ much in how easily they are found.`,
      ),
      models,
    };
  return { result: unlessTooWide(averaged(cells, fitted, settings), settings.widest), models };
}

function averaged(cells: Cells, fitted: readonly FittedModel[], { dependences }: EstimateSettings): Estimate {
  const mean = fitted.reduce((sum, { model, logMissing }) => sum + model.fit.weight * logMissing, 0);
  const error = fitted.reduce(
    (sum, { model, logMissing, variance }) => sum + model.fit.weight * Math.sqrt(variance + (logMissing - mean) ** 2),
    0,
  );
  const [missing, factor] = [Math.exp(mean), Math.exp(NORMAL_975 * error)];
  return {
    kind: "estimate",
    method: METHOD,
    lists: [...cells.lists],
    total: known(cells) + missing,
    missing,
    standardError: missing * error,
    interval: { from: known(cells) + missing / factor, to: known(cells) + missing * factor, how: "model-averaged" },
    range: rangeOf(fitted),
    bound: "none",
    assumptions: ofLogLinearModels(),
    cautions: cautionsOf(cells, dependences),
  };
}

/** From the lowest to the highest total of the models that are supported. */
function rangeOf(fitted: readonly FittedModel[]): Estimate["range"] {
  const totals = fitted.filter(({ supported }) => supported).map(({ model }) => model.fit.total);
  return totals.length === 0 ? null : { models: totals.length, from: Math.min(...totals), to: Math.max(...totals) };
}

function cautionsOf(cells: Cells, dependences: EstimateSettings["dependences"]): string[] {
  const coverage = sampleCoverage(cells);
  const declared = dependencesAmong(cells.lists, dependences);
  return [
    ...(declared.length > 0
      ? [`Every model lets these depend on each other: ${declared.map((one) => one.lists.join(" and ")).join("; ")}.`]
      : []),
    ...(coverage !== null && coverage < LITTLE_COVERAGE ? [littleCoverage(coverage)] : []),
  ];
}

function tooLittle(cells: Cells, { leastOverlap }: EstimateSettings): NoEstimate | null {
  const { lists } = cells;
  if (lists.length < 3)
    return refuse(METHOD, lists, "too-few-lists", "Dependence between lists can be estimated from three lists on.");
  if (lists.length > MOST_LISTS)
    return refuse(
      METHOD,
      lists,
      "too-many-lists",
      `${lists.length} lists have too many models to try: choose at most ${MOST_LISTS} with --lists.`,
    );
  const shared = byNumberOfLists(cells).reduce((sum, deaths, number) => (number > 1 ? sum + deaths : sum), 0);
  if (shared < leastOverlap)
    return refuse(
      METHOD,
      lists,
      "too-few-overlaps",
      `${shared} ${shared === 1 ? "death is" : "deaths are"} in more than one list, and at least ${leastOverlap} are needed.`,
    );
  return null;
}
