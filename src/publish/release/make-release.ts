import {
  FileEntry,
  type PublishedFile,
  ReleaseEntry,
  releaseLayout,
  type Sha256,
  sha256Of,
  version,
} from "../../model/index.ts";
import type { ReleaseFacts } from "../release-facts.ts";
import { logTiles } from "./log-tiles.ts";
import { manifestOf } from "./manifest.ts";
import { LeafTree, leafHash } from "./merkle-tree.ts";
import { checkpoint, type SigningKey, verifierKey } from "./signed-note.ts";

/** What a release is made of. */
export interface NewRelease extends ReleaseFacts {
  /** Every file of it but the proof. */
  readonly files: readonly PublishedFile[];
  /** The entries of the log up to the release before, as they stand in its bundles; empty for the first. */
  readonly entries: readonly Uint8Array[];
}

/** A release's number, what it changed, and the files that prove it, to be written beside its own. */
export interface Release {
  readonly number: number;
  readonly changed: readonly FileEntry[];
  readonly proof: readonly { readonly path: string; readonly bytes: Buffer }[];
}

/**
 * Puts a release into the log: an entry for each file that it brings, changes or takes out, then one that ends it; a manifest, the tiles, the proof
 * that no earlier entry changed, and the signed head. The same files, entries and key give the same bytes. Where nothing changed there is
 * nothing to release: null.
 */
export function makeRelease(
  release: NewRelease,
  signing: SigningKey,
  before: Standing = standing(release.entries.map(read)),
): Release | null {
  const { number, files } = before;
  const next = number + 1;
  const changed = changesFrom(files, release.files, next);
  if (changed.length === 0 && number > 0) return null;
  const manifest = Buffer.from(manifestOf(release.files));
  const last: ReleaseEntry = {
    schema: "answerable/release@1",
    release: next,
    at: release.at,
    version,
    manifest: sha256Of(manifest),
    files: release.files.length,
    cases: release.cases,
    claims: release.claims,
  };
  const entries = [...release.entries, ...[...changed, last].map((entry) => Buffer.from(JSON.stringify(entry)))];
  const tree = new LeafTree(entries.map(leafHash));
  const proof = tree.proofFrom(release.entries.length).map((hash) => `${hash.toString("base64")}\n`);
  return {
    number: next,
    changed,
    proof: [
      { path: releaseLayout.manifest(next), bytes: manifest },
      ...logTiles(entries, tree, release.entries.length),
      ...(number === 0 ? [] : [{ path: releaseLayout.proof(next), bytes: Buffer.from(proof.join("")) }]),
      { path: releaseLayout.key, bytes: Buffer.from(`${verifierKey(signing)}\n`) },
      { path: releaseLayout.checkpoint, bytes: Buffer.from(checkpoint(entries.length, tree.root(), signing)) },
    ],
  };
}

/** The last release of a log. */
export interface Standing {
  readonly number: number;
  readonly files: ReadonlyMap<string, Sha256>;
}

/** The number of the last release of a log, and the files it left standing. */
export function standing(entries: readonly (FileEntry | ReleaseEntry)[]): Standing {
  const files = new Map<string, Sha256>();
  let number = 0;
  for (const entry of entries) {
    if (!("path" in entry)) number = entry.release;
    else if (entry.sha256 === null) files.delete(entry.path);
    else files.set(entry.path, entry.sha256);
  }
  return { number, files };
}

function read(entry: Uint8Array): FileEntry | ReleaseEntry {
  const value = JSON.parse(Buffer.from(entry).toString()) as unknown;
  return FileEntry.safeParse(value).data ?? ReleaseEntry.parse(value);
}

function changesFrom(before: ReadonlyMap<string, Sha256>, now: readonly PublishedFile[], release: number): FileEntry[] {
  const after = new Map(now.map(({ path, sha256 }) => [path, sha256]));
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path) => {
    const sha256 = after.get(path) ?? null;
    return sha256 === (before.get(path) ?? null) ? [] : [{ release, path, sha256 }];
  });
}
