import type { Candidates } from "../../src/read/attribution/candidates.ts";
import { mix } from "../../src/read/attribution/hashing.ts";
import { chancesOf, latticeRoom, pairAt } from "../../src/read/attribution/lattice.ts";
import {
  nothingHeld,
  PAIR_FEATURES,
  pairFeatures,
  type RoleChances,
  SPAN_FEATURES,
  spanFeatures,
} from "../../src/read/attribution/span-features.ts";
import type { Surroundings } from "../../src/read/attribution/surroundings.ts";
import { shuffled } from "./prepared.ts";

/** A text's candidates to learn from: their features, and which of them are right. */
export interface SpanText {
  readonly s: Surroundings;
  readonly candidates: Candidates;
  readonly at: Int32Array;
  readonly features: Int32Array;
  readonly right: Uint8Array;
}

/** The features of a text's candidates, computed once; right are those whose place and role are in `gold`. */
export function spanText(
  s: Surroundings,
  candidates: Candidates,
  chances: RoleChances,
  gold: ReadonlySet<string>,
): SpanText {
  const at = new Int32Array(candidates.count + 1);
  const held = nothingHeld();
  const out = new Int32Array(SPAN_FEATURES);
  const features = new Int32Array(candidates.count * SPAN_FEATURES);
  let used = 0;
  for (let c = 0; c < candidates.count; c++) {
    const n = spanFeatures(s, candidates, chances, c, held, out);
    for (let f = 0; f < n; f++) features[used++] = out[f] as number;
    at[c + 1] = used;
  }
  const right = Uint8Array.from({ length: candidates.count }, (_, c) =>
    gold.has(`${candidates.role[c]}:${candidates.from[c]}-${candidates.to[c]}`) ? 1 : 0,
  );
  return { s, candidates, at, features: features.slice(0, used), right };
}

/** Learns the second stage's weights by AdaGrad on the likelihood of the right choice in each run. Deterministic. */
export function trainSpans(
  texts: readonly SpanText[],
  options: { bits: number; rounds: number; rate: number; dropout: number; seed: number; log?: (line: string) => void },
): { mask: number; rows: Float32Array } {
  const mask = (1 << options.bits) - 1;
  const rows = new Float32Array(mask + 1);
  const squares = new Float32Array(mask + 1);
  const runs = texts.flatMap((text) =>
    text.candidates.runs.slice(0, -1).map((first, r) => ({ text, first, end: text.candidates.runs[r + 1] as number })),
  );
  const room = latticeRoom();
  const pair = new Int32Array(PAIR_FEATURES);
  const most = Math.max(...texts.map((text) => text.candidates.count));
  const scores = new Float64Array(most);
  const chances = new Float64Array(most);
  // What is left of a candidate's features stands for all of them.
  const whole = 1 / (1 - options.dropout);
  const drop = Math.floor(options.dropout * 65536);
  const push = (feature: number, g: number) => {
    const row = feature & mask;
    const square = (squares[row] as number) + g * g;
    squares[row] = square;
    rows[row] = (rows[row] as number) + (options.rate * g) / Math.sqrt(square + 1);
  };
  for (let round = 0; round < options.rounds; round++) {
    let loss = 0;
    for (const which of shuffled(runs.length, options.seed * 1000 + round)) {
      const { text, first, end } = runs[which] as (typeof runs)[number];
      const { candidates, s } = text;
      const salt = mix(which + 1, options.seed * 77 + round);
      const keep = (f: number) => drop === 0 || (mix(salt, f) & 0xffff) >= drop;
      for (let c = first; c < end; c++) {
        let sum = 0;
        for (let f = text.at[c] as number; f < (text.at[c + 1] as number); f++)
          if (keep(f)) sum += rows[(text.features[f] as number) & mask] as number;
        scores[c] = sum * whole;
        for (let b = first - 1; b < c; b++) {
          if (b >= first && (candidates.to[b] as number) > (candidates.from[c] as number)) continue;
          const n = pairFeatures(s, candidates, b < first ? -1 : b, c, pair);
          let score = 0;
          for (let f = 0; f < n; f++) score += rows[(pair[f] as number) & mask] as number;
          room.pairs[pairAt(b - first, c - first)] = score;
        }
      }
      const total = chancesOf(candidates, first, end, scores, room, chances);
      loss += total;
      let before = first - 1;
      // The right way through the run: overlapping right spans cannot both be on it; the first is.
      for (let c = first; c < end; c++) {
        const onWay =
          text.right[c] === 1 &&
          (before < first || (candidates.to[before] as number) <= (candidates.from[c] as number));
        const g = (onWay ? 1 : 0) - (chances[c] as number);
        if (onWay) loss -= (scores[c] as number) + (room.pairs[pairAt(before - first, c - first)] as number);
        if (Math.abs(g) > 0.001)
          for (let f = text.at[c] as number; f < (text.at[c + 1] as number); f++)
            if (keep(f)) push(text.features[f] as number, g);
        for (let b = first - 1; b < c; b++) {
          if (b >= first && (candidates.to[b] as number) > (candidates.from[c] as number)) continue;
          const start = b < first ? 0 : (room.forward[b - first] as number);
          const chance = Math.exp(
            start +
              (room.pairs[pairAt(b - first, c - first)] as number) +
              (scores[c] as number) +
              (room.backward[c - first] as number) -
              total,
          );
          const pg = (onWay && b === before ? 1 : 0) - chance;
          if (Math.abs(pg) < 0.001) continue;
          const n = pairFeatures(s, candidates, b < first ? -1 : b, c, pair);
          for (let f = 0; f < n; f++) push(pair[f] as number, pg);
        }
        if (onWay) before = c;
      }
    }
    options.log?.(`round ${round + 1}: ${(loss / runs.length).toFixed(4)} a run`);
  }
  return { mask, rows };
}
