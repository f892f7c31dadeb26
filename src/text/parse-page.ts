import { UnreadableDocument } from "../model/index.ts";
import { buildPage, PageExcess, STAMP } from "./build-page.ts";
import { isElement, type MarkupDocument, type MarkupElement } from "./markup.ts";

/**
 * Parses a page so that each element's place in the source stays known: `/html[1]/body[1]/p[3]`, the third p of the
 * body. Throws UnreadableDocument for a page too deep or too large to be read safely.
 */
export function parsePage(html: string, source: string): MarkupDocument {
  try {
    return buildPage(html);
  } catch (cause) {
    const [code, why] =
      cause instanceof PageExcess
        ? (["too-large", cause.message] as const)
        : (["no-text", "its HTML is too broken to read"] as const);
    throw new UnreadableDocument(code, source, `${source}: ${why}. Save its text as a .txt file.`, { cause });
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
