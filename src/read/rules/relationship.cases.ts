import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officers killed a mother and her infant daughter.",
      expect: [
        { field: "relationship", value: "mother" },
        { field: "relationship", value: "daughter" },
      ],
    },
    {
      text: "A deputy shot and killed a father and his son.",
      expect: [
        { field: "relationship", value: "father" },
        { field: "relationship", value: "son" },
      ],
    },
    {
      text: "Police fatally shot a grandmother in her kitchen.",
      expect: { field: "relationship", value: "grandmother" },
    },
    { text: "Officers shot a man and his wife, and both died.", expect: { field: "relationship", value: "wife" } },
    {
      text: "Deputies killed two people. The victims were a brother and sister, the sheriff said. Deputies killed the brother first.",
      expect: { field: "relationship", value: "brother" },
    },
    {
      text: "Officers reportedly shot and killed a father.",
      expect: { field: "relationship", value: "father", mode: "alleged" },
    },
  ],
  never: [
    "Officers killed a man. The father of the man spoke on Friday.",
    "Officers killed a man. His mother called it murder.",
    "Officers killed a man. Officer Pell is a father of three.",
    "Officers killed a woman on Mother Lode Road.",
    "Officers killed a man. Her sister, Lena Ostrom, spoke at the vigil.",
    "Officers killed a man. The chief thanked his wife.",
    "Officers killed a man. A parent at the school saw it.",
  ],
};
