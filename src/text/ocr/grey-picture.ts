import type { SKRSContext2D } from "@napi-rs/canvas";
import type { Turn } from "../layout/page-word.ts";

/** A picture in shades of grey, row by row from the top left: 0 is black, 255 white. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly shades: Uint8Array;
}

/** What stands on a canvas, without its colours. */
export function greyOf(pen: SKRSContext2D): GreyPicture {
  const { width, height } = pen.canvas;
  const { data } = pen.getImageData(0, 0, width, height);
  const shades = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < shades.length; at++, from += 4)
    // How bright the eye finds red, green and blue, in parts of 256.
    shades[at] = ((data[from] ?? 0) * 77 + (data[from + 1] ?? 0) * 150 + (data[from + 2] ?? 0) * 29) >> 8;
  return { width, height, shades };
}

/** A picture turned back, so that what ran in the direction `turn` reads from left to right. */
export function turnedBack(picture: GreyPicture, turn: Exclude<Turn, "askew">): GreyPicture {
  const { width, height, shades } = picture;
  if (turn === 0) return picture;
  const isOnItsSide = turn !== 180;
  const [wide, high] = isOnItsSide ? [height, width] : [width, height];
  const turned = new Uint8Array(shades.length);
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++) {
      const across = turn === 90 ? width - 1 - y : turn === 180 ? width - 1 - x : y;
      const down = turn === 90 ? x : turn === 180 ? height - 1 - y : height - 1 - x;
      turned[y * wide + x] = shades[down * width + across] ?? 255;
    }
  return { width: wide, height: high, shades: turned };
}

/** A picture as the file that the recogniser takes: a PGM, which needs no packing. */
export function pgmOf({ width, height, shades }: GreyPicture): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + shades.length);
  file.set(head);
  file.set(shades, head.length);
  return file;
}
