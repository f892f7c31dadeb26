import {
  type Cells,
  DEFAULT_ESTIMATE_SETTINGS,
  type EstimateSettings,
  estimateMissing,
  partOverlap,
} from "../../link/index.ts";
import type { Part, PartUndercount, Undercount } from "../../model/index.ts";
import { type CompareOptions, compareLists } from "./compared.ts";

export interface UndercountOptions extends CompareOptions {
  readonly leastOverlap?: number | undefined;
  readonly widest?: number | undefined;
}

/**
 * How many deaths are in none of the lists, whole and by state or year, each as a number with what it takes for granted or as why there is
 * none. The parts are estimated each for itself, so they need not add up to the whole.
 */
export async function estimateUndercount(files: readonly string[], options: UndercountOptions): Promise<Undercount> {
  const { ground, dependences, all, parts } = await compareLists(files, { ...options, everything: false });
  const settings: EstimateSettings = {
    ...DEFAULT_ESTIMATE_SETTINGS,
    leastOverlap: options.leastOverlap ?? DEFAULT_ESTIMATE_SETTINGS.leastOverlap,
    widest: options.widest ?? DEFAULT_ESTIMATE_SETTINGS.widest,
    dependences,
  };
  return {
    schema: "answerable/undercount@1",
    ground,
    leastOverlap: settings.leastOverlap,
    widest: settings.widest,
    all: partUndercount(all.cells, {}, settings),
    parts: parts.map(({ part, cells }) => partUndercount(cells, part, settings)),
  };
}

function partUndercount(cells: Cells, part: Part, settings: EstimateSettings): PartUndercount {
  const { coverage, results, models } = estimateMissing(cells, settings);
  return { ...partOverlap(cells, part), coverage, results: [...results], models: [...models] };
}
