import { setColumns, setParagraph } from "../set-text.ts";
import { type Made, Sheet } from "../sheet.ts";
import { randomFrom, Vocabulary } from "../vocabulary.ts";

/** A table between paragraphs. */
export function table(seed: number): Promise<Made> {
  const random = randomFrom(seed);
  const words = new Vocabulary(random);
  const sheet = new Sheet(random);
  const setting = { size: 10 };
  const column = { x: 72, width: 468, setting, leading: 12.5 };
  sheet.line(words.heading(), 72, 72, { size: 16, font: "Helvetica-Bold" });
  const after = setParagraph(sheet, words.paragraph(), column, 100, 300);
  const count = 2 + Math.floor(random() * 3);
  const width = 468 / count;
  let y = after.y + 14;
  for (let row = 0; row < 4 + random() * 12; row++) {
    for (let cell = 0; cell < count; cell++) {
      let text = words.cell();
      while (sheet.width(text, setting) > width - 14) text = text.split(" ").slice(1).join(" ") || "12";
      sheet.line(text, 72 + cell * width, y, { ...setting, font: row === 0 ? "Times-Bold" : "Times-Roman" }, "cell");
    }
    y += 16;
  }
  setColumns(
    sheet,
    Array.from({ length: 6 }, () => words.paragraph()),
    [column],
    y + 14,
    720,
  );
  return sheet.done();
}
