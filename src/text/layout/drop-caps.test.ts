import { describe, expect, it } from "vitest";
import { linesAt, wordsAt } from "../../../bench/pdf/page-words.ts";
import { withDropCaps } from "./drop-caps.ts";
import { linesOf, textOfLine } from "./lines.ts";

const REST = [
  "and the boats came home",
  "before the bell had rung",
  "and nobody was hurt that",
  "night in Tern Hollow at all",
];

function opening(cap: string, first: string, more: readonly string[] = []) {
  const [one = "", two = "", three = "", ...below] = REST;
  const beside = linesAt([`${first} ${one}`, two, three], 130, 100);
  const [large] = wordsAt(cap, 105, 124, 40);
  const letter = large && { ...large, isSpaced: { before: false, after: false } };
  const under = linesAt([...below, ...more], 105, 136);
  return linesOf(withDropCaps([...under, ...(letter ? [letter] : []), ...beside])).map(textOfLine);
}

describe("a letter that is several lines high", () => {
  it("is one word with what it begins, on the first line beside it", () => {
    expect(opening("T", "he storm")).toEqual(["The storm and the boats came home", ...REST.slice(1)]);
  });

  it.each([
    ["A", "storm", "A storm"],
    ["A", "fter", "After"],
    ["I", "n", "In"],
    ["I", "saw", "I saw"],
  ])("is a word of its own where English has it so: %s + %s", (cap, first, wanted) => {
    expect(opening(cap, `${first} it`)[0]).toBe(`${wanted} it and the boats came home`);
  });

  it("goes with what the document says elsewhere", () => {
    expect(opening("A", "nsel rowed", ["where Ansel is known"])[0]).toMatch(/^Ansel rowed/);
  });

  it("stays where it is when no lines stand beside it", () => {
    const words = [...wordsAt("A", 105, 60, 40), ...linesAt(REST, 105, 136)];
    expect(withDropCaps(words)).toEqual(words);
  });
});
