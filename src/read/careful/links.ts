import type { Scores } from "./encode.ts";
import { bucketOf, LINK, LINKS, linkColumn, type Tables } from "./layout.ts";
import type { Segment } from "./segments.ts";

/** Which of some spans another belongs to (-1 for none of them), and how likely the model holds it to be so. */
export interface Link {
  readonly to: number;
  readonly likely: number;
}

/** A span farther than this, in units, is not looked at: training never saw one. */
const REACH = 150;

/** The source each cue names, or none. */
export function sourcesOf(
  cues: readonly Segment[],
  sources: readonly Segment[],
  scores: Scores,
  tables: Tables,
): Link[] {
  const vectors = sources.map((source) => vectorOf(source, LINKS.source, scores));
  return cues.map((cue) => {
    const own = vectorOf(cue, LINKS.cueToSource, scores);
    return choose([
      [-1, dot(own, tables.nobody)],
      ...near(sources, cue).map((s): [number, number] => {
        const distance = (sources[s]?.first ?? 0) - cue.first;
        return [s, dot(own, vectors[s] ?? []) + (tables.distance[0]?.[bucketOf(distance)] ?? 0)];
      }),
    ]);
  });
}

/** The cue each piece of content hangs on. */
export function cuesOf(contents: readonly Segment[], cues: readonly Segment[], scores: Scores, tables: Tables): Link[] {
  const vectors = cues.map((cue) => vectorOf(cue, LINKS.cueToContent, scores));
  return contents.map((content) => {
    const own = vectorOf(content, LINKS.content, scores);
    return choose(
      near(cues, content).map((c): [number, number] => {
        const distance = content.first - (cues[c]?.first ?? 0);
        return [c, dot(own, vectors[c] ?? []) + (tables.distance[1]?.[bucketOf(distance)] ?? 0)];
      }),
    );
  });
}

function near(spans: readonly Segment[], to: Segment): number[] {
  return [...spans.keys()].filter((i) => Math.abs((spans[i]?.first ?? 0) - to.first) <= REACH);
}

/** A span's vector: one half read off its first unit, the other off its last. */
function vectorOf(span: Segment, which: number, scores: Scores): number[] {
  const { columns, heads, tails } = scores;
  const head = span.first * columns + linkColumn(which);
  const tail = span.last * columns + linkColumn(which) + LINK;
  return Array.from({ length: LINK }, (_, d) => (heads[head + d] ?? 0) + (tails[tail + d] ?? 0));
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, d) => sum + value * (b[d] ?? 0), 0) / Math.sqrt(LINK);
}

function choose(scored: readonly (readonly [to: number, score: number])[]): Link {
  let best: readonly [number, number] = [-1, -Infinity];
  for (const one of scored) if (one[1] > best[1]) best = one;
  const sum = scored.reduce((total, [, score]) => total + Math.exp(score - best[1]), 0);
  return { to: best[0], likely: sum ? 1 / sum : 0 };
}
