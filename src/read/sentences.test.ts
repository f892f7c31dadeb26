import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencesOf } from "./sentences.ts";

const split = (text: string) =>
  sentencesOf(text, { kind: "paragraph", start: 0, end: text.length }).map((s) => text.slice(s.start, s.end));

describe("a sentence ends", () => {
  it.each([
    ["He fell. She ran.", ["He fell.", "She ran."]],
    ["Sgt. Ray Ives fired. He left.", ["Sgt. Ray Ives fired.", "He left."]],
    ["It was 9 p.m. Officers came.", ["It was 9 p.m.", "Officers came."]],
    ["At 9 p.m. on Larch St. he fell.", ["At 9 p.m. on Larch St. he fell."]],
    ["After 2 a.m. Monday in Harrow Bay he fell.", ["After 2 a.m. Monday in Harrow Bay he fell."]],
    ["At 9 p.m. Jan. 5 he fell.", ["At 9 p.m. Jan. 5 he fell."]],
    ["It was 9 p.m. Monday was quiet.", ["It was 9 p.m.", "Monday was quiet."]],
    ["The U.S. Marshals came. They left.", ["The U.S. Marshals came.", "They left."]],
    ["“Drop it,” he said. “Now.” She ran.", ["“Drop it,” he said.", "“Now.”", "She ran."]],
    ["“Why?” she asked. Nobody knew.", ["“Why?” she asked.", "Nobody knew."]],
    ["Ira J. Voss Jr. fell. He died.", ["Ira J. Voss Jr. fell.", "He died."]],
    ["It cost $1.25 million. They paid.", ["It cost $1.25 million.", "They paid."]],
    ["On Nov. 7 he fell.", ["On Nov. 7 he fell."]],
  ])("in %j as in %j", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe("the sentences of any block", () => {
  const text = fc
    .array(fc.constantFrom("He", "fell", ".", "Sgt.", "p.m.", "“", "”", "?", "!", " ", "\n", "J.", "x".repeat(400)), {
      maxLength: 60,
    })
    .map((parts) => parts.join(" "));

  it("ends before the spaces where a run too long is cut", () => {
    const long = "x".repeat(1490);
    expect(split(`${long}   \n   ${long}`)).toEqual([long, long]);
  });

  it("stand in order, do not overlap, and begin and end with words, not spaces", () => {
    fc.assert(
      fc.property(text, (content) => {
        let last = 0;
        for (const { start, end } of sentencesOf(content, { kind: "paragraph", start: 0, end: content.length })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(content.slice(start, end)).toBe(content.slice(start, end).trim());
          last = end;
        }
      }),
    );
  });

  it("together hold every mark that is not a space", () => {
    fc.assert(
      fc.property(text, (content) => {
        expect(split(content).join("").replace(/\s/g, "")).toBe(content.replace(/\s/g, ""));
      }),
    );
  });
});
