import type { BlockKind } from "../model/index.ts";
import { isSilent, labelOfElement } from "./element-labels.ts";
import { childrenOf, isElement, isTextNode, type MarkupElement, type MarkupNode, visible } from "./markup.ts";
import { placeOf, stampOf } from "./parse-page.ts";
import { BETWEEN_CELLS } from "./table-cells.ts";

/** A run of words on a page that stands as a block of its own. */
export interface PageBlock {
  readonly words: string;
  /** Where its element stands in the source. */
  readonly node: string;
  /** The element's name: `h1`, `p`. */
  readonly element: string;
  /** What its element, or one around it, is labelled as; undefined for running text. */
  readonly label: BlockKind | undefined;
  /** Its stamp and those of the elements around it that hold nothing else. */
  readonly stamps: readonly string[];
}

const INLINE = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rb rp rt ruby s samp small span " +
    "strike strong sub sup time tt u var wbr td th"
  ).split(" "),
);

/** Every block of words under an element, in the order of the source, those that never become text left out. */
export function pageBlocks(root: MarkupElement): PageBlock[] {
  const collector = new Collector();
  collector.visit(root, root, undefined);
  collector.close(root);
  return collector.blocks;
}

class Collector {
  readonly blocks: PageBlock[] = [];
  private words = "";
  private readonly labels = new Set<BlockKind | undefined>();
  /** Whether the next words stand in another cell than those before them. */
  private isNewCell = false;

  visit(element: MarkupElement, block: MarkupElement, label: BlockKind | undefined): void {
    for (const child of childrenOf(element)) {
      if (isTextNode(child)) this.add(child, label);
      else if (isElement(child) && !isSilent(child)) this.enter(child, block, label);
    }
  }

  private enter(child: MarkupElement, block: MarkupElement, label: BlockKind | undefined): void {
    const name = child.localName;
    const inner = label ?? labelOfElement(child);
    if (name === "br") {
      this.breakLine(child, block);
    } else if (INLINE.has(name)) {
      const isCell = name === "td" || name === "th";
      if (isCell) this.isNewCell = this.labels.size > 0;
      this.visit(child, block, inner);
    } else {
      this.close(block);
      this.visit(child, child, inner);
      this.close(child);
    }
  }

  private add(node: MarkupNode, label: BlockKind | undefined): void {
    const words = node.textContent ?? "";
    if (visible(words) === "") {
      this.words += words;
      return;
    }
    this.words += this.isNewCell ? BETWEEN_CELLS + words : words;
    this.isNewCell = false;
    this.labels.add(label);
  }

  /** Two line breaks in a row are how some pages write a new paragraph. */
  private breakLine(br: MarkupElement, block: MarkupElement): void {
    let next = br.nextSibling;
    while (next && isTextNode(next) && visible(next.textContent ?? "") === "") next = next.nextSibling;
    if (next && isElement(next) && next.localName === "br") this.close(block);
    else this.words += "\n";
  }

  close(block: MarkupElement): void {
    const words = visible(this.words);
    const label = this.labels.has(undefined) ? undefined : this.labels.has("byline") ? "byline" : [...this.labels][0];
    if (words !== "")
      this.blocks.push({ words, node: placeOf(block), element: block.localName, label, stamps: stampsOf(block) });
    this.words = "";
    this.isNewCell = false;
    this.labels.clear();
  }
}

/** An element's own stamp, and those of the wrappers around it that hold nothing else. */
function stampsOf(block: MarkupElement): string[] {
  const stamps: string[] = [];
  let at: MarkupElement | null = block;
  while (at && isElement(at)) {
    stamps.push(stampOf(at));
    at = at.previousElementSibling === null && at.nextElementSibling === null ? at.parentNode : null;
  }
  return stamps;
}
