import { type Decision, readDeed } from "../../model/index.ts";

/** Whether a decision, or the one that it undoes, puts documents or cases together or apart, so that other cases may change by it. */
export function isAboutGrouping(decision: Decision, all: readonly Decision[]): boolean {
  const deed = readDeed(decision);
  if (deed?.kind !== "undo") return deed?.kind === "merge" || deed?.kind === "split" || deed?.kind === "move";
  // Decisions are counted from 1 without a gap.
  const undone = deed.body.decision < decision.number ? all[deed.body.decision - 1] : undefined;
  return undone !== undefined && isAboutGrouping(undone, all);
}
