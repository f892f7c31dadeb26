import { parseHTML } from "linkedom";
import { UnreadableDocument } from "../model/index.ts";
import { childrenOf, isElement, type MarkupDocument, type MarkupElement } from "./markup.ts";
import { excessOf } from "./nesting.ts";

/** Carries which element of the source this is through whatever is done to the page afterwards. */
const STAMP = "data-answerable-node";
const DEEPEST_PARSED = 400;

/**
 * Parses a page and stamps every element, so that its place in the source stays known: `/html[1]/body[1]/p[3]`, the
 * third p of the body. Throws UnreadableDocument for a page too deep or too large to be read safely.
 */
export function parsePage(html: string, source: string): MarkupDocument {
  const excess = excessOf(html);
  if (excess !== null) throw tooLarge(source, excess);
  try {
    const document: MarkupDocument = parseHTML(withRoot(html)).document;
    stampAll(document.documentElement, source);
    return document;
  } catch (cause) {
    if (cause instanceof UnreadableDocument) throw cause;
    throw new UnreadableDocument(
      "no-text",
      source,
      `${source}: its HTML is too broken to read. Save its text as a .txt file.`,
      { cause },
    );
  }
}

/** The stamp of an element, the same after Readability moved it; empty for one that Readability made up. */
export function stampOf(element: MarkupElement): string {
  return element.getAttribute(STAMP) ?? "";
}

/** Where an element stands in the source. Ask before anything on the page is moved. */
export function placeOf(element: MarkupElement): string {
  let place = "";
  for (let at: MarkupElement | null = element; at && isElement(at); at = at.parentNode)
    place = `/${stampOf(at).split(" ")[1]}${place}`;
  return place;
}

/** A fragment without an html element gets one, as it does in a browser. */
function withRoot(html: string): string {
  if (/<html[\s>]/i.test(html)) return html;
  const bare = html.replace(/^\s*<!doctype[^>]*>/i, "");
  return /<body[\s>]/i.test(bare) ? `<html>${bare}</html>` : `<html><body>${bare}</body></html>`;
}

/** Stamps level by level, without recursion: `17 p[3]` is the eighteenth element, the third p where it stands. */
function stampAll(root: MarkupElement, source: string): void {
  let level: MarkupElement[] = [root];
  let count = 0;
  root.setAttribute(STAMP, `${count} ${root.localName}[1]`);
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > DEEPEST_PARSED) throw tooLarge(source, `it is nested more than ${DEEPEST_PARSED} elements deep`);
    const next: MarkupElement[] = [];
    for (const parent of level) {
      const positions = new Map<string, number>();
      for (const child of childrenOf(parent).filter(isElement)) {
        const position = (positions.get(child.localName) ?? 0) + 1;
        positions.set(child.localName, position);
        child.setAttribute(STAMP, `${++count} ${child.localName}[${position}]`);
        next.push(child);
      }
    }
    level = next;
  }
}

function tooLarge(source: string, why: string): UnreadableDocument {
  return new UnreadableDocument("too-large", source, `${source}: ${why}. Save its text as a .txt file.`);
}
