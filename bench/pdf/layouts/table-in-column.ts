import { setColumns } from "../set-text.ts";
import { type Made, Sheet } from "../sheet.ts";
import { randomFrom, Vocabulary } from "../vocabulary.ts";

/** Two columns of text; in one of them stands a small table. */
export function tableInColumn(seed: number): Promise<Made> {
  const random = randomFrom(seed);
  const words = new Vocabulary(random);
  const sheet = new Sheet(random);
  const width = 236;
  const setting = { size: 9.5 };
  const column = { width, setting, leading: 12, hyphenates: true };
  const withTable = random() < 0.5 ? 0 : 1;
  sheet.line(words.heading(), 60, 66, { size: 18, font: "Helvetica-Bold" });
  for (const index of [0, 1]) {
    const own = { ...column, x: 60 + index * (width + 20) };
    if (index !== withTable) {
      setColumns(sheet, words.paragraphs(20), [own], 100, 720);
      continue;
    }
    let y = setColumns(sheet, words.paragraphs(2), [own], 100, 330) + 10;
    for (let row = 0; row < 5 + random() * 5; row++) {
      const name = words.heading().split(" ").slice(0, 2).join(" ");
      sheet.line(name, own.x, y, { size: 9, font: row === 0 ? "Helvetica-Bold" : "Helvetica" }, "cell");
      sheet.line(String(words.number(1, 99)), own.x + 130, y, { size: 9, font: "Helvetica" }, "cell");
      sheet.line(String(words.number(2_031, 2_039)), own.x + 185, y, { size: 9, font: "Helvetica" }, "cell");
      y += 13;
    }
    setColumns(sheet, words.paragraphs(20), [own], y + 12, 720);
  }
  return sheet.done();
}
