import type { Estimate, NoEstimate } from "../../model/index.ts";
import { ofLowerBound, sharedSources } from "./assumptions.ts";
import { byNumberOfLists, type Cells, deathsIn, known } from "./cells.ts";
import { logNormal, refuse, unlessTooWide } from "./refuse.ts";
import { dependencesAmong, type EstimateSettings } from "./settings.ts";

const METHOD = "chao";

/** By what part of the missing deaths unlike lists may push the bound up before it is refused. */
const MOST_OVERSHOOT = 0.1;

/**
 * Chao's lower bound where deaths differ in how easily they are found and lists do not (model M_h: Chao, Biometrics 43, 1987), with the
 * factor (k - 1)/k for few lists, which makes it the Chao2 of incidence data (Colwell and Coddington, 1994). Without that factor the bound
 * is half as high again as the truth with three lists, even where all it assumes holds. The interval is Chao's log-normal one.
 *
 * It is a bound only for lists alike in size: where some find much more than others it comes out too high, by how much follows from their
 * sizes, and it is refused where that is more than a tenth of the missing. `chaoUnlikeLists` is for those.
 */
export function chao(cells: Cells, settings: EstimateSettings): Estimate | NoEstimate {
  const { lists } = cells;
  if (lists.length < 3) return refuse(METHOD, lists, "too-few-lists", "Chao's bound needs at least three lists.");
  const [, once = 0, twice = 0] = byNumberOfLists(cells);
  if (twice < settings.leastOverlap)
    return refuse(
      METHOD,
      lists,
      "too-few-overlaps",
      `${twice} ${twice === 1 ? "death is" : "deaths are"} in exactly two lists, and at least ${settings.leastOverlap} are needed.`,
    );
  const over = overshoot(cells);
  if (over > MOST_OVERSHOOT)
    return refuse(
      METHOD,
      lists,
      "unlike-lists",
      `The lists differ so much in size that this bound would be about ${Math.round(over * 100)} % too high for the missing deaths.`,
    );
  const { missing, variance } = chao2(once, twice, lists.length);
  return unlessTooWide(
    {
      kind: "estimate",
      method: METHOD,
      lists: [...lists],
      total: known(cells) + missing,
      missing,
      standardError: Math.sqrt(variance),
      interval: logNormal(known(cells), missing, Math.sqrt(variance)),
      range: null,
      bound: "lower",
      assumptions: ofLowerBound(true),
      cautions: dependencesAmong(lists, settings.dependences).map(sharedSources),
    },
    settings.widest,
  );
}

/** Chao2 of the deaths in exactly one and exactly two of the lists, with its variance (Chao, 1987; Colwell, EstimateS). */
export function chao2(once: number, twice: number, lists: number): { missing: number; variance: number } {
  const few = (lists - 1) / lists;
  const ratio = once / twice;
  return {
    missing: (few * once ** 2) / (2 * twice),
    variance: twice * ((few / 2) * ratio ** 2 + few ** 2 * ratio ** 3 + (few ** 2 / 4) * ratio ** 4),
  };
}

/**
 * By what part the bound exceeds the missing deaths where lists find all deaths alike but each at its own rate. With o the odds of each
 * list, deaths in one list are to those in none as the sum of o, those in two as the sum of products of two.
 */
function overshoot(cells: Cells): number {
  const sizes = cells.lists.map((_, i) => deathsIn(cells, [i]));
  const sum = sizes.reduce((a, b) => a + b, 0);
  const pairs = (sum ** 2 - sizes.reduce((a, b) => a + b ** 2, 0)) / 2;
  const k = cells.lists.length;
  return pairs === 0 ? Number.POSITIVE_INFINITY : (((k - 1) / k) * sum ** 2) / (2 * pairs) - 1;
}
