import type { Box } from "../../model/index.ts";
import { median, type PageWord, type Turn } from "../layout/page-word.ts";
import { upright } from "../layout/upright.ts";

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

/** A picture as it was read: turned back by `turn` from how it stands on its page; sizes in pixels. */
export interface ReadPicture {
  readonly paragraphs: readonly (readonly RecognisedLine[])[];
  readonly width: number;
  readonly height: number;
  readonly turn: Exclude<Turn, "askew">;
}

/** Below this the recogniser is guessing at specks and edges of pictures. */
const LEAST_SURE = 10;
const LEAST_SURE_OF_SIGNS = 45;

/**
 * The words that tesseract read, as words of a page. A picture that was laid on the scanner askew is straightened for
 * the layout; the boxes on the page as displayed stay where the words are. `unit` is how many points one pixel is.
 */
export function wordsOfPicture({ paragraphs, width, height, turn }: ReadPicture, unit: number): PageWord[] {
  const level = paragraphs.map((lines) => lines.filter((line) => !isOnItsSide(line)));
  const slope = slopeOf(level.flat());
  const straight = (x: number, y: number) => ({ x: (x + slope * y) * unit, y: (y - slope * x) * unit });
  const onPage = (box: Box) => scaled(upright(box, backFrom(turn), { width, height }), unit);
  return level.flatMap((lines) => {
    const size = median(lines.map(heightOf)) * unit;
    return lines.flatMap((line) =>
      line.words.filter(isSaid).map((word): PageWord => {
        const { x0, y0, x1, y1 } = word.bbox;
        const [middle, foot] = [(x0 + x1) / 2, baselineAt(line, (x0 + x1) / 2)];
        const centre = straight(middle, (y0 + y1) / 2);
        const [across, down] = [((x1 - x0) * unit) / 2, ((y1 - y0) * unit) / 2];
        return {
          text: word.text,
          shown: onPage({ left: x0, top: y0, right: x1, bottom: y1 }),
          box: { left: centre.x - across, right: centre.x + across, top: centre.y - down, bottom: centre.y + down },
          baseline: straight(middle, foot).y,
          size,
          isBold: false,
          turn,
          isSpaced: { before: true, after: true },
          confidence: Math.min(1, Math.max(0, word.confidence / 100)),
        };
      }),
    );
  });
}

/** Whether a line runs down its picture or up it. */
export function isOnItsSide({ baseline: { x0, y0, x1, y1 } }: RecognisedLine): boolean {
  return Math.abs(y1 - y0) > Math.abs(x1 - x0);
}

function isSaid({ text, confidence }: { readonly text: string; readonly confidence: number }): boolean {
  return text.trim() !== "" && confidence >= (/[\p{L}\d]/u.test(text) ? LEAST_SURE : LEAST_SURE_OF_SIGNS);
}

function backFrom(turn: Exclude<Turn, "askew">): Turn {
  return turn === 90 ? 270 : turn === 270 ? 90 : turn;
}

function scaled({ left, top, right, bottom }: Box, unit: number): Box {
  return { left: left * unit, top: top * unit, right: right * unit, bottom: bottom * unit };
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
