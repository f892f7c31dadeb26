import { headOf, readLog } from "../../check/index.ts";
import { AnswerableError, type FileEntry, type ReleaseEntry, releaseLayout } from "../../model/index.ts";
import type { PublishedFolder } from "./published-folder.ts";

/** What the folder's log says, by the key that lies beside it; nothing where it holds no record yet. */
export async function releasedIn(place: PublishedFolder): Promise<(FileEntry | ReleaseEntry)[]> {
  const read = (path: string) => place.read(path);
  const [key, head] = [await read(releaseLayout.key), await read(releaseLayout.checkpoint)];
  if (key === null || head === null) return [];
  const found = await headOf(read, key.toString().trim());
  const { entries, faults } =
    "fault" in found ? { entries: [], faults: [found.fault] } : await readLog(found.head.size, read);
  for (const { where, what } of faults)
    throw new AnswerableError(
      "log-not-held",
      `${place.folder}: the log there cannot be gone on with: ${where}: ${what}. Put it back from a copy, or begin a new folder.`,
    );
  return entries.map(({ entry }) => entry);
}
