import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Mode } from "../../../src/model/index.ts";

/** One piece of a part: offsets, the second behind its last character. */
export type Piece = readonly [start: number, end: number];

/** One attribution as people labelled it. Offsets are UTF-16 code units of the document's text. */
export interface Annotated {
  readonly corpus: keyof typeof FILES;
  readonly document: string;
  readonly source: readonly Piece[];
  readonly cue: readonly Piece[];
  readonly content: readonly Piece[];
  readonly mode: Mode;
  readonly hedged: boolean;
  readonly negated: boolean;
  readonly conditional: boolean;
  readonly speaker: string;
  readonly part: "tune" | "held-out";
}

/** Where each corpus lies in the folder of public data. */
const FILES = {
  coverage: "coverage/docs.jsonl",
  gvdb: "gvdb/dev.jsonl",
  gun_violence_articles: "gun_violence_articles/dev.jsonl",
} as const;

/** The files of annotations beside this one: the first reader's, and those of a second who had not seen them. */
export const READERS = ["modes.jsonl", "second-reader.jsonl"] as const;

/** One reader's annotations. */
export function readAnnotations(file: (typeof READERS)[number] = "modes.jsonl"): Annotated[] {
  return linesOf(join(import.meta.dirname, file)) as Annotated[];
}

/** The texts of the annotated documents, by corpus and id, from a folder of the public data. */
export function readTexts(data: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [corpus, file] of Object.entries(FILES))
    for (const { id, text } of linesOf(join(data, file)) as { id: string; text: string }[])
      texts.set(`${corpus} ${id}`, text);
  return texts;
}

/** The words of a part of an attribution, its pieces joined by a space. */
export function wordsOf(text: string, pieces: readonly Piece[]): string {
  return pieces.map(([start, end]) => text.slice(start, end)).join(" ");
}

function linesOf(path: string): unknown[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}
