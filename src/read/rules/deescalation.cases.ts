import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officers issued multiple verbal commands before they killed the man.",
      expect: { field: "deescalation", value: "commands given" },
    },
    {
      text: "Deputies killed a woman. Deputies told her to drop the knife, according to the sheriff.",
      expect: { field: "deescalation", value: "commands given", speaker: "police" },
    },
    {
      text: "Officers killed Omar Teal. Police said Teal ignored repeated commands.",
      expect: { field: "deescalation", value: "commands given", speaker: "police" },
    },
    {
      text: "The officer gave a warning and then shot the man.",
      expect: { field: "deescalation", value: "warning given" },
    },
    {
      text: "Officers shot the man without warning, a neighbor said.",
      expect: { field: "deescalation", value: "no warning given", speaker: "witness" },
    },
    {
      text: "Officers killed a man. The officers did not give a warning, attorney Lena Ostrom said.",
      expect: { field: "deescalation", value: "no warning given", speaker: "lawyer" },
    },
    {
      text: "Officers deployed a Taser, but it had no effect, and they shot the man.",
      expect: { field: "deescalation", value: "Taser tried first" },
    },
    {
      text: "Crisis negotiators spoke to the man for an hour before deputies killed him.",
      expect: { field: "deescalation", value: "negotiation" },
    },
    {
      text: "Officers tried to de-escalate before they killed the man, the chief said.",
      expect: { field: "deescalation", value: "de-escalation attempted", speaker: "police" },
    },
  ],
  never: [
    "Officers killed a man. Policy says officers must give a warning when they can.",
    "Officers killed a man. The officers should have tried to de-escalate, the lawyer said.",
    "Officers killed a man. The chief ordered a review of the shooting.",
    "Officers killed a man. Neighbors told him to drop the knife.",
    "Officers killed a man. The union is negotiating with the city.",
    "Officers killed a man. The man had shot his neighbor without warning.",
    "Officers are trained in de-escalation.",
    "Officers killed a man. The mayor tried to calm the crowd.",
  ],
};
