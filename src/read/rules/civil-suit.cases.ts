import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "The man's family filed a federal lawsuit over the shooting on Monday.",
      expect: { field: "civil_suit", value: { what: "suit filed", state: "done" } },
    },
    {
      text: "A lawyer for the family said they plan to file a lawsuit against the city.",
      expect: { field: "civil_suit", value: { state: "announced" }, speaker: "lawyer" },
    },
    {
      text: "His mother sued the city and the officer who shot him.",
      expect: { field: "civil_suit", value: { state: "done" } },
    },
    {
      text: "Her parents will sue the county, their attorney said.",
      expect: { field: "civil_suit", value: { state: "announced" } },
    },
    {
      text: "A judge dismissed the wrongful-death suit.",
      expect: { field: "civil_suit", value: { what: "suit dismissed" } },
    },
  ],
  never: [
    "The officer filed a lawsuit against the family.",
    "He wore a dark suit.",
    "The family has not filed a lawsuit.",
    "It is not known whether the family filed a lawsuit.",
    "The chief followed suit.",
  ],
};
