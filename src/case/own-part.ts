import type { Claim, Evidence, Person, Reading } from "../model/index.ts";

/**
 * What a document says of one incident. Of a document of several, that is what it says of this incident's people, and of nobody
 * where one of them is mentioned nearer than anybody harmed elsewhere. A city told between two deaths goes with the nearer.
 */
export function ownPart(reading: Reading, elsewhere: readonly string[]): Reading {
  if (elsewhere.length === 0) return reading;
  const others = new Set(elsewhere);
  const harmed = reading.people.filter((p) => ["killed", "injured", "subject"].includes(p.role));
  const isOwn = (claim: Claim) => {
    if (claim.about !== null && others.has(claim.about)) return false;
    if (claim.about !== null && harmed.some((p) => p.id === claim.about)) return true;
    return isNearest(claim.evidence[0], harmed, others);
  };
  return {
    ...reading,
    claims: reading.claims.filter(isOwn),
    forReview: reading.forReview.filter(isOwn),
    people: reading.people.filter((p) => !others.has(p.id)),
  };
}

function isNearest(evidence: Evidence | undefined, harmed: readonly Person[], others: ReadonlySet<string>): boolean {
  if (!evidence) return false;
  const distance = (wanted: boolean) =>
    Math.min(
      ...harmed
        .filter((p) => others.has(p.id) !== wanted)
        .flatMap((p) =>
          p.mentions.map((m) =>
            m.end <= evidence.start ? evidence.start - m.end : Math.max(0, m.start - evidence.end),
          ),
        ),
    );
  return distance(true) <= distance(false);
}
