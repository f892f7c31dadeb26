import type { Comparison } from "./comparison.ts";

const SUFFIXES = "'jr', 'sr', 'ii', 'iii', 'iv', 'v', '2nd', '3rd', 'junior', 'senior'";
const WORDS = "regexp_replace(lower(strip_accents(translate(N, 'øØłŁđĐıİßþ', 'oOlLdDiIst'))), '[''’`.]', '', 'g')";

/** How alike two words are (Winkler 1990), in one order, so that it is the same whichever is left; null where one is missing. */
const similar = (column: string) =>
  `CASE WHEN l.${column} IS NOT NULL AND r.${column} IS NOT NULL
    THEN jaro_winkler_similarity(least(l.${column}, r.${column}), greatest(l.${column}, r.${column})) END`;
/**
 * Holds only for words that are less alike than `least`: were four letters at the start the same and none out of order, letters that the other lacks
 * would still leave too few. Null where a word has other than plain letters.
 */
const unlike = (column: string, least: number) => {
  const [here, there] = [`strlen(l.${column})`, `strlen(r.${column})`];
  const lacking = (one: string, other: string) =>
    `bit_count(${one}.letters_of_${column} & ~${other}.letters_of_${column})`;
  const shared = `least(${here} - ${lacking("l", "r")}, ${there} - ${lacking("r", "l")})`;
  return `${shared} * (${here} + ${there}) < ${(3 * (least - 0.4)) / 0.6 - 1 - 1e-9} * ${here} * ${there}`;
};
const letters = (column: string) =>
  `CASE WHEN strlen(${column}) = length(${column}) THEN list_bit_or(list_transform(string_split(${column}, ''),
    lambda letter: CAST(1 AS UBIGINT) << CAST(ascii(letter) & 63 AS UBIGINT))) END`;
const lastSame = "l.last_name = r.last_name";
const firstSame = "l.first_name = r.first_name";
/** Nothing in common, word for word: words whose numbers have no bit in common are different. */
const strange = `((l.word_bits & r.word_bits) = 0 OR (l.more_word_bits & r.more_word_bits) = 0)
    AND l.last_name <> r.last_name AND l.first_name <> r.first_name AND l.sorted_name <> r.sorted_name`;
const bitsOfWords = (shift: number) =>
  `list_bit_or(list_transform(all_name_words, lambda word: CAST(1 AS UBIGINT) << ((hash(word) >> ${shift}) & 63)))`;

/**
 * Whether two full names may be one person's: first, middle and last names in any order, short first names, spellings, one of two surnames,
 * other names that a list gives after a semicolon. A name that is withheld says nothing about who it is; that one list withholds it when the
 * other does, or gives none, is weighed as the lists turn out to do.
 */
export const name: Comparison = {
  question: "name",
  about: "person",
  columns: [
    // What stands before the first semicolon or "aka" is the name; "Last, First" is turned round.
    [
      "full_name",
      `CASE WHEN name_status = 'named' THEN trim(CASE WHEN contains(name, ';') OR contains(name, ' a')
        THEN regexp_extract(name, '^(.*?)(;| a\\.?k\\.?a\\.? |$)', 1) ELSE name END) END`,
    ],
    [
      "given_order",
      `CASE WHEN NOT contains(full_name, ',') OR regexp_matches(full_name, '^[^,]+, *(jr|sr|i+|iv|v)\\b', 'i') THEN full_name
        ELSE regexp_replace(full_name, '^([^,]+), *([^,]+)$', '\\2 \\1') END`,
    ],
    ["name_words", wordsOf("given_order")],
    // Other names come after the first; most records give none.
    [
      "all_name_words",
      `CASE WHEN length(name) = length(full_name) THEN name_words ELSE ${wordsOf("CASE WHEN name_status = 'named' THEN name END")} END`,
    ],
    ["first_name", "CASE WHEN len(name_words) > 1 THEN name_words[1] END"],
    ["last_name", "name_words[-1]"],
    ["joined_name", "array_to_string(name_words, '')"],
    ["sorted_name", "array_to_string(list_sort(name_words), ' ')"],
    ["letters_of_last_name", letters("last_name")],
    ["letters_of_joined_name", letters("joined_name")],
    ["word_bits", bitsOfWords(0)],
    ["more_word_bits", bitsOfWords(8)],
  ],
  shares: [
    { name: "first_name_share", of: "first_name" },
    { name: "last_name_share", of: "last_name" },
  ],
  values: [
    ["first_alike", similar("first_name")],
    ["last_alike", similar("last_name")],
  ],
  missing: "false",
  evident: `${strange} AND (${unlike("last_name", 0.88)} OR last_alike < 0.88)
    AND (${unlike("joined_name", 0.94)} OR ${similar("joined_name")} < 0.94)`,
  glance: [
    { when: "l.last_name IS NULL AND r.last_name IS NULL", possible: ["named by neither"] },
    { when: "l.last_name IS NULL OR r.last_name IS NULL", possible: ["named by one only"] },
    {
      when: `${strange} AND (${unlike("last_name", 0.88)} OR ${similar("last_name")} < 0.88)
        AND (${unlike("joined_name", 0.94)} OR ${similar("joined_name")} < 0.94)`,
      possible: ["different names"],
    },
  ],
  levels: [
    { answer: "named by neither", when: "l.last_name IS NULL AND r.last_name IS NULL", same: 0.02, others: 0.002 },
    { answer: "named by one only", when: "l.last_name IS NULL OR r.last_name IS NULL", same: 0.05, others: 0.08 },
    {
      answer: "the same first and last name",
      when: `${firstSame} AND ${lastSame}`,
      same: 0.85,
      others: 1e-6,
      rarity: ["first_name_share", "last_name_share"],
    },
    {
      answer: "the same words in another order, or written together",
      when: `l.sorted_name = r.sorted_name OR l.joined_name = r.joined_name
        OR (l.first_name = r.last_name AND l.last_name = r.first_name)`,
      same: 0.01,
      others: 1e-6,
      rarity: ["first_name_share", "last_name_share"],
    },
    {
      answer: "the same last name, and another form of the first",
      when: `${lastSame} AND (list_has_any(l.first_forms, r.first_forms) OR list_contains(r.name_words[2:-2], l.first_name)
        OR list_contains(l.name_words[2:-2], r.first_name) OR (least(len(l.first_name), len(r.first_name)) = 1
        AND l.first_name[1] = r.first_name[1]))`,
      same: 0.02,
      others: 2e-5,
      rarity: ["last_name_share"],
    },
    {
      answer: "the same first name, and one of two last names",
      when: `${firstSame} AND list_has_any(l.name_words[2:], r.name_words[2:])`,
      same: 0.02,
      others: 2e-5,
      rarity: ["first_name_share"],
    },
    {
      answer: "one name holds the other",
      when: `list_has_all(l.all_name_words, [r.first_name, r.last_name]) OR list_has_all(r.all_name_words, [l.first_name, l.last_name])`,
      same: 0.005,
      others: 1e-5,
    },
    {
      answer: "the same last name, and another spelling of the first",
      when: `${lastSame} AND (first_alike >= 0.84 OR l.first_name IS NULL OR r.first_name IS NULL)`,
      same: 0.01,
      others: 2e-5,
      rarity: ["last_name_share"],
    },
    {
      answer: "the same first name, and another spelling of the last",
      when: `${firstSame} AND (last_alike >= 0.88 OR damerau_levenshtein(l.last_name, r.last_name) = 1)`,
      same: 0.02,
      others: 1e-4,
      rarity: ["first_name_share"],
    },
    {
      answer: "another spelling of both",
      when: `(first_alike >= 0.84 OR list_has_any(l.first_forms, r.first_forms)) AND last_alike >= 0.88
        OR ${similar("joined_name")} >= 0.94`,
      same: 0.005,
      others: 2e-5,
    },
    { answer: "the same last name only", when: lastSame, same: 0.005, others: 3e-3, rarity: ["last_name_share"] },
    { answer: "the same first name only", when: firstSame, same: 0.005, others: 0.01, rarity: ["first_name_share"] },
    {
      answer: "one word in common",
      when: "list_has_any(l.all_name_words, r.all_name_words)",
      same: 0.003,
      others: 0.005,
    },
    { answer: "different names", when: "true", same: 0.01, others: 0.97 },
  ],
  says: "coalesce(name, CASE WHEN name_status = 'withheld' THEN 'withheld' END)",
};

/** The words of a name in small letters without marks, nicknames in quotation marks and what comes after a name. */
function wordsOf(sql: string): string {
  const plain = WORDS.replace(
    "N",
    `CASE WHEN regexp_matches(${sql}, '["“(]') THEN regexp_replace(${sql}, '["“(][^"”)]*["”)]', ' ', 'g') ELSE ${sql} END`,
  );
  return `list_filter(regexp_split_to_array(${plain}, '[^\\p{L}0-9]+'), lambda word: word <> '' AND word NOT IN (${SUFFIXES}))`;
}
