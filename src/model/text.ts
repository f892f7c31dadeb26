import type { Sha256 } from "./sha256.ts";

/** What a run of a text is on its page. Only `title` and `paragraph` are read for claims. */
export type BlockKind = "title" | "byline" | "dateline" | "paragraph" | "caption" | "pull-quote" | "related" | "other";

/** A run of a text with one purpose, `[start, end)` in UTF-16 code units, in order and never overlapping. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

/** A rectangle on a page: distances of its edges from the page's left and top edge, in points (1/72 inch). */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where words stand in their source: an element of HTML, DOCX or mail (`/html[1]/body[1]/p[3]`), a stretch of a plain
 * text's characters, or a box on a page (counted from 1). Words recognised on a picture carry how sure the recogniser
 * was of them, from 0 to 1.
 */
export type Place =
  | { readonly kind: "node"; readonly node: string }
  | { readonly kind: "range"; readonly start: number; readonly end: number }
  | { readonly kind: "page"; readonly page: number; readonly box: Box; readonly confidence?: number };

/** A run of a text, `[start, end)` in UTF-16 code units, with its place in the source. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

/**
 * What a document says, as one string. For plain text `content` is the decoded file, unchanged, so that anyone can check
 * an evidence span against the file itself. `map` has an anchor for every block's words, in order and never
 * overlapping. `extractor` names the code that made it: a text belongs to its version.
 */
export interface Text {
  readonly document: Sha256;
  readonly content: string;
  readonly blocks: readonly Block[];
  readonly map: readonly Anchor[];
  readonly extractor: { readonly name: string; readonly version: string };
}
