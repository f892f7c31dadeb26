import { releaseLayout, TILE_WIDTH } from "../../model/index.ts";
import type { Fault } from "../check-evidence.ts";
import type { ReadFile } from "./read-log.ts";
import { GrowingTree } from "./tree.ts";

/** Holds the tiles above the leaves against the log's entries, so that others who read only tiles come to the same tree. */
export async function checkTiles(leaves: readonly Buffer[], read: ReadFile): Promise<Fault[]> {
  let below: readonly Buffer[] = leaves;
  for (let level = 1; below.length >= TILE_WIDTH; level++) {
    const hashes = rootsOfFull(below);
    for (let index = 0; index * TILE_WIDTH < hashes.length; index++) {
      const wanted = hashes.slice(index * TILE_WIDTH, (index + 1) * TILE_WIDTH);
      const where = releaseLayout.tile(level, index, wanted.length);
      const bytes = await read(where);
      if (!bytes || !Buffer.concat(wanted).equals(bytes))
        return [{ where, what: "its hashes are not those of the tiles below it" }];
    }
    below = hashes;
  }
  return [];
}

/** The hashes of the level above some: one for each full tile. */
export function rootsOfFull(hashes: readonly Buffer[]): Buffer[] {
  const roots: Buffer[] = [];
  for (let from = 0; from + TILE_WIDTH <= hashes.length; from += TILE_WIDTH) {
    const tree = new GrowingTree();
    for (const hash of hashes.slice(from, from + TILE_WIDTH)) tree.add(hash);
    roots.push(tree.root());
  }
  return roots;
}
