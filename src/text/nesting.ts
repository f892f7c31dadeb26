import { attributesFrom } from "./tag-attributes.ts";

/** Four times what pages need; beyond it a page was made to break its reader. */
const DEEPEST = 256;
const MOST_ELEMENTS = 100_000;
/** Each makes a node of its own in the parsed page, even where it opens nothing: a stray `<`, a stray `</p>`, `&amp;`. */
const MOST_BRACKETS = 400_000;
const MOST_REFERENCES = 500_000;
const MOST_ATTRIBUTES = 300_000;

/** Elements without a closing tag, or whose closing tag pages may leave out. */
const NEVER_DEEPER = new Set(
  (
    "area base br col embed hr img input link meta param source track wbr " +
    "p li dt dd tr td th thead tbody tfoot option optgroup colgroup"
  ).split(" "),
);
const RAW = new Set(["script", "style", "textarea", "title"]);

/**
 * Why a page must not be parsed, or null. A quick walk over its tags that keeps the names still open, so that a page
 * nested thousands deep is refused before any parser or walker meets it.
 */
export function excessOf(html: string): string | null {
  // Everything that could be an element, in comments and scripts too: parsers differ on where those end.
  if ((html.match(/<[a-z]/gi)?.length ?? 0) > MOST_ELEMENTS) return `it has more than ${MOST_ELEMENTS} elements`;
  if (countOf(html, "<") > MOST_BRACKETS) return `it has more than ${MOST_BRACKETS} "<" signs`;
  if (countOf(html, "&") > MOST_REFERENCES) return `it has more than ${MOST_REFERENCES} "&" signs`;
  const open: string[] = [];
  let attributes = 0;
  let counted = 0;
  const tag = /<!--|<(\/?)([a-z][^\s/>]*)/gi;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    const name = found[2]?.toLowerCase();
    if (name === undefined) {
      // Two characters back, since `<!-->` is a whole comment.
      const close = html.indexOf("-->", tag.lastIndex - 2);
      tag.lastIndex = close < 0 ? html.length : close;
    } else if (found[1] === "/") {
      const opened = open.lastIndexOf(name);
      if (opened >= 0) open.length = opened;
    } else {
      if (!NEVER_DEEPER.has(name) && open.push(name) > DEEPEST)
        return `it is nested more than ${DEEPEST} elements deep`;
      // What looks like a tag inside another's attributes was counted with them.
      if (tag.lastIndex >= counted) {
        const { count, end } = attributesFrom(html, tag.lastIndex);
        counted = end;
        attributes += count;
        if (attributes > MOST_ATTRIBUTES) return `it has more than ${MOST_ATTRIBUTES} attributes`;
      }
      if (RAW.has(name)) tag.lastIndex = closingOf(html, name, tag.lastIndex);
    }
  }
  return null;
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

function closingOf(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, "gi");
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}
