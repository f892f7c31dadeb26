import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { homes, NOON, open, type Place } from "../src/store/homes.cases.ts";
import { writeLists } from "./invented-lists.ts";
import { runHere } from "./program-here.ts";

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
  writeLists(folder);
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
