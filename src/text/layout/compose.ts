import type { Anchor, Block, Box } from "../../model/index.ts";
import { BETWEEN_CELLS } from "../table-cells.ts";
import { lineEnd, WordCounts } from "./line-ends.ts";
import { isSameWord, type Line } from "./lines.ts";
import { around, type PageWord } from "./page-word.ts";
import type { Paragraph } from "./paragraphs.ts";

/** A word of a line with its place; where drawing programs cut a word in pieces, all of it. */
interface PlacedWord {
  readonly text: string;
  readonly page: number;
  readonly box: Box;
  readonly confidence: number | undefined;
}

export interface Composed {
  readonly content: string;
  readonly blocks: readonly Block[];
  readonly map: readonly Anchor[];
}

/** Paragraphs as one text, an empty line between two, with an anchor for every word and for each part of a broken one. */
export function composed(paragraphs: readonly Paragraph[]): Composed {
  const lines = paragraphs.map((paragraph) => paragraph.lines.map((line) => wordsOf(line, line.page)));
  const counts = new WordCounts();
  for (const line of lines.flat()) for (const word of line.slice(0, -1)) counts.add(word.text);
  const blocks: Block[] = [];
  const map: Anchor[] = [];
  const pieces: string[] = [];
  let length = 0;
  const write = (words: string) => {
    pieces.push(words);
    length += words.length;
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    if (length > 0) write("\n\n");
    const start = length;
    const own = lines[index] ?? [];
    for (const [row, line] of own.entries()) {
      for (const [column, word] of line.entries()) {
        const next = line[column + 1];
        const end = next
          ? { word: word.text, between: " " }
          : endOf(word, own[row + 1]?.[0], isOtherCell(paragraph, row), counts);
        map.push(anchorOf(word, length, length + end.word.length));
        write(end.word + end.between);
      }
    }
    blocks.push({ kind: paragraph.label ?? "paragraph", start, end: length });
  }
  return { content: pieces.join(""), blocks, map };
}

/** The words of a paragraph as they will stand in the text, hyphens at line ends left as they are. */
export function plainWords(paragraph: Paragraph): string {
  return paragraph.lines
    .flatMap((line) => wordsOf(line, line.page))
    .map((word) => word.text)
    .join(" ");
}

function endOf(word: PlacedWord, next: PlacedWord | undefined, isCellEnd: boolean, counts: WordCounts) {
  if (next === undefined) return { word: word.text, between: "" };
  return isCellEnd ? { word: word.text, between: BETWEEN_CELLS } : lineEnd(word.text, next.text, counts);
}

/** The next line of a table's row is another cell when it begins to the right of this one; else the words go on below. */
function isOtherCell({ isRow, lines }: Paragraph, row: number): boolean {
  const [line, next] = [lines[row], lines[row + 1]];
  return isRow && line !== undefined && next !== undefined && next.box.left > line.box.right;
}

function wordsOf(line: Line, page: number): PlacedWord[] {
  const words: PageWord[][] = [];
  for (const [index, word] of line.words.entries()) {
    const previous = line.words[index - 1];
    if (previous && isSameWord(previous, word)) words.at(-1)?.push(word);
    else words.push([word]);
  }
  return words.map((parts) => ({
    text: parts.map((part) => part.text).join(""),
    page,
    box: around(parts.map((part) => part.shown)),
    confidence: parts[0]?.confidence,
  }));
}

function anchorOf({ page, box, confidence }: PlacedWord, start: number, end: number): Anchor {
  return { start, end, place: { kind: "page", page, box, ...(confidence === undefined ? {} : { confidence }) } };
}
