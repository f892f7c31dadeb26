import { type Canvas, createCanvas } from "@napi-rs/canvas";
import { OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { DrawnPage } from "./drawn-word.ts";
import type { Matrix } from "./matrix.ts";
import { TextStates } from "./text-state.ts";
import { isBadLayer, isUnreadable } from "./unreadable-text.ts";

/** A page of more words is text, whatever pictures stand on it. */
const FEW_WORDS = 20;
/** Shares of a page that pictures cover. Text that cannot be seen belongs to a picture only where there is one. */
const LAYER = 0.3;
const HALF = 0.5;
const SOME_PICTURE = 0.03;
const PICTURES = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageMaskXObjectGroup,
]);
const DOTS_PER_INCH = 300;

/** The share of a page that pictures cover; more than 1 where they lie on each other. */
export async function pictureShare(page: PDFPageProxy): Promise<number> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const states = new TextStates(transform as unknown as Matrix);
  const drawing = await page.getOperatorList();
  let covered = 0;
  for (const [index, operation] of drawing.fnArray.entries()) {
    const given: unknown = drawing.argsArray[index];
    if (PICTURES.has(operation)) covered += Math.abs(areaOf(states.now.page));
    else states.follow(operation, Array.isArray(given) ? given : []);
  }
  return covered / (width * height);
}

/**
 * How the words of a page are got: as they are drawn, those of them that can be seen, or by recognising the picture of
 * it. A page of few words is a scan when pictures cover half of it, or when it has no words and some picture on it; a
 * scan with a text under it is recognised when that text is bad.
 */
export function wayOfReading(
  page: DrawnPage,
  pictures: number,
  fonts: ReadonlySet<string>,
): "drawn" | "seen" | "recognised" {
  if (isUnreadable(page, fonts) || (pictures >= HALF && isBadLayer(page.words))) return "recognised";
  const hidden = page.words.filter((word) => word.isHidden);
  const seen = page.words.length - hidden.length;
  if (seen > FEW_WORDS) return pictures < LAYER ? "seen" : "drawn";
  if (hidden.length > FEW_WORDS && pictures >= LAYER && !isBadLayer(hidden)) return "drawn";
  return pictures > (seen === 0 ? SOME_PICTURE : HALF) ? "recognised" : "seen";
}

/** Pages that need a second look, at their pictures too. */
export function isSuspect(page: DrawnPage, fonts: ReadonlySet<string>): boolean {
  const { words } = page;
  return (
    words.length <= FEW_WORDS ||
    words.some((word) => word.isHidden) ||
    isUnreadable(page, fonts) ||
    // Some scanners draw the text and then its picture over it.
    isBadLayer(words)
  );
}

/** A page drawn at 300 dots per inch, or fewer where that would be more pixels than allowed; `unit` is points per pixel. */
export async function renderedPage(page: PDFPageProxy, pixels: number): Promise<{ canvas: Canvas; unit: number }> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(DOTS_PER_INCH / 72, Math.sqrt(pixels / (width * height)));
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.max(1, Math.floor(viewport.width)), Math.max(1, Math.floor(viewport.height)));
  // pdf.js is typed for a browser's canvas; this one draws the same.
  const target = canvas as unknown as Parameters<typeof page.render>[0]["canvas"];
  await page.render({ canvas: target, viewport, background: "white" }).promise;
  return { canvas, unit: 1 / scale };
}

/** Pictures are drawn into the unit square. */
function areaOf([a, b, c, d]: Matrix): number {
  return a * d - b * c;
}
