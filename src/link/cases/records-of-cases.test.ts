import { describe, expect, it } from "vitest";
import type { CaseFile, Claim, Fact, FieldName, FieldValue, Mode, Moment, Person } from "../../model/index.ts";
import { exactly, momentFromIso, SourceRecord } from "../../model/index.ts";
import { recordsOfCases } from "./records-of-cases.ts";

// Everybody and every place here is invented.
const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  role: "killed",
  name: "Tobin Vale",
  nameStatus: "named",
  mentions: [],
  description: null,
  gender: "male",
  ageGroup: null,
  ...more,
});
type Given = readonly [value: FieldValue, mode?: Mode];
function fileOf(people: Person[], told: readonly [FieldName, string | null, Fact["status"], ...Given[]][]): CaseFile {
  const claims: Claim[] = [];
  const facts = told.map(
    ([field, about, status, ...accounts]): Fact => ({
      field,
      about,
      status,
      reason: "by hand",
      accounts: accounts.map(([value, mode = "stated"]) => {
        const id = `claim-${claims.length}`;
        claims.push({ id, mode, value } as Claim);
        return { value, claims: [id] };
      }),
    }),
  );
  return {
    id: "case-1",
    title: "Tobin Vale killed in Alder Crossing",
    facts,
    people,
    agencies: [
      { name: "Alder Crossing Police", roles: ["police"], registered: { name: "ALDER CROSSING PD", ori: "MT0010100" } },
      { name: "Teasdale County Attorney", roles: ["prosecutor"] },
    ],
    timeline: [],
    process: [],
    commitments: [],
    questions: [],
    claims,
    documents: [],
    membership: [],
    apart: [],
  };
}
const years = (n: number) => exactly(n, "years", String(n));
const day = (iso: string): Moment => momentFromIso(iso);
const options = { postalCode: (state: string) => (state === "Montana" ? "MT" : null) };
const [P, Q] = ["person-1", "person-2"];
const one = (...told: Parameters<typeof fileOf>[1]) => recordsOfCases([fileOf([person(P)], told)], options)[0];

describe("our cases as a list", () => {
  it("have a record for each person killed or injured, and none for anybody else", () => {
    const file = fileOf(
      [
        person(P),
        person(Q, { role: "injured", name: null, nameStatus: "not stated" }),
        person("o", { role: "officer" }),
      ],
      [["city", null, "reported", ["Alder Crossing"]]],
    );
    const records = recordsOfCases([file], options);
    expect(records.map(({ key, nameStatus, city }) => [key, nameStatus, city])).toEqual([
      ["case-1/person-1", "named", "Alder Crossing"],
      ["case-1/person-2", "not stated", "Alder Crossing"],
    ]);
    for (const record of records) SourceRecord.parse(record);
  });

  it("give what is settled as it is told", () => {
    expect(
      one(
        ["date", null, "corroborated", [day("2031-03-04")]],
        ["age", P, "superseded", [years(34)], [years(43)]],
        ["state", null, "reported", ["Montana"]],
        ["street_address", null, "reported", ["300 block of Larch Street"]],
        ["race", P, "reported", ["African American"]],
        ["cause_of_death", P, "reported", ["gunshot wounds of the chest"]],
        ["weapon", P, "reported", ["knife", "alleged"]],
      ),
    ).toMatchObject({
      source: "answerable",
      incident: "case-1",
      date: "2031-03-04",
      age: 34,
      ageTo: null,
      state: "MT",
      address: "300 block of Larch Street",
      race: "Black",
      cause: "gunshot",
      weapon: "knife",
      agencies: ["Alder Crossing Police"],
      oris: ["MT0010100"],
    });
  });

  it.each<readonly [what: string, told: Parameters<typeof fileOf>[1][number], expected: Partial<SourceRecord>]>([
    ["every name", ["name", P, "disputed", ["Tobin Vale"], ["Toby Vail"]], { name: "Tobin Vale; Toby Vail" }],
    ["the ages from the least to the most", ["age", P, "disputed", [years(34)], [years(31)]], { age: 31, ageTo: 34 }],
    ["no age where they are far apart", ["age", P, "disputed", [years(24)], [years(52)]], { age: null, ageTo: null }],
    [
      "the month of two days",
      ["date", null, "disputed", [day("2031-03-04")], [day("2031-03-05")]],
      { date: "2031-03" },
    ],
    ["the year of two months", ["date", null, "disputed", [day("2031-03-04")], [day("2031-04")]], { date: "2031" }],
    ["no date of two years", ["date", null, "disputed", [day("2031-12-31")], [day("2032-01-01")]], { date: null }],
    ["no city of two", ["city", null, "disputed", ["Alder Crossing"], ["Cobalt Ridge"]], { city: null }],
    [
      "a weapon that is denied by nobody else",
      ["weapon", P, "disputed", ["knife"], ["gun", "denied"]],
      { weapon: "knife" },
    ],
  ])("give, where accounts disagree, %s", (_, told, expected) => {
    expect(one(told)).toMatchObject(expected);
  });

  it.each<readonly [what: string, told: Parameters<typeof fileOf>[1][number], expected: Partial<SourceRecord>]>([
    ["what is only denied", ["weapon", P, "reported", ["gun", "denied"]], { weapon: null }],
    ["what is withheld", ["age", P, "withheld", [null, "withheld"]], { age: null }],
    ["about so many years", ["age", P, "reported", [{ ...years(30), approximate: true }]], { age: null }],
    ["an hour of no known day", ["date", null, "reported", [day("T20:00")]], { date: null }],
    [
      "a Tuesday",
      ["date", null, "reported", [{ value: null, precision: "unresolved", text: "Tuesday" }]],
      { date: null },
    ],
    ["a state that nobody knows", ["state", null, "reported", ["Erewhon"]], { state: null }],
    ["two causes", ["cause_of_death", P, "reported", ["a gunshot and a Taser"]], { cause: null }],
  ])("give nothing of %s", (_, told, expected) => {
    expect(one(told)).toMatchObject(expected);
  });

  it("give months of age as no year", () => {
    expect(one(["age", P, "reported", [exactly(4, "months", "four months")]])).toMatchObject({ age: 0 });
  });

  it("give a name under a hold as withheld, and nothing that tells it", () => {
    const file = fileOf(
      [person(P), person(Q, { name: "Ruth Vale" })],
      [["name", P, "disputed", ["Tobin Vale"], ["Toby"]]],
    );
    const isHeld = (_: string, id: string) => id === P;
    const [held, other] = recordsOfCases([file], { ...options, isHeld });
    expect(held).toMatchObject({ name: null, nameStatus: "withheld", description: null });
    expect(other).toMatchObject({ name: "Ruth Vale", nameStatus: "named", description: null });
    expect(JSON.stringify(held)).not.toMatch(/Tob/);
  });
});
