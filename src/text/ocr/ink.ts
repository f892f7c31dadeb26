import type { GreyPicture } from "./grey-picture.ts";

/** Dots of ink that touch each other: a letter, a part of one, or a speck. Sizes are in dots of the picture. */
export interface Ink {
  readonly pixels: readonly number[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every piece of ink on a picture that is no longer than `most` dots all in all; larger ones without their pixels. */
export function inkOf({ width, height, shades }: GreyPicture, most: number): Ink[] {
  const limit = thresholdOf(shades);
  const seen = new Uint8Array(width * height);
  const all: Ink[] = [];
  const waiting: number[] = [];
  for (let first = 0; first < shades.length; first++) {
    if (seen[first] || (shades[first] ?? 255) >= limit) continue;
    let pixels: number[] = [];
    let count = 0;
    let [left, right, bottom] = [width, 0, 0];
    waiting.push(first);
    seen[first] = 1;
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const [x, y] = [at % width, Math.floor(at / width)];
      if (++count <= most) pixels.push(at);
      if (x < left) left = x;
      if (x > right) right = x;
      if (y > bottom) bottom = y;
      for (let ny = y === 0 ? 0 : y - 1; ny <= y + 1 && ny < height; ny++)
        for (let nx = x === 0 ? 0 : x - 1; nx <= x + 1 && nx < width; nx++) {
          const next = ny * width + nx;
          if (seen[next] || (shades[next] ?? 255) >= limit) continue;
          seen[next] = 1;
          waiting.push(next);
        }
    }
    if (count > most) pixels = [];
    all.push({ pixels, left, right: right + 1, top: Math.floor(first / width), bottom: bottom + 1 });
  }
  return all;
}

/** The shade below which a dot is ink: the one that parts dark and light best (N. Otsu, 1979). */
function thresholdOf(shades: Uint8Array): number {
  const counts = new Float64Array(256);
  for (const shade of shades) counts[shade] = (counts[shade] ?? 0) + 1;
  const sum = counts.reduce((total, count, shade) => total + count * shade, 0);
  let [dark, darkSum, best, limit] = [0, 0, -1, 128];
  for (let shade = 0; shade < 255; shade++) {
    dark += counts[shade] ?? 0;
    darkSum += shade * (counts[shade] ?? 0);
    const light = shades.length - dark;
    if (dark === 0 || light === 0) continue;
    const between = dark * light * (darkSum / dark - (sum - darkSum) / light) ** 2;
    if (between > best) [best, limit] = [between, shade + 1];
  }
  return limit;
}
