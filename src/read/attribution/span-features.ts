import type { Candidates } from "./candidates.ts";
import { near } from "./chain-features.ts";
import { mix } from "./hashing.ts";
import { CONTENT, CUE } from "./labels.ts";
import { OUTSIDE } from "./quotation.ts";
import { isMark, isVerb, type Surroundings } from "./surroundings.ts";

/** Room for the features of one candidate. */
export const SPAN_FEATURES = 128;

/** What the second stage knows of the first: for each word, how likely it is part of each role. */
export interface RoleChances {
  readonly cue: Float32Array;
  readonly source: Float32Array;
  readonly content: Float32Array;
}

/** A chance as one of eight steps. */
export function step(chance: number): number {
  if (chance < 0.02) return 0;
  if (chance < 0.08) return 1;
  if (chance < 0.2) return 2;
  if (chance < 0.4) return 3;
  if (chance < 0.6) return 4;
  if (chance < 0.8) return 5;
  return chance < 0.93 ? 6 : 7;
}

/** What a candidate holds, counted on from the candidate before it when both begin at the same word. */
export interface Held {
  s: Surroundings | null;
  from: number;
  to: number;
  role: number;
  verbs: number;
  marks: number;
  cues: number;
  entities: number;
  least: number;
  cueChance: number;
}

/** Nothing counted yet. */
export function nothingHeld(): Held {
  return { s: null, from: -1, to: -1, role: -1, verbs: 0, marks: 0, cues: 0, entities: 0, least: 1, cueChance: 0 };
}

/** The features of candidate `c` for the second stage, as hashes, written into `out`; their number. */
export function spanFeatures(
  s: Surroundings,
  candidates: Candidates,
  chances: RoleChances,
  c: number,
  held: Held,
  out: Int32Array,
): number {
  const { words, partOfSpeech: pos, classes, entity, cueSteps, quotation } = s;
  const { lower } = words;
  const from = candidates.from[c] as number;
  const to = candidates.to[c] as number;
  const role = candidates.role[c] as number;
  const last = to - 1;
  const sentenceFrom = s.sentenceFrom[from] as number;
  const sentenceTo = s.sentenceTo[last] as number;
  const length = to - from;
  const salt = (role + 1) * 1000;
  let n = 0;
  const likely = candidates.likely[c] as number;
  const likelyStep = Math.max(0, Math.floor(12 + likely * 2.5));
  const beginStep = step(candidates.begin[c] as number);
  const finishStep = step(candidates.finish[c] as number);
  const wa = from > sentenceFrom ? (lower[from - 1] as number) : 1;
  const wy = to < sentenceTo ? (lower[to] as number) : 1;
  const w0 = lower[from] as number;
  const wl = lower[last] as number;
  const pa = from > sentenceFrom ? (pos[from - 1] as number) : 99;
  const pb = from > sentenceFrom + 1 ? (pos[from - 2] as number) : 99;
  const py = to < sentenceTo ? (pos[to] as number) : 99;
  const pz = to + 1 < sentenceTo ? (pos[to + 1] as number) : 99;
  const wz = to + 1 < sentenceTo ? (lower[to + 1] as number) : 1;
  const p0 = pos[from] as number;
  const pl = pos[last] as number;
  const own = role === CUE ? chances.cue : role === CONTENT ? chances.content : chances.source;
  if (held.s !== s || held.from !== from || held.role !== role || held.to > to) {
    held.s = s;
    held.from = from;
    held.role = role;
    held.to = from;
    held.verbs = 0;
    held.marks = 0;
    held.cues = 0;
    held.entities = 0;
    held.least = 1;
    held.cueChance = 0;
  }
  for (let i = held.to; i < to; i++) {
    if (isVerb(pos[i] as number)) held.verbs++;
    if (isMark(pos[i] as number)) held.marks++;
    if ((cueSteps[i] as number) >= 4) held.cues++;
    if ((own[i] as number) < held.least) held.least = own[i] as number;
    if ((chances.cue[i] as number) > held.cueChance) held.cueChance = chances.cue[i] as number;
    if ((entity[i] as number) > 0) held.entities++;
  }
  held.to = to;
  const { verbs, marks, cues, entities, least, cueChance } = held;
  const size = near(length);
  const few = Math.min(verbs, 3);
  out[n++] = salt;
  out[n++] = mix(salt + 1, likelyStep);
  out[n++] = mix(salt + 2, beginStep * 8 + finishStep);
  out[n++] = mix(salt + 3, step(least) * 16 + likelyStep);
  out[n++] = mix(salt + 4, likelyStep * 16 + size);
  out[n++] = mix(salt + 5, size);
  // Its edges.
  out[n++] = mix(salt + 10, w0);
  out[n++] = mix(salt + 11, wl);
  out[n++] = mix(salt + 12, wa);
  out[n++] = mix(salt + 13, wy);
  out[n++] = mix(salt + 14, mix(wa, w0));
  out[n++] = mix(salt + 15, mix(wl, wy));
  out[n++] = mix(salt + 16, pa * 128 + p0);
  out[n++] = mix(salt + 17, pl * 128 + py);
  out[n++] = mix(salt + 18, p0 * 128 + pl);
  out[n++] = mix(salt + 19, mix(pa * 128 + p0, pl * 128 + py));
  out[n++] = mix(salt + 20, mix(pb * 128 + pa, p0));
  out[n++] = mix(salt + 21, mix(pl, py * 128 + pz));
  out[n++] = mix(salt + 22, mix(pa * 128 + py, size));
  out[n++] = mix(salt + 23, mix(wa, py));
  out[n++] = mix(salt + 24, mix(wy, pz));
  out[n++] = mix(salt + 25, mix(wy, wz));
  out[n++] = mix(salt + 26, mix(wy, size * 4 + few));
  out[n++] = mix(salt + 27, mix(w0, size));
  out[n++] = mix(salt + 28, mix(w0, wy));
  out[n++] = mix(salt + 29, (classes[last] as number) * 512 + (to < sentenceTo ? (classes[to] as number) : 256));
  out[n++] = mix(
    salt + 30,
    (classes[from] as number) * 512 + (from > sentenceFrom ? (classes[from - 1] as number) : 256),
  );
  out[n++] = mix(salt + 31, mix(to < sentenceTo ? (classes[to] as number) : 256, pz * 16 + size));
  // What it holds.
  out[n++] = mix(salt + 40, few * 16 + Math.min(marks, 5));
  out[n++] = mix(salt + 41, few * 16 + size);
  out[n++] = mix(salt + 42, Math.min(cues, 3) * 8 + step(cueChance));
  out[n++] = mix(salt + 43, Math.min(entities, 4) * 16 + size);
  if (length <= 4) {
    let all = 17;
    let tags = 19;
    for (let i = from; i < to; i++) {
      all = mix(all, lower[i] as number);
      tags = mix(tags, pos[i] as number);
    }
    out[n++] = mix(salt + 44, all);
    out[n++] = mix(salt + 45, tags);
    out[n++] = mix(salt + 46, mix(pa, mix(tags, py)));
    if (role === CUE) {
      out[n++] = mix(salt + 47, mix(all, py));
      out[n++] = mix(salt + 48, mix(all, wy));
      out[n++] = mix(salt + 49, mix(all, pa));
      out[n++] = mix(salt + 39, mix(all, quotation.state[from] as number));
    }
  }
  // Quotation marks: whether they balance, and how the span lies to its quotation.
  const openFirst = quotation.opening[from] as number;
  const openLast = quotation.opening[last] as number;
  const wholeFirst = openFirst === from ? 1 : openFirst >= 0 ? 2 : 0;
  const wholeLast = openLast >= 0 && quotation.closing[last] === last ? 1 : openLast >= 0 ? 2 : 0;
  const balance = wholeFirst * 3 + wholeLast + (openFirst === openLast ? 9 : 0);
  const stateAfter = to < words.count && quotation.state[to] !== OUTSIDE ? 1 : 0;
  const stateBefore = from > 0 && quotation.state[from - 1] !== OUTSIDE ? 1 : 0;
  out[n++] = mix(salt + 50, balance * 4 + stateAfter * 2 + stateBefore);
  out[n++] = mix(salt + 51, mix(balance * 4 + stateAfter * 2 + stateBefore, pa * 128 + py));
  out[n++] = mix(salt + 52, mix(balance, wa));
  out[n++] = mix(salt + 53, mix(balance * 16 + size, likelyStep));
  // Where in its sentence, and whether it takes in more than one.
  const atStart = from === sentenceFrom ? 1 : 0;
  const toEnd = to === sentenceTo ? 2 : to === sentenceTo - 1 && isMark(py) ? 1 : 0;
  const sentences = Math.min(3, (words.sentence[last] as number) - (words.sentence[from] as number));
  out[n++] = mix(salt + 60, (atStart * 3 + toEnd) * 4 + sentences);
  out[n++] = mix(salt + 61, mix((atStart * 3 + toEnd) * 4 + sentences, balance));
  out[n++] = mix(salt + 62, mix(toEnd * 4 + sentences, wl));
  out[n++] = mix(salt + 63, mix((atStart * 3 + toEnd) * 16 + size, few));
  // The likeliest cues before and behind it.
  if (role !== CUE) {
    let before = -1;
    let behind = -1;
    for (let i = from - 1; i >= sentenceFrom && from - i < 40; i--)
      if (
        (chances.cue[i] as number) > 0.15 &&
        (before < 0 || (chances.cue[i] as number) > 1.5 * (chances.cue[before] as number))
      )
        before = i;
    for (let i = to; i < sentenceTo && i - to < 40; i++)
      if (
        (chances.cue[i] as number) > 0.15 &&
        (behind < 0 || (chances.cue[i] as number) > 1.5 * (chances.cue[behind] as number))
      )
        behind = i;
    const beforeNear = before < 0 ? 15 : near(from - 1 - before);
    const behindNear = behind < 0 ? 15 : near(behind - to);
    const beforeStep = before < 0 ? 0 : step(chances.cue[before] as number);
    const behindStep = behind < 0 ? 0 : step(chances.cue[behind] as number);
    const beforeWord = before < 0 ? 1 : (lower[before] as number);
    const behindWord = behind < 0 ? 1 : (lower[behind] as number);
    const sides = (before < 0 ? 0 : 1) + (behind < 0 ? 0 : 2);
    out[n++] = mix(salt + 70, beforeNear * 16 + beforeStep);
    out[n++] = mix(salt + 71, behindNear * 16 + behindStep);
    out[n++] = mix(salt + 72, (beforeNear * 16 + behindNear) * 4 + sides);
    out[n++] = mix(salt + 73, mix(beforeWord, beforeNear));
    out[n++] = mix(salt + 74, mix(behindWord, behindNear));
    out[n++] = mix(salt + 75, mix(beforeWord, p0));
    out[n++] = mix(salt + 76, mix(beforeWord, mix(wa, w0)));
    out[n++] = mix(salt + 77, mix(behindWord, mix(wy, pl)));
    out[n++] = mix(salt + 78, mix(beforeWord, py * 4 + toEnd));
    out[n++] = mix(salt + 79, mix(beforeStep * 8 + behindStep, balance * 16 + size));
    out[n++] = mix(salt + 80, mix(beforeWord, size));
    out[n++] = mix(salt + 81, mix(beforeNear * 16 + behindNear, few * 4 + toEnd));
    out[n++] = mix(salt + 82, mix(beforeWord, mix(p0, few)));
  } else {
    const left = from > sentenceFrom ? step(chances.source[from - 1] as number) : 9;
    const right = to < sentenceTo ? step(chances.content[to] as number) : 9;
    const rightSource = to < sentenceTo ? step(chances.source[to] as number) : 9;
    const leftContent = from > sentenceFrom + 1 ? step(chances.content[from - 2] as number) : 9;
    out[n++] = mix(salt + 83, left * 16 + right);
    out[n++] = mix(salt + 84, rightSource * 16 + leftContent);
    out[n++] = mix(salt + 85, mix(left * 16 + right, rightSource * 16 + leftContent));
    out[n++] = mix(salt + 86, mix(wl, right));
  }
  // How likely the words just outside are to belong to it.
  const outBefore = from > sentenceFrom ? step(own[from - 1] as number) : 9;
  const outBehind = to < sentenceTo ? step(own[to] as number) : 9;
  out[n++] = mix(salt + 90, outBefore * 16 + outBehind);
  out[n++] = mix(salt + 91, mix(outBefore * 16 + outBehind, likelyStep));
  return n;
}

/** Room for the features of one candidate behind another. */
export const PAIR_FEATURES = 12;

/** The features of candidate `c` as the next span behind candidate `b`, or as the first of its run when `b` is -1. */
export function pairFeatures(s: Surroundings, candidates: Candidates, b: number, c: number, out: Int32Array): number {
  const role = candidates.role[c] as number;
  if (b < 0) {
    out[0] = mix(9000, role);
    return 1;
  }
  const { words, partOfSpeech: pos } = s;
  const gapFrom = candidates.to[b] as number;
  const gapTo = candidates.from[c] as number;
  const roles = (candidates.role[b] as number) * 3 + role;
  const gap = near(gapTo - gapFrom);
  const sameSentence = words.sentence[gapFrom - 1] === words.sentence[gapTo] ? 1 : 0;
  const sameQuotation = s.quotation.opening[gapFrom - 1] === s.quotation.opening[gapTo] ? 1 : 0;
  const place = sameSentence * 2 + sameQuotation;
  let n = 0;
  out[n++] = mix(9001, roles * 16 + gap);
  out[n++] = mix(9002, roles * 4 + place);
  out[n++] = mix(9003, mix(roles * 16 + gap, place));
  if (gapTo > gapFrom) {
    out[n++] = mix(9004, mix(roles, words.lower[gapFrom] as number));
    out[n++] = mix(9005, mix(roles, words.lower[gapTo - 1] as number));
    out[n++] = mix(9006, mix(roles * 16 + gap, pos[gapFrom] as number));
    const verb = s.verbAfter[gapFrom] as number;
    const hasVerb = verb >= 0 && verb < gapTo ? 1 : 0;
    const mark = s.markAfter[gapFrom] as number;
    const hasMark = mark >= 0 && mark < gapTo ? 1 : 0;
    out[n++] = mix(9007, mix(roles * 4 + hasVerb * 2 + hasMark, place));
  } else out[n++] = mix(9008, roles * 16 + Math.min(15, (candidates.to[c] as number) - gapTo));
  out[n++] = mix(9009, mix(roles * 128 + (pos[gapFrom - 1] as number), (pos[gapTo] as number) * 16 + gap));
  return n;
}
