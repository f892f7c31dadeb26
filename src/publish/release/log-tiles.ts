import { releaseLayout, TILE_WIDTH } from "../../model/index.ts";
import { type Hash, leafHash, treeRoot } from "./merkle-tree.ts";

/** The longest entry that a bundle can hold, in bytes. */
const LONGEST = 65_535;

/**
 * The files of a log (C2SP tlog-tiles): its entries in bundles, and the hashes of its tree in tiles of 256, those of each level over full tiles
 * of the level below. Only files that hold something at or behind `from` are given: those before it never change.
 */
export function* logTiles(entries: readonly Uint8Array[], from = 0): Generator<{ path: string; bytes: Buffer }> {
  for (const { index, items } of tilesOf(entries, from))
    yield { path: releaseLayout.tile("entries", index, items.length), bytes: Buffer.concat(items.map(prefixed)) };
  let hashes: Hash[] = entries.map(leafHash);
  for (let level = 0, first = from; hashes.length > 0; level++, first = Math.floor(first / TILE_WIDTH)) {
    for (const { index, items } of tilesOf(hashes, first))
      yield { path: releaseLayout.tile(level, index, items.length), bytes: Buffer.concat(items) };
    const full = Math.floor(hashes.length / TILE_WIDTH);
    hashes = Array.from({ length: full }, (_, i) => treeRoot(hashes, i * TILE_WIDTH, (i + 1) * TILE_WIDTH));
  }
}

function* tilesOf<T>(items: readonly T[], from: number): Generator<{ index: number; items: readonly T[] }> {
  for (let index = Math.floor(from / TILE_WIDTH); index * TILE_WIDTH < items.length; index++)
    yield { index, items: items.slice(index * TILE_WIDTH, (index + 1) * TILE_WIDTH) };
}

function prefixed(entry: Uint8Array): Buffer {
  if (entry.length > LONGEST) throw new RangeError(`an entry of ${entry.length} bytes is too long for the log`);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(entry.length);
  return Buffer.concat([length, entry]);
}
