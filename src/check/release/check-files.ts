import { isProof, type ReleaseEntry, releaseLayout, type Sha256, sha256Of } from "../../model/index.ts";
import type { Fault } from "../check-evidence.ts";
import type { LogEntry, ReadFile } from "./read-log.ts";

/** What the entries of a log tell: its releases in order, and the files that the last one left standing. */
export interface Told {
  readonly releases: readonly ReleaseEntry[];
  readonly files: ReadonlyMap<string, Sha256>;
  /** The entries of each release, its own last one included. */
  readonly ends: readonly number[];
}

/** Reads what a log's entries tell, and whether they tell it in order: every release is ended by its own entry, and none is left out. */
export function toldBy(entries: readonly LogEntry[]): { told: Told; faults: Fault[] } {
  const files = new Map<string, Sha256>();
  const releases: ReleaseEntry[] = [];
  const ends: number[] = [];
  const faults: Fault[] = [];
  for (const [index, { entry }] of entries.entries()) {
    const wanted = releases.length + 1;
    if (entry.release !== wanted && faults.length === 0)
      faults.push({ where: `entry ${index + 1} of the log`, what: `it is of release ${entry.release}, not ${wanted}` });
    if (!("path" in entry)) {
      releases.push(entry);
      ends.push(index + 1);
      if (entry.files !== files.size && faults.length === 0)
        faults.push({ where: `release ${wanted}`, what: `it says ${entry.files} files, and has ${files.size}` });
    } else if (entry.sha256 === null) files.delete(entry.path);
    else files.set(entry.path, entry.sha256);
  }
  if (ends.at(-1) !== entries.length && faults.length === 0)
    faults.push({ where: "the log", what: "its last release is not ended" });
  return { told: { releases, files, ends }, faults };
}

/** Holds the manifest and every file of the last release against the log; `there` lists the files of the folder where they can be listed. */
export async function checkFiles(
  told: Told,
  read: ReadFile,
  there: AsyncIterable<string> | null,
): Promise<{ faults: Fault[]; checked: number }> {
  const last = told.releases.at(-1);
  if (!last) return { faults: [{ where: "the log", what: "it holds no release" }], checked: 0 };
  const faults = await checkManifests(told, last, read);
  const next = there === null ? await nextRelease(last, read) : null;
  let [checked, arrived] = [0, 0];
  for (const [path, sha256] of told.files) {
    const bytes = await read(path);
    const found = bytes && sha256Of(bytes);
    if (next && found !== sha256 && (next.get(path) ?? null) === found) arrived++;
    else if (!bytes) faults.push({ where: path, what: `it is missing, though release ${last.release} has it` });
    else if (found !== sha256)
      faults.push({ where: path, what: `it is not the file that release ${last.release} has: it was changed since` });
    else checked++;
  }
  if (arrived > 0)
    faults.push({
      where: releaseLayout.manifest(last.release + 1),
      what: `release ${last.release + 1} is being put in place, or that was stopped: ${arrived} files are as its list has them, which no head signs yet. Verify again when the head is its own`,
    });
  for await (const path of there ?? [])
    if (!told.files.has(path) && !isProof(path, last.release))
      faults.push({ where: path, what: `no release has it: it was put there since` });
  return { faults, checked };
}

/**
 * The files of the release that comes next, where its list is there already: on the web a publish may be at work just now, and what it has put in place is not what
 * somebody changed. Nobody signed the list, so that nothing passes by it; it only lets the files be told in one sentence. In a folder the unfinished
 * publish itself can be seen.
 */
async function nextRelease({ release }: ReleaseEntry, read: ReadFile): Promise<ReadonlyMap<string, string> | null> {
  const manifest = await read(releaseLayout.manifest(release + 1));
  if (!manifest) return null;
  const lines = Buffer.from(manifest).toString().split("\n").slice(0, -1);
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

async function checkManifests(told: Told, last: ReleaseEntry, read: ReadFile): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const release of told.releases) {
    const where = releaseLayout.manifest(release.release);
    const bytes = await read(where);
    if (!bytes) faults.push({ where, what: "it is missing" });
    else if (sha256Of(bytes) !== release.manifest)
      faults.push({ where, what: "it is not the manifest that the log names" });
    else if (release === last && Buffer.from(bytes).toString() !== linesOf(told))
      faults.push({ where, what: "its lines are not the files that the log's entries leave standing" });
  }
  return faults;
}

function linesOf({ files }: Told): string {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([path, sha256]) => `${sha256}  ${path}\n`).join("");
}
