import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { SourceAdapter } from "../source-adapter.ts";
import { type ColumnProfile, type Shape, shapes } from "./column-profile.ts";
import { draftMapping } from "./draft-mapping.ts";
import { mappingYaml } from "./mapping-yaml.ts";

/** A column whose values have a shape, all of them. */
function column(title: string, shape: Shape | null, more: Partial<ColumnProfile> = {}): ColumnProfile {
  const shares = Object.fromEntries(shapes.map((one) => [one, one === shape ? 1 : 0])) as ColumnProfile["shares"];
  return { title, filled: 100, unique: false, averageLength: 12, shares, values: [], order: null, ...more };
}
const id = column("record_id", null, { unique: true });
const taken = (columns: readonly ColumnProfile[]) =>
  Object.fromEntries(
    draftMapping(columns).taken.map(({ field, columns: own, sure }) => [
      field,
      [own.map(({ title }) => title).join("+"), sure],
    ]),
  );

describe("a draft of a mapping", () => {
  it("takes columns whose title and values agree, and is sure of them", () => {
    const columns = [
      id,
      column("Date of Death", "numberDate"),
      column("Victim Age", "age"),
      column("STATE", "stateCode"),
      column("subjectName", "personName"),
    ];
    expect(taken(columns)).toEqual({
      key: ["record_id", true],
      date: ["Date of Death", true],
      age: ["Victim Age", true],
      state: ["STATE", true],
      name: ["subjectName", true],
    });
  });

  it.each([
    ["an officer's age", "age", column("officer_age", "age")],
    ["an officer's name", "name", column("Officer Name", "personName")],
    ["an agency's name", "name", column("agency name", "personName")],
    ["a birthday", "date", column("date of birth", "date")],
    ["the day of entry", "date", column("date entered", "date")],
    ["the agency's state", "state", column("agency state", "stateCode")],
    ["numbers that may be ages, by nothing but their form", "age", column("count", "age")],
    ["an id that repeats", "key", column("id", null)],
  ])("does not take %s", (_, field, one) => {
    expect(taken([one])).not.toHaveProperty(field);
  });

  it("marks what only the values say", () => {
    expect(taken([column("where", "stateName")])).toEqual({ state: ["where", false] });
  });

  it("takes the one column left over that tells every row apart for the id, and a person must check it", () => {
    const told = column("ref", null, { unique: true, averageLength: 4 });
    expect(taken([told])).toEqual({ key: ["ref", false] });
    expect(taken([told, column("serial", null, { unique: true, averageLength: 4 })])).toEqual({});
    expect(taken([id, told])).toEqual({ key: ["record_id", true] });
  });

  it("refuses to choose between two, and between a title and its values", () => {
    const { taken: none, open } = draftMapping([
      column("date one", "date"),
      column("date two", "date"),
      column("age", null),
    ]);
    expect(none).toEqual([]);
    expect(open).toEqual([
      { field: "date", why: "more than one column may be meant", candidates: ["date one", "date two"] },
      { field: "age", why: "its title fits, its values do not look like it", candidates: ["age"] },
    ]);
  });

  it("rather takes the day of the death than another", () => {
    expect(taken([column("date of report", "date"), column("date of death", "date")])).toEqual({
      date: ["date of death", true],
    });
  });

  it("puts a name together that stands in parts", () => {
    expect(
      taken([column("Last Name", "personName"), column("First Name", "personName"), column("Suffix", null)]),
    ).toEqual({
      name: ["First Name+Last Name+Suffix", true],
    });
  });

  it("says in its YAML what a person must look at", () => {
    const yaml = mappingYaml("County list.csv", [
      column("seen", "numberDate", { order: "either" }),
      column("race", null, { values: ["W", "Purple", "Race unspecified"] }),
      column("agency", "comma"),
    ]);
    expect(yaml).toMatch(/order: decide # CHECK: every date may have the day or the month first/);
    expect(yaml).toMatch(/"W": White\n {6}Race unspecified: null\n {4}# CHECK: what these mean; null for none: Purple/);
    expect(yaml).toMatch(/separator: "," # CHECK: whether a comma parts two agencies/);
    expect(yaml).toMatch(/# key: no column has an id of its own in every row/);
    expect(yaml).toMatch(/# name, state: not found/);
  });

  it("is a mapping that the strict schema reads, whatever titles and values a table has", () => {
    const words = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.constantFrom("null", "yes", "a: b", "#", "'", '"', "- x", "\n", "date", "race", "id"),
    );
    const any = fc.record({
      title: words.filter((title) => title.trim() !== ""),
      shape: fc.option(fc.constantFrom(...shapes)),
      values: fc.array(
        words.filter((value) => value.trim() !== ""),
        { maxLength: 5 },
      ),
      unique: fc.boolean(),
    });
    fc.assert(
      fc.property(words, fc.array(any, { maxLength: 8 }), (file, columns) => {
        const yaml = mappingYaml(
          file,
          columns.map(({ title, shape, ...more }) => column(title, shape, more)),
        );
        const read = SourceAdapter.safeParse(parse(yaml));
        expect(read.error?.issues ?? [], yaml).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
