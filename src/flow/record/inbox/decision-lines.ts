import { type Decision, mattersOf, readDeed } from "../../../model/index.ts";
import type { KeptCase, Store } from "../../../store/index.ts";
import { decisionsOfCase, decisionsPage, type ToldDecision } from "../told-decisions.ts";
import { decisionWords } from "./decision-words.ts";

/** Which decisions are wanted. */
export interface DecisionsFilter {
  readonly case?: string;
  /** Whoever decided: the id of their account, or the name. */
  readonly person?: string;
  readonly kind?: string;
  /** Only those with a number above this. */
  readonly after?: number;
  /** Only those with a number below this. */
  readonly before?: number;
  readonly limit?: number;
}

/** A decision in words. */
export interface DecisionLine extends Pick<ToldDecision, "number" | "kind" | "by" | "at" | "reason" | "standing"> {
  readonly person: string | null;
  /** What was done, in words that follow the name: "accepted Weapon of Tobin Westergaard: “knife”". */
  readonly words: string;
  readonly cases: readonly { readonly id: string; readonly title: string }[];
  /** What it decides about; two that share one answer each other. */
  readonly matters: readonly string[];
}

/** Some decisions of a record in words, the last first. */
export interface DecisionLines {
  readonly decisions: DecisionLine[];
  /** The number of the last decision of all; 0 where there is none. */
  readonly last: number;
  /** Whether there are more before these. */
  readonly more: boolean;
}

/** Some decisions of a record in words, the last first. */
export async function decisionLines(store: Store, filter: DecisionsFilter = {}): Promise<DecisionLines> {
  const { limit = 50 } = filter;
  const last = await store.lastDecision();
  const found = await decisionsFound(store, { ...filter, limit: limit + 1 }, last);
  return { decisions: await inWords(store, found.slice(0, limit)), last, more: found.length > limit };
}

async function decisionsFound(
  store: Store,
  { after = 0, before = Number.MAX_SAFE_INTEGER, limit = 50, person, kind, ...filter }: DecisionsFilter,
  last: number,
): Promise<ToldDecision[]> {
  const isWanted = (decision: Pick<Decision, "number" | "kind" | "by" | "person">) =>
    decision.number > after &&
    decision.number < before &&
    (kind === undefined || decision.kind === kind) &&
    (person === undefined || decision.by === person || decision.person === person);
  if (filter.case !== undefined)
    return (await decisionsOfCase(store, filter.case)).filter(isWanted).reverse().slice(0, limit);
  if (person === undefined) {
    const page = { before, limit: Math.min(limit, Math.max(1, last - after)), ...(kind && { kinds: [kind] }) };
    return after >= last ? [] : (await decisionsPage(store, page)).filter(isWanted);
  }
  // The id of an account is kept in the decision alone.
  const numbers = (await store.decisions()).filter(isWanted).map(({ number }) => number);
  return decisionsPage(store, { numbers: numbers.slice(-limit), limit });
}

/** Some decisions in words, in their order. */
export async function linesOf(store: Store, numbers: readonly number[]): Promise<DecisionLine[]> {
  return inWords(store, (await decisionsPage(store, { numbers, limit: Math.max(1, numbers.length) })).reverse());
}

async function inWords(store: Store, decisions: readonly ToldDecision[]): Promise<DecisionLine[]> {
  const kept = new Map<string, KeptCase>();
  for (const id of new Set(decisions.flatMap(({ cases }) => cases))) {
    const found = await store.findCase(id);
    if (found) kept.set(id, found);
  }
  return decisions.map(({ cases, ...decision }) => {
    const { number, kind, by, at, reason, standing } = decision;
    const deed = readDeed(decision);
    const of = cases.flatMap((id) => kept.get(id) ?? []);
    const here = of.map(({ file }) => file);
    return {
      ...{ number, kind, by, at, reason, standing },
      person: decision.person ?? null,
      words: deed
        ? decisionWords(
            deed,
            here,
            of.flatMap(({ documents }) => documents),
          )
        : `decided something that this version does not understand (${kind})`,
      cases: here.map(({ id, title }) => ({ id, title })),
      matters: deed ? mattersOf(deed) : [decision.about],
    };
  });
}
