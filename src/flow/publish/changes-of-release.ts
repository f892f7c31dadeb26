import { caseOfPath } from "../../publish/index.ts";
import { caseInFolder } from "./case-in-folder.ts";
import { type Bounded, firstOf } from "./next/bounded.ts";
import { PublishedFolder } from "./published-folder.ts";
import { releasedIn } from "./released-in.ts";

/** The cases that a release brought or changed, under the titles that they have in public, and how many it took out. */
export interface ChangesOfRelease {
  readonly cases: Bounded<{ readonly id: string; readonly title: string }>;
  readonly withdrawn: number;
}

/** How many cases are named. */
const MOST = 200;

/** What a release of a published folder did to its cases, as the folder's log says. */
export async function changesOfRelease(folder: string, release: number): Promise<ChangesOfRelease> {
  const place = new PublishedFolder(folder);
  const ids: string[] = [];
  let withdrawn = 0;
  for (const entry of await releasedIn(place)) {
    const id = "path" in entry && entry.release === release ? caseOfPath(entry.path) : null;
    if (id === null || !("path" in entry)) continue;
    if (entry.sha256 === null) withdrawn++;
    else ids.push(id);
  }
  const { total, first } = firstOf(ids, MOST);
  const named = await Promise.all(
    first.map(async (id) => ({ id, title: (await caseInFolder(place, id))?.title ?? id })),
  );
  return { cases: { total, first: named }, withdrawn };
}
