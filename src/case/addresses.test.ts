import { describe, expect, it } from "vitest";
import { addressesMeet } from "./addresses.ts";

describe("two addresses", () => {
  it.each([
    ["100 block of E. Willow", "100 block of East Willow Street"],
    ["1210 Larch Street", "1200 block of Larch Street"],
    ["Larch Street", "1210 Larch St."],
    ["1210 Larch Street", "1210 Larch Ave."],
  ])("may be one place: %s and %s", (a, b) => {
    expect(addressesMeet(a, b)).toBe(true);
    expect(addressesMeet(b, a)).toBe(true);
  });
  it.each([
    ["2300 block of South Larch", "2400 block of South Larch"],
    ["1210 Larch Street", "1212 Larch Street"],
    ["1210 Larch Street", "1300 block of Larch Street"],
    ["1210 Larch Street", "1210 Willow Street"],
  ])("are two places: %s and %s", (a, b) => {
    expect(addressesMeet(a, b)).toBe(false);
    expect(addressesMeet(b, a)).toBe(false);
  });
});
