import { type Anchor, type Block, type BlockKind, type Sha256, UnreadableDocument, version } from "../model/index.ts";
import type { Extraction } from "./extraction.ts";
import { cleanByline, type LineLabel, labelOfLine } from "./line-labels.ts";
import { paragraphRuns, type Run } from "./line-runs.ts";

const EXTRACTOR = { name: "plain-text", version } as const;

/** A document's head ends here at the latest; a date further down is part of what it tells. */
const HEAD_LINES = 12;
const LONGEST_TITLE = 200;
const SENTENCE_END = /(?:[.:;,]["'”’)\]]*|[.!?…]["”’)\]]+)$/;

/** Blocks and self-description of a plain text. Throws UnreadableDocument when it is nothing but whitespace. */
export function extractPlainText(document: Sha256, content: string, source: string): Extraction {
  const runs = paragraphRuns(content);
  if (runs.length === 0)
    throw new UnreadableDocument("empty", source, `${source}: there are no words in it. Get the document again.`);
  const lines = runs.map((run) => content.slice(run.start, run.end));
  const labels = headLabels(lines);
  const title = titleLine(lines, labels);
  const blocks = runs.map((run, index) => blockOf(run, kindOf(index, labels, title)));
  const headline = title === null ? undefined : lines[title]?.replace(/^(?:re|subject)\s*:\s*/i, "");
  const byline = cleanByline(lines[labels.findIndex((label) => label?.kind === "byline")] ?? "");
  const published = labels.find((label) => label?.published)?.published;
  const modified = labels.find((label) => label?.modified)?.modified;
  return {
    text: { document, content, blocks, map: [whole(content)], extractor: EXTRACTOR },
    ...(headline === undefined ? {} : { title: headline }),
    ...(byline === "" ? {} : { byline }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
  };
}

/** Labels of the lines before the text proper begins. */
function headLabels(lines: readonly string[]): (LineLabel | undefined)[] {
  const labels: (LineLabel | undefined)[] = [];
  let told = 0;
  for (const line of lines.slice(0, HEAD_LINES)) {
    const label = labelOfLine(line);
    if (label === undefined && (line.length > LONGEST_TITLE || /[.!?]["'”’)]*$/.test(line))) told++;
    if (told > 1) break;
    labels.push(label ?? releaseLine(line));
  }
  return labels;
}

function releaseLine(line: string): LineLabel | undefined {
  return /^(?:for immediate release|press release|news release|media release)$/i.test(line)
    ? { kind: "other" }
    : undefined;
}

/**
 * The line that is the title: the first, if it reads like one. Under a letterhead it is the line after the date: the
 * one that begins with "Re:", or the first that reads like a title.
 */
function titleLine(lines: readonly string[], labels: readonly (LineLabel | undefined)[]): number | null {
  const subject = lines.findIndex((line, index) => index < HEAD_LINES && /^(?:re|subject)\s*: /i.test(line));
  if (subject > 0 && subject < lines.length - 1 && (lines[subject]?.length ?? 0) <= LONGEST_TITLE) return subject;
  const first = labels.indexOf(undefined);
  if (first < 0 || !isTitle(lines, first)) return null;
  const marked = labels.findLastIndex((label) => label?.kind === "dateline" || label?.kind === "other");
  const second = marked < 0 ? -1 : labels.findIndex((label, index) => index > marked && label === undefined);
  const isLetterhead = second > first + 1 && !/\p{Ll}/u.test(lines[first] ?? "") && isTitle(lines, second);
  return isLetterhead ? second : first;
}

function isTitle(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? "";
  if (index >= lines.length - 1 || line.length > LONGEST_TITLE) return false;
  return /\p{L}/u.test(line) && !SENTENCE_END.test(line) && !/^dear\s/i.test(line);
}

/** Lines above the title are the letterhead: who writes to whom from where, told by nobody. */
function kindOf(index: number, labels: readonly (LineLabel | undefined)[], title: number | null): BlockKind {
  if (index === title) return "title";
  return labels[index]?.kind ?? (title !== null && index < title ? "other" : "paragraph");
}

/** A plain text's offsets are the file's own, in characters. */
function whole(content: string): Anchor {
  return { start: 0, end: content.length, place: { kind: "range", start: 0, end: content.length } };
}

function blockOf({ start, end }: Run, kind: BlockKind): Block {
  return { kind, start, end };
}
