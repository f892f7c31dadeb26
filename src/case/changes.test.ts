import { describe, expect, it } from "vitest";
import { type CaseFile, type Change, exactly, momentFromIso, type Reading } from "../model/index.ts";
import { knownBy } from "./as-of.ts";
import { assemble } from "./assemble.ts";
import { changesBetween } from "./changes.ts";
import { chief, claim, document, neighbor, nobody, person, prosecutor, reading, step } from "./claims.cases.ts";

/** Three documents of one invented case: a first story, a statement a fortnight later, a letter of the county attorney in June. */
const story = document("2031-05-04", { publisher: "The Alder Courier" });
const statement = document("2031-05-14", { publisher: "Alder Crossing Police Department" });
const letter = document("2031-06-03", { publisher: "Teasdale County Attorney" });
const vale = person("killed", "Tobin Vale");
const man = person("killed", null, { gender: "male" });
const city = (where: typeof story) => claim({ field: "city", value: "Alder Crossing", by: nobody, in: where });
const date = (where: typeof story) =>
  claim({ field: "date", value: momentFromIso("2031-05-03"), by: nobody, in: where });
const two = exactly(2, "officers", "two officers");
const one = exactly(1, "officers", "one officer");
const promise = claim({
  field: "commitment",
  value: { what: "release the video", due: momentFromIso("2031-05-30"), by: ["Ada Brandt"] },
  by: chief,
  in: statement,
  mode: "promised",
});
const released = claim({ field: "video_release", value: step("done"), by: prosecutor, in: letter });

const readings: readonly Reading[] = [
  reading(story, {
    people: [man],
    claims: [
      city(story),
      date(story),
      claim({ field: "officers_who_fired", value: two, by: chief, in: story }),
      claim({ field: "weapon", value: "knife", about: man.id, by: chief, in: story }),
      claim({ field: "question", value: "Where is the video?", by: neighbor, in: story, mode: "asked" }),
    ],
  }),
  reading(statement, { people: [vale], claims: [city(statement), date(statement), promise] }),
  reading(letter, {
    people: [vale],
    claims: [
      city(letter),
      date(letter),
      claim({ field: "officers_who_fired", value: one, by: chief, in: letter }),
      claim({ field: "weapon", value: "knife", about: vale.id, by: neighbor, in: letter, mode: "denied" }),
      released,
    ],
  }),
];

function on(day: string): CaseFile | null {
  return assemble(knownBy(readings, { day, today: "2031-12-31" })).cases[0] ?? null;
}

function between(from: string, to: string): Change[] {
  const after = on(to);
  if (!after) throw new Error(`no case on ${to}`);
  return changesBetween(on(from), after);
}
const kinds = (changes: readonly Change[]) => changes.map(({ kind }) => kind);

describe("from one day to another", () => {
  it("nothing changes in which nothing was published", () => {
    expect(between("2031-05-04", "2031-05-13")).toEqual([]);
    expect(between("2031-06-03", "2031-12-31")).toEqual([]);
  });

  it("everything is new before which nothing was known", () => {
    expect(on("2031-05-01")).toBeNull();
    expect(new Set(kinds(between("2031-05-01", "2031-05-04")))).toEqual(new Set(["document", "known", "asked"]));
  });

  it("a name, a document and a promise are new", () => {
    const changes = between("2031-05-04", "2031-05-14");
    expect(kinds(changes)).toEqual(["document", "named", "step", "promised"]);
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: "named", person: expect.objectContaining({ name: "Tobin Vale" }) }),
    );
  });

  it("a number that the same voice corrects has changed, from the old to the new", () => {
    const changed = between("2031-05-14", "2031-06-03").find(({ kind }) => kind === "changed");
    expect(changed).toMatchObject({ fact: { field: "officers_who_fired" }, from: { value: two }, to: { value: one } });
  });

  it("an account that somebody denies is disputed", () => {
    const disputed = between("2031-05-14", "2031-06-03").find(({ kind }) => kind === "disputed");
    expect(disputed).toMatchObject({ fact: { field: "weapon", status: "disputed" } });
  });

  it("a step that keeps a promise names it, and the promise is not told a second time", () => {
    const changes = between("2031-05-14", "2031-06-03");
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: "step", promise: expect.objectContaining({ made: promise.id, state: "kept" }) }),
    );
    expect(kinds(changes)).not.toContain("kept");
  });
});

describe("as of a day", () => {
  it("only what was published by then is known", () => {
    expect(on("2031-05-14")?.documents).toHaveLength(2);
    expect(on("2031-05-14")?.commitments).toMatchObject([{ state: "open" }]);
    expect(on("2031-06-03")?.commitments).toMatchObject([{ state: "kept" }]);
  });

  it.each([
    ["not dated, captured before", document(null, { retrieved: "2031-04-01T10:00:00Z" }), true],
    ["not dated, captured after", document(null, { retrieved: "2031-08-01T10:00:00Z" }), false],
    ["without any date, read today", document(null), false],
    ["dated by the month only", document("2031-05"), true],
    ["dated by a month to come", document("2031-07"), false],
    [
      "dated by the week",
      document(null, { published: { value: "2031-W20", precision: "week", text: "that week" } }),
      true,
    ],
    ["dated by the year", document("2031"), true],
  ])("a document %s", (_, of, known) => {
    expect(knownBy([reading(of)], { day: "2031-06-15", today: "2031-12-31" })).toHaveLength(known ? 1 : 0);
  });
});
