import { GrowingTree, headOf, readLog } from "../../check/index.ts";
import { AnswerableError, PublishedPath, releaseLayout, type Sha256, sha256Of } from "../../model/index.ts";
import {
  type FileToPublish,
  makeRelease,
  type ReleaseFacts,
  type SigningKey,
  standing,
  verifierKey,
} from "../../publish/index.ts";
import { PublishedFolder, sha256OfFile } from "./published-folder.ts";

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
  /** The entries of the log so far. */
  readonly entries: readonly Uint8Array[];
  /** The files of the release before. */
  readonly before: ReadonlyMap<string, Sha256>;
  /** The files of this one that were taken in already: each, before the next is asked for. */
  readonly now: ReadonlyMap<string, Sha256>;
}

/**
 * Publishes files into a folder as its next release. Files that did not change are left alone, those that are no more are taken out, and the signed
 * head comes last: whatever stops it, the next run goes on, and until then the folder's check says what is amiss. A folder that holds other
 * things, whose log another key signed, or whose log does not hold, is refused and left as it is.
 */
export async function publishFolder(
  folder: string,
  filesOf: (going: Going) => AsyncIterable<FileToPublish>,
  facts: () => ReleaseFacts,
  signing: SigningKey,
): Promise<Published> {
  const place = new PublishedFolder(folder);
  const entries = await earlierEntries(place, signing);
  const before = standing(entries).files;
  const now = new Map<string, Sha256>();
  let written = 0;
  for await (const { path, content } of filesOf({ entries, before, now })) {
    if (now.has(path)) throw new AnswerableError("published-twice", `two files would be published as ${path}.`);
    if (!PublishedPath.safeParse(path).success)
      throw new AnswerableError("path-refused", `"${path}" is no path that a file can be published under.`);
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    const sha256 =
      "from" in bytes && typeof bytes.from === "string"
        ? await sha256OfFile(bytes.from)
        : sha256Of(bytes as Uint8Array);
    now.set(path, sha256);
    // What the log says of a file that stands is not believed: the file is looked at.
    if (before.get(path) === sha256 && (await place.sha256(path)) === sha256) continue;
    // The key marks the folder as a published one from the first file on, so that a first release that was stopped can be gone on with.
    if (written === 0 && entries.length === 0)
      await place.write(releaseLayout.key, Buffer.from(`${verifierKey(signing)}\n`));
    await place.write(path, bytes);
    written++;
  }
  const gone = [...before.keys()].filter((path) => !now.has(path));
  for (const path of gone) await place.remove(path);
  const files = [...now].map(([path, sha256]) => ({ path, sha256 }));
  const release = makeRelease({ files, entries, ...facts() }, signing);
  for (const { path, bytes } of release?.proof ?? []) await place.write(path, bytes);
  return {
    release: release?.number ?? standing(entries).number,
    isNew: release !== null,
    files: now.size,
    written,
    removed: gone.length,
  };
}

/** The entries of the folder's log so far, as this key signed them; none where the folder holds no record yet. */
async function earlierEntries(place: PublishedFolder, signing: SigningKey): Promise<Buffer[]> {
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
  return entries.map(({ bytes }) => bytes);
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
