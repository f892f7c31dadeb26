import type { Box } from "../../model/index.ts";

/** How far the words of a page are turned clockwise from upright, in degrees; askew is any other angle. */
export type Turn = 0 | 90 | 180 | 270 | "askew";

/** A word drawn on a page, or a part of one. */
export interface PageWord {
  readonly text: string;
  /** Where it stands once its page is turned so that it reads from left to right. Layout looks at this box alone. */
  readonly box: Box;
  /** Where it stands on the page as displayed. */
  readonly shown: Box;
  /** The height of its type in points. */
  readonly size: number;
  /** Its baseline, measured like `box.top`. */
  readonly baseline: number;
  /** Whether it is set in bold type. */
  readonly isBold: boolean;
  readonly turn: Turn;
  /** Whether a space was drawn before or after it; without one a near neighbour may be the same word. */
  readonly isSpaced: { readonly before: boolean; readonly after: boolean };
  /** From 0 to 1, for words recognised on a picture. */
  readonly confidence?: number;
}

/** The words of one page, with its size in points as displayed. */
export interface PageOfWords {
  /** Counted from 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly PageWord[];
}

/** The smallest box around some boxes. */
export function around(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}

/** The middle one of some numbers; 0 for none. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}
