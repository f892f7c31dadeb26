import type { Part, PartOverlap } from "../../model/index.ts";
import { type Cells, deathsIn, intersectionsOf, known } from "../estimate/cells.ts";

/** How the lists of a table overlap: what each has, has alone and lacks, and how many deaths are in exactly which of them. */
export function partOverlap(cells: Cells, part: Part = {}): PartOverlap {
  const deaths = known(cells);
  return {
    ...part,
    deaths,
    lists: cells.lists.map((list, i) => {
      const has = deathsIn(cells, [i]);
      return {
        list,
        deaths: has,
        alone: cells.counts[1 << i] ?? 0,
        lacking: deaths - has,
        share: deaths === 0 ? null : has / deaths,
      };
    }),
    intersections: intersectionsOf(cells),
  };
}
