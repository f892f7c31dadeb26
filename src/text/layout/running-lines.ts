import { type Line, linesOf, textOfLine } from "./lines.ts";
import type { PageOfWords, PageWord } from "./page-word.ts";

/** A page without the lines that run along on every page, and those lines. */
export interface PageWithoutRunning {
  readonly body: readonly PageWord[];
  readonly heads: readonly Line[];
  readonly feet: readonly Line[];
}

/** Only this many lines at either end of a page can be a running head or foot. */
const MOST_LINES = 4;
/** They stand at the same height on every page, give or take these points. */
const SAME_HEIGHT = 6;
/** Heads and feet of a document of two pages, and page numbers, stand in this outer share of the page. */
const MARGIN = 0.13;
const PAGE_NUMBER = /^\W*(?:page|p\.?)?\s*(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:of|\/)\s*\d{1,4})?\W*$/i;

interface Edge {
  readonly line: Line;
  readonly key: string;
  readonly height: number;
}

/** Parts running heads, running feet and page numbers from the text of every page. */
export function withoutRunning(pages: readonly PageOfWords[]): PageWithoutRunning[] {
  const rows = pages.map((page) => linesOf(page.words.filter((word) => word.turn === 0)));
  const tops = pages.map((_, index) => edgesOf(rows[index]?.slice(0, MOST_LINES) ?? []));
  const bottoms = pages.map((_, index) => edgesOf(rows[index]?.slice(-MOST_LINES).reverse() ?? []));
  const [isHead, isFoot] = [repetition(tops), repetition(bottoms)];
  return pages.map((page, index) => {
    const total = rows[index]?.length ?? 0;
    const margin = (edge: Edge) =>
      edge.line.box.bottom < page.height * MARGIN || edge.line.box.top > page.height * (1 - MARGIN);
    const runs = (repeated: (edge: Edge) => number) => (edge: Edge) => {
      const times = repeated(edge);
      if (times >= 3 && times * 3 >= pages.length) return true;
      return margin(edge) && (times >= 2 || isPageNumber(edge, pages.length));
    };
    const heads = leading(tops[index] ?? [], runs(isHead));
    const feet = leading(bottoms[index] ?? [], runs(isFoot)).reverse();
    // A page of nothing but such lines is a page of text after all.
    if (heads.length + feet.length >= total) return { body: page.words, heads: [], feet: [] };
    const taken = new Set([...heads, ...feet].flatMap((line) => line.words));
    return { body: page.words.filter((word) => !taken.has(word)), heads, feet };
  });
}

function edgesOf(lines: readonly Line[]): Edge[] {
  return lines.map((line) => ({ line, key: keyOf(textOfLine(line)), height: line.baseline }));
}

/** What stays the same from page to page: the words, not the numbers. */
function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/\d+/g, "#")
    .replace(/^\W*[ivxlc]{1,6}\W*$/, "#");
}

/** On how many pages a line stands, at the same height. */
function repetition(edges: readonly (readonly Edge[])[]): (edge: Edge) => number {
  const heights = new Map<string, number[]>();
  for (const edge of edges.flat()) heights.set(edge.key, [...(heights.get(edge.key) ?? []), edge.height]);
  return (edge) =>
    (heights.get(edge.key) ?? []).filter((height) => Math.abs(height - edge.height) <= SAME_HEIGHT).length;
}

function isPageNumber(edge: Edge, pages: number): boolean {
  const words = textOfLine(edge.line);
  return PAGE_NUMBER.test(words) && (pages > 1 || /page|\bof\b/i.test(words));
}

function leading(edges: readonly Edge[], isRunning: (edge: Edge) => boolean): Line[] {
  const end = edges.findIndex((edge) => !isRunning(edge));
  return edges.slice(0, end < 0 ? edges.length : end).map((edge) => edge.line);
}
