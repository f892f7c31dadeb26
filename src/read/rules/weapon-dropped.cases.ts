import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Police killed Omar Teal. He dropped a gun before he was shot.",
      expect: [
        { field: "weapon_use", value: "dropped or put down", about: "Omar Teal" },
        { field: "weapon", value: "gun" },
      ],
    },
    {
      text: "Police killed Omar Teal. Video shows Teal tossing the gun behind a fence.",
      expect: { field: "weapon_use", value: "dropped or put down" },
    },
    {
      text: "Police killed Omar Teal. Teal had put down the knife, his lawyer said.",
      expect: { field: "weapon_use", value: "dropped or put down", speaker: "lawyer" },
    },
  ],
  never: [
    "Police killed Omar Teal. Officers told him to drop the gun.",
    "Police killed Omar Teal. He refused to put down the knife.",
    "Police killed Omar Teal. The officer dropped his gun.",
    "Police killed Omar Teal. He did not drop the knife.",
    "Police killed Omar Teal. He dropped a phone.",
  ],
};
