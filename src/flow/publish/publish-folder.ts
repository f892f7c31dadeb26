import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { GrowingTree, headOf, type LogEntry, readLog } from "../../check/index.ts";
import {
  AnswerableError,
  type FileEntry,
  PublishedPath,
  type ReleaseEntry,
  releaseLayout,
  type Sha256,
  sha256Of,
} from "../../model/index.ts";
import {
  type FileToPublish,
  makeRelease,
  type ReleaseFacts,
  type SigningKey,
  standing,
  verifierKey,
} from "../../publish/index.ts";
import { withFolderLocked } from "./folder-lock.ts";
import { KnownFiles } from "./known-files.ts";
import { PublishedFolder, sha256OfFile } from "./published-folder.ts";
import { StagedRelease } from "./staged-release.ts";

/** What publishing came to. */
export interface Published {
  /** The number of the release that now stands. */
  readonly release: number;
  /** False where nothing had changed, so that no release was made. */
  readonly isNew: boolean;
  readonly files: number;
  readonly written: number;
  readonly removed: number;
}

/** What a release goes on from, and what of it came so far. */
export interface Going {
  /** What the entries of the log so far say. */
  readonly entries: readonly (FileEntry | ReleaseEntry)[];
  /** The files of the release before. */
  readonly before: ReadonlyMap<string, Sha256>;
  /** The files of this one that were taken in already: each, before the next is asked for. */
  readonly now: ReadonlyMap<string, Sha256>;
  /** Whether a file of the release before stands as it was published. */
  readonly stands: (path: string) => boolean;
  /** A folder for whatever is made on the way. */
  readonly scratch: string;
}

/** A file of a release: what is to be written, what was written into `scratch`, or one that stands as the release before has it. */
export type ReleasedFile =
  | FileToPublish
  | {
      readonly path: string;
      readonly content: { readonly from: string; readonly sha256: Sha256; readonly isOurs: true };
    }
  | { readonly path: string; readonly content: { readonly stands: Sha256 } };

/**
 * Publishes files into a folder as its next release. It is made aside, and put in place when it is whole: whatever stops it before leaves the release
 * that was, and whatever stops it then is gone on with by the next run. Files that did not change are left alone, and those that are no more
 * are taken out. Two runs at once, a folder that holds other things, whose log another key signed, or whose log does not hold, are refused.
 */
export async function publishFolder(
  folder: string,
  filesOf: (going: Going) => AsyncIterable<ReleasedFile>,
  facts: () => ReleaseFacts,
  signing: SigningKey,
  known: KnownFiles = new KnownFiles(folder),
): Promise<Published> {
  return withFolderLocked(folder, async () => {
    const staged = StagedRelease.in(folder);
    try {
      return await publishInto(new PublishedFolder(folder), staged, { filesOf, facts, signing, known });
    } catch (error) {
      staged.discard();
      throw error;
    }
  });
}

interface Publishing {
  readonly filesOf: (going: Going) => AsyncIterable<ReleasedFile>;
  readonly facts: () => ReleaseFacts;
  readonly signing: SigningKey;
  readonly known: KnownFiles;
}

async function publishInto(
  place: PublishedFolder,
  staged: StagedRelease,
  { filesOf, facts, signing, known }: Publishing,
): Promise<Published> {
  const log = await earlierEntries(place, signing);
  const entries = log.map(({ entry }) => entry);
  const last = standing(entries);
  const before = last.files;
  const now = new Map<string, Sha256>();
  const written: string[] = [];
  const stands = (path: string) => known.sha256(path) !== null && known.sha256(path) === before.get(path);
  for await (const { path, content } of filesOf({ entries, before, now, stands, scratch: staged.scratch })) {
    if (now.has(path)) throw new AnswerableError("published-twice", `two files would be published as ${path}.`);
    if (!PublishedPath.safeParse(path).success)
      throw new AnswerableError("path-refused", `"${path}" is no path that a file can be published under.`);
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    const sha256 = await sha256OfContent(bytes);
    now.set(path, sha256);
    if ("stands" in bytes) continue;
    // What the log says of a file that stands is not believed: the file is looked at, or was and did not change since.
    if (before.get(path) === sha256) {
      if (known.sha256(path) === sha256) continue;
      if ((await place.sha256(path)) === sha256) {
        known.note(path, sha256);
        continue;
      }
    }
    staged.add(
      path,
      "from" in bytes && typeof bytes.from === "string" ? await ofScratch(bytes, staged) : (bytes as Uint8Array),
    );
    written.push(path);
  }
  const gone = [...before.keys()].filter((path) => !now.has(path));
  const files = [...now].map(([path, sha256]) => ({ path, sha256 }));
  const release = makeRelease({ files, entries: log.map(({ bytes }) => bytes), ...facts() }, signing, last);
  const proof = staged.count;
  for (const { path, bytes } of release?.proof ?? []) staged.add(path, bytes);
  staged.putInPlace(gone, proof);
  for (const path of written) known.note(path, now.get(path) as Sha256);
  return {
    release: release?.number ?? last.number,
    isNew: release !== null,
    files: now.size,
    written: written.length,
    removed: gone.length,
  };
}

type Content = Uint8Array | { readonly from: string; readonly sha256?: Sha256 } | { readonly stands: Sha256 };

async function sha256OfContent(content: Content): Promise<Sha256> {
  if ("stands" in content) return content.stands;
  if ("from" in content && typeof content.from === "string")
    return "sha256" in content && content.sha256 ? content.sha256 : sha256OfFile(content.from);
  return sha256Of(content as Uint8Array);
}

/** A file that may be moved: what is not ours is copied first. */
async function ofScratch(content: object & { readonly from: string }, { scratch }: StagedRelease) {
  if ("isOurs" in content) return content;
  const own = join(scratch, "copy");
  await copyFile(content.from, own);
  return { from: own };
}

/** The entries of the folder's log so far, as this key signed them; none where the folder holds no record yet. */
async function earlierEntries(place: PublishedFolder, signing: SigningKey): Promise<LogEntry[]> {
  const read = (path: string) => place.read(path);
  if ((await read(releaseLayout.checkpoint)) === null) {
    await refuseOthers(place, signing);
    return [];
  }
  const found = await headOf(read, verifierKey(signing));
  if ("fault" in found) throw refused(place, `${found.fault.where}: ${found.fault.what}`);
  const { entries, faults } = await readLog(found.head.size, read);
  for (const { where, what } of faults) throw refused(place, `${where}: ${what}`);
  const tree = new GrowingTree();
  for (const { leaf } of entries) tree.add(leaf);
  if (!tree.root().equals(found.head.root)) throw refused(place, "its entries do not come to the root that was signed");
  return entries;
}

/** A folder without a record may be published into where it is empty, or holds what this key began. */
async function refuseOthers(place: PublishedFolder, signing: SigningKey): Promise<void> {
  const begun = await place.read(releaseLayout.key);
  if (begun?.toString() === `${verifierKey(signing)}\n` || !(await place.holdsAnything())) return;
  const cure = "Name a new folder, or empty this one.";
  throw new AnswerableError(
    "folder-not-empty",
    `${place.folder}: it holds other things than a published record. ${cure}`,
  );
}

function refused({ folder }: PublishedFolder, why: string): AnswerableError {
  const cure = "Publish with the key that signed it, put back the log from a copy, or begin a new folder.";
  return new AnswerableError("log-not-held", `${folder}: the log there cannot be gone on with: ${why}. ${cure}`);
}
