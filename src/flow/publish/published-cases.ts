import type { Cases, Decision } from "../../model/index.ts";
import type { PublishedCase } from "../../publish/index.ts";
import type { HoldPolicy } from "../../review/index.ts";
import type { Store } from "../../store/index.ts";
import { madePublic } from "../record/public-record.ts";

/** A case in its public form, and what puts marks for what is held into any other line about it. */
export interface PublicCase extends PublishedCase {
  readonly marked: (line: string) => string;
}

/** The most cases that there can be. */
const ALL = 2 ** 31 - 1;

/** Every case of a record that may be public, in its public form, by id and one at a time. */
export async function* publishedCases(
  store: Store,
  policy: HoldPolicy,
  decisions: readonly Decision[],
): AsyncGenerator<PublicCase> {
  const ids = (await store.listCases({ limit: ALL })).map(({ id }) => id).sort();
  for (const id of ids) {
    const kept = await store.findCase(id);
    // Another process may have put it together with another one since the list was made.
    if (kept?.file.id !== id) continue;
    const alone: Cases = {
      schema: "answerable/cases@1",
      documents: [...kept.documents],
      cases: [kept.file],
      unread: [],
      unrelated: [],
    };
    const { cases, marked } = await madePublic(store, alone, policy, decisions);
    const [file] = cases.cases;
    if (!file) continue;
    const documents = new Map(cases.documents.map((document) => [document.id, document]));
    yield { file, documents, marked: marked.get(id) ?? ((line) => line) };
  }
}
