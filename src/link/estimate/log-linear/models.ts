import type { Dependence, LogLinearModel } from "../../../model/index.ts";
import { type Cells, deathsIn, known } from "../cells.ts";
import { chanceOf, logFactorial } from "../distributions.ts";
import { named } from "../refuse.ts";
import { dependencesAmong, type EstimateSettings } from "../settings.ts";
import { designOf, modelsOf, type Pair } from "./design.ts";
import { fitPoisson, type PoissonFit } from "./fit.ts";
import { profileInterval } from "./profile-interval.ts";

/** Above the best model's AIC by more than this a model has "considerably less" support (Burnham and Anderson, 2002, section 2.6). */
const SUPPORTED = 7;

/** A model that was fitted, with what an average over models needs beside what is shown. */
export interface FittedModel {
  readonly model: LogLinearModel & { readonly fit: NonNullable<LogLinearModel["fit"]> };
  /** The logarithm of the missing deaths, and its variance. */
  readonly logMissing: number;
  readonly variance: number;
  /** Whether it fits about as well as the best. */
  readonly supported: boolean;
}

/** Every model of the table: those fitted, the best supported first, and those that were not, each with the reason. */
export interface AllModels {
  readonly fitted: readonly FittedModel[];
  readonly refused: readonly LogLinearModel[];
}

/**
 * Fits every hierarchical model with effects of pairs to the cells that are seen (Fienberg, The multiple recapture census for closed
 * populations and incomplete 2^k contingency tables, Biometrika 59, 1972; Bishop, Fienberg and Holland, Discrete Multivariate Analysis,
 * 1975, chapter 6). The unseen cell is the exponent of the constant.
 *
 * Not fitted: a model that holds two lists apart which are declared to depend on each other, one with an effect of two lists that share
 * no death, and one whose likelihood has no finite maximum.
 */
export function logLinearModels(
  cells: Cells,
  { dependences, modelIntervals }: Pick<EstimateSettings, "dependences" | "modelIntervals">,
): AllModels {
  const declared = dependencesAmong(cells.lists, dependences);
  const refused: LogLinearModel[] = [];
  const fits: Candidate[] = [];
  for (const pairs of modelsOf(cells.lists.length)) {
    const reason = unfit(cells, pairs, declared);
    const design = designOf(cells.lists.length, pairs);
    const fit = reason ? null : fitPoisson(design.slice(1), cells.counts.slice(1));
    if (fit) fits.push({ pairs, design, fit });
    else
      refused.push(
        notFitted(cells, pairs, reason ?? "Its likelihood has no finite maximum: too many cells are empty."),
      );
  }
  return { fitted: weighed(cells, fits, modelIntervals), refused };
}

interface Candidate {
  readonly pairs: readonly Pair[];
  readonly design: readonly (readonly number[])[];
  readonly fit: PoissonFit;
}

/** The models by their support, the best first, each with its weight; the best of those that are supported with an interval. */
function weighed(cells: Cells, candidates: readonly Candidate[], modelIntervals: number): FittedModel[] {
  const measured = candidates
    .map((candidate) => ({ ...candidate, ...criteriaOf(cells, candidate) }))
    .sort((a, b) => a.aic - b.aic || a.pairs.length - b.pairs.length);
  const best = measured[0]?.aic ?? 0;
  const sum = measured.reduce((total, { aic }) => total + Math.exp((best - aic) / 2), 0);
  return measured.map(({ pairs, design, fit, aic, bic }, place): FittedModel => {
    const missing = Math.exp(fit.intercept);
    const supported = aic - best <= SUPPORTED;
    return {
      logMissing: fit.intercept,
      variance: fit.interceptVariance + 1 / missing,
      supported,
      model: {
        pairs: namesOf(cells, pairs),
        parameters: design[0]?.length ?? 0,
        fit: {
          deviance: fit.deviance,
          pearson: pearsonOf(cells, fit),
          degrees: degreesOf(design),
          p: chanceOf(fit.deviance, degreesOf(design)),
          aic,
          bic,
          weight: Math.exp((best - aic) / 2) / sum,
          total: known(cells) + missing,
          standardError: Math.sqrt(missing + missing ** 2 * fit.interceptVariance),
          interval: supported && place < modelIntervals ? profileInterval(design, cells.counts, missing) : null,
        },
        refused: null,
      },
    };
  });
}

/** Akaike's criterion and Schwarz's, the latter over the deaths that are known (as Rcapture has it). */
function criteriaOf(cells: Cells, { design, fit }: Candidate): { aic: number; bic: number } {
  const parameters = design[0]?.length ?? 0;
  const logLikelihood = fit.expected.reduce((sum, mean, i) => {
    const count = cells.counts[i + 1] ?? 0;
    return sum + count * Math.log(mean) - mean - logFactorial(count);
  }, 0);
  return { aic: 2 * parameters - 2 * logLikelihood, bic: parameters * Math.log(known(cells)) - 2 * logLikelihood };
}

function pearsonOf(cells: Cells, fit: PoissonFit): number {
  return fit.expected.reduce((sum, mean, i) => sum + ((cells.counts[i + 1] ?? 0) - mean) ** 2 / mean, 0);
}

function degreesOf(design: readonly (readonly number[])[]): number {
  return design.length - 1 - (design[0]?.length ?? 0);
}

/** Why a model is not even tried; null where it is. */
function unfit(cells: Cells, pairs: readonly Pair[], declared: readonly Dependence[]): string | null {
  const names = namesOf(cells, pairs);
  const apart = declared.find(({ lists }) => !names.some((pair) => lists.every((list) => pair.includes(list))));
  if (apart) return `It takes ${named(apart.lists)} to be independent, and they are not (${apart.why}).`;
  const strangers = pairs.findIndex((pair) => deathsIn(cells, pair) === 0);
  if (strangers >= 0) return `${named(names[strangers] ?? [])} share no death, so what links them cannot be estimated.`;
  return null;
}

function notFitted(cells: Cells, pairs: readonly Pair[], reason: string): LogLinearModel {
  return {
    pairs: namesOf(cells, pairs),
    parameters: 1 + cells.lists.length + pairs.length,
    fit: null,
    refused: reason,
  };
}

function namesOf({ lists }: Cells, pairs: readonly Pair[]): [string, string][] {
  return pairs.map(([i, j]) => [lists[i] ?? "", lists[j] ?? ""]);
}
