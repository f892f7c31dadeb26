import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Omar Teal drove his truck toward the officers, who shot and killed him.",
      expect: [
        { field: "weapon", value: "vehicle", about: "Omar Teal" },
        { field: "weapon_use", value: "driven at officers" },
      ],
    },
    {
      text: "Police said Omar Teal rammed a patrol car before a trooper shot and killed him.",
      expect: { field: "weapon", value: "vehicle", speaker: "police" },
    },
    {
      text: "Omar Teal tried to run over a deputy. Another deputy shot and killed Teal.",
      expect: { field: "weapon_use", value: "attempted to drive at officers" },
    },
    {
      text: "Officers fatally shot Omar Teal. The car accelerated toward them, the chief said.",
      expect: { field: "weapon", value: "vehicle", speaker: "police" },
    },
  ],
  never: [
    "Omar Teal, 6, was shot dead by deputies. Some sources say he tried to ram a police vehicle.",
    "Omar Teal was shot and killed after officers rammed his car.",
    "Officers feared that Omar Teal would run over a deputy, and shot and killed him.",
    "Omar Teal drove to the store before officers shot and killed him.",
    "A patrol car struck an officer before deputies killed Omar Teal.",
    "Omar Teal ran toward the officers, who shot and killed him.",
    "Omar Teal did not drive at officers, who shot and killed him.",
  ],
};
