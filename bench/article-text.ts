// How well and how fast articles are found on saved web pages, on a checkout of the public article-extraction benchmark.
//
//   npm run --silent bench:text -- --pages CHECKOUT [--rounds 3]
import { parseArgs } from "node:util";
import { isUnreadableDocument, sha256Of } from "../src/model/index.ts";
import { extractWords } from "../src/text/extract-words.ts";
import { benchmarkPages } from "./benchmark-pages.ts";
import { scorePage, scoresOf } from "./shingles.ts";

function main(): void {
  const { values } = parseArgs({ options: { pages: { type: "string" }, rounds: { type: "string", default: "3" } } });
  if (values.pages === undefined)
    throw new Error("Name a checkout of the benchmark: npm run --silent bench:text -- --pages CHECKOUT");
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds ${values.rounds} is not a whole number above 0.`);
  const pages = benchmarkPages(values.pages);
  const items = pages.map(({ name, bytes }) => ({
    id: sha256Of(bytes),
    bytes,
    mediaType: "text/html",
    source: `${name}.html`,
  }));
  const bodies = items.map(bodyOf);
  const milliseconds = Array.from({ length: rounds }, () => {
    const started = performance.now();
    for (const item of items) readOrRefused(item);
    return performance.now() - started;
  });

  const scored = pages.map(({ half, truth }, index) => ({ half, score: scorePage(bodies[index] ?? "", truth) }));
  console.log("              pages     F1  precision  recall  exact");
  for (const half of ["tune", "held-out", "all"] as const) {
    const some = scored.filter((page) => half === "all" || page.half === half);
    const { f1, precision, recall, exact } = scoresOf(some.map(({ score }) => score));
    const shares = [f1.toFixed(4), precision.toFixed(4).padStart(9), recall.toFixed(4), exact.toFixed(3)];
    console.log(`${half.padEnd(12)} ${String(some.length).padStart(6)} ${shares.join("  ")}`);
  }
  const seconds = median(milliseconds) / 1000;
  console.log(`\n${(pages.length / seconds).toFixed(1)} pages a second on one core, warm; median of ${rounds} rounds.`);
}

/** The running text of the article: its paragraphs, headings and lists, without title, byline, captions and the like. */
function bodyOf(item: Parameters<typeof extractWords>[0]): string {
  const extraction = readOrRefused(item);
  if (extraction === null) return "";
  const { blocks, content } = extraction.text;
  return blocks
    .filter(({ kind }) => kind === "paragraph")
    .map(({ start, end }) => content.slice(start, end))
    .join("\n");
}

function readOrRefused(item: Parameters<typeof extractWords>[0]): ReturnType<typeof extractWords> | null {
  try {
    return extractWords(item);
  } catch (error) {
    if (isUnreadableDocument(error)) return null;
    throw error;
  }
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
