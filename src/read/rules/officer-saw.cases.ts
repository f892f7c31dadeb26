import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officer Dana Pell killed Omar Teal. Pell told detectives he thought Teal had a gun.",
      expect: { field: "officer_account", value: "thought there was a weapon" },
    },
    {
      text: "Officer Dana Pell killed Omar Teal. Pell testified that she saw no weapon.",
      expect: { field: "officer_account", value: "saw no weapon" },
    },
    {
      text: "Officer Dana Pell killed Omar Teal. The officer never saw a gun.",
      expect: { field: "officer_account", value: "saw no weapon" },
    },
    {
      text: "Officers killed Omar Teal. The officers saw a gun, police said.",
      expect: { field: "officer_account", value: "saw a weapon", speaker: "police" },
    },
  ],
  never: [
    "Officers killed Omar Teal. A witness saw no gun.",
    "Officers killed Omar Teal. The officer thought he had a gun, the lawyer said.",
    "Officers killed Omar Teal. His sister saw a knife on the table.",
    "Officers killed Omar Teal. The officer saw a doctor.",
  ],
};
