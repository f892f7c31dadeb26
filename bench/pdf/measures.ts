import { type Place, placesOf, type Text } from "../../src/model/index.ts";
import type { DrawnWord, Made } from "./sheet.ts";

/** A drawn word, and where it stands in the text. */
export interface Found {
  readonly word: DrawnWord;
  readonly start: number;
  readonly end: number;
}

/** How well one document was read, counted in words. */
export interface Measured {
  readonly wanted: number;
  /** Words that come out in reading order. */
  readonly found: number;
  /** Of those, the words whose span maps back to a box around where they were drawn. */
  readonly mapped: number;
  /** Of those, the words that are told and stand in a block that nobody reads. */
  readonly unread: number;
  /** Neighbours within a sentence that came apart: in two blocks, or in two cells. */
  readonly cut: number;
  /** Words that stand among what is told and should not: furniture, or a word that was read wrongly or twice. */
  readonly stray: number;
}

export const NOTHING: Measured = { wanted: 0, found: 0, mapped: 0, unread: 0, cut: 0, stray: 0 };

export function sum(one: Measured, other: Measured): Measured {
  return {
    wanted: one.wanted + other.wanted,
    found: one.found + other.found,
    mapped: one.mapped + other.mapped,
    unread: one.unread + other.unread,
    cut: one.cut + other.cut,
    stray: one.stray + other.stray,
  };
}

/** Measures a text against what was drawn; `slack` in points, `unit` the text's units per point. */
export function measured(text: Text, made: Made, slack = 0.75, unit = 1): Measured {
  const found = foundInOrder(text, made.wanted);
  const told = text.blocks.filter(({ kind }) => kind === "title" || kind === "paragraph");
  const isTold = ({ start, end }: { readonly start: number; readonly end: number }) =>
    told.some((block) => block.start <= start && end <= block.end);
  const places = new Set(found.map(({ start }) => start));
  const marks = [...made.marks];
  const isStray = (word: RegExpMatchArray) => {
    const [words] = word;
    const start = word.index ?? 0;
    if (places.has(start) || !/[\p{L}\p{N}]/u.test(words) || !isTold({ start, end: start + words.length }))
      return false;
    const mark = marks.indexOf(words.normalize("NFKC"));
    if (mark >= 0) marks.splice(mark, 1);
    return mark < 0;
  };
  return {
    wanted: made.wanted.length,
    found: found.length,
    mapped: found.filter((one) => isMapped(text, [one], slack, unit)).length,
    unread: found.filter((one) => one.word.isTold && isFurniture(text, one)).length,
    cut: found.filter((one, index) => isCut(text, one, found[index + 1])).length,
    stray: [...text.content.matchAll(/\S+/g)].filter(isStray).length,
  };
}

function isCut({ content, blocks }: Text, one: Found, next: Found | undefined): boolean {
  if (
    !next ||
    !one.word.isProse ||
    !next.word.isProse ||
    !/[\p{Ll},]$/u.test(one.word.text) ||
    !/^\p{Ll}/u.test(next.word.text)
  )
    return false;
  const isApart = blocks.some((block) => block.start >= one.end && block.start <= next.start);
  return isApart || content.slice(one.end, next.start).includes(" | ");
}

function isFurniture({ blocks }: Pick<Text, "blocks">, { start }: Found): boolean {
  return blocks.some((block) => block.kind === "other" && block.start <= start && start < block.end);
}

/** The drawn words that come out in the wanted order: the longest common subsequence of wanted words and the text's. */
export function foundInOrder(text: Pick<Text, "content">, wanted: readonly DrawnWord[]): Found[] {
  const words = [...text.content.matchAll(/\S+/g)];
  const wide = words.length + 1;
  const lengths = new Uint16Array((wanted.length + 1) * wide);
  for (let i = wanted.length - 1; i >= 0; i--)
    for (let j = words.length - 1; j >= 0; j--) {
      const same = wanted[i]?.text === words[j]?.[0];
      lengths[i * wide + j] = same
        ? (lengths[(i + 1) * wide + j + 1] ?? 0) + 1
        : Math.max(lengths[(i + 1) * wide + j] ?? 0, lengths[i * wide + j + 1] ?? 0);
    }
  const found: Found[] = [];
  for (let i = 0, j = 0; i < wanted.length && j < words.length; ) {
    const [word, match] = [wanted[i], words[j]];
    if (word && match && word.text === match[0]) {
      found.push({ word, start: match.index, end: match.index + match[0].length });
      i++;
      j++;
    } else if ((lengths[(i + 1) * wide + j] ?? 0) >= (lengths[i * wide + j + 1] ?? 0)) i++;
    else j++;
  }
  return found;
}

/** Whether every part of a drawn word stands in a box that its span maps back to. */
export function isMapped(text: Pick<Text, "map">, found: readonly Found[], slack = 0.75, unit = 1): boolean {
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return false;
  const places = placesOf(text, first.start, last.end);
  return found.every(({ word }) => word.parts.every((part) => places.some((place) => holds(place, part, slack, unit))));
}

function holds(place: Place, { page, box }: DrawnWord["parts"][number], slack: number, unit: number): boolean {
  if (place.kind !== "page" || place.page !== page) return false;
  const [left, top, right, bottom] = [place.box.left, place.box.top, place.box.right, place.box.bottom].map(
    (edge) => edge / unit,
  ) as [number, number, number, number];
  return (
    left <= box.left + slack && top <= box.top + slack && right >= box.right - slack && bottom >= box.bottom - slack
  );
}
