import type { Comparison } from "./comparison.ts";
import { CLASSES_OF_PLACE } from "./place.ts";

/**
 * The accounts of what happened, by the rarest words that each holds, other than names of the people: `rare_words`, made from both lists, and
 * `rare_count`, how many there are.
 */
export const account: Comparison = {
  question: "account",
  about: "incident",
  given: { question: "place", classOf: CLASSES_OF_PLACE, classes: 3 },
  columns: [],
  shares: [],
  values: [["shared_words", "len(list_intersect(l.rare_words, r.rare_words))"]],
  missing: "l.rare_count < 3 OR r.rare_count < 3",
  glance: [{ when: "l.rare_count < 3 OR r.rare_count < 3", possible: [] }],
  levels: [
    { answer: "many rare words in common", when: "shared_words >= 5", same: 0.3, others: 1e-4 },
    { answer: "some rare words in common", when: "shared_words >= 3", same: 0.2, others: 5e-4 },
    { answer: "two rare words in common", when: "shared_words = 2", same: 0.15, others: 4e-3 },
    { answer: "one rare word in common", when: "shared_words = 1", same: 0.15, others: 0.04 },
    { answer: "no rare word in common", when: "true", same: 0.2, others: 0.95 },
  ],
  says: "description",
};
