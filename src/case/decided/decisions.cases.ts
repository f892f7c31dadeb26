/** Decisions of an invented editor, for tests. */
import {
  type CaseFile,
  type Claim,
  type ClaimSubject,
  chained,
  type Decision,
  deedOf,
  type Fact,
  type FactSubject,
  type KnownDeed,
  referenceTo,
} from "../../model/index.ts";

/** Decisions in their order, on the days that are given with them or on one day. */
export function decisionsOf(
  ...deeds: readonly (KnownDeed & { readonly at?: string; readonly by?: string })[]
): Decision[] {
  const decisions: Decision[] = [];
  for (const { at = "2031-08-01T09:00:00Z", by = "Ines Falk", ...deed } of deeds)
    decisions.push(chained(deedOf(deed, { by, at, reason: "the letter says so" }), decisions.at(-1) ?? null));
  return decisions;
}

export function onFact(file: CaseFile, { field, about }: Pick<Fact, "field" | "about">): FactSubject {
  return { kind: "fact", case: referenceTo(file), field, about };
}

export function onClaim(file: CaseFile, { id, field, about, evidence }: Claim): ClaimSubject {
  return { kind: "claim", case: referenceTo(file), claim: id, document: evidence[0]?.document ?? "", field, about };
}

export function accept(file: CaseFile, claim: Claim): KnownDeed {
  return { kind: "accept", body: { version: 1, on: onClaim(file, claim), claims: [claim.id] } };
}

export function reject(file: CaseFile, claim: Claim): KnownDeed {
  return { kind: "reject", body: { version: 1, on: onClaim(file, claim), claims: [claim.id] } };
}
