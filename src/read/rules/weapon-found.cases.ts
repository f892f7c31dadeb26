import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officers shot and killed Jane Marlow. A knife was recovered at the scene, police said.",
      expect: { field: "weapon", value: "knife", speaker: "police", about: "Jane Marlow" },
    },
    {
      text: "Deputies killed a man on Oak Street. A folding knife, closed, was found in his pocket.",
      expect: { field: "weapon", value: "folding knife", mode: "stated", speaker: "document" },
    },
    {
      text: "A trooper shot the driver. Investigators recovered a loaded handgun near the body.",
      expect: { field: "weapon", value: "handgun" },
    },
    {
      text: "Officers fatally shot a man. What appeared to be a toy gun was later found beside him.",
      expect: { field: "weapon", value: "replica gun", mode: "alleged" },
    },
    {
      text: "Officers fatally shot Omar Teal. Two hammers were found next to him, the prosecutor said.",
      expect: { field: "weapon", value: "hammer", speaker: "prosecutor" },
    },
    {
      text: "A deputy shot and killed a woman. According to the sheriff, a machete was located in the car.",
      expect: { field: "weapon", value: "machete", speaker: "police" },
    },
    {
      text: "Police killed Omar Teal on Friday. The gun turned out to be a pellet gun, the chief said.",
      expect: { field: "weapon", value: "replica gun", speaker: "police", about: "Omar Teal" },
    },
  ],
  never: [
    "Officers killed a man. No weapon was found at the scene.",
    "Officers killed a man. A gun was never recovered.",
    "Officers killed a man. The officer's gun was recovered and sent to a laboratory.",
    "Officers killed a man. Deputies found a rifle during a search of his house two days later.",
    "Officers killed a man. Police would not say whether a weapon was recovered.",
    "Officers killed a man. The service weapon was found in the trooper's car.",
    "Officers shot a man and a woman, and both lived. A gun was found at the scene.",
    "Officers killed a man. A gun was found nearby, with no evidence that it was his.",
    "Officers killed a man. Shell casings were found on the sidewalk.",
    "Officers killed a man. Investigators did not find a gun.",
    "Police killed Omar Teal on Friday. It is not clear whether the gun was a replica.",
  ],
};
