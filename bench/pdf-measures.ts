import { type Place, placesOf, type Text } from "../src/model/index.ts";
import type { DrawnWord } from "./pdf-sheet.ts";

/** A drawn word, and where it stands in the text. */
export interface Found {
  readonly word: DrawnWord;
  readonly start: number;
  readonly end: number;
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

/** Whether every part of a drawn word stands in a box that its span maps back to; `slack` in points, `unit` the text's units per point. */
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
