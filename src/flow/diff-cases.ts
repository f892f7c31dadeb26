import { assemble, changesBetween, knownBy } from "../case/index.ts";
import {
  type CaseChanges,
  type CaseFile,
  type Decision,
  type Document,
  inForce,
  type Reading,
  type Sha256,
} from "../model/index.ts";
import { reference } from "./reference.ts";

/** The days to compare, as ISO days; `today` is when the documents are read, `added` when they came into a record. */
export interface Days {
  readonly from: string;
  readonly to: string;
  readonly today: string;
  readonly added?: ReadonlyMap<Sha256, string>;
  /** What editors decided; on each day those decisions count that were made by then. */
  readonly decisions?: readonly Decision[];
}

/** What changed in each case, and the documents that the changes speak of. */
export interface CaseDiff {
  readonly cases: readonly CaseChanges[];
  readonly documents: ReadonlyMap<Sha256, Document>;
}

/**
 * What changed from one day to another in every case that the readings tell of: the case files as the documents known on the one and on
 * the other day would have made them, side by side. A case is the same where it holds a document of the earlier one.
 */
export function diffCases(readings: readonly Reading[], { from, to, decisions = [], ...known }: Days): CaseDiff {
  const on = (day: string) => assemble(knownBy(readings, { day, ...known }), [], reference(), inForce(decisions, day));
  const [before, after] = [on(from), on(to)];
  return {
    cases: after.cases.map((caseFile) => ({
      after: caseFile,
      from,
      to,
      changes: changesBetween(earlier(caseFile, before.cases), caseFile),
    })),
    documents: new Map(after.documents.map((document) => [document.id, document])),
  };
}

/** The earlier case file with the most documents in common; null where the case is new. */
function earlier({ documents }: CaseFile, before: readonly CaseFile[]): CaseFile | null {
  const common = (other: CaseFile) => other.documents.filter((id) => documents.includes(id)).length;
  const [best] = [...before].sort((a, b) => common(b) - common(a));
  return best && common(best) > 0 ? best : null;
}
