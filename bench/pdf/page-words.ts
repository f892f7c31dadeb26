import type { PageWord } from "../../src/text/layout/page-word.ts";

/** The words of a line as they would stand on a page, each letter half as wide as the type is high. */
export function wordsAt(line: string, x: number, y: number, size = 10): PageWord[] {
  const words: PageWord[] = [];
  for (const match of line.matchAll(/\S+/g)) {
    const [text] = match;
    const left = x + match.index * size * 0.5;
    const box = { left, right: left + text.length * size * 0.5, top: y - 0.8 * size, bottom: y + 0.2 * size };
    const isSpaced = { before: true, after: true };
    words.push({ text, box, shown: box, size, baseline: y, isBold: false, turn: 0, isSpaced });
  }
  return words;
}

/** Lines below each other, as far apart as `pitch`. */
export function linesAt(lines: readonly string[], x: number, y: number, pitch = 12, size = 10): PageWord[] {
  return lines.flatMap((line, index) => wordsAt(line, x, y + index * pitch, size));
}
