import {
  type Account,
  type Claim,
  dayOf,
  type Fact,
  type FactStatus,
  type FieldName,
  type FieldValue,
  fieldNames,
  fieldOf,
  isAmount,
  isMoment,
  isStepReport,
} from "../model/index.ts";
import { meaning } from "./agreement.ts";
import { claimsOf, isConflict } from "./conflict.ts";
import { follows, isCourse } from "./course.ts";
import { compare } from "./order.ts";
import { independentVoices, type Setting, tellerOf, voiceOf } from "./voices.ts";

/** Modes that give a field a value; the others ask, promise or advise and make no account. */
const ACCOUNTS = new Set(["stated", "confirmed", "alleged", "denied", "withheld"]);
const NOT_FACTS: ReadonlySet<FieldName> = new Set(["statement", "commitment", "question"]);

/** Every fact that claims give an account of, in catalogue order, each with all its accounts, the leading one first. */
export function factsFrom(claims: readonly Claim[], setting: Setting): Fact[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!ACCOUNTS.has(claim.mode) || NOT_FACTS.has(claim.field)) continue;
    const key = JSON.stringify([claim.field, claim.about]);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const facts = [...groups.values()].map((group) => fact(group, setting));
  const place = new Map(fieldNames.map((name, i) => [name, i]));
  const first = new Map(claims.map((claim, i) => [claim.id, i]));
  const firstOf = (f: Fact) => Math.min(...f.accounts.flatMap((a) => a.claims.map((id) => first.get(id) ?? 0)));
  return facts.sort((a, b) => (place.get(a.field) ?? 0) - (place.get(b.field) ?? 0) || firstOf(a) - firstOf(b));
}

function fact(claims: readonly Claim[], setting: Setting): Fact {
  const { field, about } = claims[0] as Claim;
  const byId = new Map(claims.map((c) => [c.id, c]));
  const accounts = accountsOf(field, claims, setting);
  const given = accounts.filter((a) => modeOf(a, byId) !== "withheld");
  if (given.length === 0)
    return { field, about, status: "withheld", accounts, reason: "asked for or expected, and not given" };
  const { status, reason } = statusOf(field, given, byId, setting);
  const superseded = new Set(given.filter((a) => isSuperseded(field, a, given, byId, setting)));
  return { field, about, status, reason, accounts: [...accounts.filter((a) => !superseded.has(a)), ...superseded] };
}

function modeOf(account: Account, byId: ReadonlyMap<string, Claim>): Claim["mode"] | undefined {
  return byId.get(account.claims[0] ?? "")?.mode;
}

/** Claims of one value make one account; a denial of it makes another. Strongest first, in both. */
function accountsOf(field: FieldName, claims: readonly Claim[], setting: Setting): Account[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const side = claim.mode === "denied" || claim.mode === "withheld" ? claim.mode : "given";
    const key = JSON.stringify([side, side === "withheld" ? null : meaning(claim.value)]);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const order = new Map(claims.map((c, i) => [c.id, i]));
  const strength = (claim: Claim) => strengthOf(field, claim);
  return [...groups.values()]
    .map((group) =>
      [...group].sort((a, b) => strength(b) - strength(a) || (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
    )
    .sort(
      (a, b) =>
        weight(field, b, setting) - weight(field, a, setting) ||
        (order.get((a[0] as Claim).id) ?? 0) - (order.get((b[0] as Claim).id) ?? 0),
    )
    .map((group) => ({ value: (group[0] as Claim).value, claims: group.map((c) => c.id) }));
}

function weight(field: FieldName, claims: readonly Claim[], setting: Setting): number {
  const first = claims[0] as Claim;
  if (first.mode === "withheld") return -2;
  if (first.mode === "denied") return -1;
  return strengthOf(field, first) + independentVoices(claims, setting).size + precision(first.value);
}

const MODE_STRENGTH: Partial<Record<Claim["mode"], number>> = { confirmed: 2, stated: 1.5, alleged: 0.5 };

function strengthOf(field: FieldName, claim: Claim): number {
  const authority = fieldOf(field).authority;
  const rank = authority.indexOf(tellerOf(claim).kind);
  return (MODE_STRENGTH[claim.mode] ?? 0) + (rank < 0 ? 0 : 1 - rank / (authority.length + 1)) + claim.confidence / 10;
}

function precision(value: FieldValue): number {
  if (isAmount(value)) return value.value === null ? 0 : 1;
  if (isMoment(value)) return value.value === null ? 0 : value.precision === "minute" ? 1.2 : 1;
  return 1;
}

function statusOf(
  field: FieldName,
  given: readonly Account[],
  byId: ReadonlyMap<string, Claim>,
  setting: Setting,
): { status: FactStatus; reason: string } {
  const live = given.filter((a) => !isSuperseded(field, a, given, byId, setting));
  if (live.some((a, i) => live.slice(i + 1).some((b) => isConflict(field, a, b, byId))))
    return { status: "disputed", reason: "accounts disagree" };
  if (live.length < given.length)
    return {
      status: "superseded",
      reason: "a later account by the same voice or a higher authority replaces an earlier one",
    };
  // Values that may all be so, as several weapons may, corroborate each other no more than one leading value has voices.
  const agreeing = fieldOf(field).several ? given.slice(0, 1) : live;
  const claims = agreeing.flatMap((account) => claimsOf(account, byId));
  const plain = independentVoices(
    claims.filter(({ mode }) => mode === "stated" || mode === "confirmed"),
    setting,
  ).size;
  if (plain > 1) return { status: "corroborated", reason: `${plain} independent voices agree` };
  const several = independentVoices(claims, setting).size > 1;
  return { status: "reported", reason: several ? "several voices, of which no two state it plainly" : "one voice" };
}

/** An account falls when each of its claims was later said otherwise, by the same voice or a higher authority on the field. */
function isSuperseded(
  field: FieldName,
  account: Account,
  given: readonly Account[],
  byId: ReadonlyMap<string, Claim>,
  setting: Setting,
): boolean {
  return claimsOf(account, byId).every((claim) =>
    given.some(
      (other) =>
        other !== account &&
        isConflict(field, account, other, byId) &&
        claimsOf(other, byId).some((later) => replaces(field, later, claim, setting)),
    ),
  );
}

function replaces(field: FieldName, later: Claim, earlier: Claim, setting: Setting): boolean {
  const [day, before] = [dayOfClaim(later, setting), dayOfClaim(earlier, setting)];
  if (isCourse(field) && later.mode !== "alleged" && isStepReport(later.value) && isStepReport(earlier.value)) {
    const isAfter = day !== null && before !== null && compare(day, before) > 0;
    const isBefore = day !== null && before !== null && compare(day, before) < 0;
    // A story told afterwards may tell of the suspension again; leave may come again.
    const mayComeAgain = field === "leave" && isBefore;
    if (follows(field, later.value, earlier.value)) return !mayComeAgain;
    return isAfter && (field === "leave" || !follows(field, earlier.value, later.value));
  }
  if (day === null || before === null || compare(day, before) <= 0 || later.mode === "alleged") return false;
  if (voiceOf(later, setting) === voiceOf(earlier, setting)) return true;
  const authority = fieldOf(field).authority;
  const [kind, kindBefore] = [tellerOf(later).kind, tellerOf(earlier).kind];
  const [rank, rankBefore] = [authority.indexOf(kind), authority.indexOf(kindBefore)];
  return rank >= 0 && (rankBefore < 0 ? kindBefore === "document" : rank < rankBefore);
}

function dayOfClaim(claim: Claim, setting: Setting): string | null {
  return dayOf(claim.occasion) ?? dayOf(setting.documents.get(claim.evidence[0]?.document ?? "")?.published);
}
