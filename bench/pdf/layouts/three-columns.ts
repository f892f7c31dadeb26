import { setColumns } from "../set-text.ts";
import { type Made, Sheet } from "../sheet.ts";
import { randomFrom, Vocabulary } from "../vocabulary.ts";

/** Three narrow justified columns through which the text runs on, two pages of them. */
export function threeColumns(seed: number): Promise<Made> {
  const random = randomFrom(seed);
  const words = new Vocabulary(random);
  const sheet = new Sheet(random);
  const gutter = 11 + random() * 8;
  const width = (504 - 2 * gutter) / 3;
  const isIndented = random() < 0.5;
  const style = {
    width,
    setting: { size: 8.5 + random() },
    leading: 11.5,
    hyphenates: true,
    isJustified: random() < 0.7,
    indent: isIndented ? 10 : 0,
    between: isIndented ? 0 : 5,
  };
  const columns = [0, 1, 2].map((index) => ({ ...style, x: 54 + index * (width + gutter) }));
  for (let page = 0; page < 2; page++) {
    if (page > 0) sheet.newPage();
    sheet.line(words.heading(), 54, 70, { size: 18, font: "Times-Bold" });
    setColumns(sheet, words.paragraphs(60), columns, 105, 735);
  }
  return sheet.done();
}
