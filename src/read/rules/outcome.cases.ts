import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officers shot Omar Teal, and Teal died at the scene.",
      expect: { field: "outcome", value: "died at the scene", about: "Omar Teal" },
    },
    {
      text: "Deputies fired at the man. He was pronounced dead on scene, the sheriff said.",
      expect: { field: "outcome", value: "died at the scene" },
    },
    {
      text: "A trooper shot Jane Marlow. She was pronounced dead at Larch Valley Medical Center.",
      expect: { field: "outcome", value: "died at hospital", about: "Jane Marlow" },
    },
    {
      text: "Police shot a man. He was taken to a hospital, where he died.",
      expect: { field: "outcome", value: "died at hospital" },
    },
    {
      text: "An officer shot a woman. She was seriously injured, police said.",
      expect: { field: "outcome", value: "injured", speaker: "police" },
    },
    {
      text: "Deputies shot a teenager. The teenager survived the shooting.",
      expect: { field: "outcome", value: "survived" },
    },
    {
      text: "Officers shot a man. The man is in critical condition, according to police.",
      expect: { field: "outcome", value: "injured", speaker: "police" },
    },
  ],
  never: [
    "Officers shot and killed Omar Teal. He is survived by a wife and two sons.",
    "An officer was injured and taken to a hospital before the man was killed.",
    "Officers killed a man. Teal was wounded and later died.",
    "Officers killed a man. A police dog died at the scene.",
    "Officers shot a man. He was not injured.",
    "Officers shot a man. His grandmother died in a hospital last spring.",
    "Officers killed a man. No one else was injured.",
  ],
};
