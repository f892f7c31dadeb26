import { OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type Glyph, piecesOf } from "./drawn-pieces.ts";
import { drawnWord, type WordOfPdf } from "./drawn-word.ts";
import { fontsOf } from "./fonts.ts";
import { combined, type Matrix } from "./matrix.ts";
import { TextStates } from "./text-state.ts";

/** Ways of drawing text that leave nothing on the page (ISO 32000, 9.3.6). */
const HIDDEN = new Set([3, 7]);

/**
 * Every word of a page in the order it was drawn, where each letter's own place is known. Pieces of a word that were
 * drawn apart stay apart here; lines put them together.
 */
export async function drawnWords(page: PDFPageProxy): Promise<WordOfPdf[]> {
  const view = page.getViewport({ scale: 1 });
  const drawing = await page.getOperatorList();
  const fonts = await fontsOf(page, drawing);
  const states = new TextStates(view.transform as unknown as Matrix);
  const words: WordOfPdf[] = [];
  for (const [index, operation] of drawing.fnArray.entries()) {
    const given: unknown = drawing.argsArray[index];
    const list = Array.isArray(given) ? given : [];
    if (operation !== OPS.showText) {
      states.follow(operation, list);
      continue;
    }
    const { now } = states;
    const font = fonts.get(now.font);
    if (font === undefined || now.size === 0) continue;
    const pieces = piecesOf(list[0] as readonly (Glyph | number)[], now, font);
    states.set({ pen: [pieces.end, now.pen[1]] });
    const setting = {
      matrix: combined(now.page, now.text),
      font,
      fontName: now.font,
      isHidden: HIDDEN.has(now.mode),
      size: now.size,
      height: now.pen[1] + now.rise,
      view,
    };
    for (const piece of pieces.pieces) {
      const word = drawnWord(piece, setting);
      if (word) words.push(word);
    }
  }
  return words;
}
