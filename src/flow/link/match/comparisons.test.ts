import type { DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerColumn, answersOf, comparisons } from "../../../link/index.ts";
import { preparedSides } from "./link-tables.ts";
import { prepareRecords } from "./prepare-records.ts";
import { memory, type Said, tableOf } from "./records.cases.ts";

type Case = readonly [left: Said, right: Said, answer: string];

const tables = new Map<string, readonly Case[]>();
const found = new Map<string, [string, string][]>();
let connection: DuckDBConnection;

// All tables are asked at once: preparing records takes far longer than comparing them.
beforeAll(async () => {
  connection = await memory();
  const cases = [...tables].flatMap(([question, cases]) => cases.map((each) => ({ question, each })));
  const numbered = (side: 0 | 1) =>
    cases.map(({ each }, i) => ({ source: "list", ...each[side], key: String(i).padStart(4, "0") }));
  await tableOf(connection, "one", numbered(0));
  await tableOf(connection, "other", numbered(1));
  await prepareRecords(connection, "one", "other", "asked");
  const { left, right } = preparedSides("asked");
  const ask = async (l: string, r: string) => {
    const sql = answersOf(comparisons, ["l.number AS number"], `${l} l JOIN ${r} r ON l.number = r.number`);
    const reader = await connection.runAndReadAll(`SELECT * FROM (${sql}) ORDER BY number`);
    return reader.getRowObjectsJS();
  };
  const [there, back] = [await ask(left, right), await ask(right, left)];
  for (const [i, { question }] of cases.entries()) {
    const comparison = comparisons.find((each) => each.question === question);
    const answer = (row?: Record<string, unknown>) =>
      comparison?.levels[Number(row?.[answerColumn(comparison)]) - 1]?.answer ?? "not compared";
    found.set(question, [...(found.get(question) ?? []), [answer(there[i]), answer(back[i])]]);
  }
});
afterAll(() => connection.closeSync());

/** A table of what pairs are answered, each both ways round. */
function table(question: string, cases: readonly Case[]): void {
  tables.set(question, cases);
  it(`answers ${question}, whichever record is left`, () => {
    expect(found.get(question)).toEqual(cases.map(([, , answer]) => [answer, answer]));
  });
}

const named = (name: string): Said => ({ name });
const on = (date: string): Said => ({ date });
const aged = (age: number, ageTo: number | null = null): Said => ({ age, ageTo });
const at = (city: string | null, state: string, more: Said = {}): Said => ({ city, state, ...more });
const by = (...agencies: string[]): Said => ({ agencies });

describe("comparisons", () => {
  table("name", [
    [named("Tobin Arlo Westergaard"), named("Tobin Westergaard"), "the same first and last name"],
    [named("Tobín Westergård"), named("TOBIN WESTERGARD"), "the same first and last name"],
    [named("Søren Łukaszek"), named("Soren Lukaszek"), "the same first and last name"],
    [named("Tobin Westergaard Jr."), named("Tobin Westergaard"), "the same first and last name"],
    [named("Westergaard, Tobin"), named("Tobin Westergaard"), "the same first and last name"],
    [named('Tobin "Toby" O\'Farrow'), named("Tobin OFarrow"), "the same first and last name"],
    [named("Westergaard Tobin"), named("Tobin Westergaard"), "the same words in another order, or written together"],
    [named("Ana Mc Farrow"), named("Ana McFarrow"), "the same words in another order, or written together"],
    [named("William Ostby"), named("Bill Ostby"), "the same last name, and another form of the first"],
    [named("Harlan Tobin Ostby"), named("Tobin Ostby"), "the same last name, and another form of the first"],
    [named("H. Ostby"), named("Harlan Ostby"), "the same last name, and another form of the first"],
    [named("Lucinda Farrow Quillan"), named("Lucinda Farrow"), "the same first name, and one of two last names"],
    [named("Lucinda Farrow-Quillan"), named("Lucinda Farrow"), "the same first name, and one of two last names"],
    [named("Odile Brandvold; Juno Yarrow"), named("Juno Yarrow"), "one name holds the other"],
    [named("Wilhelmina Ostby"), named("Wilhemina Ostby"), "the same last name, and another spelling of the first"],
    [named("Silas Brandvold"), named("Silas Branvold"), "the same first name, and another spelling of the last"],
    [named("Katheryn Marchbank"), named("Kathryn Marchbanks"), "another spelling of both"],
    [named("Petra Ostby"), named("Amos Ostby"), "the same last name only"],
    [named("Petra Ostby"), named("Petra Ivarsen"), "the same first name only"],
    [named("Petra Ostby"), named("Amos Thorngate"), "different names"],
    [{ nameStatus: "withheld" }, named("Amos Thorngate"), "named by one only"],
    [{ nameStatus: "withheld" }, { nameStatus: "not stated" }, "named by neither"],
  ]);

  table("middle name", [
    [named("Tobin Arlo Ostby"), named("Tobin Arlo Ostby"), "the same middle name or generation"],
    [named("Tobin A. Ostby"), named("Tobin Arlo Ostby"), "middle names that begin alike"],
    [named("Tobin Karl Ostby"), named("Tobin Arlo Ostby"), "different middle names"],
    [named("Tobin Ostby Jr."), named("Tobin Ostby Sr."), "of different generations"],
    [named("Tobin Ostby Jr."), named("Tobin Ostby II"), "the same middle name or generation"],
    [named("Tobin Ostby"), named("Tobin Arlo Ostby"), "not compared"],
    [named("Tobin Karl Ostby"), named("Tobin Arlo Farrow"), "not compared"],
  ]);

  table("name in the account", [
    [
      { description: "Officers shot Petra Ostby, 31, near her home on Larch Street." },
      named("Petra Ann Ostby"),
      "the account holds first and last name",
    ],
    [
      { description: "Officers shot Ostby's brother near a home on Larch Street." },
      named("Petra Ostby"),
      "the account holds the last name",
    ],
    [
      { description: "Officers shot a woman near a home on Larch Street." },
      named("Petra Ostby"),
      "the account does not hold the name",
    ],
    [
      { name: "Petra Ostby", description: "Officers shot Petra Ostby near her home." },
      named("Petra Ostby"),
      "not compared",
    ],
  ]);

  table("date", [
    [on("2031-03-05"), on("2031-03-05"), "the same day"],
    [on("2031-03-05"), on("2031-03-06"), "one day apart"],
    [on("2031-02-28"), on("2031-03-01"), "one day apart"],
    [on("2031-03-05"), on("2031-03-08"), "two or three days apart"],
    [on("2031-03-05"), on("2031-05-03"), "a slip in the day, the month or the year"],
    [on("2031-03-05"), on("2032-03-05"), "a slip in the day, the month or the year"],
    [on("2031-03-05"), on("2031-04-05"), "a slip in the day, the month or the year"],
    [on("2031-03-12"), on("2031-03-21"), "a slip in the day, the month or the year"],
    [on("2031-03-05"), on("2031-03-15"), "a slip in the day, the month or the year"],
    [on("2031-03-05"), on("2031-03-14"), "up to ten days apart"],
    [on("2031-03-05"), on("2031-03-24"), "up to thirty-one days apart"],
    [on("2031-03-05"), on("2031-09-24"), "up to a year apart"],
    [on("2031-03-05"), on("2034-09-24"), "more than a year apart"],
    [on("2031-03"), on("2031-03-24"), "the same, as far as both say"],
    [on("2031"), on("2031-03-24"), "the same, as far as both say"],
    [on("2031-04"), on("2031-03-24"), "different months or years"],
    [{}, on("2031-03-24"), "not compared"],
  ]);

  table("age", [
    [aged(31), aged(31), "the same age"],
    [aged(31), aged(30), "one year apart"],
    [aged(31), aged(34), "two or three years apart"],
    [aged(31), aged(41), "up to ten years apart"],
    [aged(31), aged(62), "more than ten years apart"],
    [aged(31), aged(30, 34), "within one band"],
    [aged(30, 39), aged(35, 44), "within one band"],
    [aged(35), aged(30, 34), "outside the band"],
    [{}, aged(30), "not compared"],
  ]);

  table("gender", [
    [{ gender: "female" }, { gender: "female" }, "the same gender"],
    [{ gender: "female" }, { gender: "male" }, "different genders"],
    [{ gender: "female" }, {}, "not compared"],
  ]);

  table("race", [
    [{ race: "black" }, { race: "black" }, "the same race"],
    [{ race: "black" }, { race: "white" }, "different races"],
    [{}, { race: "white" }, "not compared"],
  ]);

  table("place", [
    [at("Alder Crossing", "OR"), at("Alder Crossing", "OR"), "the same city"],
    [at("St. Ostby", "OR"), at("Saint Ostby", "OR"), "the same city"],
    [at("Fort Yarrow", "OR"), at("Ft. Yarrow", "OR"), "the same city"],
    [at("Alder Crossing", "OR"), at("Alder Crosing", "OR"), "another spelling of the city"],
    [at("Bellweather", "OR"), at("North Bellweather", "OR"), "another spelling of the city"],
    [
      at("Bellweather", "OR", { zip: "97999" }),
      at("Yarrow", "OR", { zip: "97999-1234" }),
      "one ZIP code, or within five kilometres",
    ],
    [
      at("Bellweather", "OR", { latitude: 44, longitude: -121 }),
      at("Yarrow", "OR", { latitude: 44.1, longitude: -121 }),
      "within twenty kilometres",
    ],
    [at("Bellweather", "OR", { county: "Cobalt County" }), at("Yarrow", "OR", { county: "Cobalt" }), "the same county"],
    [
      at("Bellweather", "OR", { latitude: 44, longitude: -121 }),
      at("Yarrow", "OR", { latitude: 44.5, longitude: -121 }),
      "within sixty kilometres",
    ],
    [at(null, "OR"), at("Yarrow", "OR"), "the same state, no city given"],
    [at("Bellweather", "OR"), at("Yarrow", "OR"), "the same state, elsewhere"],
    [at("Bellweather", "OR"), at("Bellweather", "MO"), "different states"],
    [{}, at("Bellweather", "MO"), "not compared"],
  ]);

  table("address", [
    [{ address: "512 N Larch St" }, { address: "512 North Larch Street" }, "the same street and number"],
    [{ address: "512 Larch St." }, { address: "500 block of Larch Street" }, "the same street and block"],
    [{ address: "512 Larch Street" }, { address: "Larch Street and Mill Lane" }, "the same street"],
    [{ address: "512 Larch Street" }, { address: "512 Copper Road" }, "different streets"],
    [{ address: "512 Larch Street" }, {}, "not compared"],
  ]);

  table("agency", [
    [by("Alder Crossing Police Department"), by("Alder Crossing PD"), "the same agency"],
    [by("Cobalt County Sheriff's Office"), by("Cobalt County Sheriffs Department"), "the same agency"],
    [by("Department of Police, Alder Crossing"), by("Alder Crossing Police"), "the same agency"],
    [by("Alder Crossing Police Department"), by("Oregon State Police", "Alder Crossing P.D."), "the same agency"],
    [
      { oris: ["OR0990100"], agencies: ["ACPD"] },
      { oris: ["OR09901"], agencies: ["Alder Crossing Police"] },
      "the same agency",
    ],
    [by("Cobalt Ridge Police Department"), by("Cobalt County Sheriff's Office"), "agencies of one name in part"],
    [by("Alder Crossing Police Department"), by("Yarrow Police Department"), "different agencies"],
    [by("Alder Crossing Police Department"), by(), "not compared"],
  ]);

  table("cause of death", [
    [{ cause: "gunshot" }, { cause: "gunshot" }, "the same cause"],
    [{ cause: "gunshot" }, { cause: "vehicle" }, "different causes"],
    [{ cause: "gunshot" }, {}, "not compared"],
  ]);

  table("weapon", [
    [{ weapon: "Handgun" }, { weapon: "gun" }, "the same kind of weapon"],
    [{ weapon: "kitchen knife" }, { weapon: "Edged weapon/Machete" }, "the same kind of weapon"],
    [{ weapon: "toy weapon" }, { weapon: "replica" }, "the same kind of weapon"],
    [{ weapon: "BB gun" }, { weapon: "gun" }, "different weapons"],
    [{ weapon: "undetermined" }, { weapon: "gun" }, "not compared"],
    [{ weapon: "no object" }, { weapon: "unarmed" }, "the same kind of weapon"],
  ]);

  table("account", [
    [
      {
        description: "Deputies chased the stolen ambulance through an orchard until it overturned beside the cannery.",
      },
      { description: "The ambulance overturned beside a cannery after deputies chased it through the orchard." },
      "many rare words in common",
    ],
    [
      { description: "A neighbour heard screaming from the trailer, and troopers found him holding a pitchfork." },
      { description: "Stopped on his motorcycle, he fired twice before running towards the reservoir fence." },
      "no rare word in common",
    ],
    [
      { description: "He was stopped on a motorcycle and ran towards the reservoir, climbing a fence." },
      { description: "Screaming was heard; troopers met a man with a pitchfork at a trailer." },
      "no rare word in common",
    ],
    [{ description: "Shot." }, { description: "Shot by police." }, "not compared"],
  ]);

  it("asks every question in a table here", () => {
    expect([...tables.keys()].sort()).toEqual(comparisons.map(({ question }) => question).sort());
  });
});
