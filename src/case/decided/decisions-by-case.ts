import { CaseFinder, type CaseReference, type Standing } from "../../model/index.ts";
import type { Group } from "../group.ts";

/** The decisions about claims and facts that each case is to apply, by the cases' ids. Those about grouping are applied before. */
export function decisionsByCase(groups: readonly Group[], standing: readonly Standing[]): Map<string, Standing[]> {
  const found = new Map<string, Standing[]>();
  if (standing.length === 0) return found;
  const finder = new CaseFinder(groups.map(({ id, members }) => ({ id, membership: members })));
  for (const each of standing) for (const id of casesOf(each, finder)) found.set(id, [...(found.get(id) ?? []), each]);
  return found;
}

type Finder = CaseFinder<{ readonly id: string; readonly membership: Group["members"] }>;

function casesOf({ deed: { kind, body } }: Standing, finder: Finder): string[] {
  const meant = (reference: CaseReference) => finder.find(reference)?.id ?? [];
  if (kind === "add") return [meant(body.case)].flat();
  if (kind === "correct") return [meant(body.on.case)].flat();
  if (kind !== "accept" && kind !== "reject") return [];
  // A claim goes where its document goes.
  return body.on.kind === "claim" ? finder.holding(body.on.document).map(({ id }) => id) : [meant(body.on.case)].flat();
}
