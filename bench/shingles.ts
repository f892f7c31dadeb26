// How alike two texts are by the runs of four words in them, as the public article-extraction benchmark counts it.

/** Shares of all the runs of two texts together: in both, only in the text that was read, only in the true one. */
interface Overlap {
  readonly both: number;
  readonly extra: number;
  readonly missing: number;
}

/** How well one page was read. */
export interface PageScore extends Overlap {
  /** Not one word more, fewer or elsewhere. */
  readonly exact: boolean;
}

/** How well a set of pages was read. */
export interface Scores {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** The share of pages that are exact. */
  readonly exact: number;
}

const RUN = 4;

/** Compares what was read on one page with what stands there. Case counts, punctuation does not. */
export function scorePage(read: string, truth: string): PageScore {
  const [readWords, trueWords] = [wordsOf(read), wordsOf(truth)];
  const exact = readWords.length === trueWords.length && readWords.every((word, index) => word === trueWords[index]);
  return { ...overlapOf(runsOf(readWords), runsOf(trueWords)), exact };
}

/** Means over pages, each page with the same weight; F1 is made from the means. A page without words has no say. */
export function scoresOf(pages: readonly PageScore[]): Scores {
  const precision = mean(
    pages.filter(({ both, extra }) => both + extra > 0).map(({ both, extra }) => both / (both + extra)),
  );
  const recall = mean(
    pages.filter(({ both, missing }) => both + missing > 0).map(({ both, missing }) => both / (both + missing)),
  );
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { f1, precision, recall, exact: mean(pages.map(({ exact }) => (exact ? 1 : 0))) };
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Every run of four words with how often it stands in a text; a text of fewer words is one run. */
function runsOf(words: readonly string[]): Map<string, number> {
  const runs = new Map<string, number>();
  if (words.length === 0) return runs;
  for (let at = 0; at <= Math.max(0, words.length - RUN); at++) {
    const run = words.slice(at, at + RUN).join(" ");
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function overlapOf(read: ReadonlyMap<string, number>, truth: ReadonlyMap<string, number>): Overlap {
  let [both, extra, missing] = [0, 0, 0];
  for (const run of new Set([...read.keys(), ...truth.keys()])) {
    const [here, there] = [read.get(run) ?? 0, truth.get(run) ?? 0];
    both += Math.min(here, there);
    extra += Math.max(0, here - there);
    missing += Math.max(0, there - here);
  }
  const all = both + extra + missing || 1;
  return { both: both / all, extra: extra / all, missing: missing / all };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
