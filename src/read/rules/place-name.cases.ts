import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Police shot a man outside the Larch Street Apartments.",
      expect: { field: "place_name", value: "Larch Street Apartments" },
    },
    {
      text: "The shooting happened at Pell Creek Park, the chief said.",
      expect: { field: "place_name", value: "Pell Creek Park", speaker: "police" },
    },
    {
      text: "Officers were called to the Granite Mills Mall and shot a man there.",
      expect: { field: "place_name", value: "Granite Mills Mall" },
    },
  ],
  never: [
    "The man was taken to Teasdale County Hospital, where he died after officers shot him.",
    "Carrie Lind, the manager of the Oak Hill Apartments, said police came often.",
    "About 60 people gathered at Pell Creek Park for a vigil for the man police killed.",
    "He was a student at Alder Crossing High School when police shot his brother.",
  ],
};
