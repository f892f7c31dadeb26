import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "No officers were injured, police said.",
      expect: {
        field: "officers_injured",
        value: { value: 0, minimum: 0, maximum: 0, unit: "officers" },
        speaker: "police",
      },
    },
    {
      text: "Two deputies were wounded before the man was killed.",
      expect: { field: "officers_injured", value: { value: 2 } },
    },
    {
      text: "One officer was injured, and the driver was killed.",
      expect: { field: "officers_injured", value: { value: 1 } },
    },
    { text: "The officers were not hurt.", expect: { field: "officers_injured", value: { value: 0 } } },
    {
      text: "Both officers were unharmed after the man was killed.",
      expect: { field: "officers_injured", value: { value: 0 } },
    },
    {
      text: "A trooper was reportedly stabbed.",
      expect: { field: "officers_injured", value: { value: 1 }, mode: "alleged" },
    },
    {
      text: "Officers were shot before the gunman died.",
      expect: { field: "officers_injured", value: { value: null, minimum: 2, maximum: null } },
    },
    {
      text: "One of the deputies was wounded, the sheriff said.",
      expect: { field: "officers_injured", value: { value: 1 }, speaker: "police" },
    },
  ],
  never: [
    "The man advanced on the officers with a knife and was shot.",
    "A bystander was injured when officers fired.",
    "The man was shot by an officer.",
    "No one was injured.",
    "The man said he would have injured the officers.",
    "An officer could have been hurt if the man had fired.",
    "Officers shot and injured a woman.",
    "Last year 12 officers were injured in the county.",
    "The officer feared that he would be shot.",
  ],
};
