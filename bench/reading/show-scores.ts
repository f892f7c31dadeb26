import { ROLES } from "./attribution-spans.ts";
import type { AttributionScores, Score } from "./score-attributions.ts";

/** Scores as lines of text, the way the scorer beside the data prints them. */
export function showScores(scores: AttributionScores): string {
  return [
    ...ROLES.map((role) => {
      const exact = scores.exact[role];
      const overlap = scores.overlap[role].f1.toFixed(3);
      return `${role.padEnd(8)} exact  ${show(exact)}   overlap F1 ${overlap}   gold ${exact.gold} predicted ${exact.predicted}`;
    }),
    `relation overlap ${show(scores.relations)}   gold ${scores.relations.gold} predicted ${scores.relations.predicted}`,
  ].join("\n");
}

function show({ precision, recall, f1 }: Score): string {
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
}
