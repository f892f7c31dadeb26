import { describe, expect, it } from "vitest";
import { stateOfLoneCity } from "./datelines.ts";

describe("cities that stand alone in datelines", () => {
  it.each([
    ["Denver", "CO"],
    ["SALT LAKE CITY", "UT"],
    ["St. Louis", "MO"],
  ])("%s is in %s", (city, state) => expect(stateOfLoneCity(city)).toBe(state));

  it.each(["Springfield", "Columbus", "Kansas City", "Harrow Bay", ""])("%s needs its state named", (city) =>
    expect(stateOfLoneCity(city)).toBeNull(),
  );
});
