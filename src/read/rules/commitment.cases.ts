import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "The police department promised to release the video within 30 days.",
      expect: { field: "commitment", mode: "promised", speaker: "police" },
    },
    {
      text: "The Teasdale County Attorney's Office has pledged to conduct a thorough and transparent investigation.",
      expect: { field: "commitment", mode: "promised", speaker: "prosecutor" },
    },
    {
      text: "Mayor Ida Kell vowed to publish every record of the shooting.",
      expect: { field: "commitment", mode: "promised", speaker: "official" },
    },
    {
      text: "The department will release body camera video by Friday.",
      expect: { field: "commitment", mode: "promised", speaker: "police" },
    },
  ],
  never: [
    "The chief did not promise to release the video.",
    "The family hopes to see the video.",
    "Neighbors will hold a vigil on Sunday.",
    "The law promises every family a hearing.",
  ],
};
