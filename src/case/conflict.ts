import { type Account, type Claim, type FieldName, fieldOf } from "../model/index.ts";
import { compatible, meaning } from "./agreement.ts";
import { deniesAlso } from "./opposed.ts";
import { tellerOf } from "./voices.ts";

/** Whether two accounts of a field cannot both be so, as far as their claims tell. */
export function isConflict(field: FieldName, a: Account, b: Account, byId: ReadonlyMap<string, Claim>): boolean {
  const [one, other] = [claimsOf(a, byId), claimsOf(b, byId)];
  if (WRITTEN_FROM.has(field) && [one, other].some((claims) => claims.every(isDateline))) return false;
  const [aDenied, bDenied] = [one, other].map(([first]) => first?.mode === "denied");
  if (aDenied || bDenied) {
    if (aDenied && bDenied) return false;
    const [denied, given] = aDenied ? [a.value, b.value] : [b.value, a.value];
    return meaning(denied) === meaning(given) || deniesAlso(field, denied, given);
  }
  if (compatible(field, a.value, b.value)) return false;
  return !mayFollow(field) || !isToldTogether(field, one, other);
}

export function claimsOf(account: Account, byId: ReadonlyMap<string, Claim>): Claim[] {
  return account.claims.map((id) => byId.get(id)).filter((c): c is Claim => c !== undefined);
}

/** Where a story was written is often a larger city nearby: a dateline alone contradicts nobody. */
const WRITTEN_FROM: ReadonlySet<FieldName> = new Set(["city", "state"]);

function isDateline({ evidence: [first], speaker }: Claim): boolean {
  return speaker.kind === "document" && first !== undefined && first.start === 0;
}

/** Fields whose values may follow each other within minutes; somebody who tells a thing first so and then otherwise corrects it. */
function mayFollow(field: FieldName): boolean {
  return field === "time" || (fieldOf(field).several === true && field !== "officer_account");
}

/**
 * Whether one voice gives both in one document. Then they are of two moments, the call at 4:32 and the shots at 4:44, or he sat and then
 * stood: whoever gives only one of them contradicts nobody.
 */
function isToldTogether(field: FieldName, one: readonly Claim[], other: readonly Claim[]): boolean {
  const teller = (claim: Claim) => {
    const { kind, name, role } = tellerOf(claim);
    return JSON.stringify([claim.evidence[0]?.document, ...(field === "time" ? [] : [kind, name, role])]);
  };
  const tellers = new Set(one.map(teller));
  return other.some((claim) => tellers.has(teller(claim)));
}
