import { describe, expect, it } from "vitest";
import { exactly, type Person } from "../model/index.ts";
import { chief, claim, document, person, reading, words } from "./claims.cases.ts";
import { sameName } from "./names.ts";
import { peopleOf } from "./people.ts";

const first = document("2031-03-05", { publisher: "The Alder Courier" });
const second = document("2031-03-20", { publisher: "The Alder Courier" });

/** The people of a case of two documents. */
function together(inFirst: readonly Person[], inSecond: readonly Person[]) {
  return peopleOf([reading(first, { people: inFirst }), reading(second, { people: inSecond })], []);
}
const names = (people: readonly Person[]) => people.map((p) => p.name);

describe("two names are one person's", () => {
  it.each([
    ["Tobin Vale", "Tobin Vale"],
    ["Tobin Vale", "TOBIN VALE"],
    ["Tobin Vale", "Tobin Arlo Vale"],
    ["Tobin Vale", "T. Vale"],
    ["Tobin Vale", "Tobin Vale Jr."],
    ["Tobin Vale", "Vale"],
    ["Ama O'Dell", "Ama O’Dell"],
  ])("%s and %s", (a, b) => {
    expect([sameName(a, b), sameName(b, a)]).toEqual([true, true]);
  });
});

describe("two names are two people's", () => {
  it.each([
    ["Tobin Vale", "Maren Vale"],
    ["Tobin Vale", "Tobin Holt"],
    ["T. Vale", "Maren Vale"],
  ])("%s and %s", (a, b) => {
    expect([sameName(a, b), sameName(b, a)]).toEqual([false, false]);
  });
});

describe("the people of a case", () => {
  it("join under the fullest name, the graver role and every mention", () => {
    const [short, full] = [
      person("subject", "Tobin Vale", { mentions: [words("Tobin Vale", first)] }),
      person("killed", "Tobin Arlo Vale", { mentions: [words("Tobin Arlo Vale", second)] }),
    ];
    const { people, known } = together([short], [full]);
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ id: short.id, role: "killed", name: "Tobin Arlo Vale", nameStatus: "named" });
    expect(people[0]?.mentions).toHaveLength(2);
    expect([known.get(short.id), known.get(full.id)]).toEqual([short.id, short.id]);
  });

  it("know the unnamed man of the first day as the named man of the second", () => {
    const unnamed = person("killed", null, { description: "the man", gender: "male" });
    const { people } = together([unnamed], [person("killed", "Tobin Vale", { gender: "male" })]);
    expect(people).toHaveLength(1);
    expect(people[0]).toMatchObject({ name: "Tobin Vale", description: "the man" });
  });

  it("know him too when the story of the second day comes first", () => {
    const { people } = together([person("killed", "Tobin Vale")], [person("killed", null)]);
    expect(names(people)).toEqual(["Tobin Vale"]);
  });

  it.each([
    ["of another gender", { gender: "male" }, { gender: "female" }],
    ["of another age", { ageGroup: "infant" }, { ageGroup: "adult" }],
  ] as const)("stay apart when the named one is %s", (_, unnamed, named) => {
    expect(together([person("killed", null, unnamed)], [person("killed", "Ama Holt", named)]).people).toHaveLength(2);
  });

  it("stay apart when two are unnamed and either could be the one", () => {
    const unnamed = [
      person("killed", null, { description: "a man" }),
      person("killed", null, { description: "a driver" }),
    ];
    expect(together(unnamed, [person("killed", "Tobin Vale")]).people).toHaveLength(3);
  });

  it("stay apart when two of one document are named differently", () => {
    const both = [person("killed", "Tobin Vale"), person("killed", "Maren Vale")];
    expect(names(together(both, both.toReversed()).people)).toEqual(["Tobin Vale", "Maren Vale"]);
  });

  const aged = (who: Person, age: number) =>
    claim({ field: "age", value: exactly(age, "years", String(age)), about: who.id, by: chief, in: first });
  const withAges = (one: Person, age: number, other: Person, otherAge: number) =>
    peopleOf(
      [reading(first, { people: [one] }), reading(second, { people: [other] })],
      [aged(one, age), aged(other, otherAge)],
    ).people.map((p) => p.name);

  it("know somebody harmed under a misspelled name, and under a short one of the same age", () => {
    expect(together([person("killed", "Tobin Wester")], [person("killed", "Tobin Westar")]).people).toHaveLength(1);
    expect(withAges(person("killed", "Tommy Vale"), 31, person("killed", "Thomas Vale"), 31)).toHaveLength(1);
    expect(withAges(person("killed", "Tommy Vale"), 31, person("killed", "Thomas Vale"), 13)).toHaveLength(2);
  });

  it("stay apart when one document names both, alike as they are", () => {
    const both = [person("killed", "Tobin Wester"), person("killed", "Tobin Westar")];
    expect(together(both, both.toReversed()).people).toHaveLength(2);
    expect(together([person("killed", "Tobin Wester")], both).people).toHaveLength(2);
  });

  it("never take one officer for another whose name is a letter off", () => {
    expect(together([person("officer", "Tobin Wester")], [person("officer", "Tobin Westar")]).people).toHaveLength(2);
  });

  it("stay apart from their namesakes of another generation", () => {
    expect(withAges(person("killed", "Tobin Vale"), 19, person("family", "Tobin Vale"), 45)).toHaveLength(2);
    expect(withAges(person("killed", "Tobin Vale"), 19, person("witness", "Tobin Vale"), 20)).toHaveLength(1);
    const two = together([person("killed", "Tobin Vale Jr.")], [person("family", "Tobin Vale Sr.")]);
    expect(two.people).toHaveLength(2);
    expect(together([person("killed", "Tobin Vale Jr.")], [person("family", "Tobin Vale")]).people).toHaveLength(2);
  });

  it("never join unnamed officers or witnesses, of whom there may be any number", () => {
    for (const role of ["officer", "witness", "family"] as const)
      expect(together([person(role, null)], [person(role, null, { description: "other" })]).people).toHaveLength(2);
  });

  it("have a name that is withheld, and one that is just not stated", () => {
    const [killed, injured] = [person("killed", null), person("injured", null)];
    const withheld = claim({ field: "name", value: null, about: killed.id, by: chief, in: first, mode: "withheld" });
    const { people } = peopleOf([reading(first, { people: [killed, injured], claims: [withheld] })], [withheld]);
    expect(people.map((p) => p.nameStatus)).toEqual(["withheld", "not stated"]);
  });

  it("are named once somebody names them, whoever withheld it before", () => {
    const [unnamed, named] = [person("killed", null), person("killed", "Tobin Vale")];
    const withheld = claim({ field: "name", value: null, about: unnamed.id, by: chief, in: first, mode: "withheld" });
    const readings = [reading(first, { people: [unnamed] }), reading(second, { people: [named] })];
    expect(peopleOf(readings, [withheld]).people.map((p) => p.nameStatus)).toEqual(["named"]);
  });
});
