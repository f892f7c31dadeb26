import { entityFeatures, partOfSpeechFeatures, TAG_FEATURES, type Tagging } from "./tag-features.ts";
import { oneOf } from "./tags.ts";
import { addRows, highest, type Weights } from "./weights.ts";
import type { WordTable } from "./word-table.ts";

/** What tagging has learned. */
export interface Taggers {
  /** Words that nearly always have one part of speech: its number, and one more. */
  readonly plainTags: WordTable;
  readonly partOfSpeech: Weights;
  readonly entity: Weights;
}

const NO_NAME = oneOf(", . : `` '' -LRB- -RRB- PRP PRP$ VBD VBZ VBP VB VBN VBG MD WP WDT WRB WP$ EX TO RB RBR");

/** Whether a word of this part of speech is taken to be in no entity without looking at it. */
export const inNoName = (partOfSpeech: number) => NO_NAME[partOfSpeech] === 1;

/** Tags a text's words in place, from left to right, a sentence at a time. */
export function tagWords(t: Tagging, { plainTags, partOfSpeech, entity }: Taggers): void {
  const features = new Int32Array(TAG_FEATURES);
  const sums = new Int32Array(Math.max(partOfSpeech.width, entity.width));
  for (const [from, to] of sentenceBounds(t.words.sentence)) {
    for (let i = from; i < to; i++) {
      const plain = plainTags.numberOf(t.words.lower[i] as number);
      if (plain > 0) {
        t.partOfSpeech[i] = plain - 1;
        continue;
      }
      addRows(partOfSpeech, features, partOfSpeechFeatures(t, i, from, to, features), sums);
      t.partOfSpeech[i] = highest(sums, partOfSpeech.width);
    }
    for (let i = from; i < to; i++) {
      if (inNoName(t.partOfSpeech[i] as number)) continue;
      addRows(entity, features, entityFeatures(t, i, from, to, features), sums);
      t.entity[i] = highest(sums, entity.width);
    }
  }
}

/** Where each run of equal numbers begins and ends. */
export function* sentenceBounds(sentence: Int32Array): Iterable<[number, number]> {
  let from = 0;
  for (let i = 1; i <= sentence.length; i++) {
    if (i < sentence.length && sentence[i] === sentence[from]) continue;
    if (i > from) yield [from, i];
    from = i;
  }
}
