import type { Candidates } from "./candidates.ts";
import { CONTENT, SOURCE } from "./labels.ts";
import type { Linked } from "./link.ts";
import type { RoleSpan } from "./link-features.ts";
import type { Surroundings } from "./surroundings.ts";

/** A cue that has no source, or no content, takes the likeliest in its sentence from this share of the threshold on. */
const LEAST_SOURCE = 0.5;
const LEAST_CONTENT = 0.4;

/**
 * The spans to add for cues that were left without content or source: somebody who says something says it of something.
 * None of them overlaps a span there is.
 */
export function fillGaps(
  s: Surroundings,
  candidates: Candidates,
  worth: Float64Array,
  spans: readonly RoleSpan[],
  linked: readonly Linked[],
  threshold: number,
): RoleSpan[] {
  const lacking = linked.filter((each) => each.content.length === 0 || each.source === null);
  if (lacking.length === 0) return [];
  const taken = new Uint8Array(s.words.count);
  for (const { from, to } of spans) taken.fill(1, from, to);
  const added: RoleSpan[] = [];
  for (const each of lacking)
    for (const role of [CONTENT, SOURCE]) {
      if (role === CONTENT ? each.content.length > 0 : each.source !== null) continue;
      const least = threshold * (role === CONTENT ? LEAST_CONTENT : LEAST_SOURCE);
      const best = likeliest(s, candidates, worth, taken, (spans[each.cue] as RoleSpan).from, role, least);
      if (best < 0) continue;
      const span = { from: candidates.from[best] as number, to: candidates.to[best] as number, role };
      taken.fill(1, span.from, span.to);
      added.push({ ...span, chance: worth[best] as number });
    }
  return added;
}

/** The likeliest free candidate of a role in the sentence of word `at`; -1 when there is none. */
function likeliest(
  s: Surroundings,
  candidates: Candidates,
  worth: Float64Array,
  taken: Uint8Array,
  at: number,
  role: number,
  least: number,
): number {
  const end = s.sentenceTo[at] as number;
  let best = -1;
  for (let c = firstFrom(candidates, s.sentenceFrom[at] as number); c < candidates.count; c++) {
    if ((candidates.from[c] as number) >= end) break;
    if (candidates.role[c] !== role || (worth[c] as number) < least) continue;
    if (best >= 0 && (worth[c] as number) <= (worth[best] as number)) continue;
    if (taken.subarray(candidates.from[c], candidates.to[c]).includes(1)) continue;
    best = c;
  }
  return best;
}

/** The first candidate that begins at a word or behind it. */
function firstFrom(candidates: Candidates, word: number): number {
  let low = 0;
  let high = candidates.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates.from[middle] as number) >= word) high = middle;
    else low = middle + 1;
  }
  return low;
}
