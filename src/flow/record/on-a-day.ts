import { assemble, knownBy } from "../../case/index.ts";
import { type Cases, type Decision, inForce, readDeed, type Sha256 } from "../../model/index.ts";
import type { Store } from "../../store/index.ts";
import { reference } from "../reference.ts";

/**
 * What the documents of a case that were known on a day, and the decisions made by then, made of it: its case file as it was then, or several
 * where nothing put them together yet; none where nothing was known. A document that nobody knows when it was got is known from the day it was added.
 */
export async function caseOnDay(
  store: Store,
  documents: readonly Sha256[],
  day: string,
  today: string,
): Promise<Cases> {
  const decisions = await store.decisions();
  const near = [...withThoseApart(documents, decisions)];
  const readings = await store.readingsOf(near);
  const added = await store.addedOn(near);
  const made = assemble(knownBy(readings, { day, today, added }), [], reference(), inForce(decisions, day));
  const cases = made.cases.filter((file) => file.documents.some((id) => documents.includes(id)));
  const shown = new Set([...documents, ...cases.flatMap((file) => file.documents)]);
  return {
    ...made,
    cases,
    documents: made.documents.filter(({ id }) => shown.has(id)),
    unrelated: made.unrelated.filter((id) => shown.has(id)),
  };
}

/** Documents with those that editors ever took apart from them or put with them: on an earlier day they may have been of one case. */
function withThoseApart(documents: readonly Sha256[], decisions: readonly Decision[]): Set<Sha256> {
  const near = new Set(documents);
  const named = decisions.map((decision) => documentsNamed(decision));
  for (let size = 0; size !== near.size; ) {
    size = near.size;
    for (const some of named) if (some.some((id) => near.has(id))) for (const id of some) near.add(id);
  }
  return near;
}

function documentsNamed(decision: Decision): Sha256[] {
  const deed = readDeed(decision);
  if (deed?.kind === "split") return [deed.body.case.anchor, ...deed.body.documents];
  if (deed?.kind === "merge") return [deed.body.case.anchor, deed.body.with.anchor];
  if (deed?.kind === "move")
    return [deed.body.document, ...[deed.body.from, deed.body.to].flatMap((of) => of?.anchor ?? [])];
  return [];
}
