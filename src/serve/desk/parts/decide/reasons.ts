import type { NewDecision } from "../../../contract/decisions.ts";

/** Reasons that editors often give, to begin with. They are meant to be made exact. */
export const reasons: Readonly<Record<NewDecision["kind"] | "undo", readonly string[]>> = {
  accept: [],
  correct: ["The words say otherwise.", "The document corrects itself further on."],
  reject: [
    "The words are about somebody else.",
    "The words are about another incident.",
    "The words do not say this.",
    "It is a general remark.",
  ],
  add: ["The reader did not find it."],
  merge: ["The same person, place and day."],
  split: ["These documents are about another incident."],
  move: ["It is about another incident.", "It is about no incident."],
  hold: ["A minor.", "Next of kin have not been told.", "A family asked for it.", "A private address."],
  release: ["Next of kin have been told and agree.", "The family made it public.", "Officials made it public."],
  undo: ["It was decided about the wrong thing.", "What it rests on was corrected."],
};
