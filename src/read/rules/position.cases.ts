import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Police killed Omar Teal. He was sitting in his car when he was shot.",
      expect: [
        { field: "position", value: "sitting", about: "Omar Teal" },
        { field: "position", value: "inside a vehicle" },
      ],
    },
    {
      text: "Deputies killed Omar Teal. A deputy fired as Teal lay in bed.",
      expect: { field: "position", value: "lying" },
    },
    {
      text: "Police killed Omar Teal. The chief said Teal got out of his car and lunged at officers.",
      expect: { field: "position", value: "outside a vehicle", speaker: "police" },
    },
    {
      text: "Police killed Omar Teal. A witness said Teal was running away when he was shot.",
      expect: { field: "position", value: "running or turned away", speaker: "witness" },
    },
    {
      text: "Police killed Omar Teal. He was walking toward officers when they fired.",
      expect: { field: "position", value: "coming toward officers" },
    },
    {
      text: "Police killed Omar Teal on Friday. Teal was on the ground when he was shot, a witness said.",
      expect: { field: "position", value: "lying", speaker: "witness", about: "Omar Teal" },
    },
    {
      text: "Police killed Omar Teal on Friday. He was shot in the back as he ran, the lawyer said.",
      expect: { field: "position", value: "running or turned away", speaker: "lawyer", about: "Omar Teal" },
    },
  ],
  never: [
    "Police killed Omar Teal. Officers found him sitting in a parked car.",
    "Police killed Omar Teal. The officer was standing behind a car when he fired.",
    "Police killed Omar Teal. He lay in a hospital for a week.",
    "Police killed Omar Teal. He could have been lying down when he was shot.",
    "Police killed Omar Teal. Officers ordered him to get out of the car and shot him.",
  ],
};
