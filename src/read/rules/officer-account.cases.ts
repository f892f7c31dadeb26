import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Chief Ada Brandt said the officers followed their training when they shot the man.",
      expect: { field: "officer_account", value: "followed training", speaker: "police" },
    },
    {
      text: "The deputy told investigators that he feared for his life.",
      expect: { field: "officer_account", value: "feared for life", speaker: "police" },
    },
    {
      text: "The union said the officer acted in self-defense.",
      expect: { field: "officer_account", value: "acted in self-defense" },
    },
    {
      text: "Sheriff Rowan Pike said deputies had no other choice.",
      expect: { field: "officer_account", value: "no other choice", speaker: "police" },
    },
  ],
  never: [
    "In accordance with department policy, the officers have been placed on paid administrative leave.",
    "I express no opinion on whether the officers followed department policy.",
    "The man feared for his life, his mother said.",
    "The department will review its training.",
  ],
};
