import { GrowingTree, headOf, readLog } from "../../check/index.ts";
import { AnswerableError, type PublishedFile, PublishedPath, type Sha256, sha256Of } from "../../model/index.ts";
import {
  type FileToPublish,
  makeRelease,
  type ReleaseFacts,
  type SigningKey,
  standing,
  verifierKey,
} from "../../publish/index.ts";
import { PublishedFolder } from "./published-folder.ts";

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

/**
 * Publishes files into a folder as its next release. Files that did not change are left alone, those that are no more are taken out, and the signed
 * head comes last: whatever stops it, the next run goes on, and until then the folder's check says what is amiss. A folder whose log
 * another key signed, or whose log does not hold, is refused and left as it is.
 */
export async function publishFolder(
  folder: string,
  files: AsyncIterable<FileToPublish>,
  facts: () => ReleaseFacts,
  signing: SigningKey,
): Promise<Published> {
  const place = new PublishedFolder(folder);
  const entries = await earlierEntries(place, signing);
  const before = standing(entries).files;
  const now: PublishedFile[] = [];
  const paths = new Set<string>();
  let written = 0;
  for await (const { path, content } of files) {
    if (paths.has(path)) throw new AnswerableError("published-twice", `two files would be published as ${path}.`);
    if (!PublishedPath.safeParse(path).success)
      throw new AnswerableError("path-refused", `"${path}" is no path that a file can be published under.`);
    paths.add(path);
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    const sha256 = sha256Of(bytes);
    now.push({ path, sha256 });
    if (await isThere(place, path, sha256, before)) continue;
    await place.write(path, bytes);
    written++;
  }
  const gone = [...before.keys()].filter((path) => !paths.has(path));
  for (const path of gone) await place.remove(path);
  const release = makeRelease({ files: now, entries, ...facts() }, signing);
  for (const { path, bytes } of release?.proof ?? []) await place.write(path, bytes);
  return {
    release: release?.number ?? standing(entries).number,
    isNew: release !== null,
    files: now.length,
    written,
    removed: gone.length,
  };
}

/** Whether a file stands already as it is to be. What the log says is not believed: the file is looked at. */
async function isThere(place: PublishedFolder, path: string, sha256: Sha256, before: ReadonlyMap<string, Sha256>) {
  if (before.get(path) !== sha256) return false;
  const bytes = await place.read(path);
  return bytes !== null && sha256Of(bytes) === sha256;
}

/** The entries of the folder's log so far, as this key signed them; none where the folder holds no record yet. */
async function earlierEntries(place: PublishedFolder, signing: SigningKey): Promise<Buffer[]> {
  const read = (path: string) => place.read(path);
  if ((await read("log/checkpoint")) === null) return [];
  const found = await headOf(read, verifierKey(signing));
  if ("fault" in found) throw refused(place, `${found.fault.where}: ${found.fault.what}`);
  const { entries, faults } = await readLog(found.head.size, read);
  for (const { where, what } of faults) throw refused(place, `${where}: ${what}`);
  const tree = new GrowingTree();
  for (const { leaf } of entries) tree.add(leaf);
  if (!tree.root().equals(found.head.root)) throw refused(place, "its entries do not come to the root that was signed");
  return entries.map(({ bytes }) => bytes);
}

function refused({ folder }: PublishedFolder, why: string): AnswerableError {
  const cure = "Publish with the key that signed it, put back the log from a copy, or begin a new folder.";
  return new AnswerableError("log-not-held", `${folder}: the log there cannot be gone on with: ${why}. ${cure}`);
}
