import { CONTENT, CUE } from "./labels.ts";
import {
  cuesWithin,
  LINK_FEATURES,
  linkFeatures,
  type RoleSpan,
  sourcelessFeatures,
  sourcesWithin,
} from "./link-features.ts";
import type { Surroundings } from "./surroundings.ts";
import { type FineWeights, scoreOf } from "./weights.ts";

/** A cue with what belongs to it, as places in the list of spans, and how likely each link is. */
export interface Linked {
  readonly cue: number;
  readonly source: number | null;
  /** How likely the source, or its absence, is right. */
  readonly sourceChance: number;
  readonly content: number[];
  /** How likely the surest piece of content belongs to the cue. */
  contentChance: number;
}

/** Gives every content the cue it belongs to, and every cue its source.  */
export function linkSpans(s: Surroundings, spans: readonly RoleSpan[], weights: FineWeights): Linked[] {
  const features = new Int32Array(LINK_FEATURES);
  const linked = new Map<number, Linked>();
  for (const [at, span] of spans.entries())
    if (span.role === CUE) linked.set(at, sourceOf(s, spans, at, weights, features));
  for (const [at, span] of spans.entries()) {
    if (span.role !== CONTENT) continue;
    const cues = cuesWithin(s, spans, at);
    const scores = cues.map((cue) => scoreOf(weights, features, linkFeatures(s, spans, cue, at, features)));
    const { best, chance } = surest(scores);
    const found = linked.get(cues[best] ?? -1);
    if (!found) continue;
    found.content.push(at);
    found.contentChance = Math.max(found.contentChance, chance);
  }
  return [...linked.values()];
}

function sourceOf(
  s: Surroundings,
  spans: readonly RoleSpan[],
  cue: number,
  weights: FineWeights,
  features: Int32Array,
): Linked {
  const sources = sourcesWithin(s, spans, cue);
  const scores = sources.map((source) => scoreOf(weights, features, linkFeatures(s, spans, cue, source, features)));
  scores.push(scoreOf(weights, features, sourcelessFeatures(s, spans, cue, features)));
  const { best, chance } = surest(scores);
  return { cue, source: sources[best] ?? null, sourceChance: chance, content: [], contentChance: 0 };
}

/** The highest score's place, and its share when scores are taken as logarithms of odds. */
function surest(scores: readonly number[]): { best: number; chance: number } {
  let best = 0;
  for (const [i, score] of scores.entries()) if (score > (scores[best] as number)) best = i;
  let total = 0;
  for (const score of scores) total += Math.exp(score - (scores[best] as number));
  return { best, chance: total > 0 ? 1 / total : 0 };
}
