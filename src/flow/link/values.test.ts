import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, describe, expect, it } from "vitest";
import { SourceAdapter } from "../../link/index.ts";
import { recordSql } from "./source-sql/record-sql.ts";

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(":memory:")).connect();
});

/** The records of rows that have one column, taken for one field as the adapter says. */
async function read(field: string, spec: object, values: readonly (string | null)[]) {
  const adapter = SourceAdapter.parse({
    name: "county",
    title: "A county's list",
    licence: "Not stated.",
    cite: "A county",
    holds: "Deaths",
    fields: { key: "id", [field]: { column: "it", ...spec } },
  });
  const cells = values.map(
    (value, i) => `(${i}, '${i}', ${value === null ? "NULL" : `'${value.replaceAll("'", "''")}'`})`,
  );
  const rows = `(SELECT id, it FROM (VALUES ${cells.join(", ")}) AS t (n, id, it))`;
  const found = await connection.runAndReadAll(
    recordSql({ adapter, columns: ["id", "it"], order: "year-month-day" }, rows),
  );
  return found.getRowObjectsJson().sort((a, b) => Number(a.key) - Number(b.key));
}
const column = async (field: string, values: readonly (string | null)[], spec: object = {}) =>
  (await read(field, spec, values)).map((row) => row[field]);

const NOTHING = [
  "Unknown",
  "unknown",
  "N/A",
  "n/a",
  "-",
  "--",
  "?",
  "",
  "   ",
  "None",
  "null",
  "NaN",
  "Not available",
  null,
];

describe("what says nothing", () => {
  it.each(["name", "date", "age", "gender", "race", "city", "county", "state", "zip", "address", "cause"])(
    "is null for %s, and is not told as unread",
    async (field) => {
      for (const row of await read(field, {}, NOTHING)) expect([row[field], row.unread]).toEqual([null, []]);
    },
  );

  it("leaves a list of agencies empty", async () => {
    expect(await column("agencies", ["Unknown", "Larkport Police; Unknown", null], { separator: ";" })).toEqual([
      [],
      ["Larkport Police"],
      [],
    ]);
  });

  it("says something of a weapon, which none and unknown do", async () => {
    expect(await column("weapon", ["None", "unknown weapon", "-", "N/A"])).toEqual([
      "None",
      "unknown weapon",
      null,
      null,
    ]);
  });
});

describe("names", () => {
  it.each([
    ["Ada Quill", "named", "Ada Quill"],
    ["  Ada \u00a0  Quill ", "named", "Ada Quill"],
    ['Ada "Ace" Quill Jr.', "named", 'Ada "Ace" Quill Jr.'],
    ["Ada (Adeline) Quill", "named", "Ada (Adeline) Quill"],
    ["Ada Quill aka Adeline Moor", "named", "Ada Quill; Adeline Moor"],
    ["Ada Quill, a.k.a. Adeline Moor", "named", "Ada Quill; Adeline Moor"],
    ["Ada Quill (aka Adeline Moor)", "named", "Ada Quill; Adeline Moor"],
    ["Ada Quill (also known as: Adeline)", "named", "Ada Quill; Adeline"],
    ["aka Adeline Moor", "named", "Adeline Moor"],
    ["Akash Moor", "named", "Akash Moor"],
    ["Tanaka Moor", "named", "Tanaka Moor"],
    ["Name withheld by police", "withheld", null],
    ["NAME WITHHELD BY POLICE", "withheld", null],
    ["withheld", "withheld", null],
    ["Name not yet released", "withheld", null],
    ["The name was withheld by the county", "withheld", null],
    ["John Doe", "not stated", null],
    ["John Doe #3", "not stated", null],
    ["Unidentified male", "not stated", null],
    ["Unknown Black man", "not stated", null],
    ["Unknown", "not stated", null],
    ["John Doer", "named", "John Doer"],
    ["Ann Unknown", "named", "Ann Unknown"],
  ])("%s is %s", async (written, status, name) => {
    const [row] = await read("name", {}, [written]);
    expect([row?.name_status, row?.name]).toEqual([status, name]);
  });

  it("are turned round where a source writes the family's first", async () => {
    const written = ["Quill, Ada", "Quill Jr., Ben", "Quill, Cy, III", "Dee Quill"];
    expect(await column("name", written, { order: "family name first" })).toEqual([
      "Ada Quill",
      "Ben Quill Jr.",
      "Cy Quill III",
      "Dee Quill",
    ]);
  });

  it("are withheld by the words that an adapter adds", async () => {
    const [row] = await read("name", { withheld: ["Next of kin"] }, ["next of kin"]);
    expect(row?.name_status).toBe("withheld");
  });
});

describe("ages", () => {
  it.each([
    ["34", 34, null],
    ["34.0", 34, null],
    ["0", 0, null],
    ["34 years old", 34, null],
    ["3 days", 0, null],
    ["11 months", 0, null],
    ["18 months", 1, null],
    ["newborn", 0, null],
    ["0.5", 0, null],
    ["40s", 40, 49],
    ["20s-30s", 20, 39],
    ["18-25", 18, 25],
    ["24 or 25", 24, 25],
    ["85+", 85, 120],
  ])("%s is %s to %s", async (written, age, to) => {
    const [row] = await read("age", {}, [written]);
    expect([row?.age, row?.age_to, row?.unread]).toEqual([age, to, []]);
  });

  it.each(["about forty", "340", "-3", "25-18", "34 and 36 or so"])("%s is none, and told", async (written) => {
    const [row] = await read("age", {}, [written]);
    expect([row?.age, row?.age_to, row?.unread]).toEqual([null, null, [`age: ${written}`]]);
  });
});

describe("places", () => {
  it("know a state by its code and its name", async () => {
    expect(await column("state", ["OR", "or", "Oregon", "new york", "D.C.", "Puerto Rico", "Ontario", "ZZ"])).toEqual([
      "OR",
      "OR",
      "OR",
      "NY",
      "DC",
      "PR",
      null,
      null,
    ]);
  });

  it("give a postal code back the noughts that a spreadsheet dropped", async () => {
    expect(await column("zip", ["97001", "7103", "501", "97001-1234", "97001.0", "970011"])).toEqual([
      "97001",
      "07103",
      "00501",
      "97001-1234",
      "97001",
      null,
    ]);
  });

  it("know agencies' identifiers from other words in their column", async () => {
    const [row] = await read("oris", {}, ["OR0269900; U.S. Marshals, or02699; UNKNOWN"]);
    expect([row?.oris, row?.unread]).toEqual([["OR0269900", "OR02699"], ["oris: U.S. MARSHALS"]]);
  });
});

describe("words of a source in ours", () => {
  it("are told where an adapter's map does not have them", async () => {
    const rows = await read("race", { values: { W: "White", U: null }, separator: ";" }, ["w", "W;X", "u", "X"]);
    expect(rows.map(({ race, unread }) => [race, unread])).toEqual([
      ["White", []],
      ["White", ["race: X"]],
      [null, []],
      [null, ["race: X"]],
    ]);
  });

  it("are the first cause that is known", async () => {
    const rows = await read("cause", { values: { Gunshot: "gunshot", Tasered: "taser" }, separator: "," }, [
      "Gunshot, Tasered",
      "Spell, Tasered",
    ]);
    expect(rows.map(({ cause, unread }) => [cause, unread])).toEqual([
      ["gunshot", []],
      ["taser", ["cause: Spell"]],
    ]);
  });
});
