import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officer Dana Pell, a six-year veteran of the department, shot and killed Omar Teal.",
      expect: { field: "years_of_service", value: { value: 6, unit: "years" }, about: "Dana Pell" },
    },
    {
      text: "Officer Dana Pell shot Omar Teal. Pell has been with the department for 12 years.",
      expect: { field: "years_of_service", value: { value: 12 }, about: "Dana Pell" },
    },
    {
      text: "Officer Dana Pell, who has 15 years of experience, shot and killed Omar Teal.",
      expect: { field: "years_of_service", value: { value: 15 }, about: "Dana Pell" },
    },
    {
      text: "Officer Lee Brandt killed Omar Teal. Officer Lee Brandt had been on the job for six months.",
      expect: { field: "years_of_service", value: { value: 0 }, about: "Lee Brandt" },
    },
  ],
  never: [
    "Officer Dana Pell killed Omar Teal, who had worked at the mill for six years.",
    "Officers killed Omar Teal, a six-year veteran of the army.",
    "Officers have shot four people in six years.",
  ],
};
