import type { Comparison } from "./comparison.ts";

/** Weak evidence: lists take race from different documents and do not ask it of the same people. */
export const race: Comparison = {
  question: "race",
  about: "person",
  columns: [],
  shares: [{ name: "race_share", of: "race" }],
  values: [],
  missing: "l.race IS NULL OR r.race IS NULL",
  glance: "whole",
  levels: [
    { answer: "the same race", when: "l.race = r.race", same: 0.92, others: 0.38, rarity: ["race_share"] },
    { answer: "different races", when: "true", same: 0.08, others: 0.62 },
  ],
  says: "race",
};
