import type { AttributedArticle, AttributionSpans } from "../../bench/reading/attribution-spans.ts";
import { calibrationError } from "../../bench/reading/calibration.ts";
import { quotedContentFound } from "../../bench/reading/quoted-content.ts";
import { matches, scoreAttributions } from "../../bench/reading/score-attributions.ts";
import { showScores } from "../../bench/reading/show-scores.ts";
import {
  type Attribution,
  BALANCED,
  type Dial,
  findAttributions,
} from "../../src/read/attribution/find-attributions.ts";
import type { AttributionModel } from "../../src/read/attribution/model.ts";
import type { Judged } from "./calibrate.ts";
import type { Lesson } from "./learn.ts";

/** Attributions as the scorer takes them. */
export function spansOf(attributions: readonly Attribution[]): AttributionSpans[] {
  return attributions.map(({ source, cue, content, confidence }) => ({
    source: source.map(({ start, end }) => [start, end] as const),
    cue: cue.map(({ start, end }) => [start, end] as const),
    content: content.map(({ start, end }) => [start, end] as const),
    confidence,
  }));
}

/** Every attribution found in articles that the model has not seen, and whether the scorer's relation holds. */
export function judgedOf(model: AttributionModel, lessons: readonly Lesson[]): Judged[] {
  return lessons.flatMap(({ article }) => {
    const found = findAttributions(model, article.text);
    const right = new Set(matches(article.attributions, spansOf(found)));
    return found.map(({ chances }, i) => ({ chances, right: right.has(i) }));
  });
}

const gathered: {
  gold: AttributedArticle[];
  found: AttributedArticle[];
  pairs: { confidence: number; right: boolean }[];
} = { gold: [], found: [], pairs: [] };

/** Prints how a model does on articles that it has not seen, and keeps them for the figures of all folds. */
export function printFold(
  fold: number,
  model: AttributionModel,
  lessons: readonly Lesson[],
  dial: Dial = BALANCED,
): void {
  const gold = lessons.map(({ article }) => article);
  const found = gold.map(({ id, text }) => ({
    id,
    attributions: spansOf(findAttributions(model, text, undefined, dial)),
  }));
  const pairs = gold.flatMap((article, k) => {
    const attributions = found[k]?.attributions ?? [];
    const right = new Set(matches(article.attributions, attributions));
    return attributions.map(({ confidence }, i) => ({ confidence: confidence ?? 0, right: right.has(i) }));
  });
  gathered.gold.push(...gold);
  gathered.found.push(...found);
  gathered.pairs.push(...pairs);
  print(`fold ${fold}`, gold, found, pairs);
}

/** Prints the figures of all folds together. */
export function printFolds(): void {
  print("all folds", gathered.gold, gathered.found, gathered.pairs);
}

function print(
  name: string,
  gold: readonly (AttributedArticle & { text?: string })[],
  found: readonly AttributedArticle[],
  pairs: readonly { confidence: number; right: boolean }[],
): void {
  console.log(name);
  console.log(showScores(scoreAttributions(gold, found)));
  const quoted = quotedContentFound(gold as readonly (AttributedArticle & { text: string })[], found);
  console.log(
    `directly quoted content found exactly ${((100 * quoted.found) / quoted.all).toFixed(1)} % of ${quoted.all}; ` +
      `calibration error ${calibrationError(pairs).toFixed(3)}\n`,
  );
}
