import type { Estimate, NoEstimate } from "../../model/index.ts";
import { ofLowerBound, sharedSources } from "./assumptions.ts";
import { byNumberOfLists, type Cells, known } from "./cells.ts";
import { chaoUnlikeLists } from "./chao-unlike-lists.ts";
import { logNormal, refuse, unlessTooWide, whole } from "./refuse.ts";
import { dependencesAmong, type EstimateSettings } from "./settings.ts";

const METHOD = "chao";

/** How many times the bound for unlike lists this one may be, in missing deaths, before lists are not alike enough for it. */
const ALIKE = 1.1;

/**
 * Chao's lower bound where deaths differ in how easily they are found and lists do not (model M_h: Chao, Biometrics 43, 1987), with the
 * factor (k - 1)/k for few lists, which makes it the Chao2 of incidence data (Colwell and Coddington, 1994). Without that factor the bound
 * is half as high again as the truth with three lists, even where all it assumes holds. The interval is Chao's log-normal one.
 *
 * It is a bound only for lists that find as many deaths as each other: else it comes out too high. Where lists are alike it agrees with the
 * bound of `chaoUnlikeLists`, which does not need that; it is refused where it is more than a tenth above.
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
  const { missing, variance } = chao2(once, twice, lists.length);
  const unlike = chaoUnlikeLists(cells, { ...settings, widest: Number.POSITIVE_INFINITY });
  if (unlike.kind === "estimate" && missing > ALIKE * unlike.missing)
    return refuse(
      METHOD,
      lists,
      "unlike-lists",
      `The lists are too unlike: this bound gives ${whole(missing)} missing deaths, and the one that allows for unlike lists ${whole(unlike.missing)}.`,
    );
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
