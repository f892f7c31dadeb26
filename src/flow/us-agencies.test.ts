import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const groups = readFileSync(new URL("../../models/us-agencies/agencies.txt", import.meta.url), "utf8").split("\n\n");

describe("the shipped list of agencies", () => {
  it("has the fifty states and the District of Columbia, each once", () => {
    expect(new Set(groups.map((group) => group.split("\n")[0])).size).toBe(51);
    expect(groups).toHaveLength(51);
  });

  it("gives every agency a name and a number of its own", () => {
    const agencies = groups.flatMap((group) => group.trim().split("\n").slice(1));
    expect(agencies.filter((line) => !/^[^\t]+\t[A-Z0-9]{9}$/.test(line))).toEqual([]);
    expect(new Set(agencies.map((line) => line.split("\t")[1])).size).toBe(agencies.length);
  });
});
