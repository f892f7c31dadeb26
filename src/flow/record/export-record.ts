import { groupsOf, type Signs } from "../../case/index.ts";
import { type Cases, type Document, inForce, type Sha256 } from "../../model/index.ts";
import type { Store } from "../../store/index.ts";
import { nameOf } from "../read-captured.ts";

/** All of a record as case files: what `answerable read` gives for the same documents. */
export async function exportRecord(store: Store): Promise<Cases> {
  const { found, decisions } = await store.groundOfCases();
  const signs = found.map((one) => one.signs as Signs).sort((a, b) => (a.place < b.place ? -1 : 1));
  const kept = await store.allCases();
  const place = new Map(groupsOf(signs, inForce(decisions)).map(({ id }, i) => [id, i]));
  kept.sort((a, b) => (place.get(a.file.id) ?? 0) - (place.get(b.file.id) ?? 0));
  const ofCases = new Map<Sha256, Document>();
  for (const { documents } of kept)
    for (const document of documents) if (!ofCases.has(document.id)) ofCases.set(document.id, document);
  const others = signs.map(({ document }) => document).filter((id) => !ofCases.has(id));
  const unrelated = new Map((await store.readingsOf(others)).map(({ document }) => [document.id, document]));
  const refused = await store.refusals();
  return {
    schema: "answerable/cases@1",
    documents: signs.flatMap(({ document }) => ofCases.get(document) ?? unrelated.get(document) ?? []),
    cases: kept.map(({ file }) => file),
    unread: refused
      .map(({ source, code, reason }) => ({
        source: nameOf(source),
        code,
        reason: reason.replaceAll(source, nameOf(source)),
      }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    unrelated: others,
  };
}
