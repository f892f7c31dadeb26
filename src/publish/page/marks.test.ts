import { describe, expect, it } from "vitest";
import { Commitment, FactStatus, Mode, StepState } from "../../model/index.ts";
import { factMark, markStyle, modeMark, promiseMark, stepMark } from "./marks.ts";

const marks = [
  ...FactStatus.options.map(factMark),
  ...StepState.options.map(stepMark),
  ...Commitment.shape.state.options.map(promiseMark),
  ...Mode.options.map((mode) => modeMark(mode, "says", "A")),
];

describe("a mark", () => {
  it("has its word, and one shape by its class", () => {
    for (const { markup } of marks) {
      const [, name = "", word = ""] = /^<b class="([a-z-]+)">([a-zA-Z ]+)<\/b>$/.exec(markup) ?? [];
      expect(word, markup).not.toBe("");
      const drawn = markStyle.split("\n").filter((rule) => new RegExp(`\\.${name}[,)]`).test(rule));
      expect(drawn, name).toHaveLength(1);
    }
  });

  it("is drawn by borders alone, whose colour is that of the words: no picture, no background", () => {
    expect(markStyle).not.toMatch(/url\(|background|mask|#|var\(/);
  });
});
