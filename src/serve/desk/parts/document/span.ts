/** A run of a document's text, `[start, end)` in UTF-16 code units of the whole text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A run with its words: `text.slice(start, end) === exact`. */
export interface ExactSpan extends Span {
  readonly exact: string;
}

/** A run to be marked, with what it is marked for. */
export interface Mark extends Span {
  readonly label: string;
}

/** What is at hand of a text: all of it, or of a very long one a part that begins at `from`. */
export interface TextAtHand {
  readonly content: string;
  readonly from: number;
}

/**
 * The words between two places of a text, whichever comes first, without the blanks at their ends. Null where nothing but blanks stands
 * between them or a place is outside what is at hand. Never cuts a pair of code units that make one sign.
 */
export function exactSpan({ content, from }: TextAtHand, one: number, other: number): ExactSpan | null {
  let [start, end] = [Math.min(one, other) - from, Math.max(one, other) - from];
  if (start < 0 || end > content.length) return null;
  if (isWithinPair(content, start)) start--;
  if (isWithinPair(content, end)) end++;
  while (start < end && /\s/.test(content.charAt(start))) start++;
  while (end > start && /\s/.test(content.charAt(end - 1))) end--;
  return start === end ? null : { start: start + from, end: end + from, exact: content.slice(start, end) };
}

function isWithinPair(content: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(content.charAt(at - 1)) && /[\udc00-\udfff]/.test(content.charAt(at));
}
