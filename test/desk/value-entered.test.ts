import { describe, expect, it } from "vitest";
import { FieldValue } from "../../src/model/index.ts";
import {
  type FieldLine,
  type Mode,
  nothingEntered,
  valueEntered,
} from "../../src/serve/desk/parts/decide/value-entered.ts";

const field = (type: FieldLine["type"], unit: string | null = null): FieldLine => ({
  ...{ name: "age", label: "Age", type, unit, ofPerson: true },
});

describe("a value that is typed", () => {
  it.each<[string, FieldLine, Mode, string, unknown]>([
    ["words stay words", field("text"), "stated", " a knife ", "a knife"],
    ["yes is true", field("truth"), "stated", "yes", true],
    ["no is false", field("truth"), "denied", "no", false],
    [
      "a number has its unit",
      field("amount", "years"),
      "stated",
      "34",
      { value: 34, minimum: 34, maximum: 34, approximate: false, unit: "years", text: "34" },
    ],
    [
      "money may have commas",
      field("amount", "US dollars"),
      "stated",
      "$1,200,000",
      { value: 1_200_000, unit: "US dollars" },
    ],
    ["a day is a day", field("moment"), "stated", "2031-03-05", { value: "2031-03-05", precision: "day" }],
    ["a month stays a month", field("moment"), "stated", "2031-03", { value: "2031-03", precision: "month" }],
    ["a time is of no day", field("moment"), "stated", "7:41", { value: "T07:41", precision: "minute" }],
    ["what is withheld has no value", field("amount", "years"), "withheld", "", null],
    [
      "what is promised is an undertaking",
      field("text"),
      "promised",
      "release the video",
      { what: "release the video", due: null, by: [] },
    ],
    ["what is asked is words", field("truth"), "asked", "Was it on?", "Was it on?"],
    ["a step has a state", field("report"), "stated", "autopsy", { what: "autopsy", state: "done", people: null }],
  ])("%s", (_, of, mode, words, wanted) => {
    const typed = valueEntered(of, mode, { ...nothingEntered, words });
    expect(typed).toMatchObject({ value: typeof wanted === "object" && wanted !== null ? wanted : (wanted as string) });
    expect(FieldValue.safeParse((typed as { value: unknown }).value).success).toBe(true);
  });

  it.each<[FieldLine, string]>([
    [field("amount", "years"), "thirty"],
    [field("moment"), "2031-02-30"],
    [field("moment"), "last Tuesday"],
    [field("text"), "  "],
  ])("is refused in a sentence where it is none: %o %s", (of, words) => {
    expect(valueEntered(of, "stated", { ...nothingEntered, words })).toEqual({ wrong: expect.stringMatching(/\.$/) });
  });
});
