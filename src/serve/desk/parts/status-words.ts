import type { CaseInWords, FactInWords } from "../../contract/case-page.ts";

type Explained<S extends string> = Readonly<Record<S, string>>;

/** What each status of a fact means: the words of the published page. */
export const factMeanings: Explained<FactInWords["status"]> = {
  verified: "An editor decided this, with a reason.",
  corroborated: "Independent voices agree.",
  reported: "One voice says so; nobody else has confirmed it here.",
  disputed: "Voices give different accounts.",
  superseded: "An earlier account was later replaced; both are kept.",
  withheld: "Asked for or expected, and not given. This is not the same as none.",
};

/** What each state of a step means. */
export const stepMeanings: Explained<CaseInWords["process"][number]["state"]> = {
  done: "A document says it is done.",
  "under way": "A document says it has begun.",
  announced: "A document says it will happen.",
  overdue: "Its day has passed and no document says it was done.",
  declined: "A document says it will not happen.",
  "not known": "No document here speaks of it.",
};

/** What became of a promise, and what that means. */
export const promiseMeanings: Explained<CaseInWords["promises"][number]["state"]> = {
  open: "Promised, and no document says it was kept.",
  overdue: "Its day has passed and no document says it was kept.",
  kept: "A document says it was done.",
  withdrawn: "Those who promised took it back.",
};
