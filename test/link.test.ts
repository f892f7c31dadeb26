import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { homes, NOON, open, type Place } from "../src/store/homes.cases.ts";
import { runHere } from "./program-here.ts";

// Nobody in these lists and documents exists, nor do the towns.
const PEOPLE: readonly (readonly [
  key: number,
  name: string,
  date: string,
  age: number,
  gender: string,
  city: string,
])[] = [
  [1, "Omar Teal", "2031-03-04", 31, "M", "Cobalt Ridge"],
  [2, "Ada Quill", "2031-03-09", 44, "F", "Larkport"],
  [3, "Tobin Vale", "2031-04-01", 28, "M", "Alder Crossing"],
  // Two brothers killed in one incident, and their father's namesake elsewhere.
  [4, "Ivo Marrow", "2031-05-12", 22, "M", "Fennel Falls"],
  [5, "Jude Marrow", "2031-05-12", 25, "M", "Fennel Falls"],
  [6, "Ivo Marrow", "2031-09-30", 58, "M", "Larkport"],
  [7, "Nella Brandt", "2031-06-18", 37, "F", "Cobalt Ridge"],
  [8, "Sam Ostrow", "2031-07-02", 51, "M", "Pike Hollow"],
  [9, "Lena Farrow", "2031-07-22", 19, "F", "Alder Crossing"],
  [10, "Cato Rimes", "2031-08-05", 63, "M", "Pike Hollow"],
];
const POST =
  "id,name,date,manner_of_death,armed,age,gender,race,city,state,signs_of_mental_illness,threat_level,flee,body_camera,longitude,latitude,is_geocoding_exact";
const MAPPING = `name: town-watch
title: Town Watch
keeper: Town Watch
home: https://town-watch.example
licence: None; invented.
cite: Town Watch
life: From 2031 on.
holds: Deaths in five invented towns.
fields:
  key: no
  name: { column: who, withheld: [name withheld] }
  date: { column: day }
  age: years
  gender: { column: sex, values: { M: male, F: female } }
  city: town
  state: st
`;

let folder: string;
let place: Place;
const path = (name: string) => join(folder, name);
const write = (name: string, lines: readonly string[]) => {
  writeFileSync(path(name), `${lines.join("\n")}\n`);
  return path(name);
};
const link = (...args: string[]) => runHere(["link", ...args], { COLUMNS: "100", ANSWERABLE_EDITOR: "M. Quill" });
const inRecord = () => ["--record", place.address.folder];
const run = (...args: string[]) =>
  link("run", path("post.csv"), path("watch.csv"), "--map", path("watch.yaml"), ...args);
type Row = Record<string, string | number | null>;
async function rowsOf(file: string): Promise<Row[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  return (await connection.runAndReadAll(`SELECT * FROM '${file}'`)).getRowObjectsJson() as Row[];
}
const sames = (rows: readonly Row[]) =>
  rows
    .filter(({ judgement }) => judgement === "same")
    .map((row) => `${row.left_key} ${row.right_key}`)
    .sort();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "answerable-link-test-"));
  const [sqlite] = homes;
  if (!sqlite) throw new Error("there is no home");
  place = await sqlite[1]();
  write("post.csv", [
    POST,
    ...PEOPLE.map(
      ([key, name, date, age, gender, city]) =>
        `${key},${name},${date},shot,gun,${age},${gender},W,${city},OR,False,other,,False,,,True`,
    ),
  ]);
  // The other list lacks one, has one more, withholds one name, spells one otherwise, and has one a day later.
  write("watch.csv", [
    "no,who,day,years,sex,town,st",
    ...PEOPLE.filter(([key]) => key !== 10).map(([key, name, date, age, gender, city]) => {
      const called = key === 2 ? "Name withheld" : key === 8 ? "Samuel Ostrow" : name;
      return `w${key},${called},${key === 7 ? "2031-06-19" : date},${age},${gender},${city},Oregon`;
    }),
    "w99,Pella Stroud,2031-10-10,40,F,Fennel Falls,Oregon",
  ]);
  writeFileSync(path("watch.yaml"), MAPPING);
});
afterAll(async () => {
  await place.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe("two lists", () => {
  it("are linked record by record, and told apart where they differ", async () => {
    const ran = await run("--out", path("crosswalk.parquet"), "--members", path("members.csv"));
    expect([ran.status, ran.stderr]).toEqual([0, ""]);
    expect(ran.stdout).toMatch(/washington-post-1 and town-watch: \d linked, \d unsure; .* 1 only in town-watch\n/);
    expect(ran.stdout).toContain("No judgement was kept: --record keeps them.");
    const rows = await rowsOf(path("crosswalk.parquet"));
    const linked = sames(rows);
    for (const key of [1, 3, 4, 5, 6, 7, 8, 9]) expect(linked).toContain(`${key} w${key}`);
    for (const row of rows) if (row.judgement === "same") expect(row.right_key).toBe(`w${row.left_key}`);
    expect(rows[0]).toMatchObject({
      left_source: "washington-post-1",
      kind: "rules",
      reason: expect.stringContaining("name:"),
    });
    const members = await rowsOf(path("members.csv"));
    expect(members).toHaveLength(20);
    const clusterOf = (key: string) => members.find((row) => row.key === key)?.cluster;
    expect(clusterOf("1")).toBe(clusterOf("w1"));
    expect(clusterOf("10")).not.toBe(clusterOf("9"));
  });

  it("give the same crosswalk whichever way it is written, and the same again", async () => {
    await run("--out", path("one.csv"));
    await run("--out", path("one.jsonl"));
    const bare = (rows: Row[]) => rows.map(({ at: _, ...row }) => JSON.stringify(row));
    const columns =
      "left_source,left_key,right_source,right_key,judgement,probability,weight,by,kind,at,reason,cluster";
    expect(readFileSync(path("one.csv"), "utf8").split("\n")[0]).toBe(columns);
    expect(bare(await rowsOf(path("one.jsonl")))).toEqual(bare(await rowsOf(path("crosswalk.parquet"))));
  });

  it("are linked by fewer signs where names are taken away, and by what people judged where they did", async () => {
    const labels = write("labels.csv", ["left_key,right_key,same", "1,w1,true", "3,w3,true", "4,w5,false"]);
    const ran = await run("--blank-names", "--labels", labels, "--out", path("blank.csv"));
    expect([ran.status, ran.stderr]).toEqual([0, ""]);
    for (const row of await rowsOf(path("blank.csv"))) expect(row.reason).not.toContain("same first and last name");
  });
});

describe("lists and the cases of a record", () => {
  it("are linked with what people judged, keep it, and never tell who is under a hold", async () => {
    expect((await runHere(["init", ...inRecord()])).status).toBe(0);
    const story = write("story.txt", [
      "Police shot and killed Omar Teal, 31, in Cobalt Ridge, Oregon, on March 4, 2031. Fiction: written for a test.",
    ]);
    expect((await runHere(["add", story, "--published", "2031-03-05", ...inRecord()])).status).toBe(0);
    const all = ["cases", path("post.csv"), path("watch.csv"), "--map", path("watch.yaml"), ...inRecord()];
    const first = await link("run", ...all, "--out", path("kept.csv"));
    expect(first.stdout).toMatch(/In the record: \d+ new judgements, 0 taken back\./);
    const own = (await rowsOf(path("kept.csv"))).filter(({ left_source }) => left_source === "answerable");
    expect(sames(own).map((pair) => pair.replace(/^.* /, ""))).toEqual(["1", "w1"]);
    expect((await link("run", ...all)).stdout).toContain("In the record: 0 new judgements, 0 taken back.");

    const [left, right] = ["washington-post-1:1", "town-watch:w1"];
    const why = await link("explain", right, left, ...inRecord(), "--page", path("why.svg"));
    expect(why.stdout).toMatch(/name +\+\d+\.\d {2}.*the same first and last name/);
    expect(readFileSync(path("why.svg"), "utf8")).toContain("<svg");
    const queue = await link("queue", ...inRecord(), "--limit", "3");
    expect(queue.stdout).toMatch(/^ {2}1 {2}\S+ \S+ [\d.]+%\n {5}(?:not )?linked now; an answer would change/);

    const judged = await link("judge", left, right, "different", "--reason", "another man", ...inRecord());
    expect(judged.status).toBe(0);
    const again = await link("run", ...all, "--out", path("after.csv"));
    expect(again.stdout).toContain("Held back: 1, which would contradict what is held");
    const rows = await rowsOf(path("after.csv"));
    const between = rows.filter(
      ({ left_source, left_key }) => left_source === "answerable" || String(left_key) === "1",
    );
    expect(between.map(({ judgement }) => judgement).sort()).toEqual(["different", "same", "unsure"]);

    const id = String(own[0]?.left_key).replace(/^.*\//, "");
    const store = await open(place);
    await store.decide({ kind: "hold", about: id, body: null, reason: "next of kin", by: "M. Quill", at: NOON() });
    await store.close();
    expect((await link("run", ...all, "--out", path("held.csv"), "--members", path("held.jsonl"))).status).toBe(0);
    for (const file of ["held.csv", "held.jsonl"]) expect(readFileSync(path(file), "utf8")).not.toContain(id);
  });
});

describe.each(homes)("lists that a record on %s took in", (_, newPlace) => {
  let own: Place;
  beforeAll(async () => {
    own = await newPlace();
    expect((await runHere(["init", ...kept()])).status).toBe(0);
    await importing("post.csv", "fatal", "id");
    await importing("watch.csv", "watch", "no");
    // The next state of the list lacks one row, and has another age for one.
    const lines = readFileSync(path("watch.csv"), "utf8").trimEnd().split("\n");
    write(
      "watch-later.csv",
      lines.filter((line) => !line.startsWith("w9,")).map((line) => line.replace("2031-03-04,31", "2031-03-04,32")),
    );
    await importing("watch-later.csv", "watch", "no");
  });
  afterAll(() => own.remove());
  const kept = () => [
    "--record",
    own.address.folder,
    ...(own.address.database ? ["--database", own.address.database] : []),
  ];
  const importing = async (file: string, source: string, key: string) => {
    const ran = await runHere(["import", path(file), "--source", source, "--key", key, "--new-source", ...kept()]);
    expect([ran.status, ran.stderr]).toEqual([0, ""]);
  };
  const linking = (...args: string[]) => link("run", ...args, "--map", path("watch.yaml"), ...kept());

  it("are linked as the tables themselves are, by their present rows", async () => {
    const ran = await linking(
      "imported:fatal",
      "imported:watch",
      "--out",
      path("rows.csv"),
      "--members",
      path("all.csv"),
    );
    expect([ran.status, ran.stderr]).toEqual([0, ""]);
    expect(ran.stdout).toContain("10 records of imported:fatal");
    expect(ran.stdout).toContain("9 records of imported:watch");
    const files = ["--out", path("files.csv"), "--members", path("all-of-files.csv")];
    await link("run", path("post.csv"), path("watch-later.csv"), "--map", path("watch.yaml"), ...files);
    const bare = async (file: string) =>
      (await rowsOf(path(file))).map(({ at: _at, ...row }) => JSON.stringify(row)).sort();
    expect(await bare("rows.csv")).toEqual(await bare("files.csv"));
    expect(sames(await rowsOf(path("rows.csv")))).toContain("1 w1");
    expect(await bare("all.csv")).toEqual(await bare("all-of-files.csv"));
    expect((await rowsOf(path("all.csv"))).map(({ key }) => key)).not.toContain("w9");
  });

  it("are linked with files, and are what a person says they are", async () => {
    const ran = await linking("washington-post-1=imported:fatal", path("watch-later.csv"));
    expect([ran.status, ran.stderr]).toEqual([0, ""]);
    expect(ran.stdout).toContain("In the record: 0 new judgements, 0 taken back.");
  });

  it("are refused where the last import stopped before its end, and its columns are others", async () => {
    const store = await open(own);
    const row = (key: string, more: Record<string, string>) => {
      const cells = { no: key, who: "Ada Quill", day: "2031-03-09", years: "44", sex: "F", town: "Larkport", st: "OR" };
      return { key, line: 2, cells: { ...cells, ...more }, hash: `hash of ${key}` };
    };
    const columns = ["no", "who", "day", "years", "sex", "town", "st"];
    const made = { source: "half", file: "half.csv", sha256: "0".repeat(64), keyColumn: "no" };
    await store.importRows({ ...made, columns: [...columns, "note"] }, [row("h1", { note: "late" })], { number: null });
    await store.importRows({ ...made, columns }, [row("h2", {})], { number: null });
    await store.close();
    const ran = await linking("imported:fatal", "imported:half");
    expect([ran.status, ran.stdout]).toEqual([1, ""]);
    expect(ran.stderr).toContain("imported:half: row h1 has the column “note” of an earlier import");
  });

  it.each<readonly [what: string, list: string, said: RegExp]>([
    ["a name that nothing was taken in under", "imported:mpv", /“mpv”; it has those of fatal, .*watch\. Take them in/],
    ["columns that are nobody's", "imported:watch", /imported:watch: its columns are those of no known source.*--map/],
    ["a source whose columns they are not", "the-counted=imported:watch", /imported:watch: it lacks "uid"/],
  ])("are refused in one sentence for %s", async (_what, list, said) => {
    const ran = await link("run", "imported:fatal", list, ...kept());
    expect(ran.status).toBeGreaterThan(0);
    expect(ran.stderr).toMatch(said);
    expect(ran.stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("bad input is refused in one sentence", () => {
  it.each<readonly [what: string, args: () => string[], status: number, said: RegExp]>([
    ["one list", () => ["post.csv"], 2, /one list cannot be linked/],
    ["two lists of one source", () => ["post.csv", "post.csv"], 2, /two of the lists are of washington-post-1/],
    ["a list that is not there", () => ["post.csv", "none.csv"], 1, /none\.csv: /],
    ["a list of no known source", () => ["post.csv", "watch.csv"], 2, /those of no known source.*link map/],
    ["a source that nobody knows", () => ["post.csv", "nowhere=watch.csv"], 2, /no source is called nowhere/],
    [
      "a crosswalk of another kind",
      () => ["post.csv", "post.csv", "--out", "x.xlsx"],
      2,
      /x\.xlsx: a table is written as/,
    ],
    ["a probability above one", () => ["post.csv", "post.csv", "--threshold", "2"], 2, /“2” is no probability/],
    [
      "labels without the columns",
      () => ["post.csv", "watch.csv", "--map", "watch.yaml", "--labels", "watch.csv"],
      2,
      /no row has a left_key/,
    ],
    ["cases of no record", () => ["cases", "post.csv", "--record", "nowhere"], 1, /nowhere: there is no record there/],
  ])("%s", async (_what, args, status, said) => {
    const ran = await link(
      "run",
      ...args().map((arg) =>
        /\.(?:csv|yaml)$|^nowhere$/.test(arg) ? arg.replace(/[\w-]+(\.\w+)?$/, path("$&")) : arg,
      ),
    );
    expect([ran.status, ran.stdout]).toEqual([status, ""]);
    expect(ran.stderr).toMatch(said);
    expect(ran.stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});
