import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Amount, FieldValue, type Moment, type StepReport } from "../../src/model/index.ts";
import { describeValue } from "../../src/publish/words/value.ts";
import {
  enteredOf,
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
    ["a day may be in words", field("moment"), "stated", "March 5, 2031", { value: "2031-03-05", precision: "day" }],
    ["a month may be in words", field("moment"), "stated", "Sept. 2031", { value: "2031-09", precision: "month" }],
    [
      "a time may be of a day",
      field("moment"),
      "stated",
      "2031-03-05 7:41 p.m.",
      { value: "2031-03-05T19:41", precision: "minute" },
    ],
    [
      "an evening stays one",
      field("moment"),
      "stated",
      "March 5, 2031, late evening",
      { value: "2031-03-05", precision: "part-of-day", text: "late evening" },
    ],
    [
      "a number may be a least one",
      field("amount", "officers"),
      "stated",
      "at least 2",
      { value: null, minimum: 2, maximum: null, unit: "officers" },
    ],
    [
      "a number may be two bounds",
      field("amount", "shots"),
      "stated",
      "about 20 to 30 shots",
      { value: null, minimum: 20, maximum: 30, approximate: true, unit: "shots" },
    ],
    ["none is nought", field("amount", "officers"), "stated", "none", { value: 0, minimum: 0, maximum: 0 }],
    ["a month of age stays one", field("amount", "years"), "stated", "4 months", { value: 4, unit: "months" }],
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
    [field("amount", "officers"), "2 knives"],
    [field("amount", "officers"), "4 to 2"],
    [field("moment"), "February 30, 2031"],
    [field("moment"), "March 2031, 7:41 p.m."],
    [field("moment"), "13 p.m."],
    [field("moment"), "25:00"],
    [field("moment"), "2031-02-30"],
    [field("moment"), "last Tuesday"],
    [field("text"), "  "],
  ])("is refused in a sentence where it is none: %o %s", (of, words) => {
    expect(valueEntered(of, "stated", { ...nothingEntered, words })).toEqual({ wrong: expect.stringMatching(/\.$/) });
  });
});

describe("a value as it is shown is the value that is typed", () => {
  const unit = fc.constantFrom<Amount["unit"]>("years", "months", "weeks", "days", "officers", "people", "shots");
  const dollars = fc.constant<Amount["unit"]>("US dollars");
  const bounds = fc
    .tuple(fc.nat(5_000_000), fc.nat(5_000_000), fc.constantFrom("one", "least", "most", "both"))
    .map(([low, more, which]) => ({
      value: which === "one" ? low : null,
      minimum: which === "most" ? null : low,
      maximum: which === "least" ? null : which === "one" ? low : low + more + 1,
    }));
  const amount = fc
    .tuple(bounds, fc.oneof(unit, dollars), fc.boolean())
    .map(([of, unit, approximate]): Amount => ({ ...of, unit, approximate: approximate && of.value !== 0, text: "" }));
  const day = fc
    .date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString());
  const moment = fc.tuple(day, fc.constantFrom(4, 7, 10, 16)).map(
    ([iso, length]): Moment => ({
      value: iso.slice(0, length),
      precision: ({ 4: "year", 7: "month", 10: "day", 16: "minute" } as const)[length as 4],
      text: "",
    }),
  );
  const again = (value: Amount | Moment | StepReport, of: FieldLine) => valueEntered(of, "stated", enteredOf(value));

  it("for every number, with its bounds and unit", () => {
    fc.assert(
      fc.property(amount, (value) => {
        const { text: _, ...same } = value;
        expect(again(value, field("amount", "officers"))).toMatchObject({ value: same });
      }),
    );
  });

  it("for every number as a page words it", () => {
    fc.assert(
      fc.property(amount, (value) => {
        const { text: _, ...same } = value;
        // Nought of anything is "none": its unit is the field's.
        const entered = { ...nothingEntered, words: describeValue(value, "age") };
        expect(valueEntered(field("amount", value.unit), "stated", entered)).toMatchObject({ value: same });
      }),
    );
  });

  it("for every date and time", () => {
    fc.assert(
      fc.property(moment, (value) => {
        const { text: _, ...same } = value;
        expect(again(value, field("moment"))).toMatchObject({ value: same });
        const entered = { ...nothingEntered, words: describeValue(value, "date") };
        expect(valueEntered(field("moment"), "stated", entered)).toMatchObject({ value: same });
      }),
    );
  });

  it.each<Moment>([
    { value: "2031-03-04T20", precision: "hour", text: "8 p.m." },
    { value: "T00", precision: "hour", text: "midnight" },
    { value: "2031-03-04", precision: "part-of-day", text: "late evening" },
    { value: null, precision: "part-of-day", text: "evening" },
    { value: "T07:41", precision: "minute", text: "7:41 a.m." },
  ])("for a time that is known to an hour, or to a part of a day: %o", (value) => {
    const { text: _, ...same } = value;
    expect(again(value, field("moment"))).toMatchObject({ value: same });
  });

  it("for every step, of which nothing is lost", () => {
    fc.assert(
      fc.property(amount, moment, (people, when) => {
        const step: StepReport = { what: "leave", state: "announced", body: "a board", people, when };
        const { text: _, ...number } = people;
        const { text: __, ...time } = when;
        const same = { ...step, people: number, when: time };
        expect(again(step, field("report"))).toMatchObject({ value: same });
      }),
    );
  });
});
