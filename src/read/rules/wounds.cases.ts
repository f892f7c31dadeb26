import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Police killed Omar Teal on Friday. Teal was shot in the back.",
      expect: { field: "wounds", value: "back", about: "Omar Teal" },
    },
    {
      text: "Police killed Omar Teal. He was shot once in the leg and once in the torso.",
      expect: [
        { field: "wounds", value: "leg" },
        { field: "wounds", value: "torso" },
      ],
    },
    {
      text: "Officer Dana Pell fired a single shot into Omar Teal's chest, killing him.",
      expect: { field: "wounds", value: "chest" },
    },
    {
      text: "Police killed Omar Teal. The coroner said he died of a gunshot wound to the neck.",
      expect: { field: "wounds", value: "neck" },
    },
    {
      text: "Police killed Omar Teal. A bullet struck him in the back of the head.",
      expect: { field: "wounds", value: "head" },
    },
    {
      text: "Police shot and killed Omar Teal, 31. The bullet entered the back of his head.",
      expect: { field: "wounds", value: "head", about: "Omar Teal" },
    },
  ],
  never: [
    "Police killed Omar Teal. A deputy was shot in the leg.",
    "Police killed Omar Teal. A glass hit an officer in the arm.",
    "Police killed Omar Teal. The Taser prongs struck him in the chest.",
    "Police killed Omar Teal. Officers are trained to shoot at the chest.",
    "Police killed Omar Teal. One shot struck the side of the car.",
  ],
};
