import { candidatesOf } from "../../src/read/attribution/candidates.ts";
import { chainMarginals } from "../../src/read/attribution/chain-marginals.ts";
import { cueStep } from "../../src/read/attribution/cue-words.ts";
import { cutWords } from "../../src/read/attribution/cut-words.ts";
import { CUE, LABELS, roleOf } from "../../src/read/attribution/labels.ts";
import type { ModelParts } from "../../src/read/attribution/model.ts";
import { roleChances } from "../../src/read/attribution/role-chances.ts";
import { type Surroundings, surroundingsOf } from "../../src/read/attribution/surroundings.ts";
import { type Tagging, untagged } from "../../src/read/attribution/tag-features.ts";
import { sentenceBounds, tagWords } from "../../src/read/attribution/tag-words.ts";
import type { FineWeights, Weights } from "../../src/read/attribution/weights.ts";
import { WordTable } from "../../src/read/attribution/word-table.ts";
import { type GoldSpan, goldLabels, goldSpans } from "./gold-labels.ts";
import { type Prepared, plainTexts } from "./prepared.ts";
import { quantise, quantiseFinely } from "./quantise.ts";
import { SETTINGS } from "./settings.ts";
import { plainTagsOf, trainEntity, trainPartOfSpeech } from "./taggers.ts";
import { chainText, trainChain } from "./train-chain.ts";
import { linkChoices, trainLinks } from "./train-links.ts";
import { spanText, trainSpans } from "./train-spans.ts";
import { clusterWords } from "./word-clusters.ts";

/** An article with its right answers in words. */
export interface Lesson extends Prepared {
  readonly spans: readonly GoldSpan[];
  readonly labels: Uint8Array;
  /** The whole article, when this is only some of its sentences, each alone. */
  readonly whole?: Lesson;
}

/** The right answers of each article in words. */
export function lessonsOf(articles: readonly Prepared[]): Lesson[] {
  return articles.map((article) => {
    const spans = goldSpans(article.article, article.words);
    return { ...article, spans, labels: goldLabels(spans, article.words) };
  });
}

type NumberedWords = ModelParts["wordClasses"];

/** Word classes from plain text. */
export function learnWordClasses(data: string): NumberedWords {
  const sentences: Int32Array[] = [];
  for (const text of plainTexts(data)) {
    const words = cutWords(text);
    for (const [from, to] of sentenceBounds(words.sentence)) sentences.push(words.lower.slice(from, to));
  }
  const { words, classes } = clusterWords(sentences, SETTINGS.wordClasses);
  return { words, numbers: classes };
}

/** The two taggers, learned from some articles. */
export function learnTaggers(
  lessons: readonly Lesson[],
  classes: WordTable,
): { plainTags: NumberedWords; partOfSpeech: Weights; entity: Weights } {
  const plainTags = plainTagsOf(lessons);
  const plain = new WordTable(plainTags.words, plainTags.numbers);
  const taggings = lessons.map(({ words }) => untagged(words, classes));
  const partOfSpeech = trainPartOfSpeech(lessons, taggings, plain, SETTINGS.seed);
  return { plainTags, partOfSpeech, entity: trainEntity(lessons, taggings, SETTINGS.seed) };
}

/** How often words are in cues, in some articles. */
export class CueCounts {
  private readonly inCue = new Map<number, number>();
  private readonly all = new Map<number, number>();

  constructor(lessons: readonly Lesson[]) {
    for (const lesson of lessons)
      for (let i = 0; i < lesson.words.count; i++) {
        const word = lesson.words.lower[i] as number;
        this.all.set(word, (this.all.get(word) ?? 0) + 1);
        if (roleOf(lesson.labels[i] as number) === CUE) this.inCue.set(word, (this.inCue.get(word) ?? 0) + 1);
      }
  }

  /** The steps of a text's words as they would be had `own` not been counted. */
  stepsWithout(own: Lesson): Uint8Array {
    const mine = new CueCounts([own.whole ?? own]);
    return Uint8Array.from(own.words.lower, (word) =>
      cueStep(
        (this.inCue.get(word) ?? 0) - (mine.inCue.get(word) ?? 0),
        (this.all.get(word) ?? 0) - (mine.all.get(word) ?? 0),
      ),
    );
  }

  /** The table the model keeps. */
  table(): NumberedWords {
    const steps = [...this.inCue]
      .map(([word, count]) => [word, cueStep(count, this.all.get(word) ?? count)] as const)
      .sort((a, b) => a[0] - b[0]);
    return { words: Int32Array.from(steps, ([word]) => word), numbers: Uint8Array.from(steps, ([, step]) => step) };
  }
}

/** The first stage, learned from some articles with the tags a tagger gives articles it has not seen. */
export function learnChain(
  lessons: readonly Lesson[],
  taggings: readonly Tagging[],
  counts: CueCounts,
  log: (line: string) => void,
): { chain: Weights; moves: Float64Array } {
  const texts = lessons.map((lesson, k) =>
    chainText(surroundingsOf(taggings[k] as Tagging, counts.stepsWithout(lesson)), lesson.labels),
  );
  const { rows, mask, moves } = trainChain(texts, { ...SETTINGS.chain, log });
  return { chain: quantise(rows, LABELS, mask, 25), moves };
}

/** An article as the second stage and the links see it, read by a first stage that has not seen it. */
export interface Unseen {
  readonly lesson: Lesson;
  readonly s: Surroundings;
  readonly marginals: Float32Array;
}

/** Tags of an article. */
export function tagged(
  lesson: Lesson,
  classes: WordTable,
  taggers: { plainTags: NumberedWords; partOfSpeech: Weights; entity: Weights },
): Tagging {
  const tagging = untagged(lesson.words, classes);
  const { words, numbers } = taggers.plainTags;
  tagWords(tagging, { ...taggers, plainTags: new WordTable(words, numbers) });
  return tagging;
}

/** The first stage's reading of an article. */
export function unseen(
  lesson: Lesson,
  tagging: Tagging,
  cueSteps: WordTable,
  model: { chain: Weights; moves: Float64Array },
): Unseen {
  const s = surroundingsOf(tagging, cueSteps.numbersOf(lesson.words.lower));
  return { lesson, s, marginals: chainMarginals(model, s) };
}

/** The second stage. */
export function learnSpans(read: readonly Unseen[], log?: (line: string) => void): FineWeights {
  const texts = read.map(({ lesson, s, marginals }) => {
    const gold = new Set(lesson.spans.map((span) => `${span.role}:${span.from}-${span.to}`));
    return spanText(s, candidatesOf(s, marginals), roleChances(marginals), gold);
  });
  const { rows, mask } = trainSpans(texts, { ...SETTINGS.spans, ...(log ? { log } : {}) });
  return quantiseFinely(rows, mask);
}

/** The links of cues to sources and content. */
export function learnLinks(read: readonly Unseen[]): FineWeights {
  const { rows, mask } = trainLinks(
    read.filter(({ lesson }) => !lesson.whole).flatMap(({ lesson, s }) => linkChoices(s, lesson.spans)),
    SETTINGS.links,
  );
  return quantiseFinely(rows, mask);
}
