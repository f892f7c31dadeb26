import type { RuleCases } from "../rule-cases.ts";

export const cases: RuleCases = {
  match: [
    { text: "HARROW BAY — Police shot and killed a man on Monday.", expect: { field: "city", value: "Harrow Bay" } },
    { text: "HARROW BAY (AP) – Officers shot a man on Monday.", expect: { field: "city", value: "Harrow Bay" } },
    {
      text: "A deputy shot and killed a man in Cobalt Ridge on Monday.",
      expect: { field: "city", value: "Cobalt Ridge" },
    },
    {
      text: "Officers shot a woman in southwest Dunmore on Friday. Dunmore police said she lived.",
      expect: { field: "city", value: "Dunmore" },
    },
    {
      text: "Harrow Bay police shot a man. An officer shot the man near Harrow Bay on Monday, the chief said.",
      expect: { field: "city", value: "Harrow Bay" },
    },
  ],
  never: [
    "(AP) — Officers shot a man on Monday.",
    "Police shot a man in March, and another in April.",
    "A deputy shot a man in Teasdale County on Monday.",
    "Officers shot a man in Cobalt Ridge, Oregon, on Friday.",
    "The officer who shot her was in Superior Court.",
    "Police shot a man. He died in Harrow Hospital.",
    "The meeting was held in Cobalt Ridge.",
  ],
};
