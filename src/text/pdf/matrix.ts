/** An affine map of the plane: `x' = a·x + c·y + e`, `y' = b·x + d·y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that does `inner` first and `outer` after it. */
export function combined(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

/** Any six numbers in a row as a map; undefined for anything else. */
export function matrixFrom(value: unknown): Matrix | undefined {
  if (value === null || typeof value !== "object") return undefined;
  const six = Array.from({ length: 6 }, (_, index) => (value as Record<number, unknown>)[index]);
  return six.every((number) => typeof number === "number") ? (six as unknown as Matrix) : undefined;
}
