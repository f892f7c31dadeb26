import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recogniseSource } from "../../link/index.ts";
import { adapterFrom, knownSource, knownSources } from "./known-sources.ts";
import { loadSource } from "./load-source.ts";
import { NOTHING_SAID } from "./source-sql/words.ts";
import { openTable } from "./table-opening.ts";

const folder = mkdtempSync(join(tmpdir(), "answerable-sources-"));
let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(":memory:")).connect();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
/** A file with the given lines, in a folder of its own test. */
function written(lines: readonly string[], name = `table-${files++}.csv`): string {
  const file = join(folder, name);
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
}
const rowsOf = async (table: string) =>
  (await connection.runAndReadAll(`SELECT * FROM "${table}" ORDER BY rowid`)).getRowObjectsJson();

const POST_1 =
  "id,name,date,manner_of_death,armed,age,gender,race,city,state,signs_of_mental_illness,threat_level,flee,body_camera,longitude,latitude,is_geocoding_exact";
const POST_2 =
  "id,date,threat_type,flee_status,armed_with,city,county,state,latitude,longitude,location_precision,name,age,gender,race,race_source,was_mental_illness_related,body_camera,agency_ids";

describe("loading a source", () => {
  it("reads version 1 of the Post's list", async () => {
    const file = written([
      POST_1,
      "7,Ada Quill,2031-03-04,shot,knife,34,F,B,Larkport,OR,False,attack,Foot,False,-122.5,45.25,True",
      "8,,2031-04-01,shot,,,M,,Larkport,OR,True,other,,False,,,False",
    ]);
    const fit = recogniseSource((await openTable(file)).columns, knownSources());
    expect(fit?.adapter.name).toBe("washington-post-1");
    const loaded = await loadSource(connection, knownSource("washington-post-1"), file, "one");
    expect(loaded).toMatchObject({ records: 2, repeated: 0, blank: 0, encoding: "utf-8", added: [] });
    const rows = await rowsOf("one");
    expect(rows[0]).toEqual({
      source: "washington-post-1",
      key: "7",
      incident: null,
      name: "Ada Quill",
      name_status: "named",
      date: "2031-03-04",
      age: 34,
      age_to: null,
      gender: "female",
      race: "Black",
      address: null,
      city: "Larkport",
      county: null,
      state: "OR",
      zip: null,
      latitude: 45.25,
      longitude: -122.5,
      agencies: [],
      oris: [],
      cause: "gunshot",
      weapon: "knife",
      description: null,
      unread: [],
    });
    expect(rows[1]).toMatchObject({ name: null, name_status: "not stated", age: null, race: null, latitude: null });
  });

  it("finds the names and identifiers of the Post's agencies in the table beside version 2", async () => {
    const file = written([
      POST_2,
      "7,2031-03-04,point,not,gun;knife,Larkport,,OR,45.25,-122.5,block,Ada Quill,34,female,W;B,photo,False,False,3;9",
    ]);
    written(
      ["id,name,type,state,oricodes,total_shootings", "3,Larkport Police Department,local_police,OR,OR02699;OR02698,4"],
      "fatal-police-shootings-agencies.csv",
    );
    await loadSource(connection, knownSource("washington-post-2"), file, "two");
    expect((await rowsOf("two"))[0]).toMatchObject({
      agencies: ["Larkport Police Department"],
      oris: ["OR02698", "OR02699"],
      race: "White; Black",
      unread: ["agencies: 9"],
    });
  });

  it("says so where the Post's agencies are only numbers", async () => {
    const alone = join(folder, "alone");
    mkdirSync(alone);
    const file = join(alone, "list.csv");
    writeFileSync(
      file,
      `${POST_2}\n7,2031-03-04,point,not,gun,Larkport,,OR,,,,Ada Quill,34,female,W,photo,False,False,3\n`,
    );
    const loaded = await loadSource(connection, knownSource("washington-post-2"), file, "numbers");
    expect(loaded.agencies).toBeNull();
    expect((await rowsOf("numbers"))[0]).toMatchObject({ agencies: [], oris: [] });
  });

  it("gives a record for every row, in order, with its words, whatever they are", async () => {
    const words = fc.string({ unit: "grapheme", maxLength: 20 });
    const odd = fc.constantFrom(
      '"',
      '""',
      ",",
      ";",
      "\n",
      "a\nb",
      "\u00a0",
      "\u2000",
      "N/A",
      "'",
      "\\",
      "#",
      "José “Zo”",
      "=1+1",
      "\t",
    );
    const cell = fc.array(fc.oneof(words, odd), { maxLength: 3 }).map((parts) => parts.join(""));
    const ours = cell.filter((text) => !/\n[^\n]*[,;\t|]|\0/.test(text));
    await fc.assert(
      fc.asyncProperty(fc.array(ours, { minLength: 1, maxLength: 30 }), async (cities) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const file = join(folder, "any.csv");
        writeFileSync(file, `id,city,date\n${cities.map((city, i) => `${i},${quoted(city)},2031-03-04`).join("\n")}\n`);
        const read = adapterFrom(
          "name: any\ntitle: Any\nlicence: None.\ncite: Any\nholds: Any\nfields: { key: id, city: city }",
        );
        if (typeof read === "string") throw new Error(read);
        const { records } = await loadSource(connection, read, file, "any");
        expect(records).toBe(cities.length);
        const plain = cities.map((city) => city.replace(/[\t\n\f\r \u00a0]+/g, " ").replace(/^\p{Zs}+|\p{Zs}+$/gu, ""));
        const expected = plain.map((city) => (NOTHING_SAID.includes(city.toLowerCase()) ? null : city));
        expect((await rowsOf("any")).map(({ city }) => city)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});
