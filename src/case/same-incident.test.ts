import { describe, expect, it } from "vitest";
import { momentFromIso, type Reading } from "../model/index.ts";
import { chief, claim, document, person, reading } from "./claims.cases.ts";
import { keysOf, sameIncident, signsOf } from "./same-incident.ts";

interface Told {
  readonly name?: string;
  readonly city?: string;
  readonly state?: string;
  readonly agency?: string;
  readonly day?: string;
  readonly published?: string;
}

let count = 0;
function tells(told: Told): Reading {
  const from = document(told.published ?? null, { title: `document ${++count}` });
  const texts = (["city", "state"] as const).flatMap((field) =>
    told[field] ? [claim({ field, value: told[field], by: chief, in: from })] : [],
  );
  const date = told.day ? [claim({ field: "date", value: momentFromIso(told.day), by: chief, in: from })] : [];
  return reading(from, {
    claims: [...texts, ...date],
    people: told.name ? [person("killed", told.name)] : [person("killed", null)],
    agencies: told.agency ? [{ name: told.agency, roles: ["police"] }] : [],
  });
}

const CITY = "Alder Crossing";
type Row = readonly [told: string, a: Told, b: Told, because: string];

const one: readonly Row[] = [
  ["name one person", { name: "Tobin Vale" }, { name: "Tobin A. Vale" }, "both name the same person"],
  [
    "name one person, who died some days after",
    { name: "Tobin Vale", day: "2031-03-04" },
    { name: "Tobin Vale", day: "2031-03-09" },
    "both name the same person",
  ],
  [
    "tell of one city on one day",
    { city: CITY, day: "2031-03-04" },
    { city: "ALDER CROSSING", day: "2031-03-04" },
    "the same city and the same day",
  ],
  [
    "tell of one city on either side of midnight",
    { city: CITY, day: "2031-03-04" },
    { city: CITY, day: "2031-03-05" },
    "the same city and the same day",
  ],
  [
    "tell of one agency on one day, told in two forms",
    { agency: "Alder Crossing Police Department", day: "2031-03-04" },
    { agency: "Alder Crossing Police", day: "2031-03-04" },
    "the same agency and the same day",
  ],
  [
    "tell of one city without a day, published ten days apart",
    { city: CITY, published: "2031-03-05" },
    { city: CITY, published: "2031-03-15" },
    "the same city, published close together, and no day to tell them apart",
  ],
  [
    "where only one names the person",
    { city: CITY, day: "2031-03-04", name: "Tobin Vale" },
    { city: CITY, day: "2031-03-04" },
    "the same city and the same day",
  ],
];

const two: readonly Row[] = [
  [
    "name one person in different states",
    { name: "Tobin Vale", state: "Montana" },
    { name: "Tobin Vale", state: "Oregon" },
    "different states",
  ],
  [
    "name one person, weeks apart",
    { name: "Tobin Vale", day: "2031-03-04" },
    { name: "Tobin Vale", day: "2031-05-04" },
    "one name, but days apart",
  ],
  [
    "name different people on one day in one city",
    { name: "Tobin Vale", city: CITY, day: "2031-03-04" },
    { name: "Ama Holt", city: CITY, day: "2031-03-04" },
    "they name different people",
  ],
  [
    "tell of one city on different days",
    { city: CITY, day: "2031-03-04" },
    { city: CITY, day: "2031-03-08" },
    "the same city, but different days",
  ],
  [
    "tell of one city without a day, published months apart",
    { city: CITY, published: "2031-03-05" },
    { city: CITY, published: "2031-06-05" },
    "the same city, but nothing says that it was one day",
  ],
  [
    "share only the day",
    { city: CITY, day: "2031-03-04" },
    { city: "Pell Creek", day: "2031-03-04" },
    "neither city nor agency in common",
  ],
  ["share nothing", {}, {}, "neither city nor agency in common"],
];

describe("two documents tell of one incident when they", () => {
  it.each(one)("%s", (_, a, b, because) => {
    const [x, y] = [signsOf(tells(a)), signsOf(tells(b))];
    expect(sameIncident(x, y)).toEqual({ same: true, because });
    expect(sameIncident(y, x)).toEqual({ same: true, because });
    expect(keysOf(x).some((key) => keysOf(y).includes(key))).toBe(true);
  });
});

describe("two documents tell of two incidents when they", () => {
  it.each(two)("%s", (_, a, b, because) => {
    const [x, y] = [signsOf(tells(a)), signsOf(tells(b))];
    expect(sameIncident(x, y)).toEqual({ same: false, because });
    expect(sameIncident(y, x)).toEqual({ same: false, because });
  });
});
