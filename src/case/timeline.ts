import {
  type Claim,
  type Document,
  type Fact,
  isMoment,
  isStepReport,
  type Moment,
  type TimelineEntry,
} from "../model/index.ts";
import { compare } from "./order.ts";
import { tellsOf } from "./process.ts";

const KINDS: readonly TimelineEntry["kind"][] = ["incident", "process", "statement", "publication"];

/** What happened when, as far as it is known: the incident, the steps, who spoke, what was published. The undated stand last. */
export function timelineOf(
  facts: readonly Fact[],
  claims: readonly Claim[],
  documents: readonly Document[],
): TimelineEntry[] {
  const entries = [...incident(facts), ...steps(claims), ...statements(claims), ...publications(documents)];
  return entries
    .map((entry, i) => ({ entry, i }))
    .sort(
      (a, b) =>
        compare(sortKey(a.entry.when), sortKey(b.entry.when)) ||
        KINDS.indexOf(a.entry.kind) - KINDS.indexOf(b.entry.kind) ||
        a.i - b.i,
    )
    .map(({ entry }) => entry);
}

function sortKey(when: Moment): string {
  return when.value ?? "~";
}

function incident(facts: readonly Fact[]): TimelineEntry[] {
  const fact = facts.find((f) => f.field === "date");
  return (fact?.accounts ?? []).flatMap((account) =>
    isMoment(account.value)
      ? [{ when: account.value, what: "The incident", kind: "incident" as const, claims: [...account.claims] }]
      : [],
  );
}

function steps(claims: readonly Claim[]): TimelineEntry[] {
  return claims.flatMap((claim) => {
    const told = tellsOf(claim);
    if (!told || !isStepReport(claim.value) || !claim.value.when) return [];
    return [
      {
        when: claim.value.when,
        what: `${told.step}: ${claim.value.what}, ${claim.value.state}`,
        kind: "process" as const,
        claims: [claim.id],
      },
    ];
  });
}

function statements(claims: readonly Claim[]): TimelineEntry[] {
  const said = new Map<string, TimelineEntry>();
  for (const claim of claims) {
    if (!claim.occasion || claim.speaker.kind === "document") continue;
    const { name, role, affiliation, kind } = claim.speaker;
    const who = [name, role && role !== kind ? role : null, affiliation].filter(Boolean).join(", ") || kind;
    const key = JSON.stringify([who, claim.occasion.value ?? claim.occasion.text, claim.evidence[0]?.document]);
    const entry = said.get(key);
    if (entry) entry.claims.push(claim.id);
    else said.set(key, { when: claim.occasion, what: `Statement by ${who}`, kind: "statement", claims: [claim.id] });
  }
  return [...said.values()];
}

function publications(documents: readonly Document[]): TimelineEntry[] {
  return documents.flatMap((document) => {
    if (!document.published) return [];
    const title = document.title ?? document.source ?? document.id.slice(0, 12);
    return [
      {
        when: document.published,
        what: document.publisher ? `${document.publisher}: ${title}` : title,
        kind: "publication" as const,
        claims: [],
      },
    ];
  });
}
