import type { Box } from "../../model/index.ts";
import { median, type PageWord } from "../layout/page-word.ts";

interface Corners {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** What layout needs of a line that tesseract read, in pixels. */
export interface RecognisedLine {
  readonly baseline: Corners;
  readonly rowAttributes?: { readonly rowHeight: number };
  readonly words: readonly { readonly text: string; readonly confidence: number; readonly bbox: Corners }[];
}

/** Below this the recogniser is guessing at specks and edges of pictures. */
const LEAST_SURE = 10;
const LEAST_SURE_OF_SIGNS = 45;

/**
 * The words that tesseract read, as words of a page. A picture that was laid on the scanner askew is straightened for
 * the layout; the boxes on the page as displayed stay where the words are.
 */
export function wordsOfPicture(paragraphs: readonly (readonly RecognisedLine[])[], unit: number): PageWord[] {
  const slope = slopeOf(paragraphs.flat());
  return paragraphs.flatMap((lines) => {
    const size = median(lines.map(heightOf)) * unit;
    return lines.flatMap((line) =>
      line.words.filter(isSaid).map((word): PageWord => {
        const middle = (word.bbox.x0 + word.bbox.x1) / 2;
        const shift = -slope * middle * unit;
        const shown = { left: word.bbox.x0, top: word.bbox.y0, right: word.bbox.x1, bottom: word.bbox.y1 };
        return {
          text: word.text,
          shown: scaled(shown, unit, 0),
          box: scaled(shown, unit, shift),
          baseline: baselineAt(line, middle) * unit + shift,
          size,
          isBold: false,
          turn: 0,
          isSpaced: { before: true, after: true },
          confidence: Math.min(1, Math.max(0, word.confidence / 100)),
        };
      }),
    );
  });
}

function isSaid({ text, confidence }: { readonly text: string; readonly confidence: number }): boolean {
  return text.trim() !== "" && confidence >= (/[\p{L}\d]/u.test(text) ? LEAST_SURE : LEAST_SURE_OF_SIGNS);
}

function scaled({ left, top, right, bottom }: Box, unit: number, shift: number): Box {
  return { left: left * unit, top: top * unit + shift, right: right * unit, bottom: bottom * unit + shift };
}

function heightOf(line: RecognisedLine): number {
  return line.rowAttributes?.rowHeight ?? median(line.words.map((word) => word.bbox.y1 - word.bbox.y0));
}

function baselineAt({ baseline: { x0, y0, x1, y1 } }: RecognisedLine, x: number): number {
  return x1 === x0 ? y0 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

/** How much the lines fall from left to right; long lines tell it best. */
function slopeOf(lines: readonly RecognisedLine[]): number {
  const longest = Math.max(0, ...lines.map(({ baseline }) => baseline.x1 - baseline.x0));
  const long = lines.filter(({ baseline }) => baseline.x1 - baseline.x0 >= longest / 2);
  return median(long.map(({ baseline }) => (baseline.y1 - baseline.y0) / Math.max(1, baseline.x1 - baseline.x0)));
}
