import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** One attribution of PolNeAR: each role a list of pieces `[start, end]`. */
export interface GoldAttribution {
  readonly source: readonly (readonly [number, number])[];
  readonly cue: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
}

/** One article with the annotators' attributions. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** A token as CoreNLP cut and tagged it. */
export interface SilverToken {
  readonly start: number;
  readonly end: number;
  readonly pos: string;
  readonly ner: string;
}

/** The articles of a JSONL file, in its order. */
export function readArticles(file: string): GoldArticle[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as GoldArticle);
}

/** The silver sentences of each article, by the article's id. */
export function readSilver(file: string): Map<string, SilverToken[][]> {
  const articles = new Map<string, SilverToken[][]>();
  let sentence: SilverToken[] = [];
  for (const line of gunzipSync(readFileSync(file)).toString("utf8").split("\n")) {
    if (line.startsWith("# doc\t")) continue;
    const [id, start, end, , pos, ner] = line.split("\t");
    if (ner === undefined || id === undefined) {
      sentence = [];
      continue;
    }
    if (sentence.length === 0) articles.set(id, [...(articles.get(id) ?? []), sentence]);
    sentence.push({
      start: Number(start),
      end: Number(end),
      pos: pos ?? "",
      ner: ner ?? "",
    });
  }
  return articles;
}
