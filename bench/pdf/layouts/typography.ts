import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { setColumns } from "../set-text.ts";
import { type Made, Sheet } from "../sheet.ts";
import { randomFrom, Vocabulary } from "../vocabulary.ts";

const FONTS = `${dirname(fileURLToPath(import.meta.resolve("pdfjs-dist/package.json")))}/standard_fonts`;
export const SANS = `${FONTS}/LiberationSans-Regular.ttf`;

/** `fi` and `fl` as one sign each, which embedded fonts draw. */
const ligated = (words: string) => words.replaceAll("fi", "\ufb01").replaceAll("fl", "\ufb02");

/** An embedded font with ligatures, drawn out to both edges, with soft hyphens where words are broken. */
export function typography(seed: number): Promise<Made> {
  const random = randomFrom(seed);
  const words = new Vocabulary(random);
  const sheet = new Sheet(random);
  const setting = { size: 10.5, font: SANS, written: ligated };
  const isNarrow = random() < 0.5;
  const style = {
    setting,
    leading: 14,
    hyphenates: true,
    hyphen: words.one(["\u00ad", "-", "\u2010"]),
    isJustified: true,
  };
  sheet.line(words.heading(), 72, 72, { ...setting, size: 18 });
  const columns = isNarrow
    ? [72, 230, 388].map((x) => ({ ...style, x, width: 144 }))
    : [{ ...style, x: 72, width: 468 }];
  setColumns(sheet, words.paragraphs(40), columns, 110, 720);
  return sheet.done();
}

/** A narrow column drawn out without breaking words, so that gaps between words are wider than between columns. */
export function wideGaps(seed: number): Promise<Made> {
  const random = randomFrom(seed);
  const words = new Vocabulary(random);
  const sheet = new Sheet(random);
  const style = { setting: { size: 11 }, leading: 13.5, isJustified: true, width: random() < 0.5 ? 150 : 226 };
  sheet.line(words.heading(), 72, 72, { size: 18, font: "Times-Bold" });
  const columns = [72, 72 + style.width + 18].map((x) => ({ ...style, x }));
  setColumns(sheet, words.paragraphs(40), columns, 110, 720);
  return sheet.done();
}
