import type { Comparison } from "./comparison.ts";

/** How the person died, in the catalogue's words. A list that holds shootings only says the same of every record, which then weighs little. */
export const cause: Comparison = {
  question: "cause of death",
  about: "incident",
  columns: [],
  shares: [{ name: "cause_share", of: "cause" }],
  values: [],
  missing: "l.cause IS NULL OR r.cause IS NULL",
  glance: "whole",
  levels: [
    { answer: "the same cause", when: "l.cause = r.cause", same: 0.97, others: 0.7, rarity: ["cause_share"] },
    { answer: "different causes", when: "true", same: 0.03, others: 0.3 },
  ],
  says: "cause",
};
