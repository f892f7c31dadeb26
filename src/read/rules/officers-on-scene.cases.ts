import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Three officers responded to the call and one of them shot the man.",
      expect: { field: "officers_on_scene", value: { value: 3 } },
    },
    {
      text: "The sheriff said two deputies arrived at 9 p.m. and shot her.",
      expect: { field: "officers_on_scene", value: { value: 2 }, speaker: "police" },
    },
    {
      text: "This officer, along with two other responding officers, has been placed on leave.",
      expect: { field: "officers_on_scene", value: { value: 3 } },
    },
  ],
  never: [
    "On April 29 police were called to a house party, and a man was shot.",
    "On Nov. 2 officers responded to the home, and a man was shot.",
    "Officers responded to the call.",
    "The officers arrived within six minutes.",
    "Three neighbors came to the door.",
    "No officers responded to requests for comment.",
  ],
};
