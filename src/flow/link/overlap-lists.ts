import { partOverlap } from "../../link/index.ts";
import type { Overlap } from "../../model/index.ts";
import { type CompareOptions, compareLists } from "./compared.ts";

/** How the lists of some membership files overlap, whole and by state or year. Throws Misuse as {@link compareLists} does. */
export async function overlapLists(files: readonly string[], options: CompareOptions): Promise<Overlap> {
  const { ground, all, parts } = await compareLists(files, options);
  return {
    schema: "answerable/overlap@1",
    ground,
    all: partOverlap(all.cells),
    parts: parts.map(({ part, cells }) => partOverlap(cells, part)),
  };
}
