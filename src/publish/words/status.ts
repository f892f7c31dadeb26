import type { Commitment, FactStatus, StepState } from "../../model/index.ts";

/** A status as it is shown: the word, and one line that says what it means. */
export interface StatusWords {
  readonly word: string;
  readonly explanation: string;
}

/** How a fact stands. */
export const factWords: Record<FactStatus, StatusWords> = {
  verified: { word: "verified", explanation: "An editor decided this, with a reason." },
  corroborated: { word: "corroborated", explanation: "Independent voices agree." },
  reported: { word: "reported", explanation: "One voice says so; nobody else has confirmed it here." },
  disputed: { word: "disputed", explanation: "Voices give different accounts." },
  superseded: { word: "superseded", explanation: "An earlier account was later replaced; both are kept." },
  withheld: { word: "withheld", explanation: "Asked for or expected, and not given. This is not the same as none." },
};

/** How far a step of the process has come. */
export const stepWords: Record<StepState, StatusWords> = {
  done: { word: "done", explanation: "A document says it is done." },
  "under way": { word: "under way", explanation: "A document says it has begun." },
  announced: { word: "announced", explanation: "A document says it will happen." },
  overdue: { word: "overdue", explanation: "Its day has passed and no document says it was done." },
  declined: { word: "declined", explanation: "A document says it will not happen." },
  "not known": { word: "not known", explanation: "No document here speaks of it." },
};

/** What became of a promise. */
export const commitmentWords: Record<Commitment["state"], StatusWords> = {
  open: { word: "open", explanation: "Promised, and no document says it was kept." },
  overdue: { word: "overdue", explanation: "Its day has passed and no document says it was kept." },
  kept: { word: "kept", explanation: "A document says it was done." },
  withdrawn: { word: "withdrawn", explanation: "Those who promised took it back." },
};
