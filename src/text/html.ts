import {
  type Anchor,
  type Block,
  type BlockKind,
  type Moment,
  type Sha256,
  UnreadableDocument,
  version,
} from "../model/index.ts";
import { inOwnTime } from "./calendar.ts";
import type { Extraction } from "./extraction.ts";
import { furnitureLabel } from "./furniture.ts";
import { withHeadline } from "./headline.ts";
import { cleanByline, labelOfLine } from "./line-labels.ts";
import { lettersOf, type MainText, mainText } from "./main-text.ts";
import { type MarkupDocument, visible } from "./markup.ts";
import { type PageBlock, pageBlocks } from "./page-blocks.ts";
import { readMetadata } from "./page-metadata.ts";
import { parsePage, placeOf } from "./parse-page.ts";

const EXTRACTOR = { name: "html", version } as const;

/**
 * The article on a page, one block after the other, and what the page says about itself. Throws UnreadableDocument
 * when the page has no words or is too deep or large to be read safely.
 */
export function extractHtml(document: Sha256, html: string, source: string): Extraction {
  const page = parsePage(html, source);
  const metadata = readMetadata(page);
  const pageTitle = titleElement(page);
  const all = pageBlocks(page.documentElement).map(withLineLabel);
  const article = articleOf(all, mainText(page));
  const { blocks, title } = withHeadline(article, all, metadata.title, pageTitle);
  if (blocks.length === 0)
    throw new UnreadableDocument(
      "no-text",
      source,
      `${source}: no text was found on the page. Save its text as a .txt file.`,
    );
  const byline = metadata.byline ?? cleanByline(blocks.find((block) => block.label === "byline")?.words ?? "");
  const [published, modified] = (["published", "modified"] as const).map((which) => {
    const shown = visibleDate(blocks, which);
    return inOwnTime(metadata[which], [shown]) ?? shown;
  });
  return {
    ...metadata,
    ...(title === undefined ? {} : { title }),
    ...(byline === "" ? {} : { byline }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    text: { document, ...joined(blocks), extractor: EXTRACTOR },
  };
}

function titleElement(page: MarkupDocument): { readonly words: string; readonly node: string } | undefined {
  const element = page.getElementsByTagName("title")[0];
  const words = visible(element?.textContent ?? "")
    .slice(0, 500)
    .trim();
  return element === undefined || words === "" ? undefined : { words, node: placeOf(element) };
}

/** A short block that is nothing but a date or a "By" line is labelled by its words. */
function withLineLabel(block: PageBlock): PageBlock {
  const label = block.label ?? labelOfLine(block.words)?.kind ?? furnitureLabel(block.words);
  return { ...block, label };
}

/** The running text that Readability chose, with the labelled blocks that stand among it or just above it. */
function articleOf(all: readonly PageBlock[], main: MainText | null): PageBlock[] {
  const isText = (block: PageBlock) => block.label === undefined && (main === null || isIn(block, main));
  const first = all.findIndex(isText);
  const last = all.findLastIndex(isText);
  if (first < 0) return main === null ? [...all] : articleOf(all, null);
  const shared = regionOf([all[first], all[last]].flatMap((block) => (block ? [block.node] : [])));
  return all.filter((block, index) => {
    if (isText(block)) return true;
    if (block.label === undefined) return false;
    const isNear = index > first && index < last;
    return isNear || block.node.startsWith(`${shared}/`) || (index < first && isAboutThePage(block.label));
  });
}

/** Shorter words than these may stand in the article and elsewhere. */
const LONG_ENOUGH = 25;

function isIn(block: PageBlock, { stamps, letters }: MainText): boolean {
  if (block.stamps.some((stamp) => stamps.has(stamp))) return true;
  return block.words.length >= LONG_ENOUGH && letters.includes(lettersOf(block.words));
}

function isAboutThePage(label: BlockKind): boolean {
  return label === "byline" || label === "dateline";
}

/** The place of the page's main element around these, or of the innermost element that holds them all. */
function regionOf(places: readonly string[]): string {
  const [steps = [], ...others] = places.map((place) => place.split("/"));
  const parting = steps.findIndex((step, index) => others.some((other) => other[index] !== step));
  const shared = steps.slice(0, parting < 0 ? -1 : parting);
  const main = shared.findIndex((step) => step.startsWith("main["));
  return shared.slice(0, main < 0 ? shared.length : main + 1).join("/");
}

function visibleDate(blocks: readonly PageBlock[], which: "published" | "modified"): Moment | undefined {
  return blocks
    .slice(0, 12)
    .map((block) => labelOfLine(block.words)?.[which])
    .find((moment) => moment !== undefined);
}

function joined(pieces: readonly PageBlock[]): { content: string; blocks: Block[]; map: Anchor[] } {
  const blocks: Block[] = [];
  const map: Anchor[] = [];
  let content = "";
  for (const { words, node, label } of pieces) {
    if (content !== "") content += "\n\n";
    const [start, end] = [content.length, content.length + words.length];
    blocks.push({ kind: label ?? "paragraph", start, end });
    map.push({ start, end, place: { kind: "node", node } });
    content += words;
  }
  return { content, blocks, map };
}
