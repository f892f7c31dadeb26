import {
  type Claim,
  type Document,
  type Evidence,
  type FieldName,
  fieldNames,
  type Person,
  type Reading,
  type Refusal,
  type Relevance,
} from "../../model/index.ts";

/** What became of one thing that a rule saw in a document. */
export interface LogEntry {
  /**
   * `read`: it is a claim. `for review`: it was read too unsurely to be claimed. `refused`: it was seen and left unread,
   * with `reason`.
   */
  readonly outcome: "read" | "for review" | "refused";
  readonly fields: readonly FieldName[];
  /** The rule that saw it, with the model that heard who says it where one did: "weapon-held + attribution-fast". */
  readonly rule: string;
  readonly claim?: Claim;
  /** Whom the claim is about; null when it is about the incident. */
  readonly about?: Person | null;
  readonly reason?: string;
  readonly evidence: Evidence;
}

/** Everything that was seen in one document: what was read of it and by what, what was refused and why. */
export interface ReadingLog {
  readonly schema: "answerable/reading-log@1";
  readonly document: Document;
  readonly relevance: Relevance;
  /** In the order of the words. */
  readonly entries: readonly LogEntry[];
}

/** The log of one reading; of one field where one is given. An unrelated document's has no entries: it was not read for claims. */
export function readingLog(reading: Reading, field?: FieldName): ReadingLog {
  const people = new Map(reading.people.map((person) => [person.id, person]));
  const claimed = (outcome: "read" | "for review") => (claim: Claim) => ofClaim(outcome, claim, people);
  const entries = [
    ...reading.claims.map(claimed("read")),
    ...reading.forReview.map(claimed("for review")),
    ...reading.refusals.map(ofRefusal),
  ];
  return {
    schema: "answerable/reading-log@1",
    document: reading.document,
    relevance: reading.relevance,
    entries: entries
      .filter(({ fields }) => field === undefined || fields.includes(field))
      .sort(
        (a, b) => a.evidence.start - b.evidence.start || fieldNames.indexOf(first(a)) - fieldNames.indexOf(first(b)),
      ),
  };
}

function ofClaim(outcome: LogEntry["outcome"], claim: Claim, people: ReadonlyMap<string, Person>): LogEntry {
  return {
    outcome,
    fields: [claim.field],
    rule: claim.reader.name,
    claim,
    about: claim.about === null ? null : (people.get(claim.about) ?? null),
    evidence: claim.evidence[0] as Evidence,
  };
}

function ofRefusal({ rule, fields, reason, evidence }: Refusal): LogEntry {
  return { outcome: "refused", fields, rule, reason, evidence };
}

function first({ fields }: LogEntry): FieldName {
  return fields[0] as FieldName;
}
