import type { Comparison } from "./comparison.ts";

const banded = "(l.age_to IS NOT NULL OR r.age_to IS NOT NULL)";
const apart = "abs(l.age - r.age)";

/** How old. Ages a year apart are what birthdays and early reports make; a band agrees with every age in it. */
export const age: Comparison = {
  question: "age",
  about: "person",
  columns: [["last_age", "coalesce(age_to, age)"]],
  shares: [{ name: "age_share", of: "age" }],
  values: [],
  missing: "l.age IS NULL OR r.age IS NULL",
  glance: "whole",
  levels: [
    {
      answer: "within one band",
      when: `${banded} AND l.age <= r.last_age AND r.age <= l.last_age`,
      same: 0.05,
      others: 0.02,
    },
    {
      answer: "outside the band",
      when: banded,
      same: 0.005,
      others: 0.08,
    },
    { answer: "the same age", when: "l.age = r.age", same: 0.9, others: 0.03, rarity: ["age_share"] },
    { answer: "one year apart", when: `${apart} = 1`, same: 0.05, others: 0.06 },
    { answer: "two or three years apart", when: `${apart} <= 3`, same: 0.01, others: 0.11 },
    { answer: "up to ten years apart", when: `${apart} <= 10`, same: 0.01, others: 0.32 },
    { answer: "more than ten years apart", when: "true", same: 0.01, others: 0.48 },
  ],
  says: "concat_ws(' to ', age, age_to)",
};
