import type { AttributedArticle } from "./attribution-spans.ts";

const OPENS = /^["“]/;
const CLOSES = /["”]$/;

/** How many pieces of content that begin and end with a double quotation mark were found exactly. */
export function quotedContentFound(
  gold: readonly (AttributedArticle & { readonly text: string })[],
  predicted: readonly AttributedArticle[],
): { found: number; all: number } {
  const byId = new Map(predicted.map((article) => [article.id, article.attributions]));
  let found = 0;
  let all = 0;
  for (const { id, text, attributions } of gold) {
    const pieces = new Set((byId.get(id) ?? []).flatMap(({ content }) => content.map((piece) => piece.join("-"))));
    for (const [start, end] of attributions.flatMap(({ content }) => content)) {
      const words = text.slice(start, end).trim();
      if (!OPENS.test(words) || !CLOSES.test(words) || words.length < 3) continue;
      all++;
      if (pieces.has(`${start}-${end}`)) found++;
    }
  }
  return { found, all };
}
