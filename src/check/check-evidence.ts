import { type Cases, type Evidence, holds } from "../model/index.ts";

/** Something in a case file that does not hold against the documents' texts. */
export interface Fault {
  readonly where: string;
  readonly what: string;
}

/** How many spans were checked and what is wrong with those that do not hold. */
export interface EvidenceReport {
  readonly spans: number;
  readonly faults: readonly Fault[];
}

/**
 * Checks every evidence span of case files against the texts: the words stand where they are said to stand, every claim
 * has evidence, and whatever names a claim names one that is there. `textOf` gives a document's text by its id, or null
 * when it is not at hand.
 */
export function checkEvidence(cases: Cases, textOf: (document: string) => string | null): EvidenceReport {
  const faults: Fault[] = [];
  let spans = 0;
  const check = (evidence: Evidence, where: string) => {
    spans++;
    const content = textOf(evidence.document);
    if (content === null) faults.push({ where, what: `its document ${evidence.document} is not at hand` });
    else if (!holds(evidence, content))
      faults.push({
        where,
        what: `characters ${evidence.start} to ${evidence.end} say “${content.slice(evidence.start, evidence.end)}” and not “${evidence.exact}”`,
      });
  };
  for (const file of cases.cases) {
    const claims = new Set(file.claims.map((claim) => claim.id));
    for (const claim of [...file.claims, ...(file.forReview ?? [])]) {
      if (claim.evidence.length === 0) faults.push({ where: claim.id, what: "it has no evidence" });
      for (const evidence of claim.evidence) check(evidence, claim.id);
    }
    for (const person of file.people) for (const mention of person.mentions) check(mention, person.id);
    for (const question of file.questions) if (question.askedIn) check(question.askedIn, question.text);
    for (const [where, id] of namedClaims(file))
      if (!claims.has(id)) faults.push({ where, what: `it names the claim ${id}, which is not there` });
  }
  return { spans, faults };
}

function namedClaims(file: Cases["cases"][number]): [where: string, id: string][] {
  return [
    ...file.facts.flatMap((fact) =>
      fact.accounts.flatMap((account) => account.claims.map((id): [string, string] => [`fact ${fact.field}`, id])),
    ),
    ...file.process.flatMap((step) => step.claims.map((id): [string, string] => [`step ${step.step}`, id])),
    ...file.commitments.flatMap((c) =>
      [c.made, ...(c.keptBy ? [c.keptBy] : [])].map((id): [string, string] => ["a commitment", id]),
    ),
    ...file.timeline.flatMap((entry) => entry.claims.map((id): [string, string] => ["the timeline", id])),
    ...file.questions.flatMap((q) => (q.answeredBy ? [[q.text, q.answeredBy] as [string, string]] : [])),
  ];
}
