import { entityFeatures, partOfSpeechFeatures, TAG_FEATURES, type Tagging } from "./tag-features.ts";
import { addRows, highest, type Weights } from "./weights.ts";

/** Tags a text's words in place, from left to right, a sentence at a time. */
export function tagWords(t: Tagging, partOfSpeech: Weights, entity: Weights): void {
  const features = new Int32Array(TAG_FEATURES);
  const sums = new Int32Array(Math.max(partOfSpeech.width, entity.width));
  for (const [from, to] of sentenceBounds(t.words.sentence)) {
    for (let i = from; i < to; i++) {
      addRows(partOfSpeech, features, partOfSpeechFeatures(t, i, from, to, features), sums);
      t.partOfSpeech[i] = highest(sums, partOfSpeech.width);
    }
    for (let i = from; i < to; i++) {
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
