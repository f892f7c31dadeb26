import type { Weights } from "../../src/read/attribution/weights.ts";
import { quantise } from "./quantise.ts";

/** One sentence to learn from: how many words, and the right class of each; 255 where none is known. */
export interface TaggedRun {
  readonly from: number;
  readonly to: number;
  readonly right: Uint8Array;
  /** The features of a word, given the classes put into the tagging so far. */
  features(i: number, out: Int32Array): number;
  /** The class that a word has without being looked at; 255 when it must be. */
  known(i: number): number;
  /** Puts the class found for a word into the tagging. */
  put(i: number, found: number): void;
}

/** Learns an averaged perceptron that reads from left to right and sees its own mistakes. Deterministic. */
export function trainTagger(
  runs: readonly TaggedRun[],
  options: { width: number; bits: number; rounds: number; shuffle: (round: number) => readonly number[] },
): Weights {
  const { width } = options;
  const mask = (1 << options.bits) - 1;
  const now = new Float32Array((mask + 1) * width);
  const sum = new Float64Array((mask + 1) * width);
  const since = new Int32Array((mask + 1) * width);
  const features = new Int32Array(64);
  const scores = new Float64Array(width);
  let clock = 1;
  const bump = (at: number, by: number) => {
    sum[at] = (sum[at] as number) + (clock - (since[at] as number)) * (now[at] as number);
    since[at] = clock;
    now[at] = (now[at] as number) + by;
  };
  for (let round = 0; round < options.rounds; round++)
    for (const which of options.shuffle(round)) {
      const run = runs[which] as TaggedRun;
      for (let i = run.from; i < run.to; i++) {
        const known = run.known(i);
        if (known !== 255) {
          run.put(i, known);
          continue;
        }
        const count = run.features(i, features);
        scores.fill(0);
        for (let f = 0; f < count; f++) {
          const row = ((features[f] as number) & mask) * width;
          for (let k = 0; k < width; k++) scores[k] = (scores[k] as number) + (now[row + k] as number);
        }
        let best = 0;
        for (let k = 1; k < width; k++) if ((scores[k] as number) > (scores[best] as number)) best = k;
        run.put(i, best);
        const right = run.right[i] as number;
        clock++;
        if (right === 255 || right === best) continue;
        for (let f = 0; f < count; f++) {
          const row = ((features[f] as number) & mask) * width;
          bump(row + right, 1);
          bump(row + best, -1);
        }
      }
    }
  const average = new Float64Array(sum.length);
  for (let at = 0; at < sum.length; at++)
    average[at] = ((sum[at] as number) + (clock - (since[at] as number)) * (now[at] as number)) / clock;
  return quantise(average, width, mask, 24);
}
