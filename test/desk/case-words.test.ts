import { describe, expect, it } from "vitest";
import { SpeakerKind } from "../../src/model/index.ts";
import { commitmentWords, factWords, type StatusWords, stepWords } from "../../src/publish/words/status.ts";
import { caseSearch } from "../../src/serve/desk/pages/case/case-search.ts";
import { voiceColumns } from "../../src/serve/desk/pages/case/voice-columns.ts";
import { dayOfNumber, isDay, numberOfDay } from "../../src/serve/desk/parts/day-words.ts";
import { factMeanings, promiseMeanings, stepMeanings } from "../../src/serve/desk/parts/status-words.ts";

const ID = "ab".repeat(32);

describe("the words of a case page", () => {
  it("has every kind of voice in one column and no more", () => {
    expect(voiceColumns.flatMap(({ kinds }) => kinds).toSorted()).toEqual(SpeakerKind.options.toSorted());
  });

  it.each([
    ["facts", factMeanings, factWords],
    ["steps", stepMeanings, stepWords],
    ["promises", promiseMeanings, commitmentWords],
  ])(
    "says of %s what the published page says",
    (_, meanings: Record<string, string>, words: Record<string, StatusWords>) => {
      const published = Object.entries(words).map(([status, { word, explanation }]) => [status, word, explanation]);
      expect(published.toSorted()).toEqual(
        Object.entries(meanings)
          .map(([status, meaning]) => [status, status, meaning])
          .toSorted(),
      );
    },
  );
});

describe("the address of a case page", () => {
  it.each([
    [
      { asOf: "2031-03-06", document: ID, at: "3-9" },
      { asOf: "2031-03-06", document: ID, at: "3-9" },
    ],
    [
      { show: "disputed", document: ID },
      { show: "disputed", document: ID },
    ],
    [{ show: "toString" }, {}],
    [{ show: ["disputed"] }, {}],
    [{ asOf: "2031-02-30" }, {}],
    [{ asOf: 2031, at: "3-9" }, {}],
    [{ document: ID, at: "9-3" }, { document: ID }],
    [{ document: "../../desk-secret", at: "3-9" }, {}],
    [{ document: ID.toUpperCase(), other: "x" }, {}],
  ])("%j is read as %j", (address, read) => {
    expect(caseSearch(address)).toEqual(read);
  });
});

describe("days", () => {
  it.each(["2031-03-06", "2028-02-29", "1999-12-31"])("%s is found again by its number", (day) => {
    expect(isDay(day)).toBe(true);
    expect(dayOfNumber(numberOfDay(day))).toBe(day);
  });

  it.each(["2031-02-29", "2031-13-01", "6 March", "", "2031-3-6", "2031-03-06T10:00"])("%j is none", (day) => {
    expect(isDay(day)).toBe(false);
  });
});
