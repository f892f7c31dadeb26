import { writePng } from "../formats/png.ts";
import type { Seed } from "../hostile-file.ts";

/** Seven rows of five dots a letter; each row is a number whose bits are dots. */
const LETTERS: Readonly<Record<string, readonly number[]>> = {
  A: [14, 17, 17, 31, 17, 17, 17],
  E: [31, 16, 16, 30, 16, 16, 31],
  H: [17, 17, 17, 31, 17, 17, 17],
  L: [16, 16, 16, 16, 16, 16, 31],
  N: [17, 25, 21, 19, 17, 17, 17],
  O: [14, 17, 17, 17, 17, 17, 14],
  R: [30, 17, 17, 30, 20, 18, 17],
  S: [15, 16, 16, 14, 1, 1, 30],
  T: [31, 4, 4, 4, 4, 4, 4],
  W: [17, 17, 17, 21, 21, 27, 17],
};
const SCALE = 5;

/** A picture with words in it, drawn dot by dot, so that it is the same on every machine. */
export function pictureOf(words: string): Uint8Array {
  const width = (words.length + 2) * 6 * SCALE;
  const blank = () => new Uint8Array(width).fill(255);
  const rows = Array.from({ length: 9 * SCALE }, blank);
  for (let row = 0; row < 7; row++) {
    const line = blank();
    for (const [index, letter] of [...words].entries())
      for (let dot = 0; dot < 5; dot++)
        if (((LETTERS[letter]?.[row] ?? 0) >> (4 - dot)) & 1)
          line.fill(0, ((index + 1) * 6 + dot) * SCALE, ((index + 1) * 6 + dot + 1) * SCALE);
    rows.push(...Array.from({ length: SCALE }, () => line));
  }
  rows.push(...Array.from({ length: 9 * SCALE }, blank));
  return writePng(width, rows.length, rows);
}

export function pictureSeeds(): Seed[] {
  return [{ kind: "png", extension: "png", container: false, bytes: pictureOf("TERN HOLLOW SHOT") }];
}
