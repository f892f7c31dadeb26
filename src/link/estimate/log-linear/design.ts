/** Two lists, by their places in the table. */
export type Pair = readonly [number, number];

/** Every two of k lists. */
export function pairsOf(lists: number): Pair[] {
  return Array.from({ length: lists }, (_, i) => i).flatMap((i) =>
    Array.from({ length: lists - i - 1 }, (_, j): Pair => [i, i + 1 + j]),
  );
}

/**
 * Every hierarchical model of k lists with effects of single lists and of some pairs, each as its pairs: from none (the lists are
 * independent) to all. Effects of three lists at once are not asked for: with them nothing is left to estimate the missing cell from.
 */
export function modelsOf(lists: number): Pair[][] {
  const pairs = pairsOf(lists);
  return Array.from({ length: 2 ** pairs.length }, (_, chosen) => pairs.filter((_, i) => chosen & (1 << i)));
}

/** The rows of all 2^k cells, the unseen one first: the constant, one column a list, one a pair. In the unseen one only the constant is 1. */
export function designOf(lists: number, pairs: readonly Pair[]): number[][] {
  return Array.from({ length: 2 ** lists }, (_, cell) => [
    1,
    ...Array.from({ length: lists }, (_, list) => (cell >> list) & 1),
    ...pairs.map(([i, j]) => (cell >> i) & (cell >> j) & 1),
  ]);
}
