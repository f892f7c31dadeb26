import type { Cases, Decision, Sha256 } from "../../model/index.ts";
import type { PublishedCase } from "../../publish/index.ts";
import type { HoldPolicy } from "../../review/index.ts";
import type { KeptCase, Store } from "../../store/index.ts";
import { madePublic } from "../record/public-record.ts";

/** A case in its public form, with what takes out of any other line about it what is held. */
export interface PublicCase extends PublishedCase {
  readonly marked: (line: string) => string;
  /** The public texts of its documents. */
  readonly texts: ReadonlyMap<Sha256, string>;
}

/** A case in its public form, by some decisions; null where it may not be public. */
export async function publicCaseOf(
  store: Store,
  kept: KeptCase,
  policy: HoldPolicy,
  decisions: readonly Decision[],
): Promise<PublicCase | null> {
  const alone: Cases = {
    schema: "answerable/cases@1",
    documents: [...kept.documents],
    cases: [kept.file],
    unread: [],
    unrelated: [],
  };
  const { cases, marked, texts } = await madePublic(store, alone, policy, decisions);
  const [file] = cases.cases;
  if (!file) return null;
  const documents = new Map(cases.documents.map((document) => [document.id, document]));
  return { file, documents, texts, marked: marked.get(file.id) ?? ((line) => line) };
}
