/**
 * A linear model over hashed features: one row of whole numbers a feature, one column a class. Whole numbers add up the
 * same on every machine.
 */
export interface Weights {
  /** How many classes: the length of a row. */
  readonly width: number;
  /** Rows less one; a power of two less one, so that a hash is cut to a row by it. */
  readonly mask: number;
  /** What a sum of weights is multiplied by to be a score. */
  readonly scale: number;
  readonly values: Int8Array;
}

/** A model of one class, whose weights are finer. */
export interface FineWeights {
  readonly mask: number;
  readonly scale: number;
  readonly values: Int16Array;
}

/** The score of the first `count` features. */
export function scoreOf(weights: FineWeights, features: Int32Array, count: number): number {
  const { mask, values } = weights;
  let sum = 0;
  for (let f = 0; f < count; f++) sum += values[(features[f] as number) & mask] as number;
  return sum * weights.scale;
}

/** Adds the rows of the first `count` features into `sums`, which is emptied first. */
export function addRows(weights: Weights, features: Int32Array, count: number, sums: Int32Array): void {
  const { width, mask, values } = weights;
  sums.fill(0);
  for (let f = 0; f < count; f++) {
    const row = ((features[f] as number) & mask) * width;
    for (let k = 0; k < width; k++) sums[k] = (sums[k] as number) + (values[row + k] as number);
  }
}

/**
 * The same as `addRows` for rows of eleven, the labels of the first stage. Written out, it is twice as fast: most of the
 * reader's time goes here.
 */
export function addRowsOfEleven(weights: Weights, features: Int32Array, count: number, sums: Int32Array): void {
  const { mask, values } = weights;
  let [a, b, c, d, e, f, g, h, i, j, k] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let n = 0; n < count; n++) {
    const row = ((features[n] as number) & mask) * 11;
    a += values[row] as number;
    b += values[row + 1] as number;
    c += values[row + 2] as number;
    d += values[row + 3] as number;
    e += values[row + 4] as number;
    f += values[row + 5] as number;
    g += values[row + 6] as number;
    h += values[row + 7] as number;
    i += values[row + 8] as number;
    j += values[row + 9] as number;
    k += values[row + 10] as number;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
  sums[5] = f;
  sums[6] = g;
  sums[7] = h;
  sums[8] = i;
  sums[9] = j;
  sums[10] = k;
}

/** The class with the highest sum; the first of equals. */
export function highest(sums: Int32Array, width: number): number {
  let best = 0;
  for (let k = 1; k < width; k++) if ((sums[k] as number) > (sums[best] as number)) best = k;
  return best;
}
