import { near } from "./chain-features.ts";
import { mix } from "./hashing.ts";
import { CONTENT, CUE, SOURCE } from "./labels.ts";
import { GOES_ON } from "./quotation.ts";
import type { Surroundings } from "./surroundings.ts";

/** A span that the second stage chose: `[from, to)` in words, its role, and how likely it is. */
export interface RoleSpan {
  readonly from: number;
  readonly to: number;
  readonly role: number;
  readonly chance: number;
}

/** Room for the features of one link. */
export const LINK_FEATURES = 32;

/**
 * The features of the link between a source or content and a cue, as hashes, written into `out`; their number. `spans`
 * are all spans of the text in order; `cue` and `other` are places in it.
 */
export function linkFeatures(
  s: Surroundings,
  spans: readonly RoleSpan[],
  cue: number,
  other: number,
  out: Int32Array,
): number {
  const { words, quotation } = s;
  const q = spans[cue] as RoleSpan;
  const x = spans[other] as RoleSpan;
  const salt = (x.role + 1) * 1000 + 20000;
  const right = x.from > q.from ? 1 : 0;
  const gapFrom = right ? q.to : x.to;
  const gapTo = right ? x.from : q.from;
  const gap = near(Math.max(0, gapTo - gapFrom));
  const sentences = Math.max(-4, Math.min(4, (words.sentence[x.from] as number) - (words.sentence[q.from] as number)));
  const paragraphs = Math.max(
    -2,
    Math.min(2, (words.paragraph[x.from] as number) - (words.paragraph[q.from] as number)),
  );
  let cues = 0;
  let sources = 0;
  let contents = 0;
  for (let i = Math.min(cue, other) + 1; i < Math.max(cue, other); i++) {
    const role = (spans[i] as RoleSpan).role;
    if (role === CUE) cues++;
    else if (role === SOURCE) sources++;
    else contents++;
  }
  cues = Math.min(cues, 3);
  sources = Math.min(sources, 3);
  contents = Math.min(contents, 3);
  const between = (cues * 4 + sources) * 4 + contents;
  const place = (sentences + 4) * 5 + paragraphs + 2;
  const before = roleAt(spans, cue - 1, s, q);
  const behind = roleAt(spans, cue + 1, s, q);
  const otherBefore = roleAt(spans, other - 1, s, x);
  const otherBehind = roleAt(spans, other + 1, s, x);
  const word = words.lower[q.to - 1] as number;
  const first = words.lower[q.from] as number;
  const quotedX = quotation.opening[x.from] === x.from ? 1 : (quotation.opening[x.from] as number) >= 0 ? 2 : 0;
  const quotedQ = (quotation.opening[q.from] as number) >= 0 ? 1 : 0;
  const sameQuotation = quotation.opening[q.from] === quotation.opening[x.from] ? 1 : 0;
  const goesOn = quotation.state[x.to - 1] === GOES_ON ? 1 : 0;
  const mark = gapTo > gapFrom ? (words.lower[gapTo - 1] as number) : 1;
  let n = 0;
  out[n++] = salt;
  out[n++] = mix(salt + 1, right * 16 + gap);
  out[n++] = mix(salt + 2, place * 2 + right);
  out[n++] = mix(salt + 3, between * 2 + right);
  out[n++] = mix(salt + 4, mix(between * 2 + right, place));
  out[n++] = mix(salt + 5, mix(word, right));
  out[n++] = mix(salt + 6, mix(word, right * 16 + gap));
  out[n++] = mix(salt + 7, mix(before * 8 + behind, right));
  out[n++] = mix(salt + 8, mix(mix(before * 8 + behind, right), between));
  out[n++] = mix(salt + 9, mix(mix(before * 8 + behind, otherBefore * 8 + otherBehind), between * 2 + right));
  out[n++] = mix(salt + 10, (quotedX * 4 + quotedQ * 2 + sameQuotation) * 4 + right * 2 + goesOn);
  out[n++] = mix(salt + 11, mix(quotedX * 4 + quotedQ * 2 + sameQuotation, place * 2 + right));
  out[n++] = mix(salt + 12, mix(mix(quotedX, goesOn), mix(between, place)));
  out[n++] = mix(salt + 13, mix(word, mix(between, right)));
  out[n++] = mix(salt + 14, mix(mark, right * 64 + between));
  out[n++] = mix(salt + 15, mix(otherBefore * 8 + otherBehind, right * 4 + quotedX));
  out[n++] = mix(salt + 16, mix(first, mix(between, right)));
  out[n++] = mix(
    salt + 17,
    mix((words.sentence[q.from] === words.sentence[x.from] ? 1 : 0) * 16 + gap, right * 8 + cues),
  );
  out[n++] = mix(salt + 18, mix(s.partOfSpeech[q.to - 1] as number, right * 64 + between));
  out[n++] = mix(salt + 19, mix(s.partOfSpeech[gapTo > gapFrom ? gapFrom : q.to - 1] as number, right * 16 + gap));
  out[n++] = mix(salt + 20, near(x.to - x.from) * 64 + place);
  return n;
}

/** The role of a neighbouring span in the same sentence; 3 when there is none. */
function roleAt(spans: readonly RoleSpan[], at: number, s: Surroundings, near: RoleSpan): number {
  const span = spans[at];
  if (!span) return 3;
  return s.words.sentence[span.from] === s.words.sentence[near.from] ? span.role : 3;
}

/** The cues that a source or content at place `other` of `spans` may belong to: the nearest few, not far away. */
export function cuesWithin(s: Surroundings, spans: readonly RoleSpan[], other: number): number[] {
  const x = spans[other] as RoleSpan;
  const paragraph = s.words.paragraph[x.from] as number;
  const reach = x.role === CONTENT ? 1 : 0;
  const found: number[] = [];
  for (let i = other - 1, seen = 0; i >= 0 && seen < NEAREST; i--) {
    const span = spans[i] as RoleSpan;
    if ((s.words.paragraph[span.from] as number) < paragraph - reach) break;
    if (span.role === CUE) {
      found.push(i);
      seen++;
    }
  }
  found.reverse();
  for (let i = other + 1, seen = 0; i < spans.length && seen < NEAREST; i++) {
    const span = spans[i] as RoleSpan;
    if ((s.words.paragraph[span.from] as number) > paragraph + reach) break;
    if (span.role === CUE) {
      found.push(i);
      seen++;
    }
  }
  return found;
}

const NEAREST = 4;

/** The sources that the cue at place `cue` of `spans` may have: those of its paragraph that are nearest. */
export function sourcesWithin(s: Surroundings, spans: readonly RoleSpan[], cue: number): number[] {
  const q = spans[cue] as RoleSpan;
  const paragraph = s.words.paragraph[q.from] as number;
  const found: number[] = [];
  for (const direction of [-1, 1])
    for (let i = cue + direction, seen = 0; seen < NEAREST; i += direction) {
      const span = spans[i];
      if (!span || s.words.paragraph[span.from] !== paragraph) break;
      if (span.role === SOURCE) {
        found.push(i);
        seen++;
      }
    }
  return found;
}

/** The features of "this cue has no source here". */
export function sourcelessFeatures(s: Surroundings, spans: readonly RoleSpan[], cue: number, out: Int32Array): number {
  const q = spans[cue] as RoleSpan;
  const word = s.words.lower[q.to - 1] as number;
  const before = roleAt(spans, cue - 1, s, q);
  const behind = roleAt(spans, cue + 1, s, q);
  let n = 0;
  out[n++] = 29000;
  out[n++] = mix(29001, word);
  out[n++] = mix(29002, before * 8 + behind);
  out[n++] = mix(29003, mix(word, before * 8 + behind));
  out[n++] = mix(29004, s.partOfSpeech[q.to - 1] as number);
  out[n++] = mix(29005, mix(s.words.lower[q.from] as number, before * 8 + behind));
  return n;
}
