import { describe, expect, it } from "vitest";
import type { ComparisonPart, ScoredPair } from "../../model/index.ts";
import { describeBits, describeProbability, describeSides, waterfallOf } from "./waterfall.ts";
import { renderWaterfall, renderWaterfallPicture } from "./waterfall-page.ts";

const part = (question: string, weight: number, left: string | null = null, right = left): ComparisonPart => ({
  question,
  answer: "as told",
  left,
  right,
  weight,
});
const pair = (...parts: ComparisonPart[]): ScoredPair => {
  const weight = parts.reduce((sum, each) => sum + each.weight, 0);
  return {
    left: { source: "post", key: "12" },
    right: { source: "count", key: "a/7" },
    weight,
    probability: 2 ** weight / (1 + 2 ** weight),
    parts,
  };
};

describe("a score as a waterfall", () => {
  it("goes from question to question to the sum, and knows how far it went either way", () => {
    const { steps, least, most } = waterfallOf(pair(part("start", -9), part("name", 12), part("age", -2)));
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [0, -9],
      [-9, 3],
      [3, 1],
    ]);
    expect([least, most]).toEqual([-9, 3]);
  });

  it.each([
    [9.14, "+9.1"],
    [-0.44, "-0.4"],
    [0, "0.0"],
    [-0.04, "0.0"],
  ])("says %d bits as %s", (bits, words) => expect(describeBits(bits)).toBe(words));

  it.each([
    [0.5, "50%"],
    [0.934, "93%"],
    [0.9912, "99.1%"],
    [0.999999, "99.9%"],
    [0.000001, "0.1%"],
    [0.04, "4.0%"],
    [1, "100%"],
    [0, "0%"],
  ])("is never surer than it is: %d is %s", (probability, words) =>
    expect(describeProbability(probability)).toBe(words),
  );

  it("says what both tell, what one tells, and nothing where neither does", () => {
    expect(describeSides(part("name", 1, "Tobin Vale"))).toBe("“Tobin Vale”");
    expect(describeSides(part("name", 1, "Tobin Vale", "T. Vale"))).toBe("“Tobin Vale” and “T. Vale”");
    expect(describeSides({ ...part("age", 0, "34"), left: null })).toBe("nothing and “34”");
    expect(describeSides(part("start", -9))).toBeNull();
  });

  it("is a page and a picture with all that was asked, in which a list's words stay words", () => {
    const odd = pair(part("start", -9), part("name", 12, '<script>"Vale"</script>'), part("age", -2, "34", "36"));
    for (const drawn of [renderWaterfall(odd), renderWaterfallPicture(odd)]) {
      expect(drawn).not.toContain("<script>");
      for (const words of ["&lt;script&gt;", "name", "+12.0", "-2.0", "+1.0", "67%"]) expect(drawn).toContain(words);
    }
    expect(renderWaterfall(odd)).toContain("not a person’s judgement");
    expect(renderWaterfallPicture(odd)).toMatch(/^<\?xml[^>]*>\n<svg xmlns/);
  });
});
