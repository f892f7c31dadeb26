import { expect, test } from "vitest";
import { MODES, type ModePair, modeScores } from "./mode-scores.ts";

const pairs: readonly ModePair[] = [
  { gold: "stated", read: "stated" },
  { gold: "stated", read: "alleged" },
  { gold: "alleged", read: "alleged" },
  { gold: "alleged", read: "stated" },
  { gold: "denied", read: "denied" },
];

test("each mode is scored by what was labelled and what was read", () => {
  const { each, macroF1, accuracy } = modeScores(pairs);
  const f1 = Object.fromEntries(each.map(({ mode, f1 }) => [mode, f1]));
  expect(f1).toMatchObject({ stated: 0.5, alleged: 0.5, denied: 1, asked: 0 });
  expect([macroF1, accuracy]).toEqual([2 / 3, 3 / 5]);
});

test("the table of confusion has a row for each mode labelled and a column for each mode read", () => {
  const { confusion } = modeScores(pairs);
  expect(confusion[MODES.indexOf("alleged")]?.[MODES.indexOf("stated")]).toBe(1);
  expect(confusion.flat().reduce((sum, count) => sum + count)).toBe(pairs.length);
});

test("an allegation read as stated is one printed as fact", () => {
  expect(modeScores(pairs).printedAsFact).toBe(1 / 3);
  expect(modeScores([]).printedAsFact).toBe(0);
});
