import { describe, expect, it } from "vitest";
import { amountTyped } from "../../src/serve/desk/parts/decide/amount-typed.ts";
import { momentTyped } from "../../src/serve/desk/parts/decide/moment-typed.ts";
import { wordsBear, wordsMissing } from "../../src/serve/desk/parts/decide/words-bear.ts";

const officers = (typed: string) => amountTyped(typed, "officers");
const step = (what: string) => ({ what, state: "done" as const, body: null, people: null, when: null });

// The words are fiction.
describe("whether words have anything of a value in them", () => {
  it.each<[boolean | null, Parameters<typeof wordsBear>[0], string]>([
    [true, "folding knife", "A folding knife, closed, was found"],
    [true, "knife", "two kitchen knives"],
    [false, "pistol", "A folding knife, closed, was found"],
    [null, "it", "A folding knife"],
    [true, officers("3"), "Three officers responded"],
    [true, officers("at least 3"), "3 officers"],
    [false, officers("8"), "Three officers responded"],
    [false, officers("1"), "Three officers responded"],
    [null, officers("1"), "An officer fired"],
    [null, officers("at least 2"), "Officers fired"],
    [false, officers("8"), "Officers fired"],
    [true, officers("none"), "No officer was injured"],
    [true, amountTyped("$1,200,000", "US dollars"), "a settlement of $1,200,000"],
    [true, momentTyped("2031-03-04"), "on March 4"],
    [true, momentTyped("2031-03-04"), "3/4/2031"],
    [false, momentTyped("2031-03-04"), "in April 2030"],
    [null, momentTyped("2031-03-04"), "on Tuesday"],
    [true, step("paid leave"), "were placed on leave"],
    [false, step("autopsy"), "were placed on leave"],
    [null, true, "The camera was on"],
    [null, null, "declined to say"],
  ])("%s: %o in “%s”", (wanted, value, words) => {
    expect(wordsBear(value, words)).toBe(wanted);
  });
});

describe("words of a value that a document's words lack", () => {
  it.each<[string[], Parameters<typeof wordsMissing>[0], string]>([
    [["pocket"], "folding knife in a pocket", "A folding knife, closed, was found"],
    [[], "folding knives", "A folding knife, closed, was found"],
    [["rifle"], "rifle", "A folding knife, closed, was found"],
    [[], officers("3"), "An officer fired"],
    [[], null, "declined to say"],
  ])("are %o of %o in “%s”", (wanted, value, words) => {
    expect(wordsMissing(value, words)).toEqual(wanted);
  });
});
