import { releaseLayout, TILE_WIDTH } from "../../model/index.ts";
import type { LeafTree } from "./merkle-tree.ts";

/** The longest entry that a bundle can hold, in bytes. */
const LONGEST = 65_535;

/**
 * The files of a log (C2SP tlog-tiles): its entries in bundles, and the hashes of its tree in tiles of 256, those of each level over full tiles
 * of the level below. Only files that hold something at or behind `from` are given: those before it never change.
 */
export function* logTiles(
  entries: readonly Uint8Array[],
  tree: LeafTree,
  from = 0,
): Generator<{ path: string; bytes: Buffer }> {
  for (const { index, width } of tilesOf(entries.length, from)) {
    const items = entries.slice(index * TILE_WIDTH, index * TILE_WIDTH + width);
    yield { path: releaseLayout.tile("entries", index, width), bytes: Buffer.concat(items.map(prefixed)) };
  }
  for (let level = 0, each = 1; each <= entries.length; level++, each *= TILE_WIDTH)
    for (const { index, width } of tilesOf(Math.floor(entries.length / each), Math.floor(from / each))) {
      const first = index * TILE_WIDTH;
      const hashes = Array.from({ length: width }, (_, i) => tree.root((first + i) * each, (first + i + 1) * each));
      yield { path: releaseLayout.tile(level, index, width), bytes: Buffer.concat(hashes) };
    }
}

/** The tiles of so many items that hold something at or behind one. */
function* tilesOf(count: number, from: number): Generator<{ index: number; width: number }> {
  for (let index = Math.floor(from / TILE_WIDTH); index * TILE_WIDTH < count; index++)
    yield { index, width: Math.min(TILE_WIDTH, count - index * TILE_WIDTH) };
}

function prefixed(entry: Uint8Array): Buffer {
  if (entry.length > LONGEST) throw new RangeError(`an entry of ${entry.length} bytes is too long for the log`);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(entry.length);
  return Buffer.concat([length, entry]);
}
