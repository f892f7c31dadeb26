// How fast documents are read, beside wink-nlp's own tagging pass over the same text in the same run.
//
//   npm run bench [-- --articles 300 --seed 1 --rounds 7]
import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { sha256Of } from "../src/model/index.ts";
import { readText } from "../src/read/index.ts";
import { extractWords } from "../src/text/extract-words.ts";
import { generateArticles } from "./generate.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
    rounds: { type: "string", default: "7" },
  },
});
const articles = generateArticles(Number(values.articles), Number(values.seed));
const words = articles.reduce((sum, article) => sum + article.split(/\s+/).filter(Boolean).length, 0);
const require = createRequire(import.meta.url);
const nlp = require("wink-nlp")(require("wink-eng-lite-web-model"), ["pos"]);

/** The whole reading of one article, from its bytes to its claims. */
function read(article: string): number {
  const bytes = Buffer.from(article);
  const id = sha256Of(bytes);
  const extraction = extractWords({ id, bytes, mediaType: "text/plain", source: "generated" });
  return readText(extraction.text, { id, retrieved: "unknown", mediaType: "text/plain", characters: article.length })
    .claims.length;
}

const passes = {
  "answerable, whole reading": () => articles.reduce((sum, article) => sum + read(article), 0),
  "wink-nlp, tagging alone": () => articles.reduce((sum, article) => sum + nlp.readDoc(article).tokens().length(), 0),
};

const milliseconds: Record<string, number[]> = {};
let claims = 0;
for (let round = 0; round <= Number(values.rounds); round++)
  for (const [name, pass] of Object.entries(passes)) {
    const start = performance.now();
    const found = pass();
    const took = performance.now() - start;
    if (name.startsWith("answerable")) claims = found;
    // The first round warms up and is not counted.
    if (round > 0) milliseconds[name] = [...(milliseconds[name] ?? []), took];
  }

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
console.log(
  `${articles.length} invented articles, ${words} words, ${(claims / articles.length).toFixed(1)} claims an article; medians of ${values.rounds} rounds\n`,
);
for (const [name, list] of Object.entries(milliseconds)) {
  const seconds = median(list) / 1000;
  const each = (median(list) / articles.length).toFixed(2);
  console.log(
    `${name.padEnd(28)} ${(articles.length / seconds).toFixed(0).padStart(6)} articles/s ${(words / seconds).toFixed(0).padStart(9)} words/s ${each.padStart(7)} ms an article`,
  );
}
const ratios = (milliseconds["answerable, whole reading"] ?? []).map(
  (took, i) => took / (milliseconds["wink-nlp, tagging alone"]?.[i] ?? 1),
);
console.log(
  `\nThe whole reading costs ${median(ratios).toFixed(2)} times the tagging pass (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}). The aim is at most 5.`,
);
