import type { CaseFile, Fact, FieldName } from "../model/index.ts";

/** How surely each claim must have been read for a fact to be accepted together with others. */
export const SURE = 0.8;

/** What is never accepted together with others: it names somebody, or an answer turns on it. */
const ONE_BY_ONE: ReadonlySet<FieldName> = new Set([
  "name",
  "age",
  "persons_killed",
  "armed_status",
  "weapon",
  "weapon_use",
  "officers_who_fired",
  "cause_of_death",
  "manner_of_death",
  "charging_decision",
  "outcome",
]);

/**
 * Why a fact cannot be accepted together with others, in a sentence; null where it can. It can where nobody says otherwise, nobody merely alleges it, and
 * every claim of it was read surely: then one look at the words is enough.
 */
export function notInBulk(fact: Fact, file: CaseFile): string | null {
  const [account, ...others] = fact.accounts;
  if (ONE_BY_ONE.has(fact.field)) return "Too much turns on it: look at it by itself.";
  if (fact.status === "verified") return "It is verified already.";
  if (fact.status !== "reported" && fact.status !== "corroborated")
    return `It is ${fact.status}: look at it by itself.`;
  if (account === undefined || account.value === null) return "Nothing was given there that could be accepted.";
  if (others.length > 0) return "There is another account of it: look at it by itself.";
  const claims = account.claims.map((id) => file.claims.find((claim) => claim.id === id));
  if (claims.some((claim) => claim?.mode !== "stated" && claim?.mode !== "confirmed"))
    return "Not every voice states it: look at it by itself.";
  return claims.every((claim) => claim !== undefined && claim.confidence >= SURE)
    ? null
    : "It was not read surely enough: look at it by itself.";
}
