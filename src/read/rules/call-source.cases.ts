import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officers shot a man after a 911 caller reported a fight.",
      expect: { field: "call_source", value: "911 call" },
    },
    { text: "A woman called 911 before deputies shot her son.", expect: { field: "call_source", value: "911 call" } },
    {
      text: "Police went to the block after a ShotSpotter alert and shot a man.",
      expect: { field: "call_source", value: "ShotSpotter alert" },
    },
    {
      text: "A driver flagged down officers, who shot the man with the knife.",
      expect: { field: "call_source", value: "flagged down" },
    },
    {
      text: "The trooper shot the driver during a traffic stop.",
      expect: { field: "call_source", value: "officer-initiated" },
    },
  ],
  never: [
    "Officers shot a man outside his home.",
    "The department has 911 sworn officers.",
    "Anyone with information should call the tip line.",
    "The chief called the shooting a tragedy.",
  ],
};
