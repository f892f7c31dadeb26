import type { Comparison } from "./comparison.ts";
import { CLASSES_OF_PLACE } from "./place.ts";

/** Words that many agencies share. */
const GENERIC =
  "'police', 'sheriff', 'state', 'patrol', 'highway', 'public', 'safety', 'us', 'united', 'states', 'marshals', 'service', 'federal', 'bureau', 'investigation', 'task', 'force', 'troopers', 'constable', 'metro', 'metropolitan', 'university', 'school', 'district', 'city', 'saint', 'new', 'north', 'south', 'east', 'west', 'san', 'los', 'las'";
const EMPTY =
  "'of', 'the', 'and', 'county', 'parish', 'department', 'dept', 'office', 'division', 'city', 'town', 'township', 'village', 's', 'services'";

/**
 * Which agencies. The FBI's identifier (ORI) settles it where both give one; else names, whether written "PD", "Police Department" or "Department of
 * Police". Where the places agree, agreeing agencies say little more, and are weighed so.
 */
export const agency: Comparison = {
  question: "agency",
  about: "incident",
  given: { question: "place", classOf: CLASSES_OF_PLACE, classes: 3 },
  columns: [
    ["plain_agencies", `list_transform(agencies, lambda agency: ${plain("agency")})`],
    [
      "agency_names",
      `list_transform(plain_agencies, lambda agency: array_to_string(list_sort(list_distinct(list_filter(string_split(agency, ' '),
        lambda word: word <> '' AND word NOT IN (${EMPTY})))), ' '))`,
    ],
    [
      "agency_words",
      `list_filter(list_distinct(string_split(array_to_string(agency_names, ' '), ' ')), lambda word: word <> '' AND word NOT IN (${GENERIC}))`,
    ],
    [
      "agency_identifiers",
      "list_filter(list_transform(oris, lambda ori: upper(ori)[1:7]), lambda ori: length(ori) = 7)",
    ],
  ],
  madeOf: ["agencies", "oris"],
  shares: [],
  values: [],
  missing: "len(l.agency_names) + len(l.agency_identifiers) = 0 OR len(r.agency_names) + len(r.agency_identifiers) = 0",
  levels: [
    {
      answer: "the same agency",
      when: "list_has_any(l.agency_identifiers, r.agency_identifiers) OR list_has_any(l.agency_names, r.agency_names)",
      same: 0.85,
      others: 0.1,
    },
    {
      answer: "agencies of one name in part",
      when: "list_has_any(l.agency_words, r.agency_words)",
      same: 0.1,
      others: 0.05,
    },
    { answer: "different agencies", when: "true", same: 0.05, others: 0.85 },
  ],
  says: "array_to_string(agencies, '; ')",
};

function plain(agency: string): string {
  const steps: readonly (readonly [string, string])[] = [
    ["[.''’]", ""],
    ["[^a-z0-9]+", " "],
    ["\\b(department|dept|division|bureau) of police\\b", "police"],
    ["\\bpolice (department|dept|bureau|division|service|force)\\b|\\bp ?d\\b", "police"],
    ["\\b(sheriffs?( (office|department|dept))?|s ?o)\\b", "sheriff"],
    ["\\b(department|dept) of public safety\\b|\\bd ?p ?s\\b", "dps"],
    ["\\bst\\b", "saint"],
    ["\\bu ?s\\b", "us"],
  ];
  return steps.reduce(
    (sql, [from, to]) => `regexp_replace(${sql}, '${from}', '${to}', 'g')`,
    `lower(strip_accents(${agency}))`,
  );
}
