import { entityFeatures, partOfSpeechFeatures, type Tagging } from "../../src/read/attribution/tag-features.ts";
import { inNoName, sentenceBounds } from "../../src/read/attribution/tag-words.ts";
import { ENTITIES, PARTS_OF_SPEECH } from "../../src/read/attribution/tags.ts";
import type { Weights } from "../../src/read/attribution/weights.ts";
import type { WordTable } from "../../src/read/attribution/word-table.ts";
import { type Prepared, shuffled } from "./prepared.ts";
import { type TaggedRun, trainTagger } from "./train-tagger.ts";

const ROUNDS = 5;

/** Learns parts of speech from the silver tags. */
export function trainPartOfSpeech(
  articles: readonly Prepared[],
  taggings: readonly Tagging[],
  plainTags: WordTable,
  seed: number,
): Weights {
  const runs = runsOf(articles, (article, a) => {
    const t = taggings[a] as Tagging;
    return (from, to): TaggedRun => ({
      from,
      to,
      right: article.partOfSpeech,
      known: (i) => (plainTags.numberOf(t.words.lower[i] as number) + 255) % 256,
      features: (i, out) => partOfSpeechFeatures(t, i, from, to, out),
      put: (i, found) => {
        t.partOfSpeech[i] = found;
      },
    });
  });
  return trainTagger(runs, {
    width: PARTS_OF_SPEECH.length,
    bits: 15,
    rounds: ROUNDS,
    shuffle: (round) => shuffled(runs.length, seed + round),
  });
}

/** Learns entity classes from the silver tags; the taggings must hold parts of speech. */
export function trainEntity(articles: readonly Prepared[], taggings: readonly Tagging[], seed: number): Weights {
  const runs = runsOf(articles, (article, a) => {
    const t = taggings[a] as Tagging;
    return (from, to): TaggedRun => ({
      from,
      to,
      right: article.entity,
      known: (i) => (inNoName(t.partOfSpeech[i] as number) ? 0 : 255),
      features: (i, out) => entityFeatures(t, i, from, to, out),
      put: (i, found) => {
        t.entity[i] = found;
      },
    });
  });
  return trainTagger(runs, {
    width: ENTITIES.length,
    bits: 17,
    rounds: ROUNDS,
    shuffle: (round) => shuffled(runs.length, seed + round),
  });
}

/** Words that have one part of speech in at least 199 of 200 places. */
export function plainTagsOf(articles: readonly Prepared[]): { words: Int32Array; numbers: Uint8Array } {
  const counts = new Map<number, Uint32Array>();
  for (const { words, partOfSpeech } of articles)
    for (let i = 0; i < words.count; i++) {
      const tag = partOfSpeech[i] as number;
      if (tag === 255) continue;
      const word = words.lower[i] as number;
      const count = counts.get(word) ?? new Uint32Array(PARTS_OF_SPEECH.length);
      count[tag] = (count[tag] as number) + 1;
      counts.set(word, count);
    }
  const plain: [number, number][] = [];
  for (const [word, count] of counts) {
    const all = count.reduce((sum, n) => sum + n, 0);
    const most = Math.max(...count);
    if (all >= 20 && most >= 0.995 * all) plain.push([word, count.indexOf(most) + 1]);
  }
  plain.sort((a, b) => a[0] - b[0]);
  return { words: Int32Array.from(plain, ([word]) => word), numbers: Uint8Array.from(plain, ([, tag]) => tag) };
}

function runsOf(
  articles: readonly Prepared[],
  runOf: (article: Prepared, a: number) => (from: number, to: number) => TaggedRun,
): TaggedRun[] {
  return articles.flatMap((article, a) => {
    const make = runOf(article, a);
    return [...sentenceBounds(article.words.sentence)].map(([from, to]) => make(from, to));
  });
}
