import { LIKELY_CUE } from "./cue-words.ts";
import { type Quotation, quotationOf } from "./quotation.ts";
import type { Tagging } from "./tag-features.ts";
import { sentenceBounds } from "./tag-words.ts";
import { oneOf } from "./tags.ts";

/** What stands around each word: where its sentence begins and ends, and the nearest likely cue, verb and mark. */
export interface Surroundings extends Tagging {
  readonly quotation: Quotation;
  /** How often each word is part of a cue; see `cueStep`. */
  readonly cueSteps: Uint8Array;
  readonly sentenceFrom: Int32Array;
  readonly sentenceTo: Int32Array;
  /** Index of the nearest one before, and at or after, in the same sentence; -1 when there is none. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  readonly verbBefore: Int32Array;
  readonly verbAfter: Int32Array;
  readonly markBefore: Int32Array;
  readonly markAfter: Int32Array;
}

const VERB = oneOf("VBD VBZ VBP MD VB VBN VBG");
const NOUN_RUN = oneOf("NN NNS NNP NNPS DT JJ CD PRP$ POS JJR JJS $ VBN VBG");
const MARK = oneOf(", . : `` '' -LRB- -RRB-");

/** Whether a part of speech is a verb's. */
export const isVerb = (partOfSpeech: number) => VERB[partOfSpeech] === 1;
/** Whether a part of speech is a mark's. */
export const isMark = (partOfSpeech: number) => MARK[partOfSpeech] === 1;
/** Whether a word of this part of speech may stand in a run of nouns and what goes before them. */
export const inNounRun = (partOfSpeech: number) => NOUN_RUN[partOfSpeech] === 1;

/** Looks around every word of a tagged text once, so that features need not. */
export function surroundingsOf(tagging: Tagging, cueSteps: Uint8Array): Surroundings {
  const { words, partOfSpeech } = tagging;
  const column = () => new Int32Array(words.count).fill(-1);
  const s = {
    ...tagging,
    quotation: quotationOf(words),
    cueSteps,
    sentenceFrom: column(),
    sentenceTo: column(),
    cueBefore: column(),
    cueAfter: column(),
    verbBefore: column(),
    verbAfter: column(),
    markBefore: column(),
    markAfter: column(),
  };
  for (const [from, to] of sentenceBounds(words.sentence)) {
    let cue = -1;
    let verb = -1;
    let mark = -1;
    for (let i = from; i < to; i++) {
      s.sentenceFrom[i] = from;
      s.sentenceTo[i] = to;
      s.cueBefore[i] = cue;
      s.verbBefore[i] = verb;
      s.markBefore[i] = mark;
      if ((cueSteps[i] as number) >= LIKELY_CUE) cue = i;
      if (VERB[partOfSpeech[i] as number] === 1) verb = i;
      if (MARK[partOfSpeech[i] as number] === 1) mark = i;
    }
    cue = -1;
    verb = -1;
    mark = -1;
    for (let i = to - 1; i >= from; i--) {
      if ((cueSteps[i] as number) >= LIKELY_CUE) cue = i;
      if (VERB[partOfSpeech[i] as number] === 1) verb = i;
      if (MARK[partOfSpeech[i] as number] === 1) mark = i;
      s.cueAfter[i] = cue;
      s.verbAfter[i] = verb;
      s.markAfter[i] = mark;
    }
  }
  return s;
}
