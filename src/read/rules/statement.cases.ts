import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "“He never had a gun on him,” said Ana Ruiz, a neighbor.",
      expect: { field: "statement", value: "He never had a gun on him", speaker: "witness" },
    },
    {
      text: "“Officers gave him commands to drop it,” Chief Ada Brandt told reporters.",
      expect: { field: "statement", value: "Officers gave him commands to drop it", speaker: "police" },
    },
    {
      text: "The sheriff said the shooting was “a tragedy for every family here.”",
      expect: { field: "statement", speaker: "police" },
    },
  ],
  never: [
    "On the video somebody shouts “Drop it.”",
    "The sign read “No parking at any time on this side.”",
    "He said it was “a tragedy.”",
    "Police shot a man.",
  ],
};
