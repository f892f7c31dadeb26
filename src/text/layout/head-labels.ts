import type { BlockKind, Moment } from "../../model/index.ts";
import { cleanByline, type LineLabel, labelOfLine } from "../line-labels.ts";
import { plainWords } from "./compose.ts";
import { median } from "./page-word.ts";
import { type Paragraph, SENTENCE_END } from "./paragraphs.ts";

/** What the head of a document says about it, and its paragraphs with what they are. */
export interface Labelled {
  readonly paragraphs: readonly Paragraph[];
  readonly title?: string;
  readonly byline?: string;
  readonly published?: Moment;
}

/** A document's head ends here at the latest; a date further down is part of what it tells. */
const HEAD = 12;
const LONGEST_TITLE = 250;
const RELEASE =
  /^(?:for immediate release|(?:press|news|media) (?:release|statement)|memorandum|immediate release)\W*$/i;
const SUBJECT = /^(?:re|subject)\s*:\s*/i;

/**
 * Finds title, byline and date among the first paragraphs of page 1. The title is set in the largest type; under a
 * letterhead it is the large type after the date. What stands above it is the letterhead: told by nobody.
 */
export function withHeadLabels(paragraphs: readonly Paragraph[]): Labelled {
  const head = headOf(paragraphs);
  const words = head.map((index) => plainWords(paragraphs[index] as Paragraph));
  const labels = words.map(labelOf);
  const title = titleOf(
    head.map((index) => paragraphs[index] as Paragraph),
    words,
    labels,
    bodySize(paragraphs),
  );
  const kinds = new Map<number, BlockKind>();
  for (const [place, index] of head.entries()) {
    const label = labels[place]?.kind ?? (place < title ? "other" : undefined);
    if (place === title) kinds.set(index, "title");
    else if (label !== undefined) kinds.set(index, label);
  }
  const byline = cleanByline(words[labels.findIndex((label) => label?.kind === "byline")] ?? "");
  const published = labels.find((label) => label?.published)?.published;
  const headline = words[title]?.replace(SUBJECT, "");
  return {
    paragraphs: paragraphs.map((paragraph, index) => {
      const label = kinds.get(index);
      return label === undefined ? paragraph : { ...paragraph, label };
    }),
    ...(headline === undefined ? {} : { title: headline }),
    ...(byline === "" ? {} : { byline }),
    ...(published === undefined ? {} : { published }),
  };
}

/** The places of the first unlabelled paragraphs of page 1, up to where its text has begun. */
function headOf(paragraphs: readonly Paragraph[]): number[] {
  const head: number[] = [];
  let told = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.label !== undefined) continue;
    if (paragraph.lines[0]?.page !== paragraphs[0]?.lines[0]?.page || head.length === HEAD || told > 1) break;
    const words = plainWords(paragraph);
    if (words.length > LONGEST_TITLE || (/[.!?]["'”’)]*$/.test(words) && paragraph.lines.length > 1)) told++;
    head.push(index);
  }
  return head;
}

function labelOf(words: string): LineLabel | undefined {
  return labelOfLine(words) ?? (RELEASE.test(words) ? { kind: "other" } : undefined);
}

function titleOf(
  head: readonly Paragraph[],
  words: readonly string[],
  labels: readonly (LineLabel | undefined)[],
  body: number,
): number {
  const couldBe = (index: number) =>
    labels[index] === undefined &&
    head[index]?.isRow === false &&
    (words[index]?.length ?? 0) <= LONGEST_TITLE &&
    /\p{L}{2}/u.test(words[index] ?? "") &&
    !/^dear\s/i.test(words[index] ?? "");
  const subject = words.findIndex((line, index) => SUBJECT.test(line) && line.length <= LONGEST_TITLE && index > 0);
  if (subject > 0) return subject;
  const stands = (index: number) => {
    const size = head[index]?.size ?? 0;
    return (
      couldBe(index) && (size > body * 1.12 || (head[index]?.isBold === true && !SENTENCE_END.test(words[index] ?? "")))
    );
  };
  const places = head.map((_, index) => index).filter(stands);
  const marked = labels.findLastIndex((label) => label?.kind === "dateline" || label?.kind === "other");
  const isHeadAbove = marked >= 0 && places.some((place) => place > marked) && isLetterhead(words, marked);
  return largest(isHeadAbove ? places.filter((place) => place > marked) : places, head);
}

/** The lines above the date are a letterhead when none of them reads like a sentence. */
function isLetterhead(words: readonly string[], marked: number): boolean {
  return words.slice(0, marked).every((line) => line.length < 120 && !/[.!?]$/.test(line));
}

function largest(places: readonly number[], head: readonly Paragraph[]): number {
  const sizeAt = (place: number) => head[place]?.size ?? 0;
  return places.reduce((best, place) => (best < 0 || sizeAt(place) > sizeAt(best) * 1.03 ? place : best), -1);
}

/** The size most words are set in. */
function bodySize(paragraphs: readonly Paragraph[]): number {
  return median(
    paragraphs.flatMap((paragraph) => paragraph.lines.flatMap((line) => line.words.map((word) => word.size))),
  );
}
