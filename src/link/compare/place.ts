import type { Comparison } from "./comparison.ts";

const km = (distance: number) => `kilometres <= ${distance}`;

/** The classes of place that other questions are weighed within: one city, near, elsewhere. */
export const CLASSES_OF_PLACE = [2, 2, 0, 0, 1, 1, 1, 2, 2, 2] as const;

/**
 * Where, from the city to the state. Points are the list's own, or else the city's in the list of places. A city of which few records are
 * says more than one of many.
 */
export const place: Comparison = {
  question: "place",
  about: "incident",
  columns: [
    [
      "city_name",
      `nullif(trim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(lower(strip_accents(city)),
        '\\(.*|,.*|^unincorporated( area of)? |^(city|town|village|township) of | (township|twp|village|borough|boro|cdp)$', '', 'g'),
        '[.''’]', '', 'g'), '^(st|ste)\\b', 'saint'), '^(ft)\\b', 'fort'), '^(mt)\\b', 'mount')), '')`,
    ],
    [
      "county_name",
      "nullif(trim(regexp_replace(lower(strip_accents(county)), ' (county|parish|borough|census area|municipality)$|[.''’]', '', 'g')), '')",
    ],
    ["zip_code", "regexp_extract(zip, '^\\d{5}')"],
  ],
  shares: [
    { name: "city_share", of: "city_name", within: "state" },
    { name: "county_share", of: "county_name", within: "state" },
  ],
  values: [
    [
      "kilometres",
      "111.2 * sqrt(pow(l.point_latitude - r.point_latitude, 2) + pow((l.point_longitude - r.point_longitude) * cos(radians((l.point_latitude + r.point_latitude) / 2)), 2))",
    ],
  ],
  missing:
    "l.state IS NULL AND l.city_name IS NULL AND l.point_latitude IS NULL OR r.state IS NULL AND r.city_name IS NULL AND r.point_latitude IS NULL",
  glance: [
    { when: "l.state <> r.state", possible: ["different states"] },
    { when: "l.city_name = r.city_name AND l.state = r.state", possible: ["the same city"] },
    {
      when: "l.city_name <> r.city_name AND l.state = r.state",
      possible: [
        "another spelling of the city",
        "one ZIP code, or within five kilometres",
        "within twenty kilometres",
        "the same county",
        "within sixty kilometres",
        "the same state, elsewhere",
      ],
    },
  ],
  levels: [
    { answer: "different states", when: "l.state <> r.state", same: 0.005, others: 0.95 },
    {
      answer: "the same city",
      when: "l.city_name = r.city_name AND (l.state = r.state OR kilometres <= 30)",
      same: 0.9,
      others: 2e-3,
      rarity: ["city_share"],
    },
    {
      answer: "another spelling of the city",
      when: `l.city_name IS NOT NULL AND r.city_name IS NOT NULL AND (jaro_winkler_similarity(least(l.city_name, r.city_name), greatest(l.city_name, r.city_name)) >= 0.92
        OR contains(' ' || l.city_name || ' ', ' ' || r.city_name || ' ') OR contains(' ' || r.city_name || ' ', ' ' || l.city_name || ' '))`,
      same: 0.01,
      others: 3e-4,
    },
    {
      answer: "one ZIP code, or within five kilometres",
      when: `l.zip_code = r.zip_code OR ${km(5)}`,
      same: 0.02,
      others: 3e-4,
    },
    { answer: "within twenty kilometres", when: km(20), same: 0.03, others: 3e-3 },
    {
      answer: "the same county",
      when: "l.county_name = r.county_name AND l.state = r.state",
      same: 0.02,
      others: 2e-3,
    },
    { answer: "within sixty kilometres", when: km(60), same: 0.01, others: 6e-3 },
    {
      answer: "the same state, no city given",
      when: "l.city_name IS NULL OR r.city_name IS NULL",
      same: 0.01,
      others: 3e-3,
    },
    { answer: "the same state, elsewhere", when: "true", same: 0.01, others: 0.03 },
  ],
  says: "concat_ws(', ', city, county, state)",
};
