import { setColumns, setParagraph } from "../set-text.ts";
import { type Made, Sheet } from "../sheet.ts";
import { randomFrom, Vocabulary } from "../vocabulary.ts";

/** A page with a box of short lines beside its text. */
export function boxed(seed: number): Promise<Made> {
  const random = randomFrom(seed);
  const words = new Vocabulary(random);
  const sheet = new Sheet(random);
  const setting = { size: 10.5 };
  const wide = { x: 60, width: 492, setting, leading: 13 };
  sheet.line(words.heading(), 60, 60, { size: 18 });
  const first = setParagraph(sheet, [...words.paragraph(), ...words.paragraph()], wide, 90, 300);
  const beside = first.y + 8;
  setColumns(
    sheet,
    Array.from({ length: 9 }, () => words.paragraph()),
    [{ ...wide, width: 320 }],
    beside,
    beside + 240,
  );
  setColumns(
    sheet,
    Array.from({ length: 6 }, () => words.paragraph()),
    [{ ...wide, x: 410, width: 142, setting: { size: 9, font: "Helvetica" }, leading: 11.5 }],
    beside + 15,
    beside + 200,
  );
  setColumns(
    sheet,
    Array.from({ length: 5 }, () => words.paragraph()),
    [wide],
    beside + 268,
    720,
  );
  return sheet.done();
}
