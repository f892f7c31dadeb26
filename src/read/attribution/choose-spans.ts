import type { Candidates } from "./candidates.ts";
import { chancesOf, choose, latticeRoom, pairAt } from "./lattice.ts";
import type { RoleSpan } from "./link-features.ts";
import { roleChances } from "./role-chances.ts";
import { nothingHeld, PAIR_FEATURES, pairFeatures, SPAN_FEATURES, spanFeatures } from "./span-features.ts";
import type { Surroundings } from "./surroundings.ts";
import { type FineWeights, scoreOf } from "./weights.ts";

/** The candidates that are worth more than the threshold and fit together, in order. */
export function chooseSpans(candidates: Candidates, worth: Float64Array, threshold: number): RoleSpan[] {
  const { from, to, role, runs } = candidates;
  const spans: RoleSpan[] = [];
  for (let r = 0; r + 1 < runs.length; r++)
    for (const c of choose(candidates, runs[r] as number, runs[r + 1] as number, worth, threshold))
      spans.push({
        from: from[c] as number,
        to: to[c] as number,
        role: role[c] as number,
        chance: worth[c] as number,
      });
  return spans;
}

/** How much it counts that a span of the same role stands about here, beside how likely it is this very span. */
const ABOUT_HERE = 0.5;

/**
 * The second stage: each candidate's chance, raised where others of its role overlap it. Something stands there then,
 * only its edges are open.
 */
export function spanWorth(
  weights: FineWeights,
  s: Surroundings,
  candidates: Candidates,
  marginals: Float32Array,
): Float64Array {
  const likely = spanChances(weights, s, candidates, marginals);
  const { from, to, role, runs } = candidates;
  const worth = new Float64Array(candidates.count);
  for (let r = 0; r + 1 < runs.length; r++) {
    const first = runs[r] as number;
    const end = runs[r + 1] as number;
    for (let c = first; c < end; c++) {
      let about = 0;
      for (let d = first; d < end && (from[d] as number) < (to[c] as number); d++)
        if (role[d] === role[c] && (to[d] as number) > (from[c] as number)) about += likely[d] as number;
      worth[c] = ((likely[c] as number) + ABOUT_HERE * Math.min(1, about)) / (1 + ABOUT_HERE);
    }
  }
  return worth;
}

/** How likely each candidate is, given all that might stand beside it. */
export function spanChances(
  weights: FineWeights,
  s: Surroundings,
  candidates: Candidates,
  marginals: Float32Array,
): Float64Array {
  const chances = roleChances(marginals);
  const likely = new Float64Array(candidates.count);
  const scores = new Float64Array(candidates.count);
  const features = new Int32Array(SPAN_FEATURES);
  const pair = new Int32Array(PAIR_FEATURES);
  const held = nothingHeld();
  const room = latticeRoom();
  for (let r = 0; r + 1 < candidates.runs.length; r++) {
    const first = candidates.runs[r] as number;
    const end = candidates.runs[r + 1] as number;
    for (let c = first; c < end; c++) {
      scores[c] = scoreOf(weights, features, spanFeatures(s, candidates, chances, c, held, features));
      for (let b = first - 1; b < c; b++) {
        if (b >= first && (candidates.to[b] as number) > (candidates.from[c] as number)) continue;
        const count = pairFeatures(s, candidates, b < first ? -1 : b, c, pair);
        room.pairs[pairAt(b - first, c - first)] = scoreOf(weights, pair, count);
      }
    }
    chancesOf(candidates, first, end, scores, room, likely);
  }
  return likely;
}
