import { normalizeUnicode } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { FontOfPage } from "./fonts.ts";
import type { TextState } from "./text-state.ts";

/** A letter that pdf.js is told to draw. */
export interface Glyph {
  readonly unicode?: string;
  readonly width?: number;
  readonly isSpace?: boolean;
}

/** A gap this wide, as a share of the type's height, ends a word even where no space was drawn. */
const SPACE = 0.13;
/** So does a step back; kerning alone draws "AV" a sixth of the type's height closer. */
const STEP_BACK = 0.4;

/** Stands for a sign of which nothing says what it is. */
const UNKNOWN = "\ufffd";

/** Letters drawn without a gap, between two points of their line. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly isSpaced: { readonly before: boolean; readonly after: boolean };
  /** Whether some of its signs are drawn and nothing says what they are; such a sign is written as U+FFFD. */
  readonly isBroken: boolean;
}

/** What is drawn by one operation, cut at its spaces, and where the pen is after it. */
export function piecesOf(
  glyphs: readonly (Glyph | number)[],
  state: TextState,
  font: FontOfPage,
): { readonly pieces: Piece[]; readonly end: number } {
  const pieces: Piece[] = [];
  let [pen, from, to] = [state.pen[0], 0, 0];
  let text = "";
  let wasSpace = false;
  const close = (isSpace: boolean) => {
    const isBroken = text.includes(UNKNOWN);
    // A sign of its own that says nothing is a bullet or an ornament.
    if (text !== "" && text !== UNKNOWN)
      pieces.push({ text, from, to, isSpaced: { before: wasSpace, after: isSpace }, isBroken });
    wasSpace = isSpace || (text === "" && wasSpace);
    text = "";
  };
  let gap = 0;
  for (const glyph of glyphs ?? []) {
    if (typeof glyph === "number") {
      const step = (-glyph * state.size * state.stretch) / 1000;
      pen += step;
      gap += step;
      continue;
    }
    const width = (glyph.width ?? 0) * font.unit * state.size * state.stretch;
    const unicode = plainSign(glyph.unicode ?? "");
    if (/^\s*$/.test(unicode) && (unicode !== "" || glyph.isSpace)) close(true);
    else if (!isUnseen(unicode)) {
      const ahead = gap / (state.size || 1);
      if (text !== "" && (ahead > SPACE || ahead < -STEP_BACK)) close(true);
      if (text === "") from = pen;
      text += isSign(unicode) ? unicode : UNKNOWN;
      to = pen + width;
    }
    gap = 0;
    pen += width + (state.letterSpace + (glyph.isSpace ? state.wordSpace : 0)) * state.stretch;
  }
  close(false);
  return { pieces, end: pen };
}

/** A sign as it is typed: `fi` for the one sign that draws both. */
function plainSign(unicode: string): string {
  return unicode.length === 1 && unicode >= "!" && unicode <= "~" ? unicode : normalizeUnicode(unicode);
}

/** Whether a sign has a meaning of its own: control signs and signs for private use are drawn and say nothing. */
function isSign(unicode: string): boolean {
  if (unicode.length === 1 && unicode >= "!" && unicode <= "~") return true;
  return unicode !== "" && !/[\p{Cc}\p{Co}\p{Cn}\ufffd]/u.test(unicode);
}

/** Signs that only say how their neighbours are drawn. */
function isUnseen(unicode: string): boolean {
  return /^[\u200b-\u200f\u2060\ufeff]+$/.test(unicode);
}
