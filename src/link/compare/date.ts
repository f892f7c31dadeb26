import type { Comparison } from "./comparison.ts";

const apart = "abs(l.day - r.day)";
/** The same day of another month or year, the month and the day exchanged, or one digit wrong. */
const slip = `(l.day_text[9:10] = r.day_text[9:10] AND l.day_text[6:7] = r.day_text[6:7])
  OR (l.day_text[1:4] = r.day_text[1:4] AND (l.day_text[9:10] = r.day_text[9:10]
    OR (l.day_text[6:7] = r.day_text[9:10] AND l.day_text[9:10] = r.day_text[6:7])))
  OR hamming(l.day_text, r.day_text) = 1
  OR (l.day_text[1:7] = r.day_text[1:7] AND l.day_text[9:9] = r.day_text[10:10] AND l.day_text[10:10] = r.day_text[9:9])`;

/** When it happened. A list may give the day of the shooting or that of the death, or mistype either. */
export const date: Comparison = {
  question: "date",
  about: "incident",
  columns: [
    ["day_text", "CASE WHEN length(date) >= 10 THEN date[1:10] END"],
    ["day", "CAST(try_cast(day_text AS DATE) - DATE '1970-01-01' AS INTEGER)"],
    ["month_text", "CASE WHEN length(date) >= 4 THEN date[1:7] END"],
  ],
  shares: [],
  values: [],
  missing: "l.month_text IS NULL OR r.month_text IS NULL",
  glance: [
    { when: "l.day = r.day", possible: ["the same day"] },
    { when: `${apart} = 1`, possible: ["one day apart"] },
    { when: `${apart} <= 3`, possible: ["two or three days apart"] },
    {
      when: `${apart} <= 10`,
      possible: ["a slip in the day, the month or the year", "up to ten days apart"],
    },
    {
      when: `${apart} > 10`,
      possible: [
        "a slip in the day, the month or the year",
        "up to thirty-one days apart",
        "up to a year apart",
        "more than a year apart",
      ],
    },
  ],
  levels: [
    {
      answer: "the same, as far as both say",
      when: "(l.day IS NULL OR r.day IS NULL) AND (starts_with(l.month_text, r.month_text) OR starts_with(r.month_text, l.month_text))",
      same: 0.001,
      others: 1e-4,
    },
    { answer: "different months or years", when: "l.day IS NULL OR r.day IS NULL", same: 1e-4, others: 1e-3 },
    { answer: "the same day", when: "l.day = r.day", same: 0.93, others: 3e-4 },
    { answer: "one day apart", when: `${apart} = 1`, same: 0.03, others: 6e-4 },
    { answer: "two or three days apart", when: `${apart} <= 3`, same: 0.01, others: 1.2e-3 },
    { answer: "a slip in the day, the month or the year", when: slip, same: 0.01, others: 0.05 },
    { answer: "up to ten days apart", when: `${apart} <= 10`, same: 5e-3, others: 5e-3 },
    { answer: "up to thirty-one days apart", when: `${apart} <= 31`, same: 5e-3, others: 0.012 },
    { answer: "up to a year apart", when: `${apart} <= 366`, same: 2e-3, others: 0.15 },
    { answer: "more than a year apart", when: "true", same: 1e-3, others: 0.78 },
  ],
  says: "date",
};
