import { describe, expect, it } from "vitest";
import { dayOf, Moment, momentAsWritten, momentFromIso } from "./moment.ts";

describe("a moment given as data", () => {
  it.each([
    ["2031-11-07T13:55", "minute", "2031-11-07T13:55"],
    ["2031-03-05T08:20:00-07:00", "minute", "2031-03-05T08:20:00-07:00"],
    ["2031-11-07", "day", "2031-11-07"],
    ["2031-11", "month", "2031-11"],
    ["2031", "year", "2031"],
    ["Thursday", "unresolved", null],
    ["7/11/2031", "unresolved", null],
    ["", "unresolved", null],
  ])("%s is known to the %s", (words, precision, value) => {
    const moment = momentFromIso(words);
    expect(moment).toEqual({ value, precision, text: words });
    expect(Moment.parse(moment)).toEqual(moment);
  });
});

describe("the day of a moment", () => {
  it.each([
    ["2031-11-07T13:55", "2031-11-07"],
    ["2031-11-07", "2031-11-07"],
    ["2031-03-05T23:20:00-07:00", "2031-03-05"],
    ["2031-11", null],
    ["2031", null],
    ["Thursday", null],
  ])("%s is %s, in no other time zone than its own", (words, day) => {
    expect(dayOf(momentFromIso(words))).toBe(day);
  });

  it("is unknown for a time of day alone, and for no moment", () => {
    expect(dayOf({ value: "T13:55", precision: "minute", text: "1:55 p.m." })).toBeNull();
    expect(dayOf(null)).toBeNull();
    expect(dayOf(undefined)).toBeNull();
  });
});

describe("a date as somebody writes it", () => {
  it.each([
    ["2031", "year"],
    ["2031-03", "month"],
    ["2031-03-05", "day"],
    ["2031-03-05T13:55", "minute"],
    ["2031-02-30", undefined],
    ["2031-13", undefined],
    ["2031-03-05T25:10", undefined],
    ["3/5/2031", undefined],
    ["March 5", undefined],
    ["", undefined],
  ])("%s is of precision %s, or none that exists", (words, precision) => {
    expect(momentAsWritten(words)?.precision).toBe(precision);
  });
});
