import type { CaseCounts, CaseFilter, DeskLine, Store } from "../../store/index.ts";
import { withLines } from "./with-lines.ts";

/** A page of a desk's list of cases, and how many cases there are in all and of each kind. */
export interface CaseList extends CaseCounts {
  readonly cases: readonly DeskLine[];
}

/**
 * The cases that fit, in the order and from the place that the filter says, with how many fit and how many there are of each state, year,
 * agency and status. For people of the desk: nothing is held here.
 */
export async function listedCases(store: Store, filter: CaseFilter = {}): Promise<CaseList> {
  await withLines(store);
  const [cases, counts] = [await store.deskLines(filter), await store.countCases(filter)];
  return { ...counts, cases };
}
