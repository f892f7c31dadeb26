import type { Comparison } from "./comparison.ts";
import { CLASSES_OF_PLACE } from "./place.ts";

const KINDS =
  "'n', 's', 'e', 'w', 'ne', 'nw', 'se', 'sw', 'north', 'south', 'east', 'west', 'block', 'of', 'the', 'and', 'at', 'near', 'street', 'st', 'avenue', 'ave', 'av', 'road', 'rd', 'drive', 'dr', 'lane', 'ln', 'court', 'ct', 'boulevard', 'blvd', 'highway', 'hwy', 'place', 'pl', 'way', 'circle', 'cir', 'parkway', 'pkwy', 'terrace', 'trail', 'us', 'state', 'route', 'apartment', 'apt', 'unit', 'blk'";

const missing = "l.address_length = 0 OR r.address_length = 0";

/** Street and house number; "5700 block" agrees with 5712. */
export const address: Comparison = {
  question: "address",
  about: "incident",
  given: { question: "place", classOf: CLASSES_OF_PLACE, classes: 3 },
  columns: [
    [
      "address_parts",
      "list_filter(regexp_split_to_array(regexp_replace(lower(strip_accents(address)), '[.''’]', '', 'g'), '[^a-z0-9]+'), lambda word: word <> '')",
    ],
    [
      "house_number",
      "try_cast(list_filter(address_parts, lambda part: regexp_full_match(part, '\\d{1,6}'))[1] AS INTEGER)",
    ],
    [
      "street_words",
      `list_filter(address_parts, lambda part: part NOT IN (${KINDS}) AND NOT (regexp_full_match(part, '\\d{1,6}') AND try_cast(part AS INTEGER) = house_number))`,
    ],
    ["address_length", "coalesce(len(address_parts), 0)"],
    // Streets whose words have no bit in common have no word in common.
    ["street_bits", "list_bit_or(list_transform(street_words, lambda word: CAST(1 AS UBIGINT) << (hash(word) & 63)))"],
  ],
  shares: [],
  values: [],
  missing,
  glance: [
    { when: missing, possible: [] },
    { when: "(l.street_bits & r.street_bits) = 0", possible: ["different streets"] },
  ],
  levels: [
    {
      answer: "the same street and number",
      when: "list_has_any(l.street_words, r.street_words) AND l.house_number = r.house_number",
      same: 0.5,
      others: 1e-4,
    },
    {
      answer: "the same street and block",
      when: "list_has_any(l.street_words, r.street_words) AND l.house_number // 100 = r.house_number // 100",
      same: 0.1,
      others: 2e-4,
    },
    { answer: "the same street", when: "list_has_any(l.street_words, r.street_words)", same: 0.2, others: 0.02 },
    { answer: "different streets", when: "true", same: 0.2, others: 0.98 },
  ],
  says: "address",
};
