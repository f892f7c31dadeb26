import { useSyncExternalStore } from "react";
import type { DecisionLine } from "../../../contract/decisions.ts";

/** What somebody decided last on this page, until they put it away: it can be undone from wherever they went. */
let last: DecisionLine | null = null;
const listeners = new Set<() => void>();

export function tellDecided(decision: DecisionLine | null): void {
  last = decision;
  for (const tell of listeners) tell();
}

export function useLastDecided(): DecisionLine | null {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => last,
  );
}
