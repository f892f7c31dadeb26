import { setColumns } from "../set-text.ts";
import { type Made, type Rotation, Sheet } from "../sheet.ts";
import { randomFrom, Vocabulary } from "../vocabulary.ts";

/** Two or three columns under a heading. */
export function columns(seed: number, rotation: Rotation = 0): Promise<Made> {
  const random = randomFrom(seed);
  const words = new Vocabulary(random);
  const sheet = new Sheet(random, { rotation });
  const count = 2 + Math.floor(random() * 2);
  const gutter = 12 + random() * 14;
  const width = (492 - gutter * (count - 1)) / count;
  const shift = random() < 0.5 ? 0 : 4;
  sheet.line(words.heading(), 60, 70, { size: 20, font: "Helvetica-Bold" });
  const setting = { size: 9 + random() * 2 };
  const all = Array.from({ length: count }, (_, index) => ({
    x: 60 + index * (width + gutter),
    width,
    setting,
    leading: 12.5,
    hyphenates: random() < 0.5,
  }));
  for (const [index, column] of all.entries()) {
    const last = index === all.length - 1;
    setColumns(
      sheet,
      Array.from({ length: 20 }, () => words.paragraph()),
      [column],
      110 + (index % 2) * shift,
      last ? 500 : 720,
    );
  }
  return sheet.done();
}
