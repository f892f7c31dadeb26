import { type Account, type Claim, type Fact, fieldOf, type Standing, standingOf } from "../../model/index.ts";
import { compatible } from "../agreement.ts";
import { decidedBy, editorsClaim } from "./decided-claims.ts";

/**
 * Facts with what editors decided: the account that was accepted, or that a correction gives, leads and is verified; what it contradicts,
 * and all that a correction corrects, stays as superseded. Of two decisions about one fact the later counts; one whose account is not there any more counts for nothing.
 */
export function decidedFacts(facts: readonly Fact[], claims: readonly Claim[], standing: readonly Standing[]): Fact[] {
  const deciding = standingOf(standing, "accept", "correct").toReversed();
  if (deciding.length === 0) return [...facts];
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return facts.map((fact) => {
    for (const each of deciding) {
      const { deed } = each;
      const ids = deed.kind === "accept" ? deed.body.claims : [editorsClaim(each)?.id ?? ""];
      const lead = fact.accounts.find((account) => account.claims.some((id) => ids.includes(id)));
      if (lead) return verified(fact, lead, each, byId);
    }
    return fact;
  });
}

function verified(fact: Fact, lead: Account, by: Standing, byId: ReadonlyMap<string, Claim>): Fact {
  const isSuperseded = (account: Account) =>
    modeOf(account, byId) !== "withheld" && (isCorrected(fact, account, by) || isAgainst(fact, lead, account, byId));
  const others = fact.accounts.filter((account) => account !== lead);
  return {
    ...fact,
    status: "verified",
    reason: `${by.by} decided: ${by.reason} (decision ${by.number})`,
    accounts: [
      by.deed.kind === "correct" ? { ...lead, value: by.deed.body.value } : lead,
      ...others.map((account): Account => (isSuperseded(account) ? { ...account, superseded: true } : account)),
    ],
    decision: decidedBy(by),
  };
}

/** Whether a correction is of this account: of all of a fact, or, where several values may be so, of that of the claim it names. */
function isCorrected({ field }: Fact, account: Account, { deed }: Standing): boolean {
  if (deed.kind !== "correct") return false;
  const { on } = deed.body;
  return on.kind === "fact" || fieldOf(field).several !== true || account.claims.includes(on.claim);
}

/** Whether two accounts cannot both be so: their values disagree, or one denies. */
function isAgainst(fact: Fact, a: Account, b: Account, byId: ReadonlyMap<string, Claim>): boolean {
  const denials = [a, b].filter((account) => modeOf(account, byId) === "denied").length;
  const agree = compatible(fact.field, a.value, b.value);
  return denials === 1 ? agree : denials === 0 && !agree;
}

function modeOf({ claims: [first] }: Account, byId: ReadonlyMap<string, Claim>): Claim["mode"] | undefined {
  return byId.get(first ?? "")?.mode;
}

/** What counts towards steps, promises, questions and the timeline: all but the claims of accounts that an editor's decision replaced. */
export function withoutSuperseded(claims: readonly Claim[], facts: readonly Fact[]): Claim[] {
  const superseded = new Set(facts.flatMap((fact) => fact.accounts.flatMap((a) => (a.superseded ? a.claims : []))));
  return superseded.size === 0 ? [...claims] : claims.filter(({ id }) => !superseded.has(id));
}
