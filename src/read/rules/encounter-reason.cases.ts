import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officers responded to a domestic violence call and shot a man.",
      expect: { field: "encounter_reason", value: "domestic disturbance" },
    },
    {
      text: "Deputies shot her while serving a search warrant.",
      expect: { field: "encounter_reason", value: "warrant service" },
    },
    {
      text: "Police said officers were there for a welfare check when they shot him.",
      expect: { field: "encounter_reason", value: "welfare check", speaker: "police" },
    },
    {
      text: "A trooper shot the driver during a traffic stop.",
      expect: { field: "encounter_reason", value: "traffic stop" },
    },
    {
      text: "Officers answered a report of a man with a gun and shot him.",
      expect: { field: "encounter_reason", value: "armed person" },
    },
    {
      text: "Officers answering a call about a suspicious man shot him on Monday.",
      expect: { field: "encounter_reason", value: "suspicious person" },
    },
    {
      text: "Deputies were sent on a noise complaint and shot a man.",
      expect: { field: "encounter_reason", value: "noise complaint" },
    },
    {
      text: "Police came after a false report of a hostage and shot a man.",
      expect: { field: "encounter_reason", value: "hostage situation" },
    },
  ],
  never: [
    "Officers shot a man near a store known for its security against theft.",
    "The chief spoke about the signs of domestic violence.",
    "He was charged with assault two years ago.",
    "Officers shot a man on Mill Lane.",
    "The event reminds us of the nature of police encounters, especially when domestic violence is involved.",
  ],
};
