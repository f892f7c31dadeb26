import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officers shot a man. The Oregon Bureau of Criminal Investigation handed over its report.",
      expect: {
        field: "investigating_body",
        value: { body: "Oregon Bureau of Criminal Investigation", state: "done" },
      },
    },
    {
      text: "Officers shot a man. The Office of Special Investigation has the case.",
      expect: { field: "investigating_body", value: { body: "Office of Special Investigation" } },
    },
    {
      text: "Officers shot a man. The Oregon Department of Justice's inquiry continues.",
      expect: { field: "investigating_body", value: { body: "Oregon Department of Justice", state: "under way" } },
    },
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
    {
      text: "Officers killed a man. The Oregon Department of Justice said it has finished investigating the shooting.",
      expect: { field: "investigating_body", value: { body: "Oregon Department of Justice", state: "done" } },
    },
    {
      text: "Officers killed a man. The chief asked the Oregon Department of Justice to take the case.",
      expect: { field: "investigating_body", value: { body: "Oregon Department of Justice", state: "announced" } },
    },
    {
      text: "Officers killed a man. State police are investigating.",
      expect: { field: "investigating_body", value: { body: "State police" } },
    },
  ],
  never: [
    "Officers killed a man. The Oregon Department of Justice interviewed candidates for chief.",
    "Officers killed a man. The chief asked the Oregon Department of Justice to publish its rules.",
    "Officers shot a man. The family's investigation continues.",
    "Officers shot a man. The Oregon Bureau of Criminal Investigation turned over a new leaf.",
    "Police are investigating the shooting.",
    "The hospital is investigating a power cut.",
    "The State Patrol is not investigating the shooting.",
    "The Cobalt Ridge Herald leads the market.",
  ],
};
