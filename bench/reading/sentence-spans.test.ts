import { describe, expect, it } from "vitest";
import { calibrationError } from "./calibration.ts";
import { joined, labelledSpans, placeIn, tokensOf } from "./sentence-spans.ts";

const ARTICLE = "Fiction.\n\n“It’s over,” Ada Brandt said (twice). “It’s over.”";
const TOKENS = ["``", "It", "'s", "over", ",", "''", "Ada", "Brandt", "said", "-LRB-", "twice", "-RRB-", "."];

describe("a sentence cut into tokens", () => {
  it("is found in its article, whatever its quotation marks and brackets are there", () => {
    const placed = placeIn(ARTICLE, TOKENS, 0);
    expect(placed?.text).toBe("“It’s over,” Ada Brandt said (twice).");
    expect(placed?.places.map(([a, b]) => placed.text.slice(a, b))).toEqual(
      "“|It|’s|over|,|”|Ada|Brandt|said|(|twice|)|.".split("|"),
    );
  });

  it("is not found where the article says something else, or only before", () => {
    expect(placeIn(ARTICLE, ["It", "is", "over"], 0)).toBeNull();
    expect(placeIn(ARTICLE, TOKENS, 12)).toBeNull();
  });

  it("has its spans as first and last token, and characters are the tokens they touch", () => {
    const labels = ["B-cue", "I-cue", "O", "B-cue", "B-cue", "O", "I-cue"];
    expect([...labelledSpans(labels, "cue")]).toEqual(["0-1", "3-3", "4-4", "6-6"]);
    expect(labelledSpans(labels, "source").size).toBe(0);
    const sentence = joined(["Ada", "Brandt", "said"]);
    expect([tokensOf([0, 10], sentence), tokensOf([5, 6], sentence), tokensOf([3, 4], sentence)]).toEqual([
      "0-1",
      "1-1",
      null,
    ]);
  });
});

describe("the calibration error", () => {
  const all = (confidence: number, right: number, wrong: number) =>
    [...Array(right).fill(true), ...Array(wrong).fill(false)].map((is: boolean) => ({ confidence, right: is }));

  it("is nothing where as many are right as was promised, and the distance where they are not", () => {
    expect(calibrationError(all(0.75, 3, 1))).toBeCloseTo(0);
    expect(calibrationError(all(1, 1, 1))).toBeCloseTo(0.5);
    expect(calibrationError([...all(0.75, 3, 1), ...all(0.25, 4, 0)])).toBeCloseTo(0.375);
  });
});
