import { headOf, readLog } from "../../check/index.ts";
import { releaseLayout } from "../../model/index.ts";
import { type ReleaseLine, releasesIn } from "../../publish/index.ts";
import { PublishedFolder } from "./published-folder.ts";

/**
 * The releases that a published folder tells of, the first first, by the key that lies beside them; none where it holds none. It looks and does
 * not verify: `verifyPublished` does.
 */
export async function publishedReleases(folder: string): Promise<ReleaseLine[]> {
  const place = new PublishedFolder(folder);
  const read = (path: string) => place.read(path);
  const key = await read(releaseLayout.key);
  if (key === null) return [];
  const found = await headOf(read, key.toString().trim());
  if ("fault" in found) return [];
  const { entries } = await readLog(found.head.size, read);
  return releasesIn(entries.map(({ entry }) => entry));
}
