import { legible } from "../words/index.ts";

/** Markup that is safe to put on a page, made only by {@link html}. */
export class Html {
  readonly markup: string;

  /** @internal Use {@link html}; a string handed over here goes on the page as it is. */
  constructor(markup: string) {
    this.markup = markup;
  }
}

export type Piece = string | number | Html | readonly Html[] | null | false;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

/** Text as markup that shows exactly that text, also inside a quoted attribute. */
export function escapeText(text: string): string {
  return legible(text).replace(/[&<>"'`]/g, (character) => ESCAPES[character] ?? character);
}

/** The templates that were looked at: each place in the code has one, however often it is filled. */
const looked = new WeakSet<TemplateStringsArray>();

/**
 * A template that escapes everything put into it, except markup it made itself. Null and false leave nothing. It refuses
 * an attribute value without quotes, where escaping would not help.
 */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  const [first = "", ...rest] = strings;
  if (!looked.has(strings)) {
    if (strings.slice(0, -1).some((before) => /=\s*$/.test(before)))
      throw new TypeError("an attribute value needs quotes");
    looked.add(strings);
  }
  return new Html(rest.reduce((markup, after, index) => markup + render(pieces[index] ?? null) + after, first));
}

function render(piece: Piece): string {
  if (piece === null || piece === false) return "";
  if (piece instanceof Html) return piece.markup;
  if (typeof piece === "object") return piece.map((each) => each.markup).join("\n");
  return escapeText(String(piece));
}
