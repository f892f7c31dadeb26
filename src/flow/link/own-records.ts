import { type CaseFile, type Evidence, type Judgement, OWN_SOURCE, type RecordId } from "../../model/index.ts";
import type { Store } from "../../store/index.ts";

/** What a record of ours is now, by what it was when it was judged. */
export type OwnRecordsNow = <T extends RecordId>(record: T) => T;

/**
 * Where the cases and people that judgements name are now. A case's id changes when an earlier document of it comes in, and a person's with
 * it; the record knows the case by its old id, and the person by the words that name them. What is found nowhere stays as it was judged.
 */
export async function ownRecordsNow(store: Store, named: readonly RecordId[]): Promise<OwnRecordsNow> {
  const ofCase = new Map<string, Set<string>>();
  for (const { source, key } of named) {
    const [id = "", person = ""] = key.split("/");
    if (source === OWN_SOURCE) ofCase.set(id, (ofCase.get(id) ?? new Set()).add(person));
  }
  const now = new Map<string, string>();
  for (const [id, people] of ofCase) {
    const kept = await store.findCase(id);
    if (!kept) continue;
    const gone = [...people].filter((person) => !kept.file.people.some((one) => one.id === person));
    const moved = gone.length > 0 ? await peopleNow(store, kept.file, gone) : new Map<string, string>();
    for (const person of people) now.set(`${id}/${person}`, `${kept.file.id}/${moved.get(person) ?? person}`);
  }
  return (record) => {
    const key = record.source === OWN_SOURCE ? now.get(record.key) : undefined;
    return key === undefined ? record : { ...record, key };
  };
}

/** Judgements with our records as they are called now. They are for computing with: their ids tell what was judged, and stay. */
export async function withOwnRecordsNow(store: Store, judgements: readonly Judgement[]): Promise<Judgement[]> {
  const now = await ownRecordsNow(
    store,
    judgements.flatMap(({ left, right }) => [left, right]),
  );
  return judgements.map((judgement) => ({ ...judgement, left: now(judgement.left), right: now(judgement.right) }));
}

/** A person of a document has the id that the case's person had when that document was its first: both are named by the same words. */
async function peopleNow(store: Store, file: CaseFile, gone: readonly string[]): Promise<Map<string, string>> {
  const at = ({ document, start, end }: Evidence) => `${document} ${start} ${end}`;
  const called = new Map(file.people.flatMap(({ id, mentions }) => mentions.map((m): [string, string] => [at(m), id])));
  const found = new Map<string, string>();
  for (const { people } of await store.readingsOf(file.documents))
    for (const { id, mentions } of people) {
      const is = gone.includes(id) ? mentions.map((mention) => called.get(at(mention))).find(Boolean) : undefined;
      if (is) found.set(id, is);
    }
  return found;
}
