import type { Comparison } from "./comparison.ts";

/** Most records are of men, so that to be of a woman in both says more. */
export const gender: Comparison = {
  question: "gender",
  about: "person",
  columns: [],
  shares: [{ name: "gender_share", of: "gender" }],
  values: [],
  missing: "l.gender IS NULL OR r.gender IS NULL",
  glance: "whole",
  levels: [
    { answer: "the same gender", when: "l.gender = r.gender", same: 0.99, others: 0.9, rarity: ["gender_share"] },
    { answer: "different genders", when: "true", same: 0.01, others: 0.1 },
  ],
  says: "gender",
};
