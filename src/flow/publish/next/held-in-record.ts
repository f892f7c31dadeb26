import type { Store } from "../../../store/index.ts";
import type { HeldCount } from "../held-count.ts";
import type { Bounded } from "./bounded.ts";

/** What of a record is held now, and where. */
export interface HeldInRecord extends HeldCount {
  /** The cases in which something is, under the titles that they have at the desk. */
  readonly cases: Bounded<{ readonly id: string; readonly title: string; readonly things: number }>;
  /** Of how many cases it is not known. */
  readonly notCounted: number;
}

/** How many cases with something held are named. */
const MOST = 50;

/** What is held in all cases together. */
export async function heldInRecord(
  store: Store,
  held: ReadonlyMap<string, HeldCount>,
  notCounted: number,
): Promise<HeldInRecord> {
  const counts = [...held.values()];
  const first = [...held].slice(0, MOST);
  const kept = await store.casesNow(first.map(([id]) => id));
  return {
    byRule: counts.reduce((sum, { byRule }) => sum + byRule, 0),
    byEditors: counts.reduce((sum, { byEditors }) => sum + byEditors, 0),
    cases: {
      total: held.size,
      first: first.map(([id, { byRule, byEditors }]) => ({
        ...{ id, title: kept.get(id)?.file.title ?? id },
        things: byRule + byEditors,
      })),
    },
    notCounted,
  };
}
