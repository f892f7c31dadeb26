import { CONTENT, CUE, LABELS, SOURCE } from "./labels.ts";
import type { Surroundings } from "./surroundings.ts";

/** Spans of words that may be a source, a cue or content, one column a property, ordered by where they begin. */
export interface Candidates {
  readonly count: number;
  /** `[from, to)` in words. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly role: Uint8Array;
  /** The logarithm of the first stage's probability of exactly this span. */
  readonly likely: Float32Array;
  /** The first stage's probabilities that a span of the role begins at the first word, and ends at the last. */
  readonly begin: Float32Array;
  readonly finish: Float32Array;
  /** Runs of candidates that can be decided apart: where each begins; one more entry than runs. */
  readonly runs: readonly number[];
}

/** A span less likely than this is no candidate. */
const LEAST = 0.008;
/** A run keeps at most this many candidates, the likeliest, so that no text, however hostile, takes for ever. */
const MOST_IN_RUN = 240;

const BEGIN_LABELS = [[1, 3], [5], [7, 9]];

/** The spans that the first stage finds possible. `marginals` holds LABELS probabilities a word. */
export function candidatesOf(s: Surroundings, marginals: Float32Array): Candidates {
  const { words } = s;
  const found: { from: number; to: number; role: number; likely: number; begin: number; finish: number }[] = [];
  const logLeast = Math.log(LEAST);
  for (let i = 0; i < words.count; i++) {
    if ((marginals[i * LABELS] as number) > 1 - LEAST) continue;
    for (let role = SOURCE; role <= CONTENT; role++) {
      const begin = beginAt(marginals, i, role);
      if (begin < LEAST) continue;
      let path = Math.log(begin);
      for (let j = i; ; j++) {
        const here = begin > 0 ? beginAt(marginals, j, role) + goesOnAt(marginals, j, role) : 0;
        const edge = j + 1 >= words.count || words.paragraph[j + 1] !== words.paragraph[i];
        const on = edge ? 0 : Math.min(goesOnAt(marginals, j + 1, role), here);
        const finish = here > 0 ? (here - on) / here : 0;
        const likely = path + Math.log(finish + 1e-9);
        if (likely > logLeast) found.push({ from: i, to: j + 1, role, likely, begin, finish: here - on });
        if (on <= 0) break;
        path += Math.log(on / here);
        if (path < logLeast) break;
      }
    }
  }
  return inRuns(s, found);
}

function beginAt(marginals: Float32Array, i: number, role: number): number {
  const at = i * LABELS;
  if (role === CUE) return marginals[at + 5] as number;
  const first = (BEGIN_LABELS[role] as number[])[0] as number;
  return (marginals[at + first] as number) + (marginals[at + first + 2] as number);
}

function goesOnAt(marginals: Float32Array, i: number, role: number): number {
  const at = i * LABELS;
  if (role === CUE) return marginals[at + 6] as number;
  const first = ((BEGIN_LABELS[role] as number[])[0] as number) + 1;
  return (marginals[at + first] as number) + (marginals[at + first + 2] as number);
}

/** Parts the candidates where a sentence begins that no candidate reaches into. */
function inRuns(
  s: Surroundings,
  found: readonly { from: number; to: number; role: number; likely: number; begin: number; finish: number }[],
): Candidates {
  const kept: (typeof found)[number][] = [];
  const runs: number[] = [0];
  let run: (typeof found)[number][] = [];
  let reach = -1;
  const flush = () => {
    const most = run.length <= MOST_IN_RUN ? run : likeliest(run);
    kept.push(...most);
    if (most.length > 0) runs.push(kept.length);
    run = [];
  };
  for (const each of found) {
    if (run.length > 0 && (s.sentenceFrom[each.from] as number) >= reach) flush();
    run.push(each);
    reach = Math.max(reach, each.to);
  }
  flush();
  return {
    count: kept.length,
    from: Int32Array.from(kept, (each) => each.from),
    to: Int32Array.from(kept, (each) => each.to),
    role: Uint8Array.from(kept, (each) => each.role),
    likely: Float32Array.from(kept, (each) => each.likely),
    begin: Float32Array.from(kept, (each) => each.begin),
    finish: Float32Array.from(kept, (each) => each.finish),
    runs,
  };
}

function likeliest<T extends { from: number; likely: number }>(run: readonly T[]): T[] {
  const ranked = run.map((each, i) => ({ each, i })).sort((a, b) => b.each.likely - a.each.likely || a.i - b.i);
  return ranked
    .slice(0, MOST_IN_RUN)
    .sort((a, b) => a.i - b.i)
    .map(({ each }) => each);
}
