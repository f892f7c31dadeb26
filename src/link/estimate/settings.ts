import type { Dependence } from "../../model/index.ts";

/** What is asked of a table before a number is made of it. */
export interface EstimateSettings {
  /**
   * Deaths that must be shared. Seven is Robson and Regier's rule (Sample size in Petersen mark–recapture experiments, 1964; Seber, The
   * Estimation of Animal Abundance, 1982, section 3.1): with seven, Chapman's estimate is all but free of bias.
   */
  readonly leastOverlap: number;
  /** How many times the lower bound of an interval its upper bound may be. */
  readonly widest: number;
  readonly dependences: readonly Dependence[];
  /** Of how many log-linear models, the best first, an interval is worked out; of five lists, hundreds may be supported. */
  readonly modelIntervals: number;
}

export const DEFAULT_ESTIMATE_SETTINGS: EstimateSettings = {
  leastOverlap: 7,
  widest: 3,
  dependences: [],
  modelIntervals: 64,
};

/** What is declared of two lists; null where nothing is. */
export function dependenceOf(left: string, right: string, dependences: readonly Dependence[]): Dependence | null {
  return dependences.find(({ lists }) => lists.includes(left) && lists.includes(right) && left !== right) ?? null;
}

/** What is declared of any two of these lists. */
export function dependencesAmong(lists: readonly string[], dependences: readonly Dependence[]): Dependence[] {
  return dependences.filter((declared) => declared.lists.every((list) => lists.includes(list)));
}
