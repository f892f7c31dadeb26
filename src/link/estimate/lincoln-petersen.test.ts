import { describe, expect, it } from "vitest";
import type { Cells } from "./cells.ts";
import { chapman, lincolnPetersen } from "./lincoln-petersen.ts";
import { DEFAULT_ESTIMATE_SETTINGS as settings } from "./settings.ts";

const two = (first: number, second: number, both: number): Cells => ({
  lists: ["a", "b"],
  counts: [0, first, second, both],
});

describe("Lincoln and Petersen's method", () => {
  it("is Chapman's, with Seber's variance", () => {
    // By hand: 201 · 151 / 61 - 1, and 201 · 151 · 140 · 90 / (61² · 62).
    const { total, variance } = chapman(200, 150, 60);
    expect(total).toBeCloseTo(496.557377, 6);
    expect(variance).toBeCloseTo(1657.63, 1);
  });

  it("gives a total, what is missing of it, and an interval that does not fall below what is known", () => {
    const estimate = lincolnPetersen(two(140, 90, 60), ["a", "b"], settings);
    if (estimate.kind !== "estimate") throw new Error(estimate.reason);
    expect(estimate.total - estimate.missing).toBeCloseTo(290, 9);
    expect(estimate.interval.from).toBeGreaterThan(290);
    expect(estimate.interval.from).toBeLessThan(estimate.total);
    expect(estimate.interval.to).toBeGreaterThan(estimate.total);
    expect(estimate.assumptions.join(" ")).toContain("neither likelier nor less likely");
  });

  it.each<[string, Cells, string, string]>([
    [
      "too few deaths in both",
      two(20, 20, 6),
      "too-few-overlaps",
      "a and b share 6 deaths, and at least 7 are needed.",
    ],
    ["one death in both", two(20, 20, 1), "too-few-overlaps", "share 1 death,"],
    ["no death in both", two(20, 20, 0), "too-few-overlaps", "share 0 deaths"],
    ["a list inside the other", two(0, 30, 50), "contained", "Every death in a is in b too"],
    ["a list inside the other, turned round", two(30, 0, 50), "contained", "Every death in b is in a too"],
    ["an interval that says nothing", two(400, 400, 7), "too-wide", "no answer"],
  ])("refuses %s, and says why", (_, cells, code, words) => {
    expect(lincolnPetersen(cells, ["a", "b"], settings)).toEqual({
      kind: "refused",
      method: "lincoln-petersen",
      lists: ["a", "b"],
      code,
      reason: expect.stringContaining(words),
    });
  });

  it("refuses two lists that depend on each other, whichever is named first", () => {
    const dependences = [{ lists: ["b", "a"] as [string, string], why: "b was compiled partly from a" }];
    expect(lincolnPetersen(two(140, 90, 60), ["a", "b"], { ...settings, dependences })).toMatchObject({
      code: "dependent",
      reason: expect.stringContaining("b was compiled partly from a"),
    });
  });

  it("refuses a total below what a third list already shows", () => {
    const cells: Cells = { lists: ["a", "b", "c"], counts: [0, 10, 10, 80, 200, 5, 5, 20] };
    expect(lincolnPetersen(cells, ["a", "b"], settings)).toMatchObject({ code: "below-known" });
  });
});
