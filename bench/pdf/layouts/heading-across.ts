import { setColumns } from "../set-text.ts";
import { type Made, Sheet } from "../sheet.ts";
import { randomFrom, Vocabulary } from "../vocabulary.ts";

/** Two columns, a heading across both, and two columns again below it; small headings within the columns. */
export function headingAcross(seed: number): Promise<Made> {
  const random = randomFrom(seed);
  const words = new Vocabulary(random);
  const sheet = new Sheet(random);
  const gutter = 14 + random() * 12;
  const width = (492 - gutter) / 2;
  const column = { width, setting: { size: 9.5 }, leading: 12, hyphenates: true, isJustified: random() < 0.5 };
  const [left, right] = [
    { ...column, x: 60 },
    { ...column, x: 60 + width + gutter },
  ];
  const wide = { size: 15, font: "Helvetica-Bold" };
  sheet.line(words.heading(), 60, 60, { size: 20, font: "Helvetica-Bold" });
  const middle = 320 + random() * 100;
  for (const one of [left, right]) {
    const y = setColumns(sheet, words.paragraphs(2), [one], 92, middle - 60);
    if (y < middle - 90) {
      sheet.line(words.heading().split(" ").slice(0, 3).join(" "), one.x, y + 6, { size: 10, font: "Helvetica-Bold" });
      setColumns(sheet, words.paragraphs(20), [one], y + 22, middle - 30);
    }
  }
  sheet.line(words.heading(), 60, middle + 8, wide);
  for (const one of [left, right]) setColumns(sheet, words.paragraphs(20), [one], middle + 32, 730);
  return sheet.done();
}
