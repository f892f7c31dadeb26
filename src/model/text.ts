import type { Sha256 } from "./sha256.ts";

/** What a run of a text is on its page. Only `title` and `paragraph` are read for claims. */
export type BlockKind = "title" | "byline" | "dateline" | "paragraph" | "caption" | "pull-quote" | "related" | "other";

/** A run of a text with one purpose, `[start, end)` in UTF-16 code units, in order and never overlapping. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** Where it stands in the source: a path of element names and positions in HTML; absent in plain text. */
  readonly node?: string;
}

/**
 * What a document says, as one string. For plain text `content` is the decoded file, unchanged, so that anyone can check
 * an evidence span against the file itself. `extractor` names the code that made it: a text belongs to its version.
 */
export interface Text {
  readonly document: Sha256;
  readonly content: string;
  readonly blocks: readonly Block[];
  readonly extractor: { readonly name: string; readonly version: string };
}
