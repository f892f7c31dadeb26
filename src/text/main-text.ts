import { Readability } from "@mozilla/readability";
import { isSilent, labelOfElement } from "./element-labels.ts";
import { childrenOf, isElement, type MarkupDocument, type MarkupElement } from "./markup.ts";
import { stampOf } from "./parse-page.ts";

/** Readability reads a page again for every level of nesting: elements times depth, beyond which it is not asked. */
const MOST_WORK = 500_000;

/** The page's main text as Readability finds it: the stamps of the elements that carry it, and its words without spaces. */
export interface MainText {
  readonly stamps: ReadonlySet<string>;
  readonly letters: string;
}

/**
 * The page's main text; null when Readability finds none or the page is too tangled. Readability unites wrappers, and one
 * then goes by the other's stamp: so a block is known by its stamp or by its words.
 * Takes the page apart: read everything else from it first. Captions, asides and the like are set apart before, which
 * keeps them from being taken for the article.
 */
export function mainText(document: MarkupDocument): MainText | null {
  for (const aside of setApart(document.documentElement)) aside.remove();
  if (workOf(document.documentElement) > MOST_WORK) return null;
  try {
    const article = new Readability<MarkupElement>(document, {
      serializer: (node) => node as unknown as MarkupElement,
      charThreshold: 250,
      disableJSONLD: true,
      keepClasses: true,
    }).parse();
    return article?.content
      ? { stamps: stampsWithin(article.content), letters: lettersOf(article.content.textContent ?? "") }
      : null;
  } catch {
    // Readability gives up on some broken pages; the body's own blocks are then read instead.
    return null;
  }
}

/** Words without anything between them, to be found whatever spaces, line ends and cells were put there. */
export function lettersOf(words: string): string {
  return words.replace(/[\s|\u00ad\u200b\u2060]{1,9999}/g, "");
}

function setApart(root: MarkupElement): MarkupElement[] {
  const apart: MarkupElement[] = [];
  const waiting = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const child of childrenOf(next).filter(isElement)) {
      if (child.localName === "head") continue;
      const isInline = child.localName === "time" || child.localName === "span" || child.localName === "a";
      if (isSilent(child) || (!isInline && labelOfElement(child) !== undefined)) apart.push(child);
      else waiting.push(child);
    }
  }
  return apart;
}

/** How many elements there are times how deep they go. */
function workOf(root: MarkupElement): number {
  let elements = 0;
  let depth = 0;
  for (let level = [root]; level.length > 0; depth++) {
    elements += level.length;
    level = level.flatMap((parent) => childrenOf(parent).filter(isElement));
  }
  return elements * depth;
}

function stampsWithin(content: MarkupElement): ReadonlySet<string> {
  const stamps = new Set<string>([stampOf(content)]);
  for (const element of content.getElementsByTagName("*")) stamps.add(stampOf(element));
  stamps.delete("");
  return stamps;
}
