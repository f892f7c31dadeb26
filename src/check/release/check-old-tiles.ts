import { TILE_WIDTH } from "../../model/index.ts";
import type { Fault } from "../check-evidence.ts";
import { rootsOfFull } from "./check-tiles.ts";
import type { LogEntry, ReadFile } from "./read-log.ts";

const TILE = /^log\/tile\/(entries|0|[1-9]\d*)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d*))?$/;

/**
 * Holds every tile and bundle that lies in the folder against the log's entries: those that earlier releases left behind too, since whoever kept
 * an earlier head reads them. What is no tile of this log was put there since.
 */
export async function checkOldTiles(
  entries: readonly LogEntry[],
  read: ReadFile,
  there: AsyncIterable<string> | null,
): Promise<Fault[]> {
  const faults: Fault[] = [];
  const levels: (readonly Buffer[])[] = [entries.map(({ leaf }) => leaf)];
  for await (const path of there ?? []) {
    if (!path.startsWith("log/tile/")) continue;
    const [, level = "", index = "", partial] = TILE.exec(path) ?? [];
    const from = Number(index.replace(/[x/]/g, "")) * TILE_WIDTH;
    const to = from + Number(partial ?? TILE_WIDTH);
    const items = level === "entries" ? entries.map(packed) : hashesAt(levels, Number(level));
    if (level === "" || to > items.length || to - from > TILE_WIDTH)
      faults.push({ where: path, what: "no release has it: it was put there since" });
    else if (!Buffer.concat(items.slice(from, to)).equals((await read(path)) ?? new Uint8Array()))
      faults.push({ where: path, what: "it does not hold what the log's entries come to" });
  }
  return faults;
}

function hashesAt(levels: (readonly Buffer[])[], level: number): readonly Buffer[] {
  // No log has so many entries that a tile of a higher level could be full.
  if (!(level <= 6)) return [];
  for (let next = levels.length; next <= level; next++) levels.push(rootsOfFull(levels[next - 1] ?? []));
  return levels[level] ?? [];
}

function packed({ bytes }: LogEntry): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
