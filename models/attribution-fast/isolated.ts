import { cutWords, type Words } from "../../src/read/attribution/cut-words.ts";
import { quotationOf } from "../../src/read/attribution/quotation.ts";
import type { Span } from "../../src/read/sentences.ts";
import { type GoldSpan, goldLabels, goldSpans } from "./gold-labels.ts";
import type { Lesson } from "./learn.ts";

/**
 * The sentences of an article whose quotation begins or ends in another sentence, each as a paragraph of its own, so
 * that the reader learns to read one sentence alone too; null when the article has none.
 */
export function isolated(lesson: Lesson): Lesson | null {
  const spans = crossedSentences(lesson.words);
  if (spans.length === 0) return null;
  const words = cutWords(lesson.article.text, spans);
  const gold = goldSpans(lesson.article, words).flatMap((span) => withinParagraphs(span, words));
  const nothing = new Uint8Array(words.count).fill(255);
  return {
    ...lesson,
    words,
    partOfSpeech: nothing,
    entity: nothing,
    spans: gold,
    labels: goldLabels(gold, words),
    whole: lesson,
  };
}

/** The places of the sentences that a quotation enters or leaves half-way. */
function crossedSentences(words: Words): Span[] {
  const { opening } = quotationOf(words);
  const crossed = new Set<number>();
  for (let i = 1; i < words.count; i++)
    if (words.sentence[i] !== words.sentence[i - 1] && (opening[i] as number) >= 0 && opening[i] === opening[i - 1]) {
      crossed.add(words.sentence[i - 1] as number);
      crossed.add(words.sentence[i] as number);
    }
  const spans: { start: number; end: number }[] = [];
  let last = -1;
  for (let i = 0; i < words.count; i++) {
    const sentence = words.sentence[i] as number;
    if (!crossed.has(sentence)) continue;
    const span = spans.at(-1);
    if (span && sentence === last) span.end = words.end[i] as number;
    else spans.push({ start: words.start[i] as number, end: words.end[i] as number });
    last = sentence;
  }
  return spans;
}

/** A span that runs over several paragraphs, as one span in each. */
function withinParagraphs(span: GoldSpan, words: Words): GoldSpan[] {
  const pieces: GoldSpan[] = [];
  let from = span.from;
  for (let i = span.from + 1; i <= span.to; i++) {
    if (i < span.to && words.paragraph[i] === words.paragraph[from]) continue;
    pieces.push({ ...span, from, to: i });
    from = i;
  }
  return pieces;
}
