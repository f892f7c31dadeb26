import type { Account, CaseFile, Commitment, Fact, Question, Step } from "./case-file.ts";
import type { Person } from "./person.ts";
import type { Sha256 } from "./sha256.ts";

/** One thing that is in the later of two case files and was not, or not so, in the earlier. */
export type Change =
  | { readonly kind: "document"; readonly document: Sha256 }
  | { readonly kind: "named"; readonly person: Person }
  | { readonly kind: "known"; readonly fact: Fact }
  | { readonly kind: "changed"; readonly fact: Fact; readonly from: Account; readonly to: Account }
  | { readonly kind: "disputed"; readonly fact: Fact }
  | { readonly kind: "settled"; readonly fact: Fact }
  | { readonly kind: "step"; readonly step: Step; readonly before: Step["state"]; readonly promise: Commitment | null }
  | { readonly kind: "promised"; readonly commitment: Commitment }
  | { readonly kind: "kept"; readonly commitment: Commitment }
  | { readonly kind: "overdue"; readonly commitment: Commitment }
  | { readonly kind: "asked"; readonly question: Question }
  | { readonly kind: "answered"; readonly question: Question };

/** What changed in one case from a day to another. */
export interface CaseChanges {
  /** The case as it was known on the later day. */
  readonly after: CaseFile;
  /** ISO days. */
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
}
