import type { Comparison } from "./comparison.ts";

/** Middle names and what comes after a name, where first and last names agree: a father and his son share those. */
export const middleName: Comparison = {
  question: "middle name",
  about: "person",
  columns: [
    ["middle_name", "CASE WHEN len(name_words) > 2 THEN name_words[2] END"],
    [
      "generation",
      "nullif(regexp_replace(regexp_extract(lower(full_name), '[ ,](jr|junior|sr|senior|ii|iii|iv|2nd|3rd)\\b', 1), 'junior|ii$|2nd', 'jr'), '')",
    ],
  ],
  shares: [],
  values: [],
  missing:
    "l.last_name <> r.last_name OR l.first_name <> r.first_name OR (l.middle_name IS NULL OR r.middle_name IS NULL) AND (l.generation IS NULL OR r.generation IS NULL)",
  glance: [{ when: "l.last_name <> r.last_name", possible: [] }],
  levels: [
    { answer: "of different generations", when: "l.generation <> r.generation", same: 0.01, others: 0.2 },
    {
      answer: "the same middle name or generation",
      when: "l.middle_name = r.middle_name OR l.generation = r.generation",
      same: 0.9,
      others: 0.05,
    },
    { answer: "middle names that begin alike", when: "l.middle_name[1] = r.middle_name[1]", same: 0.07, others: 0.1 },
    { answer: "different middle names", when: "true", same: 0.02, others: 0.65 },
  ],
  says: "name",
};
