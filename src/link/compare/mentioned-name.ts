import type { Comparison } from "./comparison.ts";

/** Where one list withholds the name, whether its account of what happened holds the name that the other gives. */
export const mentionedName: Comparison = {
  question: "name in the account",
  about: "person",
  columns: [
    [
      "account_words",
      "list_distinct(regexp_split_to_array(regexp_replace(lower(strip_accents(description)), '''s\\b|’s\\b|[''’`.]', '', 'g'), '[^a-z0-9]+'))",
    ],
  ],
  shares: [],
  values: [
    ["named_words", "CASE WHEN l.last_name IS NULL THEN r.name_words ELSE l.name_words END"],
    ["account_of_other", "CASE WHEN l.last_name IS NULL THEN l.account_words ELSE r.account_words END"],
  ],
  missing:
    "(l.last_name IS NULL) = (r.last_name IS NULL) OR coalesce(len(account_of_other), 0) < 5 OR len(named_words) < 2",
  glance: [{ when: "(l.last_name IS NULL) = (r.last_name IS NULL)", possible: [] }],
  levels: [
    {
      answer: "the account holds first and last name",
      when: "list_has_all(account_of_other, [named_words[1], named_words[-1]])",
      same: 0.4,
      others: 1e-5,
    },
    {
      answer: "the account holds the last name",
      when: "list_contains(account_of_other, named_words[-1])",
      same: 0.2,
      others: 3e-3,
    },
    { answer: "the account does not hold the name", when: "true", same: 0.4, others: 0.99 },
  ],
  says: "description",
};
