import { caseFileOf, decisionsByCase, type Group, groupsOf, lastDay, type Signs } from "../../case/index.ts";
import { type CaseFile, inForce, isMoment, type Sha256, type Standing, sha256Of, version } from "../../model/index.ts";
import type { NewCaseFile, Store } from "../../store/index.ts";
import { reference } from "../reference.ts";

/** What making case files anew came to. */
export interface Regroup {
  /** Cases that are new or whose file changed. */
  readonly made: number;
  /** Cases that are no more: their documents are of others now. */
  readonly gone: number;
}

/** How many case files are made and put in place at once. */
const AT_ONCE = 200;

/**
 * Puts the documents of a record into cases by their signs and as editors decided, and makes those case files anew whose documents or
 * decisions, or what is due in them, changed. It reads no text. Where another process has done so from more, it does nothing. What comes in
 * meanwhile is gone over as well, unless somebody asks again for that: while others read without end, it would not end either.
 */
export async function regroup(store: Store, isAskedAgain = false): Promise<Regroup> {
  const total = { made: 0, gone: 0 };
  for (;;) {
    const { found, decisions, known } = await store.groundOfCases();
    const standing = inForce(decisions);
    const signs = found.map((one) => one.signs as Signs);
    const numbers = new Map(found.map(({ reading }, i) => [signs[i]?.document ?? "", reading]));
    const day = await store.lastPublished();
    const digests = await store.digests();
    const grouped = groupsOf(signs, standing);
    const decided = decisionsByCase(grouped, standing);
    const groups = grouped.map((group): Made => {
      const own = decided.get(group.id) ?? [];
      return { group, decided: own, digest: digestOf(group, numbers, own) };
    });
    const ids = new Set(groups.map(({ group }) => group.id));
    const gone = [...digests.keys()].filter((id) => !ids.has(id));
    const stale = groups.filter(({ group, digest }) => {
      const before = digests.get(group.id);
      return before?.digest !== digest || (before.due !== null && day !== null && before.due < day);
    });
    for (let from = 0; from === 0 || from < stale.length; from += AT_ONCE) {
      const isLast = from + AT_ONCE >= stale.length;
      const made = await filesOf(store, stale.slice(from, from + AT_ONCE), day);
      const moved = isLast && gone.length > 0 ? await whereNow(store, gone, groups) : [];
      const isDone = await store.replaceCases({
        made,
        gone: isLast ? gone : [],
        moved,
        known: isLast ? known : null,
      });
      if (!isDone) return total;
      total.made += made.length;
    }
    total.gone += gone.length;
    if (isAskedAgain || (await store.countKnown()) <= known) return total;
  }
}

/** A case with what editors decided in it, and the digest of what its file is made from. */
interface Made {
  readonly group: Group;
  readonly decided: readonly Standing[];
  readonly digest: string;
}

/**
 * What a case file depends on: its documents, which readings of them, what puts them together, what editors decided in it, and the version
 * of this program.
 */
function digestOf(group: Group, numbers: ReadonlyMap<Sha256, number>, decided: readonly Standing[]): string {
  const readings = group.members.map(({ document }) => numbers.get(document));
  const decisions = decided.map(({ number }) => number);
  return sha256Of(JSON.stringify([version, group, readings, ...(decisions.length > 0 ? [decisions] : [])]));
}

async function filesOf(store: Store, stale: readonly Made[], day: string | null): Promise<NewCaseFile[]> {
  const wanted = new Set(stale.flatMap(({ group }) => group.members.map(({ document }) => document)));
  const readings = new Map((await store.readingsOf([...wanted])).map((reading) => [reading.document.id, reading]));
  return stale.map(({ group, digest, decided }) => {
    const { file, documents } = caseFileOf(group, readings, reference(), day, decided);
    return { file, documents, digest, ...foundBy(file), due: dueOf(file, day) };
  });
}

/** What a case is found by: the leading account of its day, city and state. */
function foundBy({ facts }: CaseFile): Pick<NewCaseFile, "day" | "city" | "state"> {
  const leading = (field: string) => facts.find((fact) => fact.field === field)?.accounts[0]?.value ?? null;
  const words = (value: unknown) => (typeof value === "string" ? value : null);
  const date = leading("date");
  const day = isMoment(date) && /^\d{4}/.test(date.value ?? "") ? (date.value?.slice(0, 10) ?? null) : null;
  return { day, city: words(leading("city")), state: words(leading("state")) };
}

/** The next day after which something in the file is overdue that is not so yet. */
function dueOf({ commitments, process }: CaseFile, day: string | null): string | null {
  const waiting = [
    ...commitments.flatMap(({ state, due }) => (state === "open" ? (lastDay(due) ?? []) : [])),
    ...process.flatMap(({ state, when }) => (state === "announced" ? (lastDay(when) ?? []) : [])),
  ];
  const [next] = waiting.filter((due) => day === null || due >= day).sort();
  return next ?? null;
}

/** Of cases that are no more, the one that has most of their documents now. */
async function whereNow(store: Store, gone: readonly string[], groups: readonly { readonly group: Group }[]) {
  const caseOf = new Map<Sha256, string>();
  for (const { group } of groups)
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
