import type { Intersection } from "../../model/index.ts";

/**
 * The table of k lists: how many deaths are in exactly which of them. The index of a count has bit i set where the death is in list i, so
 * `counts[0]`, the deaths in no list, is what nobody knows; it is kept at 0 and never read.
 */
export interface Cells {
  readonly lists: readonly string[];
  readonly counts: readonly number[];
}

/** The table of some intersections; those that name the same lists are added up. */
export function cellsOf(lists: readonly string[], intersections: readonly Intersection[]): Cells {
  const counts = new Array<number>(2 ** lists.length).fill(0);
  for (const { lists: inside, deaths } of intersections) {
    const cell = lists.reduce((mask, list, i) => (inside.includes(list) ? mask | (1 << i) : mask), 0);
    counts[cell] = (counts[cell] ?? 0) + deaths;
  }
  counts[0] = 0;
  return { lists, counts };
}

/** The same deaths seen by fewer lists. What only the others had is then in none. */
export function onlyLists(cells: Cells, lists: readonly string[]): Cells {
  return cellsOf(lists, intersectionsOf(cells));
}

/** Without the lists that have no record: nobody can be told from them. */
export function withoutEmptyLists(cells: Cells): Cells {
  return onlyLists(
    cells,
    cells.lists.filter((_, i) => deathsIn(cells, [i]) > 0),
  );
}

/** The cells that hold a death, the largest first, those of more lists before those of fewer. */
export function intersectionsOf({ lists, counts }: Cells): Intersection[] {
  return counts
    .map((deaths, cell) => ({ lists: lists.filter((_, i) => cell & (1 << i)), deaths }))
    .filter(({ deaths, lists: inside }) => deaths > 0 && inside.length > 0)
    .sort((a, b) => b.deaths - a.deaths || b.lists.length - a.lists.length || (`${a.lists}` < `${b.lists}` ? -1 : 1));
}

/** Deaths in any list. */
export function known({ counts }: Cells): number {
  return counts.reduce((sum, deaths, cell) => (cell === 0 ? sum : sum + deaths), 0);
}

/** Deaths that are in all of the lists with these places, whatever other list has them too. */
export function deathsIn({ counts }: Cells, places: readonly number[]): number {
  const mask = places.reduce((bits, i) => bits | (1 << i), 0);
  return counts.reduce((sum, deaths, cell) => ((cell & mask) === mask ? sum + deaths : sum), 0);
}

/** Deaths by how many lists have them: at index 1 those in one list, at index 2 those in two. */
export function byNumberOfLists({ lists, counts }: Cells): number[] {
  const frequencies = new Array<number>(lists.length + 1).fill(0);
  for (const [cell, deaths] of counts.entries())
    if (cell > 0) frequencies[listsIn(cell)] = (frequencies[listsIn(cell)] ?? 0) + deaths;
  return frequencies;
}

/** How many lists a cell is in. */
export function listsIn(cell: number): number {
  let bits = 0;
  for (let rest = cell; rest > 0; rest >>= 1) bits += rest & 1;
  return bits;
}
