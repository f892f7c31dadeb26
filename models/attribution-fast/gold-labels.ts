import type { Words } from "../../src/read/attribution/cut-words.ts";
import { beginning, CONTENT, CUE, OUT, SOURCE } from "../../src/read/attribution/labels.ts";
import type { GoldArticle, GoldAttribution } from "./corpus.ts";

/** A piece of an attribution in words: `[from, to)` of the article, its role, and which attribution it belongs to. */
export interface GoldSpan {
  readonly from: number;
  readonly to: number;
  readonly role: number;
  readonly attribution: number;
}

/** Each role's name in the corpus, by the role's number. */
export const ROLE_NAMES = ["source", "cue", "content"] as const;

/** The pieces of an article's attributions in words; a piece that cuts a word takes the whole word. */
export function goldSpans(article: GoldArticle, words: Words): GoldSpan[] {
  return article.attributions.flatMap((attribution, a) =>
    [SOURCE, CUE, CONTENT].flatMap((role) =>
      attribution[ROLE_NAMES[role] as keyof GoldAttribution].flatMap(([start, end]) => {
        const span = { from: firstEndingAfter(words, start), to: firstStartingFrom(words, end), role, attribution: a };
        return span.to > span.from ? [span] : [];
      }),
    ),
  );
}

/** The label of each word. Where pieces overlap, cues stand, then sources, then the shorter content. */
export function goldLabels(spans: readonly GoldSpan[], words: Words): Uint8Array {
  const labels = new Uint8Array(words.count).fill(OUT);
  const cueOf = new Map(spans.filter((span) => span.role === CUE).map((span) => [span.attribution, span]));
  const rank = (role: number) => [1, 2, 0][role] ?? 0;
  for (const span of [...spans].sort((a, b) => rank(a.role) - rank(b.role) || b.to - b.from - (a.to - a.from))) {
    const cue = cueOf.get(span.attribution);
    const first = beginning(span.role, cue !== undefined && span.from > cue.from);
    for (let i = span.from; i < span.to; i++) labels[i] = i === span.from ? first : first + 1;
    // A span that was cut through goes on as a beginning.
    const after = labels[span.to];
    if (after !== undefined && after !== OUT && after % 2 === 0) labels[span.to] = after - 1;
  }
  return labels;
}

function firstEndingAfter(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.end[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function firstStartingFrom(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.start[middle] as number) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
