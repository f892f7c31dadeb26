import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officer Dana Pell shot and killed Omar Teal.",
      expect: { field: "fired", value: true, about: "Dana Pell" },
    },
    {
      text: "Omar Teal was shot by Officer Dana Pell and died.",
      expect: { field: "fired", value: true, about: "Dana Pell" },
    },
    {
      text: "Officers killed Omar Teal. Officer Ruth Ives did not fire, the chief said.",
      expect: { field: "fired", value: false, about: "Ruth Ives", speaker: "police" },
    },
  ],
  never: [
    "Officer Dana Pell will be fired after she killed Omar Teal, the chief said.",
    "Officer Dana Pell was shot before Omar Teal was killed.",
    "Officers killed Omar Teal. Omar Teal fired first.",
    "Officer Dana Pell was fired from the department after she killed Omar Teal's dog.",
    "Two officers shot Omar Teal.",
  ],
};
