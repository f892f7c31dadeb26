import { describe, expect, it } from "vitest";
import { type Amount, atLeast, exactly, type Moment, momentFromIso, type Speaker } from "../../model/index.ts";
import {
  attribute,
  describeAccount,
  describeAmount,
  describeMode,
  describeMoment,
  describePeople,
  describePerson,
  describeSpeaker,
  describeValue,
  legible,
  notKnown,
} from "./index.ts";

const unbounded: Amount = { value: null, minimum: null, maximum: null, approximate: false, unit: "shots", text: "" };

describe("describeAmount", () => {
  it.each<[Amount, string]>([
    [exactly(4, "months", "4-month-old"), "4 months"],
    [exactly(1, "officers", "one officer"), "1 officer"],
    [exactly(1, "people", "a man"), "1 person"],
    [exactly(0, "officers", "no officers"), "none"],
    [atLeast(2, "officers", "officers"), "at least 2 officers"],
    [{ ...unbounded, minimum: 2, maximum: 5 }, "2 to 5 shots"],
    [{ ...unbounded, maximum: 5 }, "at most 5 shots"],
    [{ ...exactly(20, "shots", "about 20"), approximate: true }, "about 20 shots"],
    [{ ...unbounded, text: "several" }, "“several”, number not known"],
    [unbounded, "number not known"],
    [exactly(1250000, "US dollars", "$1.25 million"), "$1,250,000"],
  ])("puts %o into the words %s", (amount, words) => {
    expect(describeAmount(amount)).toBe(words);
  });
});

describe("describeMoment", () => {
  it.each<[Moment, string]>([
    [momentFromIso("2031-11-07T13:55"), "November 7, 2031, 1:55 p.m."],
    [momentFromIso("2031-11-07T00:05"), "November 7, 2031, 12:05 a.m."],
    [momentFromIso("2031-11"), "November 2031"],
    [momentFromIso("2031"), "2031"],
    [{ value: "T13:55", precision: "minute", text: "1:55 p.m." }, "1:55 p.m."],
    [{ value: "2031-11-07T13", precision: "hour", text: "1 p.m." }, "November 7, 2031, 1 p.m."],
    [{ value: "2031-11-07", precision: "part-of-day", text: "Friday afternoon" }, "November 7, 2031, afternoon"],
    [{ value: "2031-W45", precision: "week", text: "last week" }, "the week of November 3, 2031"],
    [{ value: "2032-W01", precision: "week", text: "last week" }, "the week of December 29, 2031"],
    [{ value: null, precision: "unresolved", text: "Thursday" }, "a Thursday, date not known"],
    [{ value: null, precision: "unresolved", text: "last week" }, "“last week”, date not known"],
    [{ value: "2031-99-07", precision: "day", text: "some day" }, "some day"],
  ])("is no more precise than %o", (moment, words) => {
    expect(describeMoment(moment)).toBe(words);
  });
});

describe("describeValue", () => {
  it("keeps none, withheld and not known apart", () => {
    const none = describeValue(exactly(0, "officers", "no officers"), "officers_injured");
    expect(
      new Set([none, describeValue(null, "officers_injured"), describeValue("", "officers_injured"), notKnown]),
    ).toEqual(new Set(["none", "withheld", "not known"]));
  });

  it("marks an account that nobody states plainly", () => {
    expect(describeAccount("knife", "weapon", ["alleged"])).toBe("alleged: knife");
    expect(describeAccount("knife", "weapon", ["denied", "alleged"])).toBe("denied, alleged: knife");
    expect(describeAccount("knife", "weapon", ["alleged", "stated"])).toBe("knife");
  });
});

describe("describeSpeaker", () => {
  const chief: Speaker = {
    name: "Ada Brandt",
    role: "police chief",
    affiliation: "Alder Crossing Police Department",
    kind: "police",
    anonymous: false,
  };
  const nobody: Speaker = { name: null, role: null, affiliation: null, kind: "police", anonymous: true };

  it("names the person, the role and the affiliation", () => {
    expect(describeSpeaker(chief)).toBe("Police Chief Ada Brandt, Alder Crossing Police Department");
    expect(attribute(describeSpeaker(chief), "alleged", chief)).toBe(
      "Police Chief Ada Brandt, Alder Crossing Police Department, alleges",
    );
  });

  it("says when a voice is not named", () => {
    expect(describeSpeaker(nobody)).toBe("police, unnamed");
    expect(attribute(describeSpeaker(nobody), "stated", nobody)).toBe("police, unnamed, say");
  });

  it("lets a document pass an allegation on, and not make it", () => {
    const own: Speaker = { ...nobody, kind: "document", affiliation: "The Alder Crossing Courier", anonymous: false };
    expect(describeSpeaker(own)).toBe("the document itself (The Alder Crossing Courier)");
    expect(describeMode("alleged", own)).toBe("is alleged");
    expect(describeMode("stated", own)).toBe("says");
  });
});

describe("describePerson", () => {
  const person = {
    id: "one",
    role: "killed",
    name: "Nobody Real",
    nameStatus: "withheld",
    mentions: [],
    description: null,
    gender: "female",
    ageGroup: "adult",
  } as const;

  it("does not show a withheld name, even when the case file carries it", () => {
    expect(describePerson({ ...person, mentions: [] })).toBe("a woman");
  });

  it("tells two people apart who would be called the same", () => {
    const people = describePeople([
      { ...person, mentions: [] },
      { ...person, id: "two", mentions: [] },
    ]);
    expect([...people.values()]).toEqual(["a woman (1 of 2)", "a woman (2 of 2)"]);
  });
});

describe("legible", () => {
  it("shows that something unsafe was there, and keeps the rest", () => {
    expect(legible("a\u001b[31mb\u202Ec\u200Bd\ne\ud800")).toBe("a\uFFFD[31mb\uFFFDc\uFFFDd\ne\uFFFD");
    expect(legible("naïve Ñandú 警察 👩‍👧")).toBe("naïve Ñandú 警察 👩‍👧");
  });
});
