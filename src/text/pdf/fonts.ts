import { OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What layout needs of a font. Heights are shares of the type's height, up from the baseline. */
export interface FontOfPage {
  /** What one unit of a letter's width is, as a share of the type's height. */
  readonly unit: number;
  readonly ascent: number;
  readonly descent: number;
  readonly isBold: boolean;
}

interface LoadedFont {
  readonly name?: string;
  readonly bold?: boolean;
  readonly black?: boolean;
  readonly ascent?: number;
  readonly descent?: number;
  readonly fontMatrix?: readonly number[];
}

type Drawing = Awaited<ReturnType<PDFPageProxy["getOperatorList"]>>;

/** Every font that a page's drawing names, by that name. */
export async function fontsOf(page: PDFPageProxy, drawing: Drawing): Promise<Map<string, FontOfPage>> {
  const fonts = new Map<string, FontOfPage>();
  for (const [index, operation] of drawing.fnArray.entries())
    for (const name of namesIn(operation, drawing.argsArray[index]))
      if (!fonts.has(name)) fonts.set(name, fontFrom(await loaded(page, name)));
  return fonts;
}

function namesIn(operation: number, given: unknown): string[] {
  if (operation === OPS.setFont && Array.isArray(given)) return [String(given[0])];
  if (operation !== OPS.setGState || !Array.isArray(given) || !Array.isArray(given[0])) return [];
  return given[0].filter(([name]) => name === "Font").map(([, value]) => String(value[0]));
}

function loaded(page: PDFPageProxy, name: string): Promise<LoadedFont> {
  return new Promise((resolve) => page.commonObjs.get(name, (font: LoadedFont | null) => resolve(font ?? {})));
}

function fontFrom(font: LoadedFont): FontOfPage {
  const { ascent = 0, descent = 0 } = font;
  return {
    unit: font.fontMatrix?.[0] ?? 0.001,
    // Some fonts give none, or one that would reach into the lines around.
    ascent: ascent >= 0.6 && ascent <= 1.1 ? ascent : 0.85,
    descent: descent <= -0.1 && descent >= -0.5 ? descent : -0.22,
    isBold: font.bold === true || font.black === true || /bold|black|heavy/i.test(font.name ?? ""),
  };
}
