import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Document, momentFromIso, type Reading } from "../model/index.ts";
import { document, reading } from "./claims.cases.ts";
import { copiesOf, updatesOf } from "./copies.ts";

/** Numbers from `from` on, standing for as many runs of words. */
const runs = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);
const told = (title: string, ...parts: readonly number[][]) =>
  reading(document("2031-10-08", { title }), { shingles: parts.flat().sort((a, b) => a - b) });

/** What each reading is a copy of, by their titles. */
function copiesByTitle(...readings: readonly Reading[]): Record<string, string> {
  const titles = new Map(readings.map(({ document: { id, title } }) => [id, title ?? ""]));
  return Object.fromEntries([...copiesOf(readings)].map((pair) => pair.map((id) => titles.get(id))));
}

const STORY = runs(0, 200);

describe("one story told twice", () => {
  it.each<[string, readonly number[]]>([
    ["word for word", STORY],
    ["under another headline", [...runs(900, 8), ...runs(8, 192)]],
    ["without its last paragraphs", runs(0, 90)],
    ["with a paragraph of a paper's own", [...STORY, ...runs(900, 60)]],
  ])("is a copy: %s", (_, other) => {
    expect(copiesByTitle(told("wire", STORY), told("paper", [...other]))).toEqual({ paper: "wire" });
  });

  it.each<[string, readonly number[]]>([
    ["another story", runs(900, 200)],
    ["a story that quotes as much as a third of it", [...runs(0, 65), ...runs(900, 130)]],
  ])("is not: %s", (_, other) => {
    expect(copiesByTitle(told("wire", STORY), told("paper", [...other]))).toEqual({});
  });

  it("is one story however many tell it, long and short", () => {
    const [brief, other] = [told("brief", runs(0, 60)), told("other", STORY.slice(10))];
    const wire = told("wire", STORY);
    expect(copiesByTitle(wire, brief, other)).toEqual({ brief: "wire", other: "wire" });
    expect(copiesByTitle(brief, wire, other)).toEqual({ brief: "wire", other: "wire" });
    expect(copiesByTitle(brief, told("again", runs(0, 60)), wire)).toEqual({ brief: "wire", again: "wire" });
  });
});

test("two stories that print one statement whole stay apart, in whatever order the three come", () => {
  const all = [
    told("statement", runs(0, 60)),
    told("one", runs(0, 60), runs(500, 150)),
    told("two", runs(0, 60), runs(900, 150)),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: 3 }), (readings) => {
      const copies = copiesByTitle(...readings);
      expect(Object.keys(copies)).toEqual(["statement"]);
      expect(["one", "two"]).toContain(copies.statement);
    }),
  );
});

test("words as few as a headline's or a stock phrase's are never a copy, not even of themselves", () => {
  const few = fc.uniqueArray(fc.nat(0xffff), { maxLength: 39 }).map((shingles) => shingles.sort((a, b) => a - b));
  fc.assert(
    fc.property(few, (shingles) => {
      expect(copiesByTitle(told("one", shingles), told("two", shingles))).toEqual({});
    }),
  );
  expect(copiesByTitle(told("one", runs(0, 40)), told("two", runs(0, 40)))).toEqual({ two: "one" });
});

test("what others are copies of is itself no copy, and is one of them", () => {
  const parts = fc.array(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 4 })), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(parts, (stories) => {
      const readings = stories.map(([from, length], n) => told(`${n}`, runs(50 * from, 50 * length)));
      const copies = copiesOf(readings);
      for (const [copy, story] of copies) {
        expect(story).not.toBe(copy);
        expect(copies.has(story)).toBe(false);
        expect(readings.map((r) => r.document.id)).toContain(story);
      }
    }),
  );
});

describe("a later version of an address", () => {
  const at = (url: string | undefined, published: string, more: Partial<Document> = {}) =>
    document(published, { ...(url === undefined ? {} : { url }), ...more });

  it.each([
    ["itself", "https://paper.example/depot", "https://paper.example/depot", true],
    ["a part of it", "https://paper.example/depot", "https://paper.example/depot#photos", true],
    [
      "only what counts its visitors",
      "https://paper.example/depot?id=4",
      "https://paper.example/depot?utm_source=x&id=4",
      true,
    ],
    ["another page", "https://paper.example/story?id=4", "https://paper.example/story?id=5", false],
    ["another paper", "https://paper.example/depot", "https://gazette.example/depot", false],
  ])("differs from it by %s", (_, older, newer, same) => {
    const [before, after] = [at(older, "2031-10-08"), at(newer, "2031-10-09")];
    expect([...updatesOf([after, before])]).toEqual(same ? [[after.id, before.id]] : []);
  });

  it("is linked to the one before it, by when it was changed, else published, else got", () => {
    const url = "https://paper.example/depot";
    const first = at(url, "2031-10-08");
    const changed = at(url, "2031-10-08", { modified: momentFromIso("2031-10-10"), title: "changed" });
    const between = at(url, "2031-10-09");
    const got = at(url, "2031-10-10", { retrieved: "2031-10-11T08:00:00.000Z" });
    expect(new Map(updatesOf([got, changed, between, first]))).toEqual(
      new Map([
        [between.id, first.id],
        [changed.id, between.id],
        [got.id, changed.id],
      ]),
    );
  });

  it("is nothing that documents without an address can have", () => {
    expect([...updatesOf([at(undefined, "2031-10-08"), at(undefined, "2031-10-09")])]).toEqual([]);
  });
});
