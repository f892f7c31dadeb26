import { entityFeatures, partOfSpeechFeatures, type Tagging } from "../../src/read/attribution/tag-features.ts";
import { sentenceBounds } from "../../src/read/attribution/tag-words.ts";
import { ENTITIES, PARTS_OF_SPEECH } from "../../src/read/attribution/tags.ts";
import type { Weights } from "../../src/read/attribution/weights.ts";
import { type Prepared, shuffled } from "./prepared.ts";
import { type TaggedRun, trainTagger } from "./train-tagger.ts";

const ROUNDS = 5;

/** Learns parts of speech from the silver tags. */
export function trainPartOfSpeech(articles: readonly Prepared[], taggings: readonly Tagging[], seed: number): Weights {
  const runs = runsOf(articles, (article, a) => {
    const t = taggings[a] as Tagging;
    return (from, to): TaggedRun => ({
      from,
      to,
      right: article.partOfSpeech,
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

function runsOf(
  articles: readonly Prepared[],
  runOf: (article: Prepared, a: number) => (from: number, to: number) => TaggedRun,
): TaggedRun[] {
  return articles.flatMap((article, a) => {
    const make = runOf(article, a);
    return [...sentenceBounds(article.words.sentence)].map(([from, to]) => make(from, to));
  });
}
