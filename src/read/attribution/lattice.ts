import type { Candidates } from "./candidates.ts";

/** Room for deciding one run of candidates. */
export interface LatticeRoom {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Pair scores of the run: [behind][before + 1]; the first column is for the run's beginning. */
  readonly pairs: Float64Array;
}

/** The most candidates of a run, and one for its beginning. */
const SIDE = 256;

/** Room for any run. */
export function latticeRoom(): LatticeRoom {
  return {
    forward: new Float64Array(SIDE),
    backward: new Float64Array(SIDE),
    pairs: new Float64Array(SIDE * SIDE),
  };
}

/** Where the pair score of candidate `c` behind `b` (or behind the beginning, -1) stands; both counted within the run. */
export const pairAt = (b: number, c: number) => c * SIDE + b + 1;

/**
 * How likely each candidate of the run `[first, end)` is, over all ways to choose candidates that do not overlap: the
 * second stage. `scores` and `room.pairs` must be filled. The logarithm of the sum over all ways is returned.
 */
export function chancesOf(
  candidates: Candidates,
  first: number,
  end: number,
  scores: Float64Array,
  room: LatticeRoom,
  chances: Float64Array,
): number {
  const { from, to } = candidates;
  const { forward, backward, pairs } = room;
  const count = end - first;
  // The way that chooses nothing has score 0.
  let total = 0;
  for (let c = 0; c < count; c++) {
    let sum = pairs[pairAt(-1, c)] as number;
    const start = from[first + c] as number;
    for (let b = 0; b < c; b++)
      if ((to[first + b] as number) <= start)
        sum = logAdd(sum, (forward[b] as number) + (pairs[pairAt(b, c)] as number));
    forward[c] = sum + (scores[first + c] as number);
    total = logAdd(total, forward[c] as number);
  }
  for (let b = count - 1; b >= 0; b--) {
    let sum = 0;
    const stop = to[first + b] as number;
    for (let c = b + 1; c < count; c++)
      if ((from[first + c] as number) >= stop)
        sum = logAdd(sum, (pairs[pairAt(b, c)] as number) + (scores[first + c] as number) + (backward[c] as number));
    backward[b] = sum;
    chances[first + b] = Math.exp((forward[b] as number) + sum - total);
  }
  return total;
}

/** log(exp(a) + exp(b)). */
export function logAdd(a: number, b: number): number {
  const high = a > b ? a : b;
  const low = a > b ? b : a;
  return high - low > 30 ? high : high + Math.log1p(Math.exp(low - high));
}

/**
 * Chooses candidates that do not overlap so that what they have above the threshold adds up to the most. A low threshold
 * finds more, a high one errs less.
 */
export function choose(
  candidates: Candidates,
  first: number,
  end: number,
  chances: Float64Array,
  threshold: number,
): number[] {
  const { from, to } = candidates;
  const count = end - first;
  const best = new Float64Array(count);
  const before = new Int32Array(count).fill(-1);
  let top = -1;
  for (let c = 0; c < count; c++) {
    const worth = (chances[first + c] as number) - threshold;
    let most = 0;
    if (worth > 0)
      for (let b = 0; b < c; b++)
        if ((best[b] as number) > most && (to[first + b] as number) <= (from[first + c] as number)) {
          most = best[b] as number;
          before[c] = b;
        }
    best[c] = worth > 0 ? most + worth : 0;
    if (worth > 0 && (top < 0 || (best[c] as number) > (best[top] as number))) top = c;
  }
  const chosen: number[] = [];
  for (let c = top; c >= 0; c = before[c] as number) chosen.push(first + c);
  return chosen.reverse();
}
