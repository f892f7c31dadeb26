import type { Scores } from "./encode.ts";
import { LIMITS, type Tables } from "./layout.ts";
import { cuesOf, type Link } from "./links.ts";
import type { Lattice, Segment } from "./segments.ts";

/** How far from its cue, in units, and how many of the likeliest stretches are looked at. */
const REACH = 60;
const MOST = 8;

/**
 * A cue has content: where the best layout left a cue bare, the likeliest free stretch near it that hangs on it, if that
 * is likely enough.
 */
export function contentMissing(
  bare: number,
  cues: readonly Segment[],
  taken: readonly Segment[],
  lattice: Lattice,
  scores: Scores,
  tables: Tables,
): { content: Segment; link: Link } | undefined {
  const cue = cues[bare];
  if (!cue) return undefined;
  const candidates = freeNear(cue, taken, scores.count)
    .map(([first, last]) => ({ first, last, likely: lattice.likely(first, last) }))
    .filter(({ likely }) => likely >= tables.least)
    .sort((a, b) => b.likely - a.likely)
    .slice(0, MOST);
  const links = cuesOf(candidates, cues, scores, tables);
  for (const [i, content] of candidates.entries()) {
    const link = links[i];
    if (link?.to === bare) return { content, link };
  }
  return undefined;
}

/** Stretches near a cue that touch neither it nor any content found. */
function freeNear(cue: Segment, taken: readonly Segment[], count: number): [first: number, last: number][] {
  const from = Math.max(0, cue.first - REACH);
  const to = Math.min(count, cue.last + REACH + 1);
  const used = new Set<number>();
  for (const span of [cue, ...taken])
    for (let u = Math.max(from, span.first); u <= span.last && u < to; u++) used.add(u);
  const free: [number, number][] = [];
  for (let first = from; first < to; first++)
    for (let last = first; last < Math.min(to, first + LIMITS.content) && !used.has(last); last++)
      free.push([first, last]);
  return free;
}
