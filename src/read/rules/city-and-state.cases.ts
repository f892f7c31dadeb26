import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    {
      text: "ALDER CROSSING, Mont. (AP) — Police shot and killed a man.",
      expect: [
        { field: "city", value: "Alder Crossing" },
        { field: "state", value: "Montana" },
      ],
    },
    {
      text: "A deputy shot a woman in Cobalt Ridge, Oregon, on Friday.",
      expect: [
        { field: "city", value: "Cobalt Ridge" },
        { field: "state", value: "Oregon" },
      ],
    },
    {
      text: "Officers killed a man near Dunmore Falls, N.Y., police said.",
      expect: [
        { field: "city", value: "Dunmore Falls", speaker: "police" },
        { field: "state", value: "New York" },
      ],
    },
    { text: "ST. ODILE, Minn. Police shot a man.", expect: { field: "state", value: "Minnesota" } },
  ],
  never: [
    "Members of police from Cobalt Ridge, Oregon shot a man on Friday.",
    "Officers shot Ira Voss, 40, a resident of Cobalt Ridge, Oregon.",
    "The company has its office in Cobalt Ridge, Oregon.",
    "Police shot a man on Mill Lane, Copper Road and Larch Street.",
    "The vigil drew people from across town.",
  ],
};
