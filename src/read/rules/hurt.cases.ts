import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Deputies shot Omar Teal. Officer Dana Pell was wounded in the exchange.",
      expect: { field: "injured", value: true, about: "Dana Pell" },
    },
    {
      text: "Officer Dana Pell shot Omar Teal. Pell was not hurt.",
      expect: { field: "injured", value: false, about: "Dana Pell" },
    },
    {
      text: "A woman was shot by police. She was critically wounded, the chief said.",
      expect: { field: "injured", value: true },
    },
  ],
  never: [
    "Officers killed Omar Teal. It was unclear whether Officer Dana Pell was hurt.",
    "Officers killed Omar Teal. Two neighbors were hurt.",
    "Officers killed Omar Teal. A bystander was injured in a crash last year.",
  ],
};
