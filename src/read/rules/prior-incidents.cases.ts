import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officer Dana Pell shot and killed Omar Teal. Pell had been involved in two previous shootings.",
      expect: { field: "prior_incidents", value: "had been involved in two previous shootings", about: "Dana Pell" },
    },
    {
      text: "Officer Dana Pell shot and killed Omar Teal. Pell was involved in another shooting in 2029.",
      expect: { field: "prior_incidents", about: "Dana Pell" },
    },
    {
      text: "Deputy Ruth Ives killed Omar Teal. Ives had previously shot a man in 2028, records show.",
      expect: { field: "prior_incidents", about: "Ruth Ives" },
    },
  ],
  never: [
    "Officer Dana Pell shot Omar Teal, who had been involved in two previous incidents.",
    "Officer Dana Pell was involved in the shooting of Omar Teal.",
    "Officer Dana Pell shot Omar Teal. Pell had never been involved in a previous shooting.",
  ],
};
