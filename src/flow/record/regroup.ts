import { decisionsByCase, type Group, groupsOf, type Signs } from "../../case/index.ts";
import { CaseFinder, readDeed, type Sha256 } from "../../model/index.ts";
import { effectsIn, withoutEffect } from "../../review/index.ts";
import type { Store } from "../../store/index.ts";
import { caseRows, caseWaiting, digestOf, type ToMake } from "./case-rows.ts";
import { DecidedSoFar } from "./decided-so-far.ts";
import { isAboutGrouping } from "./is-about-grouping.ts";

/** What making case files anew came to. */
export interface Regroup {
  /** Cases that are new or whose file changed. */
  readonly made: number;
  /** Cases that are no more: their documents are of others now. */
  readonly gone: number;
}

/** How many case files are made and put in place at once: an editor who decides meanwhile waits for so many at most. */
const AT_ONCE = 50;
/** How often case files are gone over again for what editors decided meanwhile. */
const AGAIN = 3;

/** The documents of the whole record, put into cases. */
interface Grouped {
  readonly groups: readonly Group[];
  /** The numbers of the documents' readings. */
  readonly numbers: ReadonlyMap<Sha256, number>;
  readonly day: string | null;
}

/**
 * Puts the documents of a record into cases by their signs and as editors decided, and makes those case files anew whose documents or
 * decisions, or what is due in them, changed. It reads no text. Where another process has done so from more, it does nothing. What comes in
 * meanwhile is gone over as well, unless somebody asks again for that: while others read without end, it would not end either. What editors
 * decide meanwhile about single cases stays, and is gone over here with the documents that came.
 */
export async function regroup(store: Store, isAskedAgain = false): Promise<Regroup> {
  const total = { made: 0, gone: 0 };
  for (;;) {
    const { found, decisions, known } = await store.groundOfCases();
    const signs = found.map((one) => one.signs as Signs);
    const numbers = new Map(found.map(({ reading }, i) => [signs[i]?.document ?? "", reading]));
    let soFar = new DecidedSoFar(decisions);
    const grouped = { groups: groupsOf(signs, soFar.standing), numbers, day: await store.lastPublished() };
    for (let again = 0; ; again++) {
      const done = await putInPlace(store, grouped, soFar, known + soFar.last - (decisions.at(-1)?.number ?? 0));
      total.made += done.made;
      total.gone += done.gone;
      if (!done.isDone) return total;
      if (again === AGAIN || (await store.lastDecision()) === soFar.last) break;
      const later = await store.decisions();
      if (later.some((decision) => decision.number > soFar.last && isAboutGrouping(decision, later))) break;
      soFar = new DecidedSoFar(later);
    }
    if (isAskedAgain || (await store.countKnown()) <= (await store.groupedAt())) return total;
  }
}

/** Makes those case files that are not what these groups and decisions make, and looks over what waits where only decisions came. */
async function putInPlace(
  store: Store,
  grouped: Grouped,
  soFar: DecidedSoFar,
  known: number,
): Promise<Regroup & { readonly isDone: boolean }> {
  const { groups, numbers, day } = grouped;
  const total = { made: 0, gone: 0 };
  const digests = await store.digests();
  const decided = decisionsByCase(groups, soFar.standing);
  const cases = groups.map((group): ToMake => {
    const own = decided.get(group.id) ?? [];
    return { group, decided: own, digest: digestOf(group, (document) => numbers.get(document), own) };
  });
  const ids = new Set(groups.map(({ id }) => id));
  const gone = [...digests.keys()].filter((id) => !ids.has(id));
  const isStale = ({ group, digest }: ToMake) => {
    const before = digests.get(group.id);
    const isOverdue = before?.due != null && day !== null && before.due < day;
    return before?.digest !== digest || before.decided === null || isOverdue;
  };
  const stale = cases.filter(isStale);
  const bearing = await newlyEffective(store, soFar, stale.length < cases.length);
  const isBehind = ({ group: { id, members } }: ToMake) => {
    const last =
      soFar
        .near(
          id,
          members.map(({ document }) => document),
        )
        .at(-1) ?? 0;
    return last > (digests.get(id)?.decided ?? 0) || bearing.has(id);
  };
  const remade = new Set(stale);
  const behind = cases.filter((one) => !remade.has(one) && isBehind(one));
  for (let from = 0; from < behind.length; from += AT_ONCE) {
    const refreshed = await lookedOver(store, behind.slice(from, from + AT_ONCE), soFar);
    await store.replaceCases({ ...refreshed, made: [], gone: [], moved: [], known: null, decided: soFar.last });
  }
  for (let from = 0; from === 0 || from < stale.length; from += AT_ONCE) {
    const isLast = from + AT_ONCE >= stale.length;
    const made = await caseRows(store, stale.slice(from, from + AT_ONCE), day, soFar);
    const moved = isLast && gone.length > 0 ? await whereNow(store, gone, groups) : [];
    const isDone = await store.replaceCases({
      made,
      gone: isLast ? gone : [],
      moved,
      known: isLast ? known : null,
      decided: soFar.last,
      ...(isLast ? { idle: idleAmong(groups, soFar) } : {}),
    });
    if (!isDone) return { ...total, isDone };
    total.made += made.length;
  }
  return { ...total, gone: gone.length, isDone: true };
}

/** What waits, and which decisions count for something, in cases whose files stay as they are. */
async function lookedOver(store: Store, cases: readonly ToMake[], soFar: DecidedSoFar) {
  const kept = await store.keptGroups(cases.map(({ group }) => group.id));
  const files = [...kept.values()].map(({ file }) => file);
  const taken = await store.takenIn([...new Set(files.flatMap(({ documents }) => documents))]);
  return {
    refreshed: files.map((file) => caseWaiting(file, taken, soFar)),
    effects: files.map((file) => ({ caseId: file.id, decisions: effectsIn(file, soFar.named) })),
  };
}

/**
 * The cases with claims that decisions name which were not applied to their cases, as when the program was killed: these may count for something in
 * cases that they do not name.
 */
async function newlyEffective(store: Store, soFar: DecidedSoFar, isNeeded: boolean): Promise<Set<string>> {
  const late = isNeeded ? new Set(await store.unapplied(soFar.last)) : new Set<number>();
  if (late.size === 0) return new Set();
  const claims = soFar.decisions.flatMap((decision) => {
    const deed = late.has(decision.number) ? readDeed(decision) : null;
    return deed?.kind === "accept" || deed?.kind === "reject" ? deed.body.claims : [];
  });
  return store.casesSaying([...new Set(claims)]);
}

/** What waits for want of effect of decisions, where the cases are these. */
function idleAmong(groups: readonly Group[], { decisions, standing }: DecidedSoFar) {
  const byId = [...groups].sort((a, b) => (a.id < b.id ? -1 : 1));
  const finder = new CaseFinder(byId.map(({ id, members }) => ({ id, membership: members })));
  return (effective: ReadonlySet<number>) =>
    withoutEffect(decisions, standing, (of) => finder.find(of)?.id ?? null, effective);
}

/** Of cases that are no more, the one that has most of their documents now. */
async function whereNow(store: Store, gone: readonly string[], groups: readonly Group[]) {
  const caseOf = new Map<Sha256, string>();
  for (const group of groups)
    for (const { document, share } of group.members)
      if (share !== "also" || !caseOf.has(document)) caseOf.set(document, group.id);
  const before = await store.membership();
  return gone.flatMap((old) => {
    const counts = new Map<string, number>();
    for (const document of before.get(old) ?? []) {
      const id = caseOf.get(document);
      if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return best ? [{ old, id: best[0] }] : [];
  });
}
