import { identify, type Standing } from "../model/index.ts";
import { confusable } from "./apart.ts";
import { regrouped } from "./decided/regrouped.ts";
import { type Group, groupByIncident, type Incident } from "./group.ts";
import type { Signs } from "./incidents/signs.ts";

/**
 * Puts documents into cases by their signs alone, and then as editors decided. The same signs and decisions give the same groups in whatever
 * order the signs come.
 */
export function groupsOf(found: Iterable<Signs>, standing: readonly Standing[] = []): Group[] {
  const signs = [...found];
  return regrouped(groupsBySigns(signs), standing, new Map(signs.map(({ document, place }) => [document, place])));
}

function groupsBySigns(signs: readonly Signs[]): Group[] {
  const incidents = groupByIncident(signs);
  const near = confusable(incidents);
  const ids = incidents.map(idOf);
  return incidents.map(({ members }, i) => ({
    id: ids[i] ?? "",
    members,
    apart: (near[i] ?? []).map(({ other, because }) => ({ case: ids[other] ?? "", because })),
  }));
}

/** A case is known by its first document and, where that is of several incidents, by whom this one harmed. */
function idOf({ members, harmed }: Incident): string {
  const [first] = members;
  const whose = first?.share === "whole" ? [] : harmed;
  return identify("case", [first?.document, ...whose]);
}
