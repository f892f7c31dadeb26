/** How many shades there are besides that of no case. */
export const SHADES = 3;

/** A shade and the numbers of cases that have it. */
export interface Shade {
  readonly shade: number;
  readonly from: number;
  readonly to: number;
}

/** Parts the numbers that occur into shades, about as many places in each; the same number always has the same one. Zero has none. */
export function shadesOf(counts: readonly number[]): Shade[] {
  const sorted = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  if (distinct.length <= SHADES)
    return distinct.map((count, at) => ({ shade: SHADES - distinct.length + at + 1, from: count, to: count }));
  const limits = [1, 2].map((part) => sorted[Math.floor((sorted.length * part) / SHADES)] ?? 0);
  const [low, high] = limits as [number, number];
  const groups = [
    distinct.filter((count) => count < low),
    distinct.filter((count) => count >= low && count < high),
    distinct.filter((count) => count >= high),
  ];
  return groups.flatMap((group, at) => {
    const [from, to] = [group[0], group.at(-1)];
    return from === undefined || to === undefined ? [] : [{ shade: at + 1, from, to }];
  });
}

/** The shade of a number; 0 for none. */
export function shadeOf(shades: readonly Shade[], count: number): number {
  return shades.find(({ from, to }) => count >= from && count <= to)?.shade ?? 0;
}
