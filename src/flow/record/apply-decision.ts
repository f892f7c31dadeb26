import type { Group } from "../../case/index.ts";
import { casesNamed, type Decision, type KnownDeed, readDeed, type Standing } from "../../model/index.ts";
import { effectsIn, withoutEffect } from "../../review/index.ts";
import type { KeptGroup, LocalChange, Store, TakenIn } from "../../store/index.ts";
import { caseRows, caseWaiting, digestOf, type ToMake } from "./case-rows.ts";
import { DecidedSoFar } from "./decided-so-far.ts";
import { isAboutGrouping } from "./is-about-grouping.ts";
import { type Whereabouts, whereaboutsOf } from "./whereabouts.ts";

/** How often it is begun anew when others made the same cases anew meanwhile. */
const TRIES = 10;

/**
 * Makes anew, for a decision that is in the record, only the case files that it is about and what waits in cases that it bears on: what
 * `regroup` would make of them, byte for byte, where no new documents came. The number of files that changed. Null, and nothing is done, where
 * only going over all documents tells what changes: the decision is about grouping, an older version made a case, or a case that the decision names is gone and two others
 * hold the document that it was known by.
 */
export async function applyDecision(store: Store, decision: Decision): Promise<number | null> {
  for (let tried = 0; tried < TRIES; tried++) {
    const change = await changeBy(store, decision);
    if (change === null) return null;
    if (await store.putLocally(change)) return change.made.length;
  }
  return null;
}

async function changeBy(store: Store, decision: Decision): Promise<LocalChange | null> {
  const timesPut = await store.timesPut();
  const soFar = new DecidedSoFar(await store.decisions());
  if (isAboutGrouping(decision, soFar.decisions)) return null;
  const kept = await casesNear(store, decision, soFar);
  if ([...kept.values()].some(({ group }) => group === null)) return null;
  const taken = await store.takenIn([...new Set([...kept.values()].flatMap(({ file }) => file.documents))]);
  const day = await store.lastPublished();
  const stale = await casesToMake(store, kept, taken, day, soFar);
  if (stale === null) return null;
  const made = await caseRows(store, stale, day, soFar);
  const isMade = new Set(made.map(({ file }) => file.id));
  const others = [...kept.values()].filter(({ file }) => !isMade.has(file.id));
  const elsewhere = await bearingElsewhere(store, decision, kept);
  const bears = (one: KeptGroup) => effectsIn(one.file, soFar.named).includes(decision.number);
  const effects = await store.effectsIn([...isMade]);
  for (const { desk } of made) for (const number of desk?.effects ?? []) effects.add(number);
  const looked = [...new Set([...effects, ...undoneBy(decision, soFar.decisions)])];
  return {
    decision: decision.number,
    timesPut,
    before: kept,
    made,
    refreshed: others.map(({ file }) => caseWaiting(file, taken, soFar)),
    effects: [...others, ...elsewhere].filter(bears).map(({ file }) => file.id),
    looked,
    idle: await idleAmong(store, looked, soFar),
  };
}

/** The cases that a decision bears on, as they are kept. */
async function casesNear(store: Store, { number }: Decision, soFar: DecidedSoFar): Promise<Map<string, KeptGroup>> {
  const { ids, documents } = soFar.touched(number);
  const holding = await store.holding(documents);
  return store.keptGroups([...new Set([...ids, ...holding.map(({ caseId }) => caseId)])].sort());
}

/** Of some cases those whose files are not what the decisions make of them now. */
async function casesToMake(
  store: Store,
  kept: ReadonlyMap<string, KeptGroup>,
  taken: ReadonlyMap<string, TakenIn>,
  day: string | null,
  soFar: DecidedSoFar,
): Promise<ToMake[] | null> {
  const asked = [...kept].map(([id, { file }]) => ({ id, near: soFar.counting(soFar.near(id, file.documents)) }));
  const where = await whereaboutsOf(
    store,
    asked.flatMap(({ near }) => near.flatMap(({ deed }) => casesNamed(deed))),
  );
  const stale: ToMake[] = [];
  for (const { id, near } of asked) {
    const { group, digest: before, due } = kept.get(id) as KeptGroup;
    const decided: Standing[] = [];
    for (const each of near) {
      const isItsOwn = isAppliedIn(each.deed, group as Group, where);
      if (isItsOwn === "unclear") return null;
      if (isItsOwn) decided.push(each);
    }
    const digest = digestOf(group as Group, (document) => taken.get(document)?.reading, decided);
    const isOverdue = due !== null && day !== null && due < day;
    if (digest !== before || isOverdue) stale.push({ group: group as Group, decided, digest });
  }
  return stale;
}

/** Whether a case applies what was decided to its claims and facts, as `decisionsByCase` has it. */
function isAppliedIn({ kind, body }: KnownDeed, group: Group, where: Whereabouts): boolean | "unclear" {
  if (kind !== "accept" && kind !== "reject" && kind !== "correct" && kind !== "add") return false;
  // A claim goes where its document goes.
  if ((kind === "accept" || kind === "reject") && body.on.kind === "claim") {
    const { document } = body.on;
    return group.members.some((member) => member.document === document);
  }
  const found = where.findAnyhow(kind === "add" ? body.case : body.on.case);
  return found === "unclear" ? found : found === group.id;
}

/** The decision and, where it undoes another, that one, and what that undid in turn. */
function undoneBy(decision: Decision, all: readonly Decision[]): number[] {
  const deed = readDeed(decision);
  // Decisions are counted from 1 without a gap.
  const undone =
    deed?.kind === "undo" && deed.body.decision < decision.number ? all[deed.body.decision - 1] : undefined;
  return [decision.number, ...(undone ? undoneBy(undone, all) : [])];
}

/** Cases beside those that a decision bears on which hold one of the claims that it names, since they share its document. */
async function bearingElsewhere(
  store: Store,
  decision: Decision,
  kept: ReadonlyMap<string, KeptGroup>,
): Promise<KeptGroup[]> {
  const deed = readDeed(decision);
  if (deed?.kind !== "accept" && deed?.kind !== "reject") return [];
  const named = new Set(deed.body.claims);
  const documents = [...kept.values()].flatMap(({ file }) =>
    [...file.claims, ...(file.forReview ?? []), ...(file.rejected ?? []).map(({ claim }) => claim)].flatMap((claim) =>
      named.has(claim.id) ? claim.evidence.map(({ document }) => document) : [],
    ),
  );
  const others = (await store.holding([...new Set(documents)])).filter(({ caseId }) => !kept.has(caseId));
  return [...(await store.keptGroups([...new Set(others.map(({ caseId }) => caseId))])).values()];
}

/** What waits for want of effect of some decisions. */
async function idleAmong(store: Store, looked: readonly number[], soFar: DecidedSoFar): Promise<LocalChange["idle"]> {
  const wanted = new Set(looked);
  const decisions = soFar.decisions.filter(({ number }) => wanted.has(number));
  const standing = soFar.counting(looked);
  const where = await whereaboutsOf(
    store,
    standing.flatMap(({ deed }) => casesNamed(deed)),
  );
  return (effective) => withoutEffect(decisions, standing, (of) => where.find(of), effective);
}
