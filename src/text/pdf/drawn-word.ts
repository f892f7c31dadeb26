import type { PageViewport } from "pdfjs-dist/legacy/build/pdf.mjs";
import { around, type PageOfWords, type PageWord, type Turn } from "../layout/page-word.ts";
import { upright } from "../layout/upright.ts";
import type { Piece } from "./drawn-pieces.ts";
import type { FontOfPage } from "./fonts.ts";
import type { Matrix } from "./matrix.ts";

/** A word as a PDF draws it. */
export interface WordOfPdf extends PageWord {
  /** The name of its font within the document. */
  readonly font: string;
  /** Whether it can be found and copied but not seen. */
  readonly isHidden: boolean;
  /** Whether nothing says what some of its signs are. */
  readonly isBroken: boolean;
}

/** A page of a PDF as it is drawn. */
export interface DrawnPage extends PageOfWords {
  readonly words: readonly WordOfPdf[];
}

interface Setting {
  /** From the line of text to the page as displayed. */
  readonly matrix: Matrix;
  readonly font: FontOfPage;
  readonly fontName: string;
  readonly isHidden: boolean;
  readonly size: number;
  /** How high the line of text is drawn. */
  readonly height: number;
  readonly view: PageViewport;
}

/** A drawn piece as a word of its page; undefined when it stands outside the page, where nobody can see it. */
export function drawnWord({ text, from, to, isSpaced, isBroken }: Piece, setting: Setting): WordOfPdf | undefined {
  const { matrix, font, fontName, isHidden, size, height, view } = setting;
  const at = (x: number, y: number) => ({
    x: matrix[0] * x + matrix[2] * y + matrix[4],
    y: matrix[1] * x + matrix[3] * y + matrix[5],
  });
  const [top, bottom] = [height + font.ascent * size, height + font.descent * size];
  const corners = [at(from, top), at(to, top), at(from, bottom), at(to, bottom)];
  const shown = around(corners.map(({ x, y }) => ({ left: x, top: y, right: x, bottom: y })));
  const middle = { x: (shown.left + shown.right) / 2, y: (shown.top + shown.bottom) / 2 };
  if (!(middle.x >= 0 && middle.x <= view.width && middle.y >= 0 && middle.y <= view.height)) return undefined;
  const direction = Math.sign(size) || 1;
  const turn = turnOf(matrix[0] * direction, matrix[1] * direction);
  const start = at(from, height);
  const foot = upright({ left: start.x, right: start.x, top: start.y, bottom: start.y }, turn, view);
  return {
    text,
    shown,
    box: upright(shown, turn, view),
    baseline: foot.bottom,
    size: Math.hypot(matrix[2], matrix[3]) * Math.abs(size),
    isBold: font.isBold,
    turn,
    isSpaced,
    font: fontName,
    isHidden,
    isBroken,
  };
}

/** Which way a line runs on the page, where y grows downwards. */
function turnOf(x: number, y: number): Turn {
  const degrees = (Math.atan2(y, x) * 180) / Math.PI;
  const turn = (Math.round(degrees / 90) * 90 + 360) % 360;
  const off = Math.abs(((degrees - turn + 540) % 360) - 180);
  return off <= 8 ? (turn as Turn) : "askew";
}
