import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    { text: "Officers killed a man on Friday.", expect: { field: "gender", value: "male" } },
    { text: "A deputy shot and killed a woman.", expect: { field: "gender", value: "female" } },
    {
      text: "Officers killed a mother and her infant daughter.",
      expect: [
        { field: "gender", value: "female", about: "a mother" },
        { field: "gender", value: "female", about: "her infant daughter" },
      ],
    },
    { text: "Police fatally shot a 13-year-old boy.", expect: { field: "gender", value: "male" } },
    { text: "A trooper wounded a teenage girl.", expect: { field: "gender", value: "female" } },
    {
      text: "Officers reportedly shot a man near the bridge.",
      expect: { field: "gender", value: "male", mode: "alleged" },
    },
  ],
  never: [
    "Officers killed Jordan Pell on Friday.",
    "Officers killed a driver. A woman who lives nearby filmed it.",
    "Officers shot a person. The chief is a woman.",
    "Officers killed two men.",
    "Officers shot a suspect after he ran.",
    "Officers killed a driver. The spokesman gave no name.",
  ],
};
