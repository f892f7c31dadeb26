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
    {
      text: "Police were called after a shooting near 48th and Hampton.",
      expect: { field: "cross_streets", value: "48th and Hampton" },
    },
    {
      text: "It happened in the area of S. 56th Street and W. Orchard Avenue, police said.",
      expect: { field: "cross_streets", value: "S. 56th Street and W. Orchard Avenue" },
    },
  ],
  never: [
    "Officers shot a man near Dunmore and Cobalt Ridge.",
    "The shooting happened at 8 and 9 p.m., police said.",
    "Officers shot the man on Larch Street.",
    "Third Avenue was closed and traffic was slow.",
    "Officers Lane and Drummond shot the man.",
    "The man and the woman lived on Mill Lane.",
  ],
};
