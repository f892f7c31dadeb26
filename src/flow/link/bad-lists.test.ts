import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SourceAdapter } from "../../link/index.ts";
import { adapterFor } from "./adapter-for.ts";
import { adapterFrom, knownSource } from "./known-sources.ts";
import { loadSource } from "./load-source.ts";

const folder = mkdtempSync(join(tmpdir(), "answerable-lists-"));
let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(":memory:")).connect();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function written(bytes: string | Uint8Array): string {
  const file = join(folder, `list-${files++}.csv`);
  writeFileSync(file, bytes);
  return file;
}

function mapping(fields: string): SourceAdapter {
  const read = adapterFrom(
    `name: county\ntitle: A county's list\nlicence: Not stated.\ncite: A county\nholds: Deaths\nfields:\n${fields}`,
  );
  if (typeof read === "string") throw new Error(read);
  return read;
}
const SIMPLE = mapping("  key: id\n  name: name\n  date: { column: date, order: decide }\n");

async function load(bytes: string | Uint8Array, adapter = SIMPLE) {
  const loaded = await loadSource(connection, adapter, written(bytes), "records");
  const rows = await connection.runAndReadAll("SELECT * FROM records ORDER BY rowid");
  return { loaded, rows: rows.getRowObjectsJson() as Record<string, unknown>[] };
}
/** The refusal of a list, without the folder it lies in. */
async function refusal(bytes: string | Uint8Array, adapter = SIMPLE): Promise<string> {
  const outcome = await load(bytes, adapter).then(
    () => "it was loaded",
    (error: Error) => error.message,
  );
  const left = await connection.runAndReadAll("SELECT table_name FROM duckdb_tables()");
  expect(left.getRowObjectsJson(), "a table is left").toEqual([]);
  return outcome.replaceAll(/\S*\/(list-\d+\.csv)/g, "FILE");
}

describe("a list that cannot be read is refused in one sentence, with the cure, and nothing of it is kept", () => {
  it.each([
    ["an empty file", "", /^FILE: the file is empty\. Download it again\.$/],
    ["blank lines only", "\n\n  \n", /no words in it/],
    ["a spreadsheet", "PK\u0003\u0004....", /spreadsheet .* save the sheet as CSV/],
    ["a web page", "\n<!doctype html><html>", /web page, not a table/],
    ["JSON", '[{"id": 1, "name": "Ada"}]', /JSON, not CSV/],
    ["something compressed", Uint8Array.of(0x1f, 0x8b, 8, 0), /compressed\. Unpack it/],
    ["bytes that are no text", "id,name\u0000,date\n", /no text/],
    ["prose", "A letter to the editor\nabout something else\n", /first line has no columns/],
    [
      "short and long rows",
      "id,name,date\n1,Ada\n2,Ben,2031-03-04\n3,Cy,2031-03-05,x\n",
      /lines 2, 4 have more or fewer columns/,
    ],
    [
      "a quotation mark that is not closed",
      'id,name,date\n1,"Ada,2031-03-04\n2,Ben,2031-03-05\n',
      /from line 2 on a quotation mark is opened and not closed/,
    ],
    [
      "a quotation mark that is closed by chance in a later row",
      'id,name,date\n1,"Ada,2031-03-04\n2,Ben",2031-03-05\n',
      /in record 1, .* a cell holds the end of its row and the beginning of another/,
    ],
    ["a row that is endless", `id,name,date\n1,Ada,"${"x".repeat(3_000_000)}"\n`, /line 2 is longer than 2 MB/],
    ["a row without an id", "id,name,date\n1,Ada,2031-03-04\n,Ben,2031-03-05\n", /the id is missing in record 2/],
    [
      "one id for two people",
      "id,name,date\n7,Ada,2031-03-04\n7,Ben,2031-03-05\n",
      /different rows have the same id: '7'\. Give each row/,
    ],
    ["a column twice", "id,name,date,Name\n7,Ada,2031-03-04,Ben\n", /two columns called "name"/],
    [
      "columns that are not there",
      "id,who,when\n7,Ada,2031-03-04\n",
      /it lacks "name", "date" of A county's list\. It has "who", "when", which county does not know/,
    ],
  ])("%s", async (_, bytes, words) => {
    const told = await refusal(bytes);
    expect(told).toMatch(words);
    expect(told.split("\n")).toHaveLength(1);
  });

  it("tells a file that is not there", async () => {
    await expect(loadSource(connection, SIMPLE, join(folder, "none.csv"), "records")).rejects.toThrow(/no such file/);
  });

  it("tells that counts are no people", async () => {
    const told = await refusal(
      "year,participating_agencies,total_agencies\n2031,10,20\n",
      knownSource("fbi-use-of-force"),
    );
    expect(told).toMatch(/has counts, not people, so that no row of it can be linked/);
  });
});

describe("the order of days and months", () => {
  const dated = (...dates: string[]) => `id,name,date\n${dates.map((date, i) => `${i},N${i},"${date}"`).join("\n")}\n`;

  it.each([
    ["one date settles the month first", ["03/04/2031", "03/25/2031"], ["2031-03-04", "2031-03-25"]],
    ["one date settles the day first", ["03/04/2031", "25/03/2031"], ["2031-04-03", "2031-03-25"]],
    [
      "three forms in one column",
      ["3/25/2031", "2031-03-04", "March 5, 2031"],
      ["2031-03-25", "2031-03-04", "2031-03-05"],
    ],
    ["a number twice has no order", ["04/04/2031", "2031-05-01"], ["2031-04-04", "2031-05-01"]],
    ["times are left out", ["3/25/2031 0:00:00", "2031-03-04T13:55:00Z"], ["2031-03-25", "2031-03-04"]],
    ["less than a day stays less than a day", ["2031-03", "March 2031", "2031"], ["2031-03", "2031-03", "2031"]],
    ["other ways to write a day", ["25.3.2031", "4 Mar 2031", "20310305"], ["2031-03-25", "2031-03-04", "2031-03-05"]],
    ["what is no date is told and null", ["unclear day", "2031-02-30", "Unknown"], [null, null, null]],
  ])("%s", async (_, dates, expected) => {
    expect((await load(dated(...dates))).rows.map(({ date }) => date)).toEqual(expected);
  });

  it("refuses a column in which every date may be either, and says where", async () => {
    expect(await refusal(dated("2031-01-01", "03/04/2031", "05/06/2031"))).toMatch(
      /the dates of "date" may have the day or the month first, and none settles it \(records 2, 3\)/,
    );
  });

  it("refuses a column in which some are one way and some the other, and says where", async () => {
    expect(await refusal(dated("25/03/2031", "03/26/2031", "01/02/2031"))).toMatch(
      /the day first in some rows \(record 1\) and the month first in others \(record 2\)/,
    );
  });

  it("is decided for a known list too, which a spreadsheet may have saved with other dates", async () => {
    const titles = "kbp_id,name,age,gender,race,date,state,method,source_post";
    const rows = ["3/4/2031", "12/25/2031"].map((date, i) => `${i},Ada Quill,34,F,W,${date},OR,G,p`);
    const loaded = await load([titles, ...rows].join("\n"), knownSource("killed-by-police"));
    expect(loaded.rows.map(({ date }) => date)).toEqual(["2031-03-04", "2031-12-25"]);
  });

  it("reads a date against the order that an adapter gives as no date", async () => {
    const adapter = mapping("  key: id\n  date: { column: date, order: month/day/year }\n");
    const { rows } = await load(dated("25/03/2031", "03/04/2031"), adapter);
    expect(rows.map(({ date, unread }) => [date, unread])).toEqual([
      [null, ["date: 25/03/2031"]],
      ["2031-03-04", []],
    ]);
  });
});

describe("how files are written", () => {
  const lines = "id,name,date\n1,José Peña,2031-03-04\n2,Zoë “Zo” Quill,2031-03-05\n";
  const wide = (text: string) => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);
  const windows = Uint8Array.from(lines.replace("“", "\u0093").replace("”", "\u0094"), (letter) =>
    letter.charCodeAt(0),
  );

  it.each([
    ["UTF-8", lines, "utf-8"],
    ["UTF-8 with a mark", `\ufeff${lines}`, "utf-8"],
    ["Windows-1252", windows, "windows-1252"],
    ["UTF-16", wide(lines), "utf-16le"],
    ["semicolons", lines.replaceAll(",", ";"), "utf-8"],
    ["tabs", lines.replaceAll(",", "\t"), "utf-8"],
    ["Windows' line ends", lines.replaceAll("\n", "\r\n"), "utf-8"],
    ["two kinds of line ends", lines.replace("\n", "\r\n"), "utf-8"],
    ["no line end at the end", lines.trimEnd(), "utf-8"],
    ["a line that says nothing", `${lines},,\n`, "utf-8"],
  ])("%s is read, with every letter", async (_, bytes, encoding) => {
    const { loaded, rows } = await load(bytes);
    expect(rows.map(({ name }) => name)).toEqual(["José Peña", "Zoë “Zo” Quill"]);
    expect(loaded.encoding).toBe(encoding);
  });

  it("finds that a file is not UTF-8 far behind its beginning", async () => {
    const many = Array.from({ length: 60_000 }, (_, i) => `${i},Ada Quill,2031-03-04`).join("\n");
    const { loaded, rows } = await load(Buffer.from(`id,name,date\n${many}\nx,Jos\u00e9,2031-03-05\n`, "latin1"));
    expect([loaded.encoding, rows.length, rows.at(-1)?.name]).toEqual(["windows-1252", 60_001, "José"]);
  });

  it("keeps rows in the order of the file, and the first of two that are the same", async () => {
    const { loaded, rows } = await load("id,name,date\n2,Ben,2031-03-05\n1,Ada,2031-03-04\n2,Ben,2031-03-05\n");
    expect(rows.map(({ key }) => key)).toEqual(["2", "1"]);
    expect(loaded).toMatchObject({ records: 2, repeated: 1 });
  });

  it("reads a file whose name has the letters of a pattern", async () => {
    const file = join(folder, "list [2031] *.csv");
    writeFileSync(file, lines);
    expect((await loadSource(connection, SIMPLE, file, "records")).records).toBe(2);
  });
});

describe("which source a list is of", () => {
  const head =
    "id,name,date,manner_of_death,armed,age,gender,race,city,state,signs_of_mental_illness,threat_level,flee,body_camera";

  it("is refused where a source changed its columns, with the new and the gone", async () => {
    await expect(adapterFor(written(`${head.replace("armed", "armed_with")}\n`))).rejects.toThrow(
      /it looks like washington-post-1, but it lacks "armed" .* It has "armed_with", .* draft a mapping/,
    );
  });

  it("is refused where its columns are nobody's, though some are the same", async () => {
    await expect(adapterFor(written("id,name,date,age,city,state\n"))).rejects.toThrow(/of no known source/);
  });

  it("does not matter in which order and capitals the columns stand", async () => {
    expect((await adapterFor(written(`${head.toUpperCase().split(",").reverse().join(",")}\n`))).name).toBe(
      "washington-post-1",
    );
  });

  it.each([
    ["a word too many", "name: x\ncolour: red\n", /colour/],
    ["no YAML", "a: [", /./],
    ["our own name", "name: answerable\n", /our own record/],
  ])("is refused with the place in the mapping: %s", async (_, yaml, words) => {
    const map = join(folder, "mapping.yaml");
    writeFileSync(map, yaml);
    await expect(adapterFor("list.csv", { map })).rejects.toThrow(words);
  });
});
