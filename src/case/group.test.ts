import { describe, expect, it } from "vitest";
import { exactly, momentFromIso, type Reading } from "../model/index.ts";
import { confusable } from "./apart.ts";
import { chief, claim, document, person, reading, unresolved } from "./claims.cases.ts";
import { groupByIncident, type Incident } from "./group.ts";
import { signsOf } from "./incidents/signs.ts";

/** What an invented document tells; everybody and every place in it is invented. */
interface Told {
  readonly name?: string;
  readonly names?: readonly string[];
  readonly officer?: string;
  readonly age?: number;
  readonly gender?: "female" | "male";
  /** People it only names. */
  readonly others?: readonly string[];
  readonly city?: string;
  readonly state?: string;
  readonly agency?: string;
  readonly day?: string;
  readonly published?: string;
  readonly subject?: Reading["relevance"]["subject"];
  readonly related?: boolean;
}

let count = 0;
function tells(told: Told): Reading {
  const from = document(told.published ?? null, { title: `document ${++count}` });
  const names = [...(told.names ?? []), ...(told.name ? [told.name] : [])];
  const more = told.gender ? { gender: told.gender } : {};
  const harmed = names.length > 0 ? names.map((n) => person("killed", n, more)) : [person("killed", null, more)];
  const people = [...harmed, ...(told.officer ? [person("officer", told.officer)] : [])];
  const texts = (["city", "state"] as const).flatMap((field) =>
    told[field] ? [claim({ field, value: told[field], by: chief, in: from })] : [],
  );
  const when = /^\d{4}/.test(told.day ?? "") ? momentFromIso(told.day ?? "") : unresolved(told.day ?? "");
  const date = told.day ? [claim({ field: "date", value: when, by: chief, in: from })] : [];
  const about = harmed[0]?.id ?? "";
  const age = told.age
    ? [claim({ field: "age", value: exactly(told.age, "years", `${told.age}`), about, by: chief, in: from })]
    : [];
  const related = told.related ?? true;
  return reading(from, {
    relevance: { related, subject: related ? (told.subject ?? "main") : null, reason: "by hand", evidence: null },
    claims: related ? [...texts, ...date, ...age] : [],
    people: related ? people : [],
    named: [...people.flatMap((p) => p.name ?? []), ...(told.others ?? [])],
    agencies: told.agency ? [{ name: told.agency, roles: ["police"] }] : [],
  });
}

/** Which documents of a list stand together, by their places in it; the unplaced are left out. */
function together(...told: readonly Told[]): number[][] {
  const readings = told.map(tells);
  const at = new Map(readings.map((r, i) => [r.document.id, i]));
  const shown = (incidents: readonly Incident[]) =>
    incidents
      .map(({ members }) => members.map(({ document: id }) => at.get(id) ?? -1).sort((a, b) => a - b))
      .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || a.length - b.length);
  const found = shown(groupByIncident(readings.map(signsOf)));
  expect(shown(groupByIncident(readings.map(signsOf).reverse())), "in the other order").toEqual(found);
  return found;
}

const CITY = "Alder Crossing";

describe("two documents tell of one incident when they", () => {
  const one: readonly (readonly [string, Told, Told])[] = [
    ["name one person", { name: "Tobin Vale" }, { name: "Tobin A. Vale" }],
    ["name one person with a nickname", { name: "Tobin Vale" }, { name: 'Tobin "Tobe" Vale' }],
    ["name one person with a rank", { name: "Senior Airman Tobin Vale" }, { name: "Tobin Vale" }],
    ["name one by initials", { name: "T.J. Vale" }, { name: "Tobin Vale" }],
    [
      "name one who died days after",
      { name: "Tobin Vale", day: "2031-03-04" },
      { name: "Tobin Vale", day: "2031-03-09" },
    ],
    [
      "name one person in one city, one taking the day for another year's",
      { name: "Tobin Vale", city: CITY, day: "2031-03-04" },
      { name: "Tobin Vale", city: CITY, day: "2032-03-04" },
    ],
    [
      "name one person a letter apart, of one city and day",
      { name: "Tobin Marrable", city: CITY, day: "2031-03-04" },
      { name: "Tobin Marable", city: CITY, day: "2031-03-04" },
    ],
    ["tell of one city on one day", { city: CITY, day: "2031-03-04" }, { city: "ALDER CROSSING", day: "2031-03-04" }],
    [
      "tell of one city on either side of midnight",
      { city: CITY, day: "2031-03-04" },
      { city: CITY, day: "2031-03-05" },
    ],
    [
      "tell of one agency on one day, told in two forms",
      { agency: "Alder Crossing Police Department", day: "2031-03-04" },
      { agency: "Alder Crossing Police", day: "2031-03-04" },
    ],
    [
      "tell of one city without a day, published ten days apart",
      { city: CITY, published: "2031-03-05" },
      { city: CITY, published: "2031-03-15" },
    ],
    [
      "are of one city and day, where only one names the person",
      { city: CITY, day: "2031-03-04", name: "Tobin Vale" },
      { city: CITY, day: "2031-03-04" },
    ],
    [
      "are of one city and day of the year, where one tells no year",
      { city: CITY, day: "2031-05-23", name: "Tobin Vale" },
      { city: CITY, day: "Friday, May 23" },
    ],
    [
      "name one officer, and only one names the person",
      { name: "Tobin Vale", officer: "Dale Marr" },
      { officer: "Dale Marr" },
    ],
    [
      "are of one agency and published near, where one names the person and the other gives the day",
      { agency: "Alder Crossing Police", name: "Tobin Vale", published: "2031-03-05" },
      { agency: "Alder Crossing Police", day: "2031-03-04" },
    ],
    ["name one person, whom one of them does not tell as harmed", { name: "Tobin Vale" }, { others: ["Tobin Vale"] }],
    [
      "are of one city, where one describes the age that the other gives with a name",
      { name: "Tobin Vale", age: 34, city: CITY },
      { age: 34, city: CITY },
    ],
  ];
  it.each(one)("%s", (_, a, b) => expect(together(a, b)).toEqual([[0, 1]]));
});

describe("two documents tell of two incidents when they", () => {
  const two: readonly (readonly [string, Told, Told])[] = [
    [
      "name one person in different states",
      { name: "Tobin Vale", state: "Montana" },
      { name: "Tobin Vale", state: "Oregon" },
    ],
    [
      "name one person, weeks apart, with no place in common",
      { name: "Tobin Vale", day: "2031-03-04" },
      { name: "Tobin Vale", day: "2031-05-04" },
    ],
    [
      "name different people on one day in one city",
      { name: "Tobin Vale", city: CITY, day: "2031-03-04" },
      { name: "Ama Holt", city: CITY, day: "2031-03-04" },
    ],
    ["tell of one city on different days", { city: CITY, day: "2031-03-04" }, { city: CITY, day: "2031-03-08" }],
    [
      "tell of one city without a day, published months apart",
      { city: CITY, published: "2031-03-05" },
      { city: CITY, published: "2031-06-05" },
    ],
    ["share only the day", { city: CITY, day: "2031-03-04" }, { city: "Pell Creek", day: "2031-03-04" }],
    ["share a surname only", { name: "Tobin Vale", city: CITY }, { name: "Ama Vale", city: CITY }],
    [
      "describe a man and a woman of one city and day",
      { city: CITY, day: "2031-03-04", gender: "male" },
      { city: CITY, day: "2031-03-04", gender: "female" },
    ],
    [
      "give ages years apart in one city on one day",
      { city: CITY, day: "2031-03-04", age: 24 },
      { city: CITY, day: "2031-03-04", age: 61 },
    ],
    ["share nothing", {}, {}],
  ];
  it.each(two)("%s", (_, a, b) => expect(together(a, b)).toEqual([[0], [1]]));
});

describe("confusable incidents", () => {
  const vale: Told = { name: "Tobin Vale", city: CITY, day: "2031-03-04", officer: "Dale Marr" };
  const holt: Told = { name: "Ama Holt", city: CITY, day: "2031-03-06", officer: "Rowan Pike" };

  it("of one city and month stay apart, though an unnamed report fits neither by its day", () => {
    expect(together(vale, holt, { city: CITY, published: "2031-03-07" })).toEqual([[0], [1], [2]]);
  });

  it("are not joined by an unnamed report that fits both", () => {
    const near = { ...holt, day: "2031-03-04" };
    expect(together(vale, near, { city: CITY, day: "2031-03-04" })).toEqual([[0], [1], [2]]);
  });

  it("on days side by side are told apart by the day that an unnamed report gives", () => {
    const near = { ...holt, day: "2031-03-05" };
    expect(together(vale, near, { city: CITY, day: "2031-03-04" })).toEqual([[0, 2], [1]]);
  });

  it("stay apart in a story that tells of both, which is in each of them", () => {
    const both: Told = { names: ["Tobin Vale", "Ama Holt"], city: CITY };
    expect(together(vale, vale, holt, holt, both)).toEqual([
      [0, 1, 4],
      [2, 3, 4],
    ]);
  });

  it("of a round-up that nothing else tells of are one each", () => {
    const roundUp: Told = { names: ["Tobin Vale", "Ama Holt", "Jon Bisk"], subject: "several" };
    expect(together(roundUp)).toEqual([[0], [0], [0]]);
  });

  it("are told with what keeps them apart", () => {
    const incidents = groupByIncident(
      [tells({ ...vale, published: "2031-03-05" }), tells({ ...holt, published: "2031-03-07" })].map(signsOf),
    );
    expect(confusable(incidents).map((others) => others.map(({ because }) => because))).toEqual([
      ["the same city, 2 days apart; but one is about Tobin Vale, the other about Ama Holt"],
      ["the same city, 2 days apart; but one is about Ama Holt, the other about Tobin Vale"],
    ]);
  });
});

describe("people of one incident", () => {
  it("are together where the documents of the less named mostly name both", () => {
    const both: Told = { names: ["Tobin Vale", "Ama Vale"], city: CITY, day: "2031-03-04" };
    expect(together(both, { name: "Ama Vale" }, { name: "Tobin Vale", city: CITY })).toEqual([[0, 1, 2]]);
  });
});

describe("a document that was not read as related", () => {
  const vale: Told = { name: "Tobin Vale", officer: "Dale Marr", city: CITY };

  it("is with the incident of which it names two people", () => {
    expect(together(vale, { related: false, others: ["Tobin Vale", "Dale Marr"] })).toEqual([[0, 1]]);
  });

  it.each([
    ["one person only", ["Tobin Vale", "Jon Bisk"]],
    ["the officer without the person harmed", ["Dale Marr", "Jon Bisk"]],
    ["nobody", []],
  ])("is with none where it names %s", (_, others) => {
    expect(together(vale, { related: false, others })).toEqual([[0]]);
  });
});

describe("why a document is in its case", () => {
  it.each([
    [
      { name: "Tobin Vale", city: CITY, day: "2031-03-04" },
      "it names Tobin Vale, as others do; the same city; dates one day apart",
    ],
    [{ city: CITY, day: "2031-03-05" }, "it describes the person whom others name; the same city; the same day"],
    [{ others: ["Tobin Vale"] }, "it names Tobin Vale, whom others name as harmed"],
    [{ officer: "Dale Marr" }, "it describes the person whom others name; the same officer, Dale Marr"],
  ])("is told in words: %j", (told, because) => {
    const first = tells({
      name: "Tobin Vale",
      officer: "Dale Marr",
      city: CITY,
      day: "2031-03-05",
      published: "2031-03-06",
    });
    const [incident] = groupByIncident([first, tells({ ...told, published: "2031-08-06" })].map(signsOf));
    expect(incident?.members.map((m) => m.because)[1]).toBe(because);
  });

  it("is not told for the only one", () => {
    expect(groupByIncident([tells({ name: "Tobin Vale" })].map(signsOf))[0]?.members[0]?.because).toBeNull();
  });
});
