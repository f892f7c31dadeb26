import { closeSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { HostileFile } from "../hostile-file.ts";
import { STORY } from "../seeds/story.ts";
import type { Entry } from "./entry.ts";
import { type ChildLimits, runChild, type Turn } from "./run-child.ts";

/** Every so manieth file is a good document, which must come out read, whatever stood beside it. */
const GOOD_EVERY = 20;

/** One turn of a batch with the file it was about. */
export interface BatchTurn extends Turn {
  readonly entry: Entry;
}

/** Writes files into a folder with good documents among them; the list of turns that reads them. */
export function writeBatch(files: readonly HostileFile[], folder: string, firstGood: number): Entry[] {
  const entries: Entry[] = [];
  for (const file of files) {
    const path = join(folder, file.name);
    writePieces(path, file.pieces());
    entries.push({ name: file.name, path, expects: "anything", container: file.container });
    if (entries.length % GOOD_EVERY !== GOOD_EVERY - 1 && file !== files.at(-1)) continue;
    const name = `good-${firstGood + entries.filter(({ expects }) => expects === "read").length}.txt`;
    writeFileSync(join(folder, name), `${name}\n\n${STORY}`);
    entries.push({ name, path: join(folder, name), expects: "read", container: false, beside: path });
  }
  return entries;
}

/** Reads a batch to its end: where a child dies or is stopped, another goes on with the file after. */
export async function runBatch(
  entries: readonly Entry[],
  folder: string,
  limits: ChildLimits,
): Promise<{ turns: BatchTurn[]; printed: string }> {
  const list = join(folder, "batch.json");
  writeFileSync(list, JSON.stringify(entries));
  const turns: BatchTurn[] = [];
  let printed = "";
  for (let next = 0; next < entries.length; ) {
    const part = await runChild(list, entries, next, limits);
    for (const turn of part.turns) turns.push({ ...turn, entry: entries[turn.index] as Entry });
    next = (part.turns.at(-1)?.index ?? next) + 1;
    printed ||= part.printed;
  }
  return { turns, printed };
}

/** Empties what a batch left. */
export function removeBatch(entries: readonly Entry[]): void {
  for (const { path } of entries) rmSync(path, { force: true });
}

function writePieces(path: string, pieces: Iterable<Uint8Array>): void {
  const file = openSync(path, "wx");
  try {
    for (const piece of pieces) writeSync(file, piece);
  } finally {
    closeSync(file);
  }
}
