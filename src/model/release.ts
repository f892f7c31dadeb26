import { z } from "zod";
import { Sha256 } from "./sha256.ts";

/**
 * Where the files of a release's proof lie in a published folder. Publishing writes them there and checking reads them there; this is all
 * that the two share. Paths have / between their parts on every system.
 */
export const releaseLayout = {
  /** The signed head of the log (C2SP tlog-checkpoint). */
  checkpoint: "log/checkpoint",
  /** The public key as a C2SP signed-note verifier key, for those who have it from nowhere else. */
  key: "log/key",
  /** The tiles of the log's tree, and its entries (C2SP tlog-tiles). */
  tile: (level: number | "entries", index: number, width: number) =>
    `log/tile/${level}/${threeDigits(index)}${width === TILE_WIDTH ? "" : `.p/${width}`}`,
  /** All files of a release but the proof itself, a line each as `sha256sum -c` reads it. */
  manifest: (number: number) => `releases/${number}/manifest.txt`,
  /** That no entry of the release before was changed: an RFC 6962 consistency proof, a hash a line in base64. */
  proof: (number: number) => `log/consistency/${number}.txt`,
  /** No part of a release: what lies in a folder as long as one is being put in place there, or after that was stopped. */
  unfinished: ".publishing/switch.json",
} as const;

/** How many hashes a full tile has. */
export const TILE_WIDTH = 256;

/** Whether a file proves one of so many releases, and so is in no manifest itself. */
export function isProof(path: string, releases: number): boolean {
  if (path === releaseLayout.checkpoint || path === releaseLayout.key || path.startsWith("log/tile/")) return true;
  const [, manifest] = /^releases\/([1-9]\d*)\/manifest\.txt$/.exec(path) ?? [];
  const [, proof] = /^log\/consistency\/([1-9]\d*)\.txt$/.exec(path) ?? [];
  return Number(manifest ?? proof ?? Number.NaN) <= releases && proof !== "1";
}

/** 1234067 as `x001/x234/067`, so that no folder holds more than a thousand files (C2SP tlog-tiles). */
function threeDigits(index: number): string {
  const last = String(index % 1000).padStart(3, "0");
  let [path, rest] = [last, Math.floor(index / 1000)];
  for (; rest > 0; rest = Math.floor(rest / 1000)) path = `x${String(rest % 1000).padStart(3, "0")}/${path}`;
  return path;
}

/** The path of a published file: plain characters, and never out of the folder. */
export const PublishedPath = z
  .string()
  .regex(/^(?!\/)(?!(?:.*\/)?\.{0,2}(?:\/|$))[\w.~@%+,=()!' -]+(?:\/[\w.~@%+,=()!' -]+)*$/);

/**
 * An entry of the log: a file that a release brought, changed or took out. A later entry for the same path takes the earlier one's place,
 * so that the entries up to a release tell all of its files.
 */
export const FileEntry = z
  .object({
    release: z.number().int().positive(),
    path: PublishedPath,
    sha256: Sha256.nullable().describe("null where the release took the file out"),
  })
  .strict();
export type FileEntry = z.infer<typeof FileEntry>;

/** The entry that ends a release. */
export const ReleaseEntry = z
  .object({
    schema: z.literal("answerable/release@1"),
    release: z.number().int().positive().describe("Counted from 1, none left out"),
    at: z.string().describe("ISO 8601 instant up to which the record is in it"),
    version: z.string().describe("The version of the program that made it"),
    manifest: Sha256.describe("Of the manifest's bytes"),
    files: z.number().int().nonnegative(),
    cases: z.number().int().nonnegative(),
    claims: z.number().int().nonnegative(),
  })
  .strict();
export type ReleaseEntry = z.infer<typeof ReleaseEntry>;

/** One published file: where it lies, and the SHA-256 of its bytes. */
export interface PublishedFile {
  readonly path: string;
  readonly sha256: Sha256;
}
