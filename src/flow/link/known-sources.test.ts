import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recogniseSource } from "../../link/index.ts";
import { knownSource, knownSources } from "./known-sources.ts";
import { loadSource } from "./load-source.ts";
import { openTable } from "./table-opening.ts";

const folder = mkdtempSync(join(tmpdir(), "answerable-adapters-"));
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

describe("a known source", () => {
  /** A list of one record under the given titles. */
  const one = (record: Readonly<Record<string, string>>) => {
    const cell = (words: string) => `"${words.replaceAll('"', '""')}"`;
    return written([Object.keys(record).map(cell).join(","), Object.values(record).map(cell).join(",")]);
  };
  const quill = {
    key: "7",
    name: "Ada Quill",
    name_status: "named",
    date: "2031-03-04",
    age: 34,
    gender: "female",
    race: "Hispanic",
    state: "OR",
    unread: [],
  };
  const place = { address: "500 block of Mill Road", city: "Larkport" };

  it.each([
    [
      "mapping-police-violence-2021",
      {
        "MPV ID": "7",
        "Victim's name": "Ada Quill",
        "Victim's age": "34",
        "Victim's gender": "Female",
        "Victim's race": "Hispanic",
        "Date of Incident (month/day/year)": "3/4/2031",
        "Street Address of Incident ": "500 block of Mill Road",
        City: "Larkport",
        State: "OR",
        Zipcode: "97001",
        County: "Lark",
        "Agency responsible for death": "Larkport Police Department, Oregon State Police",
        "ORI Agency Identifier (if available)": "OR0269900;Not Found/No Agency ORI",
        "Cause of death": "Gunshot, Taser",
        "A brief description of the circumstances surrounding the death": "Officers came.",
        "Alleged Weapon (Source: WaPo and Review of Cases Not Included in WaPo Database)": "knife",
      },
      {
        ...place,
        zip: "97001",
        county: "Lark",
        agencies: ["Larkport Police Department", "Oregon State Police"],
        oris: ["OR0269900"],
        cause: "gunshot",
        weapon: "knife",
        description: "Officers came.",
      },
    ],
    [
      "mapping-police-violence",
      {
        name: "Ada Quill",
        age: "34",
        gender: "Female",
        race: "Hispanic",
        date: "3/4/2031",
        street_address: "500 block of Mill Road",
        city: "Larkport",
        state: "OR",
        zip: "97001",
        county: "Lark",
        agency_responsible: "Larkport Police Department",
        ori: "OR0269900",
        cause_of_death: "Gunshot",
        circumstances: "Officers came.",
        wapo_armed: "knife",
        wapo_id: "70",
        mpv_id: "7",
        fe_id: "700",
        latitude: "45.25",
        longitude: "-122.5",
      },
      { ...place, agencies: ["Larkport Police Department"], latitude: 45.25, longitude: -122.5, cause: "gunshot" },
    ],
    [
      "fatal-encounters",
      {
        "Unique ID": "7",
        Name: "Ada Quill",
        Age: "34",
        Gender: "Female",
        Race: "Hispanic/Latino",
        "Date of injury resulting in death (month/day/year)": "3/4/2031",
        "Location of injury (address)": "500 block of Mill Road",
        "Location of death (city)": "Larkport",
        State: "OR",
        "Location of death (zip code)": "97001",
        "Location of death (county)": "Lark",
        Latitude: "45.25",
        Longitude: "-122.5",
        "Agency or agencies involved": "Larkport Police Department",
        "Highest level of force": "Asphyxiated/Restrained",
        "Brief description": "Officers came.",
      },
      { ...place, county: "Lark", latitude: 45.25, cause: "restraint", description: "Officers came." },
    ],
    [
      "the-counted",
      {
        uid: "7",
        name: "Ada Quill",
        age: "34",
        gender: "Female",
        raceethnicity: "Hispanic/Latino",
        month: "March",
        day: "4",
        year: "2031",
        streetaddress: "500 block of Mill Road",
        city: "Larkport",
        state: "OR",
        classification: "Struck by vehicle",
        lawenforcementagency: "Larkport Police Department",
        armed: "No",
      },
      { ...place, agencies: ["Larkport Police Department"], cause: "vehicle", weapon: "No" },
    ],
    [
      "killed-by-police",
      {
        kbp_id: "7",
        name: "Ada Quill",
        age: "34",
        gender: "F",
        race: "L",
        date: "2031-03-04",
        state: "OR",
        method: "T",
        source_post: "https://posts.example/7",
      },
      { cause: "taser", city: null, agencies: [] },
    ],
  ])("reads %s, recognised by its columns", async (name, record, more) => {
    const file = one(record);
    const fit = recogniseSource((await openTable(file)).columns, knownSources());
    expect([fit?.adapter.name, fit?.gone, fit?.added]).toEqual([name, [], []]);
    await loadSource(connection, knownSource(name), file, "known");
    expect((await rowsOf("known"))[0]).toMatchObject({ ...quill, source: name, ...more });
  });
});

describe("the shipped adapters", () => {
  it("say what their keepers allow, how to cite them, and whether rows can be linked", () => {
    const names = knownSources().map(({ name }) => name);
    expect(names).toEqual([...names].sort());
    for (const { name, licence, cite, holds, rows, fields, counts } of knownSources()) {
      expect(licence.length + cite.length + holds.length, name).toBeGreaterThan(60);
      expect(rows === "people" ? fields.key && fields.date : counts, name).toBeDefined();
    }
  });

  it("are drawn from lists that are known, never from themselves", () => {
    const names = knownSources().map(({ name }) => name);
    for (const { name, drawn_from } of knownSources())
      for (const source of drawn_from.flatMap(({ sources }) => sources)) {
        expect(names).toContain(source);
        expect(source).not.toBe(name);
      }
  });

  it("are each told from all others by their columns", () => {
    for (const adapter of knownSources()) {
      const titles = Object.values({ ...adapter.fields, ...adapter.counts }).flatMap((field = []) =>
        Array.isArray(field) ? field : ("column" in field && field.column) || [],
      );
      const fit = recogniseSource([...titles, ...adapter.signs], knownSources());
      expect(fit?.adapter.name).toBe(adapter.name);
    }
  });
});
