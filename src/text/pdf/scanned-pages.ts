import { type Canvas, createCanvas } from "@napi-rs/canvas";
import { OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Matrix } from "./matrix.ts";
import { TextStates } from "./text-state.ts";

/** A page of more words is text, whatever pictures stand on it. */
export const FEW_WORDS = 20;
const PICTURES = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageMaskXObjectGroup,
]);
const DOTS_PER_INCH = 300;

/** Whether a page of few words is a scan: pictures cover half of it, or it has no words and some picture on it. */
export async function isScan(page: PDFPageProxy, words: number): Promise<boolean> {
  if (words > FEW_WORDS) return false;
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const states = new TextStates(transform as unknown as Matrix);
  const drawing = await page.getOperatorList();
  let covered = 0;
  for (const [index, operation] of drawing.fnArray.entries()) {
    const given: unknown = drawing.argsArray[index];
    if (PICTURES.has(operation)) covered += Math.abs(areaOf(states.now.page));
    else states.follow(operation, Array.isArray(given) ? given : []);
  }
  return covered / (width * height) > (words === 0 ? 0.03 : 0.5);
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
