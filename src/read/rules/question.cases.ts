import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Many questions remain, including why the officers fired.",
      expect: { field: "question", value: "Why the officers fired?", mode: "asked" },
    },
    { text: "It was not immediately clear whether the man was alone.", expect: { field: "question", mode: "asked" } },
    {
      text: "“Why did they have to shoot him?” his sister asked.",
      expect: { field: "question", value: "Why did they have to shoot him?", mode: "asked", speaker: "family" },
    },
  ],
  never: [
    "It is clear what happened, the chief said.",
    "Police questioned the man for an hour.",
    "The officers asked him to leave.",
    "Officers know how to handle such calls.",
  ],
};
