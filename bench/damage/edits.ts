import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SigningKey } from "../../src/publish/index.ts";
import { logTiles } from "../../src/publish/release/log-tiles.ts";
import { LeafTree, leafHash } from "../../src/publish/release/merkle-tree.ts";
import { checkpoint } from "../../src/publish/release/signed-note.ts";

/** Changes a file's words; throws where nothing changes, so that no tampering is counted that was none. */
export function edit(folder: string, path: string, change: (words: string) => string): void {
  const place = join(folder, path);
  const words = readFileSync(place, "latin1");
  const changed = change(words);
  if (changed === words) throw new Error(`${path} was not changed`);
  writeFileSync(place, changed, "latin1");
}

/** Words with one bit of one character changed. */
export function flipped(at: number): (words: string) => string {
  return (words) => words.slice(0, at) + String.fromCharCode(words.charCodeAt(at) ^ 1) + words.slice(at + 1);
}

/** The first file, by its path's characters, that a pattern fits and that holds some words. */
export function fileLike(folder: string, pattern: RegExp, words = ""): string {
  const found = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .find((path) => pattern.test(path) && readFileSync(join(folder, path), "latin1").includes(words));
  if (found === undefined) throw new Error(`no file like ${pattern}`);
  return found;
}

/** The entries of a folder's log, in order. */
export function entriesOf(folder: string): string[] {
  const size = Number(readFileSync(join(folder, "log/checkpoint"), "utf8").split("\n")[1]);
  const entries: string[] = [];
  for (let index = 0; index * 256 < size; index++) {
    const width = Math.min(256, size - index * 256);
    const name = `log/tile/entries/${String(index).padStart(3, "0")}${width === 256 ? "" : `.p/${width}`}`;
    const bytes = readFileSync(join(folder, name));
    for (let at = 0; at < bytes.length; at += 2 + bytes.readUInt16BE(at))
      entries.push(bytes.subarray(at + 2, at + 2 + bytes.readUInt16BE(at)).toString());
  }
  return entries;
}

/** Puts other entries in place of a log's, with tiles and a head that fit them, as whoever holds the key could. */
export function reseal(folder: string, entries: readonly string[], signing: SigningKey): void {
  const bytes = entries.map((entry) => Buffer.from(entry));
  rmSync(join(folder, "log/tile"), { recursive: true });
  const tree = new LeafTree(bytes.map(leafHash));
  for (const tile of logTiles(bytes, tree)) {
    mkdirSync(dirname(join(folder, tile.path)), { recursive: true });
    writeFileSync(join(folder, tile.path), tile.bytes);
  }
  writeFileSync(join(folder, "log/checkpoint"), checkpoint(bytes.length, tree.root(), signing));
}
