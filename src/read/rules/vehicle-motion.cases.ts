import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "An officer shot Mara Teal. Police say she accelerated toward an officer.",
      expect: { field: "vehicle_motion", value: "accelerated", speaker: "police" },
    },
    {
      text: "An officer shot Mara Teal. Her car rolled slowly forward before the shot.",
      expect: { field: "vehicle_motion", value: "rolled slowly" },
    },
    {
      text: "An officer shot Mara Teal. She drove forward and the officer fired.",
      expect: { field: "vehicle_motion", value: "drove" },
    },
    {
      text: "An officer shot Mara Teal. The car was driving away from the officers, her lawyer said.",
      expect: { field: "vehicle_motion", value: "drove away", speaker: "lawyer" },
    },
    {
      text: "An officer shot Mara Teal. The car was parked when the officer fired.",
      expect: { field: "vehicle_motion", value: "did not move" },
    },
    {
      text: "Police killed Omar Teal on Friday. The car was backing up slowly, the lawyer said.",
      expect: { field: "vehicle_motion", value: "reversed", speaker: "lawyer" },
    },
  ],
  never: [
    "An officer shot Mara Teal. The police cruiser accelerated toward the house.",
    "An officer shot Mara Teal. The officer drove toward the hospital.",
    "An officer shot Mara Teal. Officers feared that she could drive forward.",
    "An officer shot Mara Teal. She did not accelerate toward anybody.",
    "An officer shot Mara Teal. The case moved forward in court.",
    "Police killed Omar Teal on Friday. He never moved toward the officers, a witness said.",
  ],
};
