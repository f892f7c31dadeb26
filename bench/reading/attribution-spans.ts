/** A span `[start, end)` in UTF-16 code units. */
export type Piece = readonly [number, number];

/** An attribution as the scorer reads and writes it. */
export interface AttributionSpans {
  readonly source: readonly Piece[];
  readonly cue: readonly Piece[];
  readonly content: readonly Piece[];
  readonly confidence?: number;
}

/** An article's answers, or a reader's. */
export interface AttributedArticle {
  readonly id: string;
  readonly attributions: readonly AttributionSpans[];
}

/** The three roles. */
export const ROLES = ["source", "cue", "content"] as const;
export type Role = (typeof ROLES)[number];
