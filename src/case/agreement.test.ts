import { describe, expect, it } from "vitest";
import {
  type Amount,
  atLeast,
  exactly,
  type FieldName,
  type FieldValue,
  type Moment,
  momentFromIso,
} from "../model/index.ts";
import { compatible } from "./agreement.ts";
import { step, unresolved } from "./claims.cases.ts";

const officers = atLeast(2, "officers", "officers");
const range = (minimum: number, maximum: number, text: string): Amount => ({
  ...exactly(minimum, "years", text),
  value: null,
  maximum,
});
const about = (value: number, unit: Amount["unit"]): Amount => ({
  ...exactly(value, unit, "about"),
  approximate: true,
});
const clock = (value: string, precision: Moment["precision"] = "minute"): Moment => ({ value, precision, text: value });

type Pair = readonly [told: string, field: FieldName, a: FieldValue, b: FieldValue];

const charged = (list: string) => step("done", { what: `charged with ${list}` });
const done = (what: string) => step("done", { what });

const agreeing: readonly Pair[] = [
  ["May 23 of no year and a May 23", "date", unresolved("on May 23"), momentFromIso("2031-05-23")],
  ["Aug. 3 of no year and a Tuesday", "date", unresolved("Aug. 3"), unresolved("Tuesday")],
  ["officers and three officers", "officers_who_fired", officers, exactly(3, "officers", "three officers")],
  ["officers and officers", "officers_who_fired", officers, officers],
  ["24 and in her twenties", "age", exactly(24, "years", "24"), range(20, 29, "in her twenties")],
  ["4 months and 0 years", "age", exactly(4, "months", "4-month-old"), exactly(0, "years", "0")],
  ["14 months and 1 year", "age", exactly(14, "months", "14-month-old"), exactly(1, "years", "1")],
  ["10 days and 0 years", "age", exactly(10, "days", "10 days old"), exactly(0, "years", "0")],
  ["about 20 shots and 21", "shots_fired", about(20, "shots"), exactly(21, "shots", "21")],
  ["a day and that day's afternoon", "date", momentFromIso("2031-03-04"), momentFromIso("2031-03-04T19:41")],
  ["a day and its month", "date", momentFromIso("2031-03-04"), momentFromIso("2031-03")],
  ["a day and a Thursday nobody can place", "date", momentFromIso("2031-03-04"), unresolved("Thursday")],
  ["1:55 and 2 p.m.", "time", clock("T13:55"), clock("T14:00")],
  ["7:41 and around 8 p.m.", "time", clock("T19:41"), clock("T20:00", "hour")],
  ["two to midnight and two past", "time", clock("T23:58"), clock("T00:02")],
  ["8 p.m. and the evening", "time", clock("T20:00"), clock("2031-03-04", "part-of-day")],
  ["a house and its block", "street_address", "1210 Larch Street", "1200 block of Larch Street"],
  ["a deputy and a sergeant", "rank", "deputy", "sergeant"],
  [
    "an assault with and without what it was done with",
    "charging_decision",
    charged("assault"),
    charged("assault with a firearm"),
  ],
  ["a name with and without a middle name", "name", "Tobin Westergaard", "Tobin Arlo Westergaard"],
  ["a name with and without an initial", "name", "Tobin Vale", "Tobin A. Vale"],
  ["a name in capitals", "name", "TOBIN VALE", "Tobin Vale"],
  ["a name with straight and curved apostrophe", "name", "Ama O'Dell", "Ama O’Dell"],
  ["a knife and a phone, for somebody may hold both", "weapon", "knife", "phone"],
  ["an account and one withheld", "cause_of_death", "gunshot wounds", null],
  ["an officer and a detective", "rank", "officer", "detective"],
  ["one charge and a list that has it", "charging_decision", charged("murder"), charged("murder and assault")],
  ["counts and no counts", "charging_decision", charged("two counts of murder"), charged("murder")],
  ["no charges and found justified", "charging_decision", done("no charges"), done("found justified")],
  ["fired and terminated", "discipline", done("fired"), done("fired from the department")],
  ["paid leave and administrative leave", "leave", done("paid leave"), done("administrative leave")],
  ["a review announced and done", "prosecutor_review", step("announced"), step("done")],
];

const clashing: readonly Pair[] = [
  ["May 23 and May 24, both of no year", "date", unresolved("May 23"), unresolved("the 24th of May")],
  ["May 23 of no year and a May 24", "date", unresolved("May 23"), momentFromIso("2031-05-24")],
  ["on leave and back on duty", "leave", done("paid leave"), done("back on duty")],
  ["suspended and fired", "discipline", done("suspended for 30 days"), done("fired")],
  ["fired and resigned", "discipline", done("fired"), done("resigned")],
  [
    "lists that each have a charge of their own",
    "charging_decision",
    charged("murder and two counts of dereliction"),
    charged("murder and reckless homicide"),
  ],
  ["a sergeant and a lieutenant", "rank", "sergeant", "lieutenant"],
  ["officers and one officer", "officers_who_fired", officers, exactly(1, "officers", "one officer")],
  ["no officers and officers", "officers_injured", exactly(0, "officers", "no officers"), officers],
  ["two officers and three", "officers_who_fired", exactly(2, "officers", "two"), exactly(3, "officers", "three")],
  ["34 and in her twenties", "age", exactly(34, "years", "34"), range(20, 29, "in her twenties")],
  ["4 months and 4 years", "age", exactly(4, "months", "4-month-old"), exactly(4, "years", "4")],
  ["about 20 shots and 40", "shots_fired", about(20, "shots"), exactly(40, "shots", "40")],
  ["shots and officers", "shots_fired", exactly(2, "shots", "two"), exactly(2, "officers", "two")],
  ["one day and the next", "date", momentFromIso("2031-03-04"), momentFromIso("2031-03-05")],
  ["a day and another month", "date", momentFromIso("2031-03-04"), momentFromIso("2031-04")],
  ["1:55 and 2:30 p.m.", "time", clock("T13:55"), clock("T14:30")],
  ["9:30 and 9:38 p.m.", "time", clock("T21:30"), clock("T21:38")],
  ["2:35 and about 3 a.m.", "time", clock("T02:35"), clock("T03:00", "hour")],
  ["two blocks of a street", "street_address", "2300 block of South Larch", "2400 block of South Larch"],
  ["two knives", "weapon", "kitchen knife", "folding knife"],
  ["two first names", "name", "Tobin Vale", "Arlo Vale"],
  ["two middle names", "name", "Tobin Arlo Vale", "Tobin James Vale"],
  ["armed and unarmed", "armed_status", "armed", "unarmed"],
  ["yes and no", "body_camera", true, false],
  [
    "charges and no charges",
    "charging_decision",
    step("done", { what: "charged" }),
    step("done", { what: "no charges" }),
  ],
];

describe("values that can both be true", () => {
  it.each(agreeing)("%s", (_, field, a, b) => {
    expect(compatible(field, a, b)).toBe(true);
    expect(compatible(field, b, a)).toBe(true);
  });
});

describe("values that cannot both be true", () => {
  it.each(clashing)("%s", (_, field, a, b) => {
    expect(compatible(field, a, b)).toBe(false);
    expect(compatible(field, b, a)).toBe(false);
  });
});
