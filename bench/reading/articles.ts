import { readFileSync } from "node:fs";
import type { AttributedArticle } from "./attribution-spans.ts";

/** An article to read. */
export interface Article {
  readonly id: string;
  readonly text: string;
}

/** The articles of a JSONL file: their ids and texts and nothing else, so that no reader can see the answers. */
export function readTexts(file: string): Article[] {
  return rows(file).map(({ id, text }) => ({ id: String(id), text: String(text) }));
}

/** The articles of a JSONL file with the annotators' answers, for scoring. */
export function readAnswers(file: string): (Article & AttributedArticle)[] {
  return rows(file) as unknown as (Article & AttributedArticle)[];
}

function rows(file: string): Record<string, unknown>[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
