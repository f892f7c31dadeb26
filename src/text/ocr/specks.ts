import type { GreyPicture } from "./grey-picture.ts";
import { type Ink, inkOf } from "./ink.ts";

/** How large specks are in each direction, in dots of a picture with 300 dots to the inch. */
const LARGEST = 5;
/** What is so near to a letter may be a stop, or the dot of an i; */
const NEAR = 14;
/** but not when it is smaller than this share of the lowest letter's height there. */
const STOP = 0.17;
/** What is lower is a part of a letter or a sign. */
const LOWEST = 12;
/** Fewer specks on a square inch are no dirt: a page has some stops that stand apart. */
const FEWEST = 0.4;

/**
 * A picture without the specks of dirt that scanners and copiers leave; the same picture when it is clean. A speck is
 * smaller than a letter and stands apart from all of them, or is too small to be a part of one. `dots` are those of an
 * inch.
 */
export function withoutSpecks(picture: GreyPicture, dots: number): GreyPicture {
  const scale = dots / 300;
  const all = inkOf(picture, (LARGEST * scale) ** 2);
  const letters = new Neighbourhood(NEAR * scale);
  for (const ink of all) if (heightOf(ink) > LOWEST * scale) letters.add(ink);
  const small = all.filter((ink) => sizeOf(ink) <= LARGEST * scale);
  const apart = small.filter((ink) => letters.lowestNear(ink) === undefined);
  const specks = small.filter((ink) => sizeOf(ink) < STOP * (letters.lowestNear(ink) ?? 0));
  const inches = (picture.width * picture.height) / (dots * dots);
  if (apart.length < FEWEST * inches) return picture;
  const shades = picture.shades.slice();
  for (const { pixels } of [...apart, ...specks]) whiten(shades, pixels, picture.width);
  return { ...picture, shades };
}

function sizeOf(ink: Ink): number {
  return Math.max(ink.right - ink.left, heightOf(ink));
}

function heightOf(ink: Ink): number {
  return ink.bottom - ink.top;
}

/** Squares of a picture, each with the height of the lowest letter that reaches into it. */
class Neighbourhood {
  private readonly heights = new Map<number, number>();
  private readonly side: number;

  constructor(side: number) {
    this.side = side;
  }

  add(ink: Ink): void {
    // Rules and frames run through squares in which no letter stands.
    if (sizeOf(ink) > 20 * this.side) return;
    const height = heightOf(ink);
    for (const square of this.squares(ink, 0))
      this.heights.set(square, Math.min(height, this.heights.get(square) ?? height));
  }

  lowestNear(ink: Ink): number | undefined {
    const heights = this.squares(ink, this.side / 2).flatMap((square) => this.heights.get(square) ?? []);
    return heights.length === 0 ? undefined : Math.min(...heights);
  }

  private squares({ left, top, right, bottom }: Ink, around: number): number[] {
    const [first, last] = [Math.floor((left - around) / this.side), Math.floor((right + around) / this.side)];
    const squares: number[] = [];
    for (let row = Math.floor((top - around) / this.side); row <= (bottom + around) / this.side; row++)
      for (let column = first; column <= last; column++) squares.push(row * 65_536 + column);
    return squares;
  }
}

/** A speck has a grey rim, which goes with it. */
function whiten(shades: Uint8Array, pixels: readonly number[], width: number): void {
  for (const pixel of pixels)
    for (const row of [-width, 0, width])
      for (const column of [-1, 0, 1]) {
        const at = pixel + row + column;
        if (at >= 0 && at < shades.length) shades[at] = 255;
      }
}
