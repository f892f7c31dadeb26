import { type Decision, OWN_SOURCE, type RecordId } from "../../model/index.ts";

/** What is under a hold: a record of ours, or a person of a case. */
export interface Holds {
  readonly isHeld: (caseId: string, personId: string) => boolean;
  readonly isHeldRecord: (record: RecordId) => boolean;
}

/** What editors hold and have not released, by the id of the case or the person that their decisions are about. */
export function holdsIn(decisions: readonly Pick<Decision, "kind" | "about">[]): Holds {
  const held = new Set<string>();
  for (const { kind, about } of decisions)
    if (kind === "hold") held.add(about);
    else if (kind === "release") held.delete(about);
  const isHeld = (caseId: string, personId: string) => held.has(caseId) || held.has(personId);
  return {
    isHeld,
    isHeldRecord: ({ source, key }) => {
      const [caseId = "", personId = ""] = key.split("/");
      return source === OWN_SOURCE && isHeld(caseId, personId);
    },
  };
}
