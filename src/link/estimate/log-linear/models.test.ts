import { describe, expect, it } from "vitest";
import type { Cells } from "../cells.ts";
import { fiveLists, hares, hepatitis, registers } from "../published.cases.ts";
import { DEFAULT_ESTIMATE_SETTINGS as settings } from "../settings.ts";
import { designOf, modelsOf } from "./design.ts";
import { fitPoisson } from "./fit.ts";
import { type AllModels, logLinearModels } from "./models.ts";

const byName = ({ fitted }: AllModels) =>
  new Map(fitted.map(({ model }) => [model.pairs.map((pair) => pair.join("")).join(" "), model.fit]));

describe("log-linear models", () => {
  // Chao and others, 2001, table VIII; and Rcapture 1.4-4, closedpMS.t, to all the digits it prints.
  it.each([
    ["", 388.4835, 21.55294, 24.35684, 69.7479, 84.15638],
    ["PE", 393.3134, 26.79594, 24.24704, 71.63811, 89.6487],
    ["PQ", 416.0, 30.94273, 21.14426, 68.53532, 86.54592],
    ["QE", 413.1818, 29.83463, 21.33051, 68.72158, 86.73218],
    ["PQ PE", 463.5, 59.27162, 19.42205, 68.81311, 90.42583],
    ["PQ QE", 526.7059, 78.02174, 13.20262, 62.59369, 84.2064],
    ["PE QE", 451.7143, 52.94257, 19.90445, 69.29551, 90.90823],
    ["PQ PE QE", 1312.7647, 517.97806, 0, 51.39107, 76.6059],
  ])("of the hepatitis outbreak give what others give: %s", (name, total, error, deviance, aic, bic) => {
    const fit = byName(logLinearModels(hepatitis, settings)).get(name);
    expect(fit?.total).toBeCloseTo(total, 3);
    expect(fit?.standardError).toBeCloseTo(error, 3);
    expect(fit?.deviance).toBeCloseTo(deviance, 4);
    expect(fit?.aic).toBeCloseTo(aic, 4);
    expect(fit?.bic).toBeCloseTo(bic, 4);
  });

  // Rcapture 1.4-4, closedpMS.t with maxorder = 2, which writes 12 for our "12".
  it.each([
    ["12", 12318.468, 1188.7215, 7.613759],
    ["", 11124.578, 904.752, 13.026137],
    ["12 23 24 34", 15887.574, 2908.7118, 4.160143],
    ["12 13 14 23 24 34", 23443.536, 9594.8794, 3.036804],
  ])("of four registers with an empty cell give what others give: %s", (name, total, error, deviance) => {
    const fit = byName(logLinearModels(registers, settings)).get(name);
    expect((fit?.total ?? 0) / total).toBeCloseTo(1, 6);
    expect((fit?.standardError ?? 0) / error).toBeCloseTo(1, 4);
    expect(fit?.deviance).toBeCloseTo(deviance, 5);
  });

  // R 4.2, glm(family = poisson), over all 1,024 models.
  it("of five lists give what others give, in the same order", () => {
    const { fitted, refused } = logLinearModels(fiveLists, { ...settings, modelIntervals: 0 });
    expect([fitted.length, refused.length]).toEqual([1024, 0]);
    const best = fitted
      .slice(0, 3)
      .map(({ model: { pairs, fit } }) => [pairs.map((pair) => pair.join("")).join(" "), fit.total]);
    expect(best).toEqual([
      ["ab ac be ce", expect.closeTo(739.085128, 4)],
      ["ab ac ae be ce", expect.closeTo(735.515925, 4)],
      ["ab ac ce", expect.closeTo(734.459589, 4)],
    ]);
  });

  it("of six nights, each with its own rate, give what others give for the hares", () => {
    const fit = fitPoisson(designOf(6, []).slice(1), hares.counts.slice(1));
    expect(68 + Math.exp(fit?.intercept ?? 0)).toBeCloseTo(75.0662, 4);
    expect(fit?.deviance).toBeCloseTo(58.31416, 4);
  });

  it("are not fitted where a likelihood has no finite maximum, and say so", () => {
    const noneInAll: Cells = { lists: ["a", "b", "c"], counts: [0, 40, 30, 12, 35, 9, 11, 0] };
    const { fitted, refused } = logLinearModels(noneInAll, settings);
    expect(fitted).toHaveLength(7);
    expect(refused).toEqual([
      expect.objectContaining({ fit: null, refused: expect.stringContaining("no finite maximum") }),
    ]);
  });

  it("do not link two lists that share no death", () => {
    const apart: Cells = { lists: ["a", "b", "c"], counts: [0, 40, 30, 0, 35, 9, 11, 0] };
    const { fitted, refused } = logLinearModels(apart, settings);
    expect(fitted.every(({ model }) => !model.pairs.some((pair) => pair.join("") === "ab"))).toBe(true);
    expect(refused.filter((model) => model.refused?.includes("a and b share no death"))).toHaveLength(4);
  });

  it("never take two lists to be independent that are declared not to be", () => {
    const dependences = [{ lists: ["E", "P"] as [string, string], why: "one was asked by the other" }];
    const { fitted, refused } = logLinearModels(hepatitis, { ...settings, dependences });
    expect(fitted.every(({ model }) => model.pairs.some((pair) => pair.join("") === "PE"))).toBe(true);
    expect([fitted.length, refused.length]).toEqual([4, 4]);
    expect(refused[0]?.refused).toContain("one was asked by the other");
  });

  it.each([
    [3, 8],
    [4, 64],
    [5, 1024],
  ])("of %i lists are %i", (lists, models) => expect(modelsOf(lists)).toHaveLength(models));
});
