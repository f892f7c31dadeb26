import { regroup } from "../../src/flow/index.ts";
import { CaseFinder, casesNamed, type Deed, readDeed } from "../../src/model/index.ts";
import { type Waiting, waiting } from "../../src/review/index.ts";
import type { Store } from "../../src/store/index.ts";

// What was done before case lines were kept, to be measured in the same run: a decision went over all documents, and whatever waits, and
// whatever was decided, was worked out from every case file.

/** Keeps a decision and puts all documents of the record into cases again. */
export async function decideByRegrouping(store: Store, deed: Deed): Promise<void> {
  await store.decide(deed);
  await regroup(store);
}

/** What waits, from every case file. */
export async function waitsInAllFiles(store: Store): Promise<Waiting[]> {
  const files = (await store.allCases()).map(({ file }) => file);
  const added = await store.addedOn([...new Set(files.flatMap(({ documents }) => documents))]);
  return waiting(files, await store.decisions({ anew: true }), { added });
}

/** How many decisions are about a case, looked up among every case file. */
export async function decisionsAmongAllFiles(store: Store, id: string): Promise<number> {
  const decisions = await store.decisions({ anew: true });
  const finder = new CaseFinder((await store.allCases()).map(({ file }) => file));
  return decisions.filter((decision) => {
    const deed = readDeed(decision);
    return deed !== null && casesNamed(deed).some((of) => finder.find(of)?.id === id);
  }).length;
}
