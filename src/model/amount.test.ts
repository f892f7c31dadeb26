import { describe, expect, it } from "vitest";
import { Amount, atLeast, exactly } from "./amount.ts";

describe("an amount", () => {
  it("of exactly none is zero, which is not unknown", () => {
    expect(Amount.parse(exactly(0, "officers", "no officers"))).toMatchObject({ value: 0, minimum: 0, maximum: 0 });
  });

  it("known only from below has no value and no upper bound", () => {
    expect(Amount.parse(atLeast(2, "officers", "officers"))).toMatchObject({ value: null, minimum: 2, maximum: null });
  });

  it("keeps an infant's age in months", () => {
    expect(exactly(4, "months", "4-month-old")).toMatchObject({ value: 4, unit: "months", text: "4-month-old" });
  });
});
