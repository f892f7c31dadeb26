import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "Officers shot the man near Larch Street and Third Avenue.",
      expect: { field: "cross_streets", value: "Larch Street and Third Avenue" },
    },
    {
      text: "It happened at the intersection of Mill Lane and Copper Road.",
      expect: { field: "cross_streets", value: "Mill Lane and Copper Road" },
    },
    {
      text: "Police stopped the car at the corner of Larch and Third.",
      expect: { field: "cross_streets", value: "Larch and Third" },
    },
    {
      text: "The shooting was near Orchard Drive and M-12 Frontage Road, police said.",
      expect: { field: "cross_streets", value: "Orchard Drive and M-12 Frontage Road", speaker: "police" },
    },
  ],
  never: [
    "Officers shot the man on Larch Street.",
    "Third Avenue was closed and traffic was slow.",
    "Officers Lane and Drummond shot the man.",
    "The man and the woman lived on Mill Lane.",
  ],
};
