import { defaultParseSearch, defaultStringifySearch } from "@tanstack/react-router";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withQuery } from "../../ask.ts";
import {
  pageQuery,
  parseRecordSearch,
  type RecordSearch,
  searchAsked,
  statuses,
  VIEWS,
  wantedIn,
  wantedQuery,
} from "./record-search.ts";

const words = (most: number) =>
  fc
    .string({ unit: "grapheme", maxLength: most })
    .map((text) => text.trim())
    .filter((text) => text !== "" && text.length <= most && !text.includes("\0"));
const day = fc
  .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2199-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const yes = fc.constant(true as const);
const anything: fc.Arbitrary<RecordSearch> = fc.record(
  {
    view: fc.constantFrom(...VIEWS.slice(1)),
    state: words(60),
    county: words(100),
    agency: words(200),
    agencyWords: words(200),
    year: fc.integer({ min: 1000, max: 9999 }),
    from: day,
    to: day,
    field: fc.constantFrom("weapon", "charging_decision"),
    status: fc.constantFrom(...statuses),
    title: words(200),
    overdue: yes,
    waits: yes,
    quiet: fc.integer({ min: 1, max: 36_500 }),
    sort: fc.constantFrom("day", "title", "overdue"),
    reversed: yes,
    page: fc.integer({ min: 2, max: 100_000 }),
    words: words(200),
    within: fc.constantFrom("documents", "claims"),
  },
  { requiredKeys: [] },
);

describe("the address of the record's page", () => {
  it("is read as it was written, whatever people type", () => {
    fc.assert(
      fc.property(anything, (search) => {
        expect(parseRecordSearch(defaultParseSearch(defaultStringifySearch(search)))).toEqual(search);
      }),
    );
  });

  it("never fails, and reads what it made of an address as the same again", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...KEYS), fc.anything()), (search) => {
        const once = parseRecordSearch(search);
        expect(parseRecordSearch(once as Record<string, unknown>)).toEqual(once);
      }),
    );
  });

  it.each([
    [{ view: "tables" }, {}],
    [{ view: "table" }, {}],
    [{ year: "2031" }, { year: 2031 }],
    [{ year: 20_311 }, {}],
    [{ from: "2031-02-30", to: "2031-02-28" }, { to: "2031-02-28" }],
    [{ page: -1, quiet: 0 }, {}],
    [{ page: 1 }, {}],
    [{ overdue: "yes", waits: "true" }, { waits: true }],
    [{ field: "weapon'; drop table case_line" }, {}],
    [{ status: { $ne: "" }, state: ["Oregon"] }, {}],
    [
      { title: 2031, state: "  Oregon " },
      { title: "2031", state: "Oregon" },
    ],
    [{ words: "a\0b", title: "x".repeat(201) }, {}],
    [{ __proto__: { view: "map" }, constructor: "map" }, {}],
  ])("%j is read as %j", (search, read) => {
    expect(parseRecordSearch({ ...search })).toEqual(read);
  });

  it("is found again from what the server was asked for", () => {
    fc.assert(
      fc.property(anything, (search) => {
        const wanted = wantedIn(parseRecordSearch({ ...search }));
        expect(wantedIn(searchAsked(withQuery("", wantedQuery(wanted))))).toEqual(wanted);
      }),
    );
  });

  it("asks the server for the same cases on every page, in its own words", () => {
    const search: RecordSearch = {
      agency: "Alder Police",
      year: 2031,
      quiet: 30,
      page: 3,
      view: "map",
      words: "knife",
    };
    expect(wantedQuery(search)).toEqual({ agencyNamed: "Alder Police", year: "2031", noNews: 30 });
    expect(pageQuery(search)).toEqual({ ...wantedQuery(search), sort: "day", limit: 50, offset: 100 });
    expect(pageQuery({ reversed: true }, { sort: "news", reversed: true })).toMatchObject({ sort: "news" });
  });
});

const KEYS = [
  ..."view state county agency agencyWords year from to field status title overdue waits quiet sort reversed page".split(
    " ",
  ),
  ...["words", "within", "other"],
];
