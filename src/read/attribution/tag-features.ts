import type { Words } from "./cut-words.ts";
import { mix } from "./hashing.ts";
import type { WordTable } from "./word-table.ts";

/** What the taggers look at: the words, and what is already known of each. */
export interface Tagging {
  readonly words: Words;
  readonly classes: Uint8Array;
  readonly partOfSpeech: Uint8Array;
  readonly entity: Uint8Array;
}

/** Room for the features of one word. */
export const TAG_FEATURES = 40;

/** An empty tagging of a text; the word classes are filled in. */
export function untagged(words: Words, classes: WordTable): Tagging {
  return {
    words,
    classes: classes.numbersOf(words.lower),
    partOfSpeech: new Uint8Array(words.count),
    entity: new Uint8Array(words.count),
  };
}

/**
 * The features of word `i` of the sentence `[from, to)` for its part of speech, as hashes, written into `out`; their
 * number. Looks at the two tags before it and at no later tag.
 */
export function partOfSpeechFeatures(t: Tagging, i: number, from: number, to: number, out: Int32Array): number {
  const { words, classes, partOfSpeech } = t;
  const word = words.lower[i] as number;
  const shape = words.shape[i] as number;
  const back1 = i > from;
  const back2 = i > from + 1;
  const next1 = i + 1 < to;
  const next2 = i + 2 < to;
  const word1 = back1 ? (words.lower[i - 1] as number) : 1;
  const word2 = back2 ? (words.lower[i - 2] as number) : 1;
  const after1 = next1 ? (words.lower[i + 1] as number) : 1;
  const after2 = next2 ? (words.lower[i + 2] as number) : 1;
  const tag1 = back1 ? (partOfSpeech[i - 1] as number) : 99;
  const tag2 = back2 ? (partOfSpeech[i - 2] as number) : 99;
  const class0 = classes[i] as number;
  const classAfter = next1 ? (classes[i + 1] as number) : 256;
  const suffix3 = words.suffix3[i] as number;
  let n = 0;
  out[n++] = 7;
  out[n++] = mix(11, word);
  out[n++] = mix(12, suffix3);
  out[n++] = mix(13, words.suffix2[i] as number);
  out[n++] = mix(14, words.prefix3[i] as number);
  out[n++] = mix(15, shape * 2 + (back1 ? 0 : 1));
  out[n++] = mix(16, mix(shape, suffix3));
  out[n++] = mix(17, tag1);
  out[n++] = mix(18, tag1 * 100 + tag2);
  out[n++] = mix(19, mix(word, tag1));
  out[n++] = mix(20, mix(suffix3, tag1));
  out[n++] = mix(21, word1);
  out[n++] = mix(22, word2);
  out[n++] = mix(23, after1);
  out[n++] = mix(24, after2);
  out[n++] = mix(25, mix(word, after1));
  out[n++] = mix(26, mix(word1, word));
  out[n++] = mix(27, next1 ? (words.suffix3[i + 1] as number) : 1);
  out[n++] = mix(28, (next1 ? (words.shape[i + 1] as number) : 99) * 64 + shape);
  out[n++] = mix(29, class0);
  out[n++] = mix(30, class0 * 512 + classAfter);
  out[n++] = mix(31, tag1 * 512 + class0);
  out[n++] = mix(32, classAfter * 128 + tag1);
  out[n++] = mix(33, mix(tag1 * 100 + tag2, classAfter));
  out[n++] = mix(34, mix(word2, word1));
  return n;
}

/** The features of a word for its entity class; the parts of speech of the whole sentence are known. */
export function entityFeatures(t: Tagging, i: number, from: number, to: number, out: Int32Array): number {
  const { words, classes, partOfSpeech, entity } = t;
  const word = words.lower[i] as number;
  const shape = words.shape[i] as number;
  const pos = partOfSpeech[i] as number;
  const word1 = i > from ? (words.lower[i - 1] as number) : 1;
  const after1 = i + 1 < to ? (words.lower[i + 1] as number) : 1;
  const entity1 = i > from ? (entity[i - 1] as number) : 9;
  const pos1 = i > from ? (partOfSpeech[i - 1] as number) : 99;
  const posAfter = i + 1 < to ? (partOfSpeech[i + 1] as number) : 99;
  const class1 = i > from ? (classes[i - 1] as number) : 256;
  const classAfter = i + 1 < to ? (classes[i + 1] as number) : 256;
  let n = 0;
  out[n++] = 8;
  out[n++] = mix(51, word);
  out[n++] = mix(52, mix(word, entity1));
  out[n++] = mix(53, entity1 * 100 + pos);
  out[n++] = mix(54, mix(pos1 * 100 + pos, posAfter * 10 + entity1));
  out[n++] = mix(55, word1);
  out[n++] = mix(56, after1);
  out[n++] = mix(57, mix(word1, entity1));
  out[n++] = mix(58, mix(after1, pos));
  out[n++] = mix(59, words.suffix3[i] as number);
  out[n++] = mix(60, shape * 10 + entity1);
  out[n++] = mix(61, i + 2 < to ? (words.lower[i + 2] as number) : 1);
  out[n++] = mix(62, i > from + 1 ? (words.lower[i - 2] as number) : 1);
  out[n++] = mix(63, classes[i] as number);
  out[n++] = mix(64, class1 * 10 + entity1);
  out[n++] = mix(65, classAfter * 100 + pos);
  out[n++] = mix(66, mix(word1, word));
  out[n++] = mix(67, mix(word, after1));
  out[n++] = mix(68, words.prefix3[i] as number);
  return n;
}
