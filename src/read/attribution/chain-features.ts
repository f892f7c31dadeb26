import { mix } from "./hashing.ts";
import { OUTSIDE } from "./quotation.ts";
import { inNounRun, type Surroundings } from "./surroundings.ts";

/** Room for the features of one word. */
export const CHAIN_FEATURES = 144;

/** A distance in words as one of a few steps. */
export function near(distance: number): number {
  if (distance < 6) return distance;
  if (distance < 9) return 6;
  if (distance < 14) return 7;
  return distance < 24 ? 8 : 9;
}

/** The features of word `i` for the first stage, as hashes, written into `out`; their number. */
export function chainFeatures(s: Surroundings, i: number, out: Int32Array): number {
  const { words, partOfSpeech: pos, entity, classes, cueSteps, quotation } = s;
  const { lower } = words;
  const from = s.sentenceFrom[i] as number;
  const to = s.sentenceTo[i] as number;
  let n = 0;
  const w0 = lower[i] as number;
  const p0 = pos[i] as number;
  const c0 = classes[i] as number;
  const e0 = entity[i] as number;
  const k0 = cueSteps[i] as number;
  const in1 = i > from;
  const in2 = i > from + 1;
  const in3 = i > from + 2;
  const to1 = i + 1 < to;
  const to2 = i + 2 < to;
  const to3 = i + 3 < to;
  const wa = in1 ? (lower[i - 1] as number) : 1;
  const wb = in2 ? (lower[i - 2] as number) : 1;
  const wy = to1 ? (lower[i + 1] as number) : 1;
  const wz = to2 ? (lower[i + 2] as number) : 1;
  const pa = in1 ? (pos[i - 1] as number) : 99;
  const pb = in2 ? (pos[i - 2] as number) : 99;
  const pc = in3 ? (pos[i - 3] as number) : 99;
  const py = to1 ? (pos[i + 1] as number) : 99;
  const pz = to2 ? (pos[i + 2] as number) : 99;
  const px = to3 ? (pos[i + 3] as number) : 99;
  const ca = in1 ? (classes[i - 1] as number) : 256;
  const cy = to1 ? (classes[i + 1] as number) : 256;
  const ea = in1 ? (entity[i - 1] as number) : 9;
  const ey = to1 ? (entity[i + 1] as number) : 9;
  const ka = in1 ? (cueSteps[i - 1] as number) : 9;
  const ky = to1 ? (cueSteps[i + 1] as number) : 9;
  out[n++] = 1;
  // The word and its neighbours.
  out[n++] = mix(101, w0);
  out[n++] = mix(102, wa);
  out[n++] = mix(103, wb);
  out[n++] = mix(104, wy);
  out[n++] = mix(105, wz);
  out[n++] = mix(106, mix(wa, w0));
  out[n++] = mix(107, mix(w0, wy));
  out[n++] = mix(108, mix(w0, p0));
  out[n++] = mix(109, mix(mix(wa, w0), wy));
  out[n++] = mix(110, mix(wb, wa));
  out[n++] = mix(111, mix(wy, wz));
  out[n++] = mix(112, words.suffix3[i] as number);
  out[n++] = mix(113, (words.shape[i] as number) * 128 + p0);
  out[n++] = mix(114, in3 ? (lower[i - 3] as number) : 1);
  out[n++] = mix(115, to3 ? (lower[i + 3] as number) : 1);
  // Parts of speech and classes.
  out[n++] = mix(120, p0);
  out[n++] = mix(121, pa * 128 + p0);
  out[n++] = mix(122, p0 * 128 + py);
  out[n++] = mix(123, (pb * 128 + pa) * 128 + p0);
  out[n++] = mix(124, (pa * 128 + p0) * 128 + py);
  out[n++] = mix(125, (p0 * 128 + py) * 128 + pz);
  out[n++] = mix(126, mix((pc * 128 + pb) * 128 + pa, p0));
  out[n++] = mix(127, mix((py * 128 + pz) * 128 + px, p0));
  out[n++] = mix(128, (pb * 128 + pa) * 128 + py);
  out[n++] = mix(129, mix(w0, pa * 128 + py));
  out[n++] = mix(130, c0);
  out[n++] = mix(131, ca * 512 + c0);
  out[n++] = mix(132, c0 * 512 + cy);
  out[n++] = mix(133, mix(ca * 512 + c0, cy));
  out[n++] = mix(134, in2 ? (classes[i - 2] as number) : 256);
  out[n++] = mix(135, to2 ? (classes[i + 2] as number) : 256);
  out[n++] = mix(136, ca * 128 + p0);
  out[n++] = mix(137, cy * 128 + p0);
  out[n++] = mix(138, mix(wa, p0));
  out[n++] = mix(139, mix(wy, p0));
  out[n++] = mix(140, (e0 * 10 + ea) * 10 + ey);
  out[n++] = mix(141, mix(e0 * 10 + ea, pa * 128 + p0));
  out[n++] = mix(142, e0 * 128 + py);
  // How often the word and its neighbours are part of cues.
  out[n++] = mix(150, k0 * 128 + p0);
  out[n++] = mix(151, (ka * 10 + k0) * 10 + ky);
  out[n++] = mix(152, mix(k0 * 128 + p0, pa * 128 + py));
  out[n++] = mix(153, k0 * 10 + (to2 ? (cueSteps[i + 2] as number) : 9));
  // The quotation the word stands in.
  const state = quotation.state[i] as number;
  const opening = quotation.opening[i] as number;
  const closing = quotation.closing[i] as number;
  const inside = state !== OUTSIDE;
  const quoted =
    state * 8 +
    (inside && opening === i ? 1 : 0) +
    (inside && closing === i ? 2 : 0) +
    (in1 && quotation.state[i - 1] !== OUTSIDE ? 4 : 0);
  out[n++] = mix(160, quoted);
  out[n++] = mix(161, quoted * 128 + p0);
  out[n++] = mix(162, mix(quoted * 128 + pa, p0 * 128 + py));
  const length = inside ? near(closing - opening) : 15;
  out[n++] = mix(163, quoted * 16 + length);
  // What stands before the quotation, and behind it.
  const ahead = inside ? opening - 1 : -1;
  const behind = inside ? closing + 1 : -1;
  const aheadIn = ahead >= 0 && words.paragraph[ahead] === words.paragraph[i];
  const behindIn = behind >= 0 && behind < words.count && words.paragraph[behind] === words.paragraph[i];
  const aheadWord = inside ? (aheadIn ? (lower[ahead] as number) : 2) : 1;
  const behindPos = inside ? (behindIn ? (pos[behind] as number) : 98) : 99;
  const behindStep = behindIn ? (cueSteps[behind] as number) : 9;
  const behind2 = behindIn && behind + 1 < to ? (cueSteps[behind + 1] as number) : 9;
  out[n++] = mix(164, mix(aheadWord, length));
  out[n++] = mix(165, mix(aheadWord, behindPos * 16 + quoted));
  out[n++] = mix(166, mix(behindPos * 16 + behindStep, quoted * 16 + length));
  out[n++] = mix(167, mix(behindPos, behind2 * 64 + quoted));
  out[n++] = mix(168, inside ? (behindIn ? (lower[behind] as number) : 2) : 1);
  out[n++] = mix(169, (inside && words.sentence[opening] !== words.sentence[closing] ? 1 : 0) * 64 + quoted);
  // The nearest likely cues.
  const cb = s.cueBefore[i] as number;
  const cf = k0 >= 4 ? (to1 ? (s.cueAfter[i + 1] as number) : -1) : (s.cueAfter[i] as number);
  const cbWord = cb < 0 ? 1 : (lower[cb] as number);
  const cfWord = cf < 0 ? 1 : (lower[cf] as number);
  const cbNear = cb < 0 ? 15 : near(i - cb);
  const cfNear = cf < 0 ? 15 : near(cf - i);
  const cbPos = cb < 0 ? 99 : (pos[cb] as number);
  const cfPos = cf < 0 ? 99 : (pos[cf] as number);
  const quotedBefore = cb < 0 ? 2 : quotation.opening[cb] === opening ? 0 : 1;
  const quotedAfter = cf < 0 ? 2 : quotation.opening[cf] === opening ? 0 : 1;
  out[n++] = mix(170, cbWord);
  out[n++] = mix(171, cfWord);
  out[n++] = mix(172, mix(cbWord, cbNear));
  out[n++] = mix(173, mix(cfWord, cfNear));
  out[n++] = mix(174, mix(cbPos * 16 + cbNear, p0));
  out[n++] = mix(175, mix(cfPos * 16 + cfNear, p0));
  out[n++] = mix(176, mix(cbNear * 16 + cfNear, quotedBefore * 3 + quotedAfter));
  out[n++] = mix(177, mix(cbNear * 16 + cfNear, mix(quotedBefore * 3 + quotedAfter, p0)));
  out[n++] = mix(178, mix(cbPos * 128 + cfPos, quotedBefore * 3 + quotedAfter));
  out[n++] = mix(179, mix(cbWord, p0));
  out[n++] = mix(180, mix(cfWord, p0));
  out[n++] = mix(181, mix(cbWord, cb >= 0 && cb + 1 < to ? (lower[cb + 1] as number) : 1));
  out[n++] = mix(182, mix(cfWord, cf > from ? (lower[cf - 1] as number) : 1));
  out[n++] = mix(183, mix(cb < 0 ? 0 : (cueSteps[cb] as number), cf < 0 ? 0 : (cueSteps[cf] as number)) + cbNear);
  // The nearest verbs and marks.
  const vb = s.verbBefore[i] as number;
  const vf = s.verbAfter[i] as number;
  const vbNear = vb < 0 ? 15 : near(i - vb);
  const vfNear = vf < 0 ? 15 : near(vf - i);
  out[n++] = mix(190, mix(vb < 0 ? 1 : (lower[vb] as number), vbNear));
  out[n++] = mix(191, mix(vf < 0 ? 1 : (lower[vf] as number), vfNear));
  out[n++] = mix(192, mix(vb < 0 ? 99 : (pos[vb] as number), vbNear * 128 + p0));
  out[n++] = mix(193, mix(vf < 0 ? 99 : (pos[vf] as number), vfNear * 128 + p0));
  out[n++] = mix(194, mix(vb < 0 ? 0 : (cueSteps[vb] as number), vf < 0 ? 0 : (cueSteps[vf] as number)) + vfNear);
  const mb = s.markBefore[i] as number;
  const mf = s.markAfter[i] as number;
  const mbNear = mb < 0 ? 15 : near(i - mb);
  const mfNear = mf < 0 ? 15 : near(mf - i);
  const mbWord = mb < 0 ? 1 : (lower[mb] as number);
  const mfWord = mf < 0 ? 1 : (lower[mf] as number);
  out[n++] = mix(195, mix(mbWord, mbNear * 128 + p0));
  out[n++] = mix(196, mix(mfWord, mfNear * 128 + p0));
  out[n++] = mix(197, mix(mix(mbWord, mfWord), (cb > mb ? 1 : 0) * 2 + (cf >= 0 && cf < mf ? 1 : 0)));
  // What stands behind the next mark, and before the last.
  out[n++] = mix(
    198,
    mix(mfWord, mf >= 0 && mf + 1 < to ? (pos[mf + 1] as number) * 16 + (cueSteps[mf + 1] as number) : 1),
  );
  out[n++] = mix(199, mix(mbWord, mb >= 0 && mb + 1 < to ? (lower[mb + 1] as number) : 1));
  // The run of nouns the word stands in.
  if (inNounRun(p0)) {
    let a = i;
    while (a > from && i - a < 12 && inNounRun(pos[a - 1] as number)) a--;
    let z = i;
    while (z + 1 < to && z - i < 12 && inNounRun(pos[z + 1] as number)) z++;
    const before = a > from ? (lower[a - 1] as number) : 1;
    const after = z + 1 < to ? (lower[z + 1] as number) : 1;
    const afterStep = z + 1 < to ? (cueSteps[z + 1] as number) : 9;
    const beforeStep = a > from ? (cueSteps[a - 1] as number) : 9;
    out[n++] = mix(200, mix(before, after));
    out[n++] = mix(201, mix(afterStep * 10 + beforeStep, p0));
    out[n++] = mix(202, mix(after, p0 * 16 + near(z - i)));
    out[n++] = mix(203, mix(before, p0 * 16 + near(i - a)));
    out[n++] = mix(204, mix(before, afterStep));
  } else out[n++] = mix(205, p0);
  // Where in the sentence and the paragraph.
  const firstSentence = from === 0 || words.paragraph[from - 1] !== words.paragraph[i] ? 1 : 0;
  out[n++] = mix(210, near(i - from) * 32 + near(to - 1 - i) * 2 + firstSentence);
  out[n++] = mix(211, mix(lower[from] as number, near(i - from)));
  out[n++] = mix(212, (words.paragraph[i] === 0 ? 1 : 0) * 128 + p0);
  out[n++] = mix(213, (words.sentence[i] === 0 ? 1 : 0) * 128 + p0);
  return n;
}
