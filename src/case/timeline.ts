import {
  type Claim,
  type Document,
  type Fact,
  isMoment,
  isStepReport,
  type Moment,
  type TimelineEntry,
} from "../model/index.ts";
import { firstDay, lastDay } from "./days.ts";
import { compare } from "./order.ts";
import { tellsOf } from "./process.ts";

const KINDS: readonly TimelineEntry["kind"][] = ["incident", "process", "statement", "publication"];

/** An entry with the document whose words or publication it tells of. */
type Placed = TimelineEntry & { readonly from: string | null };

/**
 * What happened when, as far as it is known: the incident, the steps, who spoke, what was published. What is known to the month stands
 * at the head of the month and the undated last; where the days do not tell which of two came first, the second says so.
 */
export function timelineOf(
  facts: readonly Fact[],
  claims: readonly Claim[],
  documents: readonly Document[],
): TimelineEntry[] {
  const entries = [...incident(facts), ...steps(claims), ...statements(claims), ...publications(documents)];
  const sorted = entries
    .map((entry, i) => ({ entry, i }))
    .sort(
      (a, b) =>
        compare(sortKey(a.entry.when), sortKey(b.entry.when)) ||
        KINDS.indexOf(a.entry.kind) - KINDS.indexOf(b.entry.kind) ||
        a.i - b.i,
    )
    .map(({ entry }) => entry);
  return sorted.map(({ from, ...entry }, i) => {
    const before = sorted[i - 1];
    return before && mayComeBefore({ ...entry, from }, before) ? { ...entry, unordered: true } : entry;
  });
}

/** The first minute that a moment may be of; what nobody can place stands last. */
function sortKey(when: Moment): string {
  const time = /T\d{2}:\d{2}/.exec(when.value ?? "")?.[0] ?? "";
  return `${firstDay(when) ?? "~"}${time}`;
}

/** Whether an entry may have come before the one above it. What tells of the incident comes after it, and a story after what it tells. */
function mayComeBefore(entry: Placed, above: Placed): boolean {
  if (above.kind === "incident" || entry.kind === "incident") return false;
  if (entry.kind === "publication" && entry.from !== null && entry.from === above.from) return false;
  const [first, last] = [firstDay(entry.when), lastDay(above.when)];
  if (first === null || last === null) return false;
  return first < last || (first === last && !(isTimed(entry.when) && isTimed(above.when)));
}

function isTimed(when: Moment): boolean {
  return when.precision === "minute" || when.precision === "hour";
}

function incident(facts: readonly Fact[]): Placed[] {
  const fact = facts.find((f) => f.field === "date");
  return (fact?.accounts ?? []).flatMap((account) =>
    isMoment(account.value) && !account.superseded
      ? [
          {
            when: account.value,
            what: "The incident",
            kind: "incident" as const,
            claims: [...account.claims],
            from: null,
          },
        ]
      : [],
  );
}

function steps(claims: readonly Claim[]): Placed[] {
  return claims.flatMap((claim) => {
    const told = tellsOf(claim);
    if (!told || !isStepReport(claim.value) || !claim.value.when) return [];
    return [
      {
        when: claim.value.when,
        what: `${told.step}: ${claim.value.what}, ${claim.value.state}`,
        kind: "process" as const,
        claims: [claim.id],
        from: claim.evidence[0]?.document ?? null,
      },
    ];
  });
}

function statements(claims: readonly Claim[]): Placed[] {
  const said = new Map<string, Placed>();
  for (const claim of claims) {
    if (!claim.occasion || claim.speaker.kind === "document") continue;
    const { name, role, affiliation, kind } = claim.speaker;
    const who = [name, role && role !== kind ? role : null, affiliation].filter(Boolean).join(", ") || kind;
    const key = JSON.stringify([who, claim.occasion.value ?? claim.occasion.text, claim.evidence[0]?.document]);
    const entry = said.get(key);
    if (entry) entry.claims.push(claim.id);
    else
      said.set(key, {
        when: claim.occasion,
        what: `Statement by ${who}`,
        kind: "statement",
        claims: [claim.id],
        from: claim.evidence[0]?.document ?? null,
      });
  }
  return [...said.values()];
}

function publications(documents: readonly Document[]): Placed[] {
  return documents.flatMap((document) => {
    if (!document.published) return [];
    const title = document.title ?? document.source ?? document.id.slice(0, 12);
    return [
      {
        when: document.published,
        what: document.publisher ? `${document.publisher}: ${title}` : title,
        kind: "publication" as const,
        claims: [],
        from: document.id,
      },
    ];
  });
}
