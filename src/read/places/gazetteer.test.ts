import { describe, expect, it } from "vitest";
import { Gazetteer } from "./gazetteer.ts";

const places = new Gazetteer(
  "Harrow Bay\tOR\t52000\t45.10\t-123.20\nHarrow Bay\tME\t900\t44.00\t-69.00\nSaint Orrin\tMO\t7000\t38.00\t-90.00\n",
);

describe("a gazetteer", () => {
  it("gives the places of a name, the largest first", () =>
    expect(places.find("Harrow Bay").map(({ state }) => state)).toEqual(["OR", "ME"]));

  it("takes capitals and St. for the same name", () => {
    expect(places.population("HARROW BAY")).toBe(52000);
    expect(places.population("St. Orrin")).toBe(7000);
  });

  it("knows no place that is not in its list", () => {
    expect(places.find("Dunmore")).toEqual([]);
    expect(places.population("Dunmore")).toBe(0);
    expect(new Gazetteer().population("Harrow Bay")).toBe(0);
  });
});
