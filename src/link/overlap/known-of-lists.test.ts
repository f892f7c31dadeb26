import { describe, expect, it } from "vitest";
import { SourceAdapter } from "../source-adapter.ts";
import type { Extent } from "./common-ground.ts";
import { knownOfLists, type SaidOfLists } from "./known-of-lists.ts";

// Invented lists of invented years.
const adapter = (name: string, more: object) =>
  SourceAdapter.parse({
    name,
    title: name,
    licence: "None",
    cite: name,
    holds: "Deaths",
    fields: { key: "id" },
    ...more,
  });
const said = "its keepers' page";
const adapters = [
  adapter("river-desk", { scope: { causes: ["gunshot"], from: 2031, to: 2033, states: "all", said } }),
  adapter("lark-county", {
    scope: { from: 2030, states: ["OR"], said },
    drawn_from: [{ sources: ["river-desk", "nobody"], said }],
  }),
];
const years = (list: string, ...of: number[]): Extent[] =>
  of.map((year) => ({ list, state: "OR", year, cause: "gunshot", records: 1 }));
const nothing: SaidOfLists = { lists: [], dependences: [], independent: [] };
const scopeOf = (extents: readonly Extent[], by = nothing) =>
  knownOfLists(adapters, extents, by).scopes.find(({ list }) => list === "river-desk");

describe("what adapters know of lists", () => {
  it("is what their keepers state, and is told with where they do", () => {
    const { scopes, notes } = knownOfLists(adapters, years("river-desk", 2030, 2031, 2034), nothing);
    expect(scopes).toEqual([{ list: "river-desk", causes: ["gunshot"], from: 2031, to: 2033 }]);
    expect(notes.scopes.map(({ words }) => words)).toEqual([
      "Known of river-desk: it counts only deaths by gunshot and covers 2031 to 2033 whole (its keepers' page).",
    ]);
  });

  it.each<readonly [what: string, records: number[], covered: object]>([
    ["years before its first record", [2032, 2033], { to: 2033 }],
    ["years after its last record", [2031, 2032], { from: 2031 }],
    ["any year that both ends of its records lie within", [2032], {}],
    ["other years than its own, where it has records of none of them", [2041, 2042], { from: 2031, to: 2033 }],
  ])("is never taken to cover %s", (_, records, covered) => {
    expect(scopeOf(years("river-desk", ...records))).toEqual({ list: "river-desk", causes: ["gunshot"], ...covered });
  });

  it("stands behind what a person says, field by field", () => {
    const by: SaidOfLists = { ...nothing, lists: [{ list: "river-desk", causes: "all", to: 2032 }] };
    expect(scopeOf(years("river-desk", 2030, 2035), by)).toEqual({ list: "river-desk", from: 2031, to: 2032 });
    const { notes } = knownOfLists(adapters, years("river-desk", 2030, 2035), by);
    expect(notes.scopes[0]?.words).toBe("Known of river-desk: it covers the years from 2031 on (its keepers' page).");
  });

  it("is nothing of a list that no adapter is called like", () => {
    const { scopes, dependences, notes } = knownOfLists(adapters, years("north", 2031), nothing);
    expect([scopes, dependences, notes]).toEqual([[{ list: "north" }], [], { scopes: [], dependences: [] }]);
  });

  it("is which of the lists that are there were made from each other, and who says so", () => {
    const both = [...years("river-desk", 2031), ...years("lark-county", 2031)];
    const lists: [string, string] = ["lark-county", "river-desk"];
    const why = "lark-county was drawn in part from river-desk; its keepers' page";
    expect(knownOfLists(adapters, both, nothing).dependences).toEqual([{ lists, why }]);
    const turned: [string, string] = ["river-desk", "lark-county"];
    const declared = { lists: turned, why: "both take leads from the wire" };
    expect(knownOfLists(adapters, both, { ...nothing, dependences: [declared] }).dependences).toEqual([declared]);
    const denied = knownOfLists(adapters, both, {
      ...nothing,
      independent: [{ lists: turned, why: "not since 2031" }],
    });
    expect(denied.dependences).toEqual([]);
    expect(denied.notes.dependences.map(({ words }) => words)).toEqual([
      "river-desk and lark-county are taken for independent, against what is known of them: not since 2031.",
    ]);
  });

  it("is refused in an adapter without a source for it, or with years turned round", () => {
    expect(() => adapter("a", { scope: { from: 2031 } })).toThrow();
    expect(() => adapter("a", { drawn_from: [{ sources: ["river-desk"] }] })).toThrow();
    expect(() => adapter("a", { scope: { from: 2033, to: 2031, said } })).toThrow("from is later than to");
  });
});
