import { type CaseFile, type Decision, mattersOf, readDeed } from "../../../model/index.ts";
import type { Store } from "../../../store/index.ts";
import { type ToldDecision, toldDecisions } from "../what-waits.ts";
import { decisionWords } from "./decision-words.ts";

/** Which decisions are wanted. */
export interface DecisionsFilter {
  readonly case?: string;
  /** Whoever decided: the id of their account, or the name. */
  readonly person?: string;
  readonly kind?: string;
  /** Only those with a number above this, the first first; without it the last come first. */
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

/** Some decisions of a record in words, and the number of the last of all: 0 where there is none. */
export async function decisionLines(
  store: Store,
  { after, before, limit = 50, ...filter }: DecisionsFilter = {},
): Promise<{ readonly decisions: DecisionLine[]; readonly last: number; readonly total: number }> {
  const all = await toldDecisions(store);
  const wanted = all.filter(
    ({ number, kind, by, person, cases }) =>
      (filter.case === undefined || cases.includes(filter.case)) &&
      (filter.person === undefined || by === filter.person || person === filter.person) &&
      (filter.kind === undefined || kind === filter.kind) &&
      (after === undefined || number > after) &&
      (before === undefined || number < before),
  );
  const page = after === undefined ? wanted.toReversed().slice(0, limit) : wanted.slice(0, limit);
  return { decisions: await inWords(store, page), last: all.at(-1)?.number ?? 0, total: wanted.length };
}

/** Decisions that others made, in words, for whoever is told that they were overtaken. */
export async function overtakingLines(store: Store, decisions: readonly Decision[]): Promise<DecisionLine[]> {
  const numbers = new Set(decisions.map(({ number }) => number));
  return inWords(
    store,
    (await toldDecisions(store)).filter(({ number }) => numbers.has(number)),
  );
}

async function inWords(store: Store, decisions: readonly ToldDecision[]): Promise<DecisionLine[]> {
  const files = new Map<string, CaseFile>();
  for (const id of new Set(decisions.flatMap(({ cases }) => cases))) {
    const kept = await store.findCase(id);
    if (kept) files.set(id, kept.file);
  }
  return decisions.map(({ cases, ...decision }) => {
    const { number, kind, by, at, reason, standing } = decision;
    const deed = readDeed(decision);
    const here = cases.flatMap((id) => files.get(id) ?? []);
    return {
      ...{ number, kind, by, at, reason, standing },
      person: decision.person ?? null,
      words: deed ? decisionWords(deed, here) : `decided something that this version does not understand (${kind})`,
      cases: here.map(({ id, title }) => ({ id, title })),
      matters: deed ? mattersOf(deed) : [decision.about],
    };
  });
}
