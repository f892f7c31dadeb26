import { readFileSync } from "node:fs";
import { join } from "node:path";
import { numbers } from "../../bench/numbers.ts";
import { cutWords, type Words } from "../../src/read/attribution/cut-words.ts";
import { ENTITIES, PARTS_OF_SPEECH } from "../../src/read/attribution/tags.ts";
import { type GoldArticle, readArticles, readSilver } from "./corpus.ts";

/** A training article cut into words, with what CoreNLP says of each word; 255 where it cut otherwise. */
export interface Prepared {
  readonly article: GoldArticle;
  readonly words: Words;
  readonly partOfSpeech: Uint8Array;
  readonly entity: Uint8Array;
  /** The fold it belongs to. */
  readonly fold: number;
}

export const FOLDS = 5;

/** Numbers 0 to `count` - 1 in an order that depends on the seed alone. */
export function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  const next = numbers(seed);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}

/** The training articles, in the file's order, each in a fold drawn by the seed. */
export function prepare(data: string, seed: number): Prepared[] {
  const articles = readArticles(join(data, "polnear", "train.jsonl"));
  const silver = readSilver(join(data, "polnear", "train.silver.tsv.gz"));
  const place = new Map(shuffled(articles.length, seed).map((article, i) => [article, i % FOLDS]));
  return articles.map((article, a) => {
    const words = cutWords(article.text);
    const partOfSpeech = new Uint8Array(words.count).fill(255);
    const entity = new Uint8Array(words.count).fill(255);
    const at = new Map(Array.from(words.start, (start, i) => [start, i]));
    for (const sentence of silver.get(article.id) ?? [])
      for (const token of sentence) {
        const i = at.get(token.start);
        if (i === undefined || words.end[i] !== token.end) continue;
        const pos = PARTS_OF_SPEECH.indexOf(token.pos);
        if (pos >= 0) partOfSpeech[i] = pos;
        entity[i] = entityNumber(token.ner);
      }
    return { article, words, partOfSpeech, entity, fold: place.get(a) ?? 0 };
  });
}

function entityNumber(name: string): number {
  const number = ENTITIES.indexOf(name);
  if (number >= 0) return number;
  if (/^(?:TIME|DURATION|SET)$/.test(name)) return ENTITIES.indexOf("DATE");
  if (/^(?:PERCENT|MONEY|ORDINAL)$/.test(name)) return ENTITIES.indexOf("NUMBER");
  return 0;
}

/** Texts without answers: articles about shootings, and the training articles. For word classes only. */
export function plainTexts(data: string): string[] {
  const texts = (path: string) =>
    readFileSync(join(data, path), "utf8")
      .split("\n")
      .filter((line) => line.trim())
      .map((line) => (JSON.parse(line) as { text?: string }).text ?? "");
  return [
    ...texts("polnear/train.jsonl"),
    ...texts("gvdb/dev.jsonl"),
    ...texts("gun_violence_articles/dev.jsonl"),
    ...texts("coverage/docs.jsonl"),
  ];
}
