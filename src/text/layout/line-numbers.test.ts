import { describe, expect, it } from "vitest";
import { linesAt, wordsAt } from "../../../bench/pdf/page-words.ts";
import { withoutLineNumbers } from "./line-numbers.ts";
import type { PageWord } from "./page-word.ts";

const LINES = Array.from(
  { length: 20 },
  (_, index) => `the harbour master of Tern Hollow wrote line ${index} that day`,
);
const COUNT = LINES.map((_, index) => String(index + 1).padStart(2));
const prose = linesAt(LINES, 100, 100);
const told = (words: readonly PageWord[]) => words.map((word) => word.text).join(" ");

describe("numbers that count the lines of a page", () => {
  it("are parted from its text, on the left and on the right", () => {
    for (const x of [70, 400]) {
      const { words, numbers } = withoutLineNumbers([...linesAt(COUNT, x, 100), ...prose]);
      expect(words).toEqual(prose);
      expect(told(numbers)).toBe(COUNT.map((number) => number.trim()).join(" "));
    }
  });

  it("are known when only every fifth line has one, and when some are misread", () => {
    const fifths = Array.from({ length: 9 }, (_, index) => wordsAt(String(5 * index + 5), 80, 100 + index * 60)).flat();
    const lines = Array.from({ length: 45 }, () => "the keeper walked along the pier at night");
    expect(withoutLineNumbers([...fifths, ...linesAt(lines, 100, 52)]).words).toHaveLength(45 * 8);
    const misread = COUNT.map((number, index) => (index === 8 ? " g" : number));
    expect(withoutLineNumbers([...linesAt(misread, 70, 100), ...prose]).words).toEqual(prose);
  });

  it.each([
    ["a list of numbers without order", ["41", "7", "12", "90", "3", "55", "8", "61", "20", "13"]],
    ["few numbers", ["1", "2", "3", "4"]],
    ["years", ["2031", "2032", "2033", "2034", "2035", "2036", "2037", "2038", "2039"]],
  ])("are not taken from %s", (_, numbers) => {
    const words = [...linesAt(numbers, 70, 100), ...prose];
    expect(withoutLineNumbers(words).words).toEqual(words);
  });

  it("are not taken from the first cells of a table that stands among text", () => {
    const table = linesAt(COUNT.slice(0, 10), 100, 160);
    const cells = linesAt(LINES.slice(0, 10), 140, 160);
    const words = [...linesAt(LINES.slice(0, 4), 100, 100), ...table, ...cells, ...linesAt(["1", ...LINES], 100, 290)];
    const beside = linesAt(["keeper", "office", "lantern"], 60, 200);
    expect(withoutLineNumbers([...words, ...beside, ...linesAt(LINES.slice(0, 9), 90, 165)]).numbers).toEqual([]);
  });
});
