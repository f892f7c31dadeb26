import { FileEntry, ReleaseEntry, releaseLayout, TILE_WIDTH } from "../../model/index.ts";
import type { Fault } from "../check-evidence.ts";
import { leafOf } from "./tree.ts";

/** Gives the bytes of a published file by its path; null where there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array | null>;

/** One entry of the log, read. */
export interface LogEntry {
  readonly bytes: Buffer;
  readonly leaf: Buffer;
  readonly entry: FileEntry | ReleaseEntry;
}

/** Reads so many entries of a log from its bundles, and holds its tiles of leaf hashes against them. Ends with the first bundle that cannot be read. */
export async function readLog(size: number, read: ReadFile): Promise<{ entries: LogEntry[]; faults: Fault[] }> {
  const entries: LogEntry[] = [];
  for (let index = 0; index * TILE_WIDTH < size; index++) {
    const width = Math.min(TILE_WIDTH, size - index * TILE_WIDTH);
    const where = releaseLayout.tile("entries", index, width);
    const bytes = await read(where);
    if (!bytes) return { entries, faults: [{ where, what: "it is missing, and with it entries of the log" }] };
    const bundle = unpack(bytes);
    if (bundle?.length !== width)
      return { entries, faults: [{ where, what: `it does not hold ${width} whole entries of the log` }] };
    const found = bundle.map((entry) => ({ bytes: entry, leaf: leafOf(entry), entry: readEntry(entry) }));
    const bad = found.findIndex(({ entry }) => entry === null);
    if (bad >= 0) return { entries, faults: [{ where, what: `its entry ${bad + 1} says nothing of a release` }] };
    entries.push(...(found as LogEntry[]));
    const tile = releaseLayout.tile(0, index, width);
    const hashes = await read(tile);
    if (!hashes || !Buffer.concat(found.map(({ leaf }) => leaf)).equals(hashes))
      return { entries, faults: [{ where: tile, what: "its hashes are not those of the log's entries" }] };
  }
  return { entries, faults: [] };
}

function unpack(bytes: Uint8Array): Buffer[] | null {
  const all = Buffer.from(bytes);
  const entries: Buffer[] = [];
  for (let at = 0; at < all.length; ) {
    if (at + 2 > all.length) return null;
    const end = at + 2 + all.readUInt16BE(at);
    if (end > all.length) return null;
    entries.push(all.subarray(at + 2, end));
    at = end;
  }
  return entries;
}

function readEntry(bytes: Buffer): FileEntry | ReleaseEntry | null {
  try {
    const value: unknown = JSON.parse(bytes.toString());
    return FileEntry.safeParse(value).data ?? ReleaseEntry.safeParse(value).data ?? null;
  } catch {
    return null;
  }
}
