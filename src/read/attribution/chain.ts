import { LABELS } from "./labels.ts";
import { OUTSIDE } from "./quotation.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Weights } from "./weights.ts";

/** How one word follows another; each way has its own transition weights. */
export const JOINTS = 5;
const PLAIN = 0;
const NEW_SENTENCE = 1;
const NEW_SENTENCE_IN_QUOTATION = 2;
const QUOTATION_OPENS = 3;
const QUOTATION_CLOSED = 4;

/** The way word `i` follows the word before it. */
export function jointAt(s: Surroundings, i: number): number {
  const { state, opening } = s.quotation;
  const inside = state[i] !== OUTSIDE;
  const sameQuotation = inside && i > 0 && opening[i] === opening[i - 1];
  if (s.sentenceFrom[i] === i) return sameQuotation ? NEW_SENTENCE_IN_QUOTATION : NEW_SENTENCE;
  if (inside && opening[i] === i) return QUOTATION_OPENS;
  if (i > 0 && state[i - 1] !== OUTSIDE && opening[i - 1] !== opening[i]) return QUOTATION_CLOSED;
  return PLAIN;
}

/** The first stage: a conditional random field over the words of a paragraph. */
export interface Chain {
  readonly weights: Weights;
  /** Exponentials of the transition scores: [joint][label before, or LABELS at the edge][label]. */
  readonly moves: Float64Array;
}

const SIZE = LABELS + 1;

/** Where the transition from `before` at a joint begins in `moves`. */
export const moveRow = (joint: number, before: number) => (joint * SIZE + before) * LABELS;

/** How many transition weights there are. */
export const MOVES = JOINTS * SIZE * LABELS;

/**
 * The probability of each label for the words `[from, to)`, written into `marginals` (LABELS a word). `potentials`
 * holds the exponentials of the label scores, LABELS a word, for the whole text.
 */
export function marginalsOf(
  moves: Float64Array,
  potentials: Float64Array,
  joints: Uint8Array,
  from: number,
  to: number,
  scratch: { forward: Float64Array; backward: Float64Array },
  marginals: Float32Array,
): void {
  const { forward, backward } = scratch;
  forwardPass(moves, potentials, joints, from, to, forward);
  const last = (to - 1) * LABELS;
  for (let k = 0; k < LABELS; k++) backward[last + k] = 1;
  for (let i = to - 2; i >= from; i--) {
    const at = i * LABELS;
    const next = at + LABELS;
    const joint = joints[i + 1] as number;
    let total = 0;
    for (let a = 0; a < LABELS; a++) {
      const row = moveRow(joint, a);
      let sum = 0;
      for (let b = 0; b < LABELS; b++)
        sum += (moves[row + b] as number) * (potentials[next + b] as number) * (backward[next + b] as number);
      backward[at + a] = sum;
      total += sum;
    }
    const by = total > 0 ? 1 / total : 1;
    for (let a = 0; a < LABELS; a++) backward[at + a] = (backward[at + a] as number) * by;
  }
  for (let i = from; i < to; i++) {
    const at = i * LABELS;
    let total = 0;
    for (let k = 0; k < LABELS; k++) total += (forward[at + k] as number) * (backward[at + k] as number);
    const by = total > 0 ? 1 / total : 0;
    for (let k = 0; k < LABELS; k++)
      marginals[at + k] = (forward[at + k] as number) * (backward[at + k] as number) * by;
  }
}

/** Fills `forward`, scaled so that each word's values add up to one; the logarithm of the sum of all paths. */
export function forwardPass(
  moves: Float64Array,
  potentials: Float64Array,
  joints: Uint8Array,
  from: number,
  to: number,
  forward: Float64Array,
): number {
  let log = 0;
  for (let i = from; i < to; i++) {
    const at = i * LABELS;
    const joint = joints[i] as number;
    let total = 0;
    for (let b = 0; b < LABELS; b++) {
      let sum = 0;
      if (i === from) sum = moves[moveRow(joint, LABELS) + b] as number;
      else
        for (let a = 0; a < LABELS; a++)
          sum += (forward[at - LABELS + a] as number) * (moves[moveRow(joint, a) + b] as number);
      sum *= potentials[at + b] as number;
      forward[at + b] = sum;
      total += sum;
    }
    const by = total > 0 ? 1 / total : 1;
    log += Math.log(total > 0 ? total : 1e-300);
    for (let b = 0; b < LABELS; b++) forward[at + b] = (forward[at + b] as number) * by;
  }
  return log;
}
