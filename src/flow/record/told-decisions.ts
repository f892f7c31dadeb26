import { type Decision, readDeed } from "../../model/index.ts";
import type { DecisionFilter, Store } from "../../store/index.ts";
import { whereaboutsOf } from "./whereabouts.ts";
import { withLines } from "./with-lines.ts";

/** A decision with what became of it. */
export interface ToldDecision extends Decision {
  /** Whether it counts, was undone or is itself an undoing, or is not understood by this version. */
  readonly standing: "counts" | "undone" | "undoes another" | "not understood";
  /** The cases that it is about, as they are now. */
  readonly cases: readonly string[];
}

/** All decisions of a record in their order, each with what became of it. */
export async function toldDecisions(store: Store): Promise<ToldDecision[]> {
  return told(store, await store.decisions());
}

/** A page of the decisions that are asked for, the last first; the next page is of those `before` the last number of this one. */
export async function decisionsPage(store: Store, filter: DecisionFilter = {}): Promise<ToldDecision[]> {
  return told(store, await store.decisionsPage(filter));
}

/** The decisions about one case, by the id it has now, in their order. */
export async function decisionsOfCase(store: Store, id: string): Promise<ToldDecision[]> {
  await withLines(store);
  const numbers = [...new Set((await store.naming(id)).map(({ decision }) => decision))];
  const found = await store.decisionsPage({ numbers, limit: Math.max(1, numbers.length) });
  return (await told(store, found.reverse())).filter(({ cases }) => cases.includes(id));
}

async function told(store: Store, decisions: readonly Decision[]): Promise<ToldDecision[]> {
  await withLines(store);
  const numbers = decisions.map(({ number }) => number);
  const isUndone = undoneIn(await store.undoings(numbers));
  const named = await store.namedIn(numbers);
  const where = await whereaboutsOf(store, named);
  const cases = new Map<number, Set<string>>();
  for (const { decision, ...of } of named) {
    const found = cases.get(decision) ?? new Set();
    cases.set(decision, found.add(where.find(of) ?? of.id));
  }
  return decisions.map((decision) => {
    const deed = readDeed(decision);
    const { number } = decision;
    const standing =
      deed === null
        ? "not understood"
        : deed.kind === "undo"
          ? "undoes another"
          : isUndone(number)
            ? "undone"
            : "counts";
    return { ...decision, standing, cases: [...(cases.get(number) ?? [])] };
  });
}

/** Whether a decision was undone, given which undoing undoes what: one that was undone itself undoes nothing. */
function undoneIn(undoings: ReadonlyMap<number, number>): (number: number) => boolean {
  const by = new Map<number, number[]>();
  for (const [undoing, undone] of undoings) by.set(undone, [...(by.get(undone) ?? []), undoing]);
  const isUndone = (number: number): boolean => (by.get(number) ?? []).some((undoing) => !isUndone(undoing));
  return isUndone;
}
