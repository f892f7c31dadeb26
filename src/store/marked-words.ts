import { termsOf } from "./search.ts";

/** A piece of a text, and whether it is one of the words looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Some of a text around the words looked for. */
export interface Excerpt {
  readonly pieces: readonly Piece[];
  /** Where its first hit begins and ends in the text, in UTF-16 code units; null where the words stand in none of it. */
  readonly first: { readonly start: number; readonly end: number } | null;
}

/** How many code units stand before the first of the words, and from there on. */
const BEFORE = 80;
const AFTER = 200;

/**
 * The words of a text around the first of those that a search asks for, with each of them marked. Letters are compared without case and
 * without the marks on them, whole words only: as the search itself compares them.
 */
export function markedExcerpt(text: string, words: string): Excerpt {
  const pattern = patternOf(words);
  const plain = pattern === null ? null : foldedWithPlaces(text);
  const spans: { start: number; end: number }[] = [];
  if (pattern && plain)
    for (const match of plain.text.matchAll(pattern)) {
      const start = plain.places[match.index] ?? 0;
      const end = plain.places[match.index + match[0].length] ?? text.length;
      if (spans[0] && start > spans[0].start + AFTER) break;
      spans.push({ start, end });
    }
  const [first = null] = spans;
  const start = first?.start ?? 0;
  const from = start <= BEFORE ? 0 : text.indexOf(" ", start - BEFORE) + 1;
  const until = start + AFTER;
  const to = until >= text.length ? text.length : Math.max(text.lastIndexOf(" ", until), spans.at(-1)?.end ?? 0, from);
  const pieces: Piece[] = [];
  const add = (piece: string, hit: boolean) => {
    if (piece !== "") pieces.push({ text: piece.replace(/\s+/g, " "), hit });
  };
  let done = from;
  for (const span of spans) {
    add(`${done === from && from > 0 ? "… " : ""}${text.slice(done, span.start)}`, false);
    add(text.slice(span.start, span.end), true);
    done = span.end;
  }
  add(`${text.slice(done, to)}${to < text.length ? " …" : ""}`, false);
  return { pieces, first };
}

/** What finds the words in a text of small letters without marks; null where nothing is looked for. Linear: words with what stands between. */
function patternOf(words: string): RegExp | null {
  const terms = termsOf(words).map((term) =>
    foldedWithPlaces(term)
      .text.split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .join("[^\\p{L}\\p{N}]+"),
  );
  // The longest first: a phrase is marked whole, even where one of its words is looked for too.
  const sorted = terms.filter(Boolean).sort((a, b) => b.length - a.length);
  return sorted.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${sorted.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}

/** A text in small letters without the marks on them, and where each of its code units stands in the text as it was. */
function foldedWithPlaces(text: string): { readonly text: string; readonly places: readonly number[] } {
  let plain = "";
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const bare =
      code < 0x80 ? character.toLowerCase() : character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    for (let i = 0; i < bare.length; i++) places.push(at);
    plain += bare;
    at += character.length;
  }
  places.push(at);
  return { text: plain, places };
}
