import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    { text: "Officers shot and killed a Black man on Friday.", expect: { field: "race", value: "Black" } },
    {
      text: "Deputies killed Omar Teal. Teal was Hispanic.",
      expect: { field: "race", value: "Hispanic", about: "Omar Teal" },
    },
    {
      text: "Officers killed Jane Marlow, who was white.",
      expect: { field: "race", value: "white", about: "Jane Marlow" },
    },
    { text: "Police shot an unarmed 20-year-old Latino man.", expect: { field: "race", value: "Latino" } },
    {
      text: "A trooper killed Ivo Brandt, a Native American carpenter.",
      expect: { field: "race", value: "Native American", about: "Ivo Brandt" },
    },
    {
      text: "Officers killed a woman. She was Asian, her family said.",
      expect: { field: "race", value: "Asian", speaker: "family" },
    },
  ],
  never: [
    "A white officer killed a man.",
    "Officers killed a man. The officer who shot the man is white.",
    "Officers killed a man. Black Lives Matter held a march.",
    "Officers killed a man. He was driving a white van.",
    "Officers killed a man on Black Street.",
    "Officers killed a man. Another Black man was killed by police nearby, residents said.",
    "Officers killed a man. Activists say Black residents do not trust police.",
    "Officers killed a man in a black hoodie.",
    "Officers killed a man. He was not white.",
  ],
};
