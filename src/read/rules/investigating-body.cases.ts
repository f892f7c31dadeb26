import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "The Teasdale County Sheriff's Office is investigating the shooting.",
      expect: { field: "investigating_body", value: { body: "Teasdale County Sheriff's Office", state: "under way" } },
    },
    {
      text: "An inquiry is carried out by the Western Critical Incident Team.",
      expect: { field: "investigating_body", value: { body: "Western Critical Incident Team" } },
    },
    {
      text: "The State Bureau of Investigation will lead the investigation, the chief said.",
      expect: {
        field: "investigating_body",
        value: { body: "State Bureau of Investigation", state: "announced" },
        speaker: "police",
      },
    },
  ],
  never: [
    "Police are investigating the shooting.",
    "The hospital is investigating a power cut.",
    "The State Patrol is not investigating the shooting.",
    "The Cobalt Ridge Herald leads the market.",
  ],
};
