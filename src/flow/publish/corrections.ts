import { casesNamed, type Standing } from "../../model/index.ts";
import type { PublicDecision } from "../../publish/index.ts";
import type { Store } from "../../store/index.ts";

/** What readers are told of: what changes what the record says. Holds and their release are told on the case's page, without more. */
const TOLD = new Set(["correct", "reject", "add", "merge", "split", "move"]);

/** The decisions that readers are told of, by the ids of the cases that they are about now. */
export async function decisionsByCase(
  store: Store,
  standing: readonly Standing[],
): Promise<ReadonlyMap<string, readonly Standing[]>> {
  const byCase = new Map<string, Standing[]>();
  for (const decision of standing) {
    if (!TOLD.has(decision.deed.kind)) continue;
    const ids = new Set<string>();
    for (const { id, anchor } of casesNamed(decision.deed)) {
      const found = (await store.findCase(id))?.file.id ?? (await store.casesHolding([anchor]))[0];
      if (found !== undefined) ids.add(found);
    }
    for (const id of ids) byCase.set(id, [...(byCase.get(id) ?? []), decision]);
  }
  return byCase;
}

/**
 * A decision as readers are told of it. Its reason may name somebody who is held in any case that it is about: it is told only when the public form of each
 * of them was asked, and with the marks of all.
 */
export class Corrections {
  readonly #byCase: ReadonlyMap<string, readonly Standing[]>;
  readonly #told = new Map<number, { decision: PublicDecision; cases: number }>();

  constructor(byCase: ReadonlyMap<string, readonly Standing[]>) {
    this.#byCase = byCase;
  }

  /** Takes in a case that is published. */
  add(caseId: string, marked: (line: string) => string): void {
    for (const { number, at, reason, deed } of this.#byCase.get(caseId) ?? []) {
      const earlier = this.#told.get(number);
      this.#told.set(number, {
        decision: earlier
          ? { ...earlier.decision, reason: marked(earlier.decision.reason) }
          : { number, kind: deed.kind, at, about: caseId, reason: marked(reason) },
        cases: (earlier?.cases ?? 0) + 1,
      });
    }
  }

  /** Those of which every case is published. */
  all(): PublicDecision[] {
    const needed = new Map<number, number>();
    for (const standing of this.#byCase.values())
      for (const { number } of standing) needed.set(number, (needed.get(number) ?? 0) + 1);
    return [...this.#told.values()].flatMap(({ decision, cases }) =>
      cases === needed.get(decision.number) ? [decision] : [],
    );
  }
}
