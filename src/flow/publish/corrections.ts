import { casesNamed, type Sha256, type Standing } from "../../model/index.ts";
import type { PublicDecision } from "../../publish/index.ts";
import type { CaseOutline } from "../../store/index.ts";

/** What readers are told of: what changes what the record says. Holds and their release are told on the case's page, without more. */
const TOLD = new Set(["correct", "reject", "add", "merge", "split", "move"]);

/** The decisions that readers are told of, by the ids of the cases that they are about now. */
export async function decisionsByCase(
  standing: readonly Standing[],
  outlines: readonly CaseOutline[],
  idNow: (id: string) => Promise<string | null>,
): Promise<ReadonlyMap<string, readonly Standing[]>> {
  const ids = new Set(outlines.map(({ id }) => id));
  const holding = new Map<Sha256, string>();
  for (const { id, documents } of outlines)
    for (const document of documents) if (!holding.has(document.id)) holding.set(document.id, id);
  const byCase = new Map<string, Standing[]>();
  for (const decision of standing) {
    if (!TOLD.has(decision.deed.kind)) continue;
    const about = new Set<string>();
    for (const { id, anchor } of casesNamed(decision.deed)) {
      const found = (ids.has(id) ? id : await idNow(id)) ?? holding.get(anchor);
      if (found !== undefined) about.add(found);
    }
    for (const id of about) byCase.set(id, [...(byCase.get(id) ?? []), decision]);
  }
  return byCase;
}

/** Puts marks for what is held in a case into a line about it; null where the case is not published. */
export type Marking = (caseId: string, line: string) => Promise<string | null>;

/**
 * Decisions as readers are told of them. A reason may name somebody who is held in any case that the decision is about: it is told only when each of
 * them is published, and with the marks of all.
 */
export async function publicDecisions(
  byCase: ReadonlyMap<string, readonly Standing[]>,
  marked: Marking,
): Promise<PublicDecision[]> {
  const about = new Map<number, { readonly decision: Standing; readonly cases: string[] }>();
  for (const id of [...byCase.keys()].sort())
    for (const decision of byCase.get(id) ?? []) {
      const earlier = about.get(decision.number);
      if (earlier) earlier.cases.push(id);
      else about.set(decision.number, { decision, cases: [id] });
    }
  const told: PublicDecision[] = [];
  for (const { decision, cases } of about.values()) {
    let reason: string | null = decision.reason;
    for (const id of cases) reason = reason === null ? null : await marked(id, reason);
    const { number, at, deed } = decision;
    if (reason !== null) told.push({ number, kind: deed.kind, at, about: cases[0] ?? "", reason });
  }
  return told;
}
