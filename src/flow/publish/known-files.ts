import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { Sha256 } from "../../model/index.ts";

/** What a file was when it was looked at: its SHA-256, and what the system tells of it, which changes when it is written. */
export type LookedAt = readonly [sha256: Sha256, size: number, modified: number, changed: number, inode: number];

/**
 * The files of a folder that were looked at, and need not be read again while the system tells the same of them: size, times of change and place on
 * the disk, as version control does it. What is written since is read.
 */
export class KnownFiles {
  readonly #folder: string;
  readonly #looked: Map<string, LookedAt>;

  constructor(folder: string, looked: Iterable<readonly [string, LookedAt]> = []) {
    this.#folder = folder;
    this.#looked = new Map(looked);
  }

  /** The SHA-256 of a file that is as it was when it was looked at; null where that is not known. */
  sha256(path: string): Sha256 | null {
    const looked = this.#looked.get(path);
    if (!looked) return null;
    const now = told(join(this.#folder, path));
    return now?.every((value, i) => value === looked[i + 1]) ? looked[0] : null;
  }

  /** Notes that a file has these bytes now. */
  note(path: string, sha256: Sha256): void {
    const now = told(join(this.#folder, path));
    if (now === null) this.#looked.delete(path);
    else this.#looked.set(path, [sha256, ...now]);
  }

  /** Those of some paths that were looked at. */
  *of(paths: Iterable<string>): Generator<readonly [string, LookedAt]> {
    for (const path of paths) {
      const looked = this.#looked.get(path);
      if (looked) yield [path, looked];
    }
  }
}

function told(place: string): [number, number, number, number] | null {
  const stat = lstatSync(place, { throwIfNoEntry: false });
  return stat?.isFile() ? [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino] : null;
}
