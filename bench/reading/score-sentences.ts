import { readFileSync } from "node:fs";
import { type Article, readTexts } from "./articles.ts";
import { ROLES } from "./attribution-spans.ts";
import type { AttributionReader } from "./readers.ts";
import {
  type Counts,
  joined,
  type LabelledSentence,
  labelledSpans,
  noCounts,
  type PlacedSentence,
  placeIn,
  tokensOf,
} from "./sentence-spans.ts";

/** Exact F1 of spans in sentences read one by one, as published figures are made; and how many stand in their article. */
export interface SentenceScores {
  readonly counts: Counts;
  readonly sentences: number;
  readonly placed: number;
}

/** Reads every sentence by itself, in the words of its article, and compares token by token. */
export async function scoreSentences(
  read: AttributionReader,
  sentencesFile: string,
  articlesFile: string,
): Promise<SentenceScores> {
  // A sentence's id is its article's with more behind it.
  const articles = readTexts(articlesFile);
  const articleOf = (id: string): Article | undefined => articles.find((article) => id.startsWith(article.id));
  const counts = noCounts();
  let placed = 0;
  let last = { id: "", end: 0 };
  const sentences = readFileSync(sentencesFile, "utf8").split("\n").filter(Boolean);
  for (const line of sentences) {
    const { id, tokens, labels } = JSON.parse(line) as LabelledSentence;
    const article = articleOf(id)?.text ?? "";
    const here = placeIn(article, tokens, last.id === id ? last.end : 0) ?? placeIn(article, tokens, 0);
    if (here) {
      placed++;
      last = { id, end: here.end };
    }
    const sentence: PlacedSentence = here ?? joined(tokens);
    const found = await read(sentence.text);
    for (const role of ROLES) {
      const gold = labelledSpans(labels, role);
      const spans = found.flatMap((each) => each[role].flatMap((span) => tokensOf(span, sentence) ?? []));
      const predicted = new Set(spans);
      counts[role].gold += gold.size;
      counts[role].predicted += predicted.size;
      counts[role].right += [...predicted].filter((span) => gold.has(span)).length;
    }
  }
  return { counts, sentences: sentences.length, placed };
}

/** The scores as lines of text. */
export function showSentenceScores({ counts, sentences, placed }: SentenceScores): string {
  const lines = ROLES.map((role) => {
    const { right, predicted, gold } = counts[role];
    const [p, r] = [right / (predicted || 1), right / (gold || 1)];
    const f1 = p + r > 0 ? (2 * p * r) / (p + r) : 0;
    return `${role.padEnd(8)} exact  P ${p.toFixed(3)}  R ${r.toFixed(3)}  F1 ${f1.toFixed(3)}`;
  });
  return [`${sentences} sentences, each alone; ${placed} in the words of their article`, ...lines].join("\n");
}
