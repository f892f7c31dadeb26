import { describe, expect, it } from "vitest";
import { type Claim, type Document, type Fact, momentFromIso } from "../model/index.ts";
import { chief, claim, document, nobody, step, unresolved } from "./claims.cases.ts";
import { timelineOf } from "./timeline.ts";

const story = document("2031-03-05", { publisher: "The Alder Courier", title: "Man shot by police" });
const lines = (facts: Fact[], claims: Claim[], documents: Document[]) =>
  timelineOf(facts, claims, documents).map(({ when, kind, what }) => [when.value ?? when.text, kind, what]);
const dateFact = (...dates: string[]): Fact => ({
  field: "date",
  about: null,
  status: "reported",
  reason: "one voice",
  accounts: dates.map((date) => ({
    value: /\d/.test(date) ? momentFromIso(date) : unresolved(date),
    claims: [`claim-${date}`],
  })),
});
const leave = (when: string | null) =>
  claim({
    field: "leave",
    value: step("done", { what: "paid leave", when: when === null ? null : momentFromIso(when) }),
    by: chief,
    in: story,
  });

describe("the timeline", () => {
  it("goes from the incident by its steps and statements to what was published", () => {
    const said = claim({ field: "city", value: "Alder Crossing", by: chief, in: story, occasion: "2031-03-05" });
    expect(lines([dateFact("2031-03-04")], [leave("2031-03-05"), said], [story])).toEqual([
      ["2031-03-04", "incident", "The incident"],
      ["2031-03-05", "process", "leave: paid leave, done"],
      ["2031-03-05", "statement", "Statement by Ada Brandt, police chief, Alder Crossing Police Department"],
      ["2031-03-05", "publication", "The Alder Courier: Man shot by police"],
    ]);
  });

  it("has a line for each account of the day, with the claims that give it", () => {
    const entries = timelineOf([dateFact("2031-03-04", "2031-03-03")], [], []);
    expect(entries.map((e) => [e.when.value, e.claims])).toEqual([
      ["2031-03-03", ["claim-2031-03-03"]],
      ["2031-03-04", ["claim-2031-03-04"]],
    ]);
  });

  it("puts what nobody can place last: a Thursday stays a Thursday", () => {
    expect(lines([dateFact("Thursday")], [], [story]).map(([when]) => when)).toEqual(["2031-03-05", "Thursday"]);
  });

  const ordered = (facts: Fact[], claims: Claim[], documents: Document[]) =>
    timelineOf(facts, claims, documents).map(({ when, unordered }) => [when.value ?? when.text, unordered ?? false]);

  it("says of what shares a day which came first is not known, unless one tells of the other", () => {
    const other = document("2031-03-05", { publisher: "Teasdale Radio" });
    expect(ordered([dateFact("2031-03-05")], [leave("2031-03-05")], [story, other])).toEqual([
      ["2031-03-05", false],
      ["2031-03-05", false],
      ["2031-03-05", false],
      ["2031-03-05", true],
    ]);
  });

  it("says it of a month and a day in it, and not of two times of one day", () => {
    expect(ordered([], [leave("2031-03"), leave("2031-03-09"), leave("2031-04-01")], [])).toEqual([
      ["2031-03", false],
      ["2031-03-09", true],
      ["2031-04-01", false],
    ]);
    expect(ordered([], [leave("2031-03-09T14:00"), leave("2031-03-09T09:00")], [])).toEqual([
      ["2031-03-09T09:00", false],
      ["2031-03-09T14:00", false],
    ]);
  });

  it("puts a week where it begins", () => {
    const week = { value: "2031-W10", precision: "week", text: "that week" } as const;
    const told = claim({ field: "leave", value: step("done", { when: week }), by: chief, in: story });
    expect(ordered([], [told, leave("2031-04-01"), leave("2031-03-01")], []).map(([when]) => when)).toEqual([
      "2031-03-01",
      "2031-W10",
      "2031-04-01",
    ]);
  });

  it("has no line for a step without a day, nor for a document without one", () => {
    expect(lines([], [leave(null)], [document(null)])).toEqual([]);
  });

  it("tells once of everything one voice said on one occasion in one document, with all its claims", () => {
    const said = (["city", "state"] as const).map((field) =>
      claim({ field, value: "here", by: chief, in: story, occasion: "2031-03-05" }),
    );
    const entries = timelineOf([], said, []);
    expect(entries.map((e) => e.claims)).toEqual([said.map((c) => c.id)]);
  });

  it("counts a paper's own words as no statement", () => {
    const own = claim({ field: "city", value: "here", by: nobody, in: story, occasion: "2031-03-05" });
    expect(lines([], [own], [])).toEqual([]);
  });

  it("calls a document without publisher and title by its file name", () => {
    expect(lines([], [], [document("2031-03-05", { source: "a.txt" })])).toEqual([
      ["2031-03-05", "publication", "a.txt"],
    ]);
  });
});
