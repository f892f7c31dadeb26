import { setColumns } from "../set-text.ts";
import { type Made, Sheet } from "../sheet.ts";
import { randomFrom, Vocabulary } from "../vocabulary.ts";

/** A press release in one column. */
export function release(seed: number, pages = 1): Promise<Made> {
  const random = randomFrom(seed);
  const words = new Vocabulary(random);
  const sheet = new Sheet(random);
  const column = { x: 72, width: 468, setting: { size: 11 }, leading: 13.5 };
  for (let page = 0; page < pages; page++) {
    if (page > 0) sheet.newPage();
    let y = 72;
    if (page === 0) {
      sheet.line("FOR IMMEDIATE RELEASE", 72, y, { size: 11, font: "Times-Bold" }, "head");
      sheet.line("March 4, 2031", 72, y + 20, { size: 11 });
      sheet.line(words.heading(), 72, y + 50, { size: 18, font: "Times-Bold" });
      y += 85;
    }
    const text = Array.from({ length: 30 }, () => words.paragraph());
    setColumns(sheet, text, [column], y, 720);
  }
  return sheet.done();
}
