import { describe, expect, it } from "vitest";
import { commonGround, type Extent } from "./common-ground.ts";

const extent = (list: string, state: string | null, year: number | null, cause: string | null = null): Extent => ({
  list,
  state,
  year,
  cause,
  records: 1,
});

const lists = [
  ...[2030, 2031, 2032].flatMap((year) =>
    ["MN", "OR", "NM", "WY"].map((state) => extent("north", state, year, "gunshot")),
  ),
  ...[2031, 2032, 2033].flatMap((year) => ["MN", "OR", "NM"].map((state) => extent("post", state, year))),
];

describe("what lists are compared over", () => {
  it("is the years that every list has, and says what was left out", () => {
    const { from, to, states, notes } = commonGround(lists, [], {});
    expect([from, to, states]).toEqual([2031, 2032, null]);
    expect(notes[0]).toBe(
      "Only 2031 to 2032 is compared, which every list covers; north has 2030 to 2032, post has 2031 to 2033.",
    );
    expect(notes[1]).toContain("nothing declares what is covered whole");
  });

  it("is the years that lists declare, where they do", () => {
    const scopes = [
      { list: "north", from: 2029, to: 2033 },
      { list: "post", from: 2031, to: 2033 },
    ];
    const { from, to, notes } = commonGround(lists, scopes, {});
    expect([from, to]).toEqual([2031, 2033]);
    expect(notes.join(" ")).not.toContain("declares");
  });

  it("is narrowed by what is asked for, and never widened", () => {
    expect(commonGround(lists, [], { from: 2032, to: 2040 })).toMatchObject({ from: 2032, to: 2032 });
  });

  it("is the states of a list of few states, and of a national list all, also those where it has nothing", () => {
    const local = [...lists, ...[2031, 2032].map((year) => extent("city", "OR", year))];
    expect(commonGround(local, [], {})).toMatchObject({ states: ["OR"] });
    expect(commonGround(lists, [], {}).states).toBeNull();
    expect(commonGround(lists, [{ list: "post", states: ["MN", "OR"] }], {})).toMatchObject({
      states: ["MN", "OR"],
      notes: expect.arrayContaining(["Only MN and OR are compared: post covers no more."]),
    });
  });

  it("is the causes of death of the narrowest list, where the others tell the cause", () => {
    const scopes = [{ list: "post", causes: ["gunshot"] as [string, ...string[]] }];
    expect(commonGround(lists, scopes, {})).toMatchObject({ causes: ["gunshot"] });
    expect(() => commonGround(lists, [{ list: "north", causes: ["gunshot"] }], {})).toThrow(
      'north counts only gunshot, and no record of post tells the cause of death: add a column "cause"',
    );
    expect(() => commonGround(lists, scopes, { cause: "taser" })).toThrow(
      "have no cause of death in common with --scope taser",
    );
  });

  it("is everything only where that is asked for, and then says so", () => {
    expect(commonGround(lists, [], { everything: true })).toMatchObject({
      from: 2030,
      to: 2033,
      notes: ["Deaths that a list does not mean to hold are counted as lacking in it."],
    });
  });

  it.each<[string, readonly Extent[], Parameters<typeof commonGround>[2], string]>([
    [
      "a list that is in no file",
      lists,
      { lists: ["north", "nobody"] },
      "There is no list called nobody in the files; the lists are north and post.",
    ],
    [
      "no year in common",
      [extent("a", "MN", 2031), extent("b", "MN", 2033)],
      {},
      "a and b have no year in common: a covers 2031 to 2031",
    ],
    ["no year within those asked for", lists, { from: 2050 }, "no year in common within --from and --to"],
    ["files without a record", [], {}, "The files hold no record"],
  ])("is refused for %s", (_, extents, wish, words) => {
    expect(() => commonGround(extents, [], wish)).toThrow(words);
  });

  it("says where no list tells a year", () => {
    const { from, notes } = commonGround([extent("a", "MN", null), extent("b", "MN", null)], [], {});
    expect([from, notes[0]]).toEqual([null, expect.stringContaining("taken for granted")]);
  });
});
