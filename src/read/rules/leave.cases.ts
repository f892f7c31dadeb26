import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Three officers have been placed on paid administrative leave.",
      expect: { field: "leave", value: { what: "paid administrative leave", state: "done" } },
    },
    {
      text: "The deputies who fired were put on leave Friday, the sheriff said.",
      expect: { field: "leave", value: { what: "leave" }, speaker: "police" },
    },
    {
      text: "Officer Jon Vale is on administrative duty while the case is reviewed.",
      expect: { field: "leave", value: { what: "administrative duty" } },
    },
    {
      text: "This officer, along with two other responding officers, has been placed on administrative leave.",
      expect: { field: "leave", value: { state: "done" } },
    },
    {
      text: "Officers killed Omar Teal. All three officers are on active duty, the city attorney said.",
      expect: { field: "leave", value: { what: "back on duty", state: "done" } },
    },
    {
      text: "Officer Dana Pell shot Omar Teal and has returned to full duty.",
      expect: { field: "leave", value: { what: "back on duty" }, about: "Dana Pell" },
    },
    {
      text: "Police killed Omar Teal. The officers are unnamed and on paid leave.",
      expect: { field: "leave", value: { what: "paid leave" } },
    },
  ],
  never: [
    "The officers have not returned to duty.",
    "It is not known whether the officers are back on duty.",
    "The officers have not been placed on leave.",
    "She was told to leave the building.",
    "Officers on duty that night shot the man.",
    "Asked how many officers remain on leave, a spokesperson did not respond.",
  ],
};
