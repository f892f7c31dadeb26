import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Deputies shot Omar Teal, 31. Teal was armed, the sheriff said.",
      expect: { field: "armed_status", value: "armed", speaker: "police", about: "Omar Teal" },
    },
    {
      text: "An armed man was shot and killed by officers in Cobalt Ridge.",
      expect: { field: "armed_status", value: "armed", about: "An armed man" },
    },
    {
      text: "Officers killed a woman who was believed to be armed.",
      expect: { field: "armed_status", value: "armed" },
    },
    {
      text: "Officer Lee Brandt killed Omar Teal. His family disputes that he was armed.",
      expect: { field: "armed_status", value: "armed", mode: "denied", speaker: "family", about: "Omar Teal" },
    },
  ],
  never: [
    "Officers killed a man. It was unclear whether he was armed.",
    "Deputies shot Omar Teal. Teal was not armed.",
    "Officers shot a man suspected of armed robbery.",
    "The man was killed by two armed officers.",
    "Officers killed a man. An armed guard stood by.",
  ],
};
