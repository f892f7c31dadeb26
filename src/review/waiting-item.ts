/** One thing that waits for an editor. */
export interface Waiting {
  readonly kind:
    | "name held"
    | "age in doubt"
    | "decision without effect"
    | "verified and contradicted"
    | "disputed"
    | "read unsurely"
    | "one unsure account"
    | "overdue"
    | "new documents";
  /** How much an answer matters, from 0 to 100. */
  readonly weight: number;
  readonly caseId: string | null;
  /** What it is about: a person's, claim's or document's id, a decision's number, or a field. */
  readonly about: string;
  /** Why it waits, in a sentence. */
  readonly because: string;
}
