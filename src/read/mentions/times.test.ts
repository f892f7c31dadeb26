import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { momentFromIso } from "../../model/index.ts";
import { tokensOf } from "../words/tokens.ts";
import { timesIn } from "./times.ts";

const published = momentFromIso("2031-03-07");
const read = (text: string, day?: typeof published) =>
  timesIn(text, { start: 0, end: text.length }, tokensOf(text, 0, text.length), day);

describe("with a publication day, a Friday", () => {
  it.each([
    ["on Thursday afternoon", "2031-03-06", "day", "2031-03-06"],
    ["on Friday", "2031-03-07", "day", null],
    ["last Friday", "2031-02-28", "day", null],
    ["Tuesday night", "2031-03-04", "day", "2031-03-04"],
    ["on Nov. 7", "2030-11-07", "day", null],
    ["on March 4, 2031, at approximately 2:48 p.m.", "2031-03-04", "day", "2031-03-04T14:48"],
    ["shortly after 1:55 a.m. Tuesday", "2031-03-04", "day", "2031-03-04T01:55"],
    ["last week", "2031-W09", "week", null],
    ["two weeks ago", "2031-W08", "week", null],
    ["in November 2030", "2030-11", "month", null],
    ["by March 20", "2031-03-20", "day", null],
    ["on the morning of March 4", "2031-03-04", "day", "2031-03-04"],
  ])("reads %s as %s, known to the %s, at %s", (text, value, precision, clock) => {
    const [time] = read(`It happened ${text}`, published);
    expect([time?.date?.value, time?.date?.precision, time?.clock?.value ?? null]).toEqual([value, precision, clock]);
  });

  it("keeps the words a moment was read from, where they stand", () => {
    const text = "Officers shot him on Tuesday night, police said.";
    const [time] = read(text, published);
    expect(text.slice(time?.start, time?.end)).toBe("Tuesday night");
  });
});

describe("without a publication day", () => {
  it.each([
    "on Thursday afternoon",
    "today",
    "yesterday",
    "last week",
    "two weeks ago",
    "on Nov. 7",
    "this morning",
    "last month",
  ])("%s stays unresolved", (text) => {
    const [time] = read(`It happened ${text}`);
    expect([time?.date?.value, time?.date?.precision]).toEqual([null, "unresolved"]);
  });

  it("a day with its year is that day, and a clock time keeps its clock", () => {
    expect(read("on March 4, 2031")[0]?.date?.value).toBe("2031-03-04");
    expect(read("about 5:30 p.m., when")[0]).toMatchObject({
      date: null,
      clock: { value: "T17:30", precision: "minute" },
    });
  });

  it("no date has a value unless the words give a year", () => {
    const words = fc.constantFrom(
      "on",
      "last",
      "this",
      "Monday",
      "Tuesday",
      "night",
      "at",
      "9",
      "p.m.",
      "today",
      "March",
      "4",
      "two",
      "weeks",
      "days",
      "ago",
      "early",
      "the",
      "of",
      "week",
      "noon",
      "month",
      "7:30",
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (parts) => {
        for (const time of read(`It was ${parts.join(" ")}.`)) expect(time.date?.value ?? null).toBeNull();
      }),
    );
  });
});

it.each(["It was night of night 7:30.", "on the morning of March 2031", "It was noon today March of at 7:30."])(
  "comes to an end where what follows “of” is no day: %s",
  (text) => {
    expect(read(text, published).every(({ date }) => (date?.value ?? "2031-03").startsWith("2031-03"))).toBe(true);
  },
);

describe("what is no time", () => {
  it.each([
    "He was 34 in all",
    "four minutes later",
    "within 30 days",
    "She may go",
    "the sun was up",
    "$1.25 million",
  ])("%s", (text) => {
    expect(read(text, published)).toEqual([]);
  });
});
