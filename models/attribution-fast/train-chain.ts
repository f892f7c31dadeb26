import { forwardPass, JOINTS, jointAt, MOVES, moveRow } from "../../src/read/attribution/chain.ts";
import { CHAIN_FEATURES, chainFeatures } from "../../src/read/attribution/chain-features.ts";
import { mix } from "../../src/read/attribution/hashing.ts";
import { LABELS, mayFollow } from "../../src/read/attribution/labels.ts";
import type { Surroundings } from "../../src/read/attribution/surroundings.ts";
import { sentenceBounds } from "../../src/read/attribution/tag-words.ts";
import { shuffled } from "./prepared.ts";

/** A text to learn from: its features, computed once, and the right labels. */
export interface ChainText {
  readonly bounds: readonly (readonly [number, number])[];
  readonly joints: Uint8Array;
  /** Where each word's features begin in `features`; one more entry than words. */
  readonly at: Int32Array;
  readonly features: Int32Array;
  readonly labels: Uint8Array;
}

/** The features of a text, computed once for many rounds. */
export function chainText(s: Surroundings, labels: Uint8Array): ChainText {
  const { count, paragraph } = s.words;
  const at = new Int32Array(count + 1);
  const out = new Int32Array(CHAIN_FEATURES);
  let features = new Int32Array(count * 100);
  let used = 0;
  for (let i = 0; i < count; i++) {
    const n = chainFeatures(s, i, out);
    if (used + n > features.length) {
      const more = new Int32Array(features.length * 2 + n);
      more.set(features);
      features = more;
    }
    for (let f = 0; f < n; f++) features[used++] = out[f] as number;
    at[i + 1] = used;
  }
  const joints = Uint8Array.from({ length: count }, (_, i) => jointAt(s, i));
  return { bounds: [...sentenceBounds(paragraph)], joints, at, features: features.slice(0, used), labels };
}

/** The learned weights of a chain, before they are made whole numbers. */
export interface ChainWeights {
  readonly mask: number;
  readonly rows: Float32Array;
  readonly moves: Float64Array;
}

/** Learns a chain by AdaGrad on the likelihood, a paragraph at a time, leaving out features at random. Deterministic. */
export function trainChain(
  texts: readonly ChainText[],
  options: { bits: number; rounds: number; rate: number; dropout: number; seed: number; log?: (line: string) => void },
): ChainWeights {
  const mask = (1 << options.bits) - 1;
  const rows = new Float32Array((mask + 1) * LABELS);
  const squares = new Float32Array((mask + 1) * LABELS);
  const moveScores = new Float64Array(MOVES);
  const moveSquares = new Float64Array(MOVES);
  const moves = new Float64Array(MOVES);
  const runs = texts.flatMap((text) => text.bounds.map(([from, to]) => ({ text, from, to })));
  const longest = Math.max(...texts.map((text) => text.labels.length));
  const forward = new Float64Array(longest * LABELS);
  const backward = new Float64Array(longest * LABELS);
  const potentials = new Float64Array(longest * LABELS);
  const gradient = new Float64Array(LABELS);
  const expected = new Float64Array(MOVES);
  const scores = new Float64Array(LABELS);
  const drop = Math.floor(options.dropout * 65536);
  const refresh = () => {
    for (let joint = 0; joint < JOINTS; joint++)
      for (let a = 0; a <= LABELS; a++)
        for (let b = 0; b < LABELS; b++) {
          const m = moveRow(joint, a) + b;
          moves[m] = mayFollow(a, b) ? Math.exp(moveScores[m] as number) : 0;
        }
  };
  refresh();
  for (let round = 0; round < options.rounds; round++) {
    let loss = 0;
    let words = 0;
    for (const which of shuffled(runs.length, options.seed * 1000 + round)) {
      const { text, from, to } = runs[which] as (typeof runs)[number];
      const salt = mix(which + 1, options.seed * 77 + round);
      const keep = (f: number) => drop === 0 || (mix(salt, f) & 0xffff) >= drop;
      for (let i = from; i < to; i++) {
        scores.fill(0);
        for (let f = text.at[i] as number; f < (text.at[i + 1] as number); f++) {
          if (!keep(f)) continue;
          const row = ((text.features[f] as number) & mask) * LABELS;
          for (let k = 0; k < LABELS; k++) scores[k] = (scores[k] as number) + (rows[row + k] as number);
        }
        let top = Number.NEGATIVE_INFINITY;
        for (let k = 0; k < LABELS; k++) top = Math.max(top, scores[k] as number);
        for (let k = 0; k < LABELS; k++) potentials[i * LABELS + k] = Math.exp((scores[k] as number) - top);
        loss -= (scores[text.labels[i] as number] as number) - top;
      }
      loss += forwardPass(moves, potentials, text.joints, from, to, forward);
      expected.fill(0);
      for (let k = 0; k < LABELS; k++) backward[(to - 1) * LABELS + k] = 1;
      for (let i = to - 2; i >= from; i--) {
        const at = i * LABELS;
        const next = at + LABELS;
        const joint = text.joints[i + 1] as number;
        let total = 0;
        for (let a = 0; a < LABELS; a++) {
          const row = moveRow(joint, a);
          let sum = 0;
          for (let b = 0; b < LABELS; b++)
            sum += (moves[row + b] as number) * (potentials[next + b] as number) * (backward[next + b] as number);
          backward[at + a] = sum;
          total += sum;
        }
        for (let a = 0; a < LABELS; a++) backward[at + a] = (backward[at + a] as number) / total;
        // How often each move is expected here.
        let mass = 0;
        for (let a = 0; a < LABELS; a++)
          for (let b = 0; b < LABELS; b++)
            mass +=
              (forward[at + a] as number) *
              (moves[moveRow(joint, a) + b] as number) *
              (potentials[next + b] as number) *
              (backward[next + b] as number);
        for (let a = 0; a < LABELS; a++)
          for (let b = 0; b < LABELS; b++) {
            const m = moveRow(joint, a) + b;
            expected[m] =
              (expected[m] as number) +
              ((forward[at + a] as number) *
                (moves[m] as number) *
                (potentials[next + b] as number) *
                (backward[next + b] as number)) /
                mass;
          }
      }
      for (let i = from; i < to; i++) {
        const at = i * LABELS;
        let mass = 0;
        for (let k = 0; k < LABELS; k++) mass += (forward[at + k] as number) * (backward[at + k] as number);
        for (let k = 0; k < LABELS; k++)
          gradient[k] = -((forward[at + k] as number) * (backward[at + k] as number)) / mass;
        const right = text.labels[i] as number;
        gradient[right] = (gradient[right] as number) + 1;
        if (i === from)
          for (let k = 0; k < LABELS; k++) {
            const m = moveRow(text.joints[i] as number, LABELS) + k;
            expected[m] = (expected[m] as number) - (gradient[k] as number) + (k === right ? 1 : 0);
          }
        words++;
        let strongest = 0;
        for (let k = 0; k < LABELS; k++) strongest = Math.max(strongest, Math.abs(gradient[k] as number));
        if (strongest < 0.002) continue;
        for (let f = text.at[i] as number; f < (text.at[i + 1] as number); f++) {
          if (!keep(f)) continue;
          const row = ((text.features[f] as number) & mask) * LABELS;
          for (let k = 0; k < LABELS; k++) {
            const g = gradient[k] as number;
            const square = (squares[row + k] as number) + g * g;
            squares[row + k] = square;
            rows[row + k] = (rows[row + k] as number) + (options.rate * g) / Math.sqrt(square + 1);
          }
        }
      }
      // What was there, less what was expected.
      for (let i = from; i < to; i++) {
        const before = i === from ? LABELS : (text.labels[i - 1] as number);
        const m = moveRow(text.joints[i] as number, before) + (text.labels[i] as number);
        expected[m] = (expected[m] as number) - 1;
        loss -= moveScores[m] as number;
      }
      for (let m = 0; m < MOVES; m++) {
        const g = -(expected[m] as number);
        if (g === 0) continue;
        moveSquares[m] = (moveSquares[m] as number) + g * g;
        moveScores[m] = (moveScores[m] as number) + (options.rate * g) / Math.sqrt((moveSquares[m] as number) + 1e-3);
        moves[m] = (moves[m] as number) > 0 ? Math.exp(moveScores[m] as number) : 0;
      }
    }
    options.log?.(`round ${round + 1}: ${(loss / words).toFixed(4)} a word`);
  }
  // Rows were learned with some features left out; all of them are there at reading.
  if (options.dropout > 0)
    for (let at = 0; at < rows.length; at++) rows[at] = (rows[at] as number) * (1 - options.dropout);
  return { mask, rows, moves };
}
