import type { CaseReference, Sha256 } from "../../model/index.ts";
import type { Holding, Store } from "../../store/index.ts";

/** Where the cases are now that decisions name. */
export interface Whereabouts {
  /** The id of the case that is meant, as `CaseFinder` finds it among cases in the order of their ids; null where it is gone. */
  find(of: CaseReference): string | null;
  /**
   * The same, whatever order the cases are in: "unclear" where it depends on that, since two of them hold the document that the case is to be
   * found by.
   */
  findAnyhow(of: CaseReference): string | null | "unclear";
}

/** Looks up some references at once, without opening a case file. */
export async function whereaboutsOf(store: Store, references: readonly CaseReference[]): Promise<Whereabouts> {
  const there = await store.casesThere([...new Set(references.map(({ id }) => id))]);
  const anchors = references.flatMap(({ id, anchor }) => (there.has(id) ? [] : anchor));
  const holders = new Map<Sha256, Holding[]>();
  for (const one of await store.holding([...new Set(anchors)]))
    holders.set(one.document, [...(holders.get(one.document) ?? []), one]);
  const leading = (document: Sha256) => {
    const all = holders.get(document) ?? [];
    const own = all.filter(({ share }) => share !== "also");
    return own.length > 0 ? { first: own.at(-1), of: own.length } : { first: all[0], of: all.length };
  };
  return {
    find: ({ id, anchor }) => (there.has(id) ? id : (leading(anchor).first?.caseId ?? null)),
    findAnyhow: ({ id, anchor }) => {
      if (there.has(id)) return id;
      const { first, of } = leading(anchor);
      return of > 1 ? "unclear" : (first?.caseId ?? null);
    },
  };
}
