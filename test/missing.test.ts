import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, describe, expect, it } from "vitest";
import { runProgram } from "../src/cli/program.ts";
import { Overlap, Undercount } from "../src/model/index.ts";

const folder = mkdtempSync(join(tmpdir(), "answerable-missing-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MEMBERSHIP = "examples/lists/membership.csv";
const ABOUT = "examples/lists/about.yaml";

/** Runs a command and gives what it printed. */
async function run(...args: string[]) {
  const said = { out: "", err: "" };
  const into = (name: "out" | "err") =>
    new Writable({
      write(chunk, _, done) {
        said[name] += chunk;
        done();
      },
    });
  const streams = { stdin: (async function* () {})(), stdout: into("out"), stderr: into("err"), env: {} };
  return { status: await runProgram(["link", ...args], streams), ...said };
}

const file = (name: string, words: string) => {
  const path = join(folder, name);
  writeFileSync(path, words);
  return path;
};

const overlapOf = async (...args: string[]) => Overlap.parse(JSON.parse((await run("overlap", ...args, "--json")).out));

describe("answerable link overlap", () => {
  it("counts the same from CSV, JSON lines and Parquet, in any order of the rows", async () => {
    const [head = "", ...rows] = readFileSync(MEMBERSHIP, "utf8").trim().split("\n");
    const objects = rows.map((row) =>
      Object.fromEntries(row.split(",").map((value, i) => [head.split(",")[i], value || null])),
    );
    const turned = file("turned.csv", [head, ...rows.toReversed()].join("\n"));
    const lines = file("membership.jsonl", objects.map((row) => JSON.stringify(row)).join("\n"));
    const parquet = join(folder, "membership.parquet");
    const database = await (await DuckDBInstance.create(":memory:")).connect();
    await database.run(`copy (from read_csv('${MEMBERSHIP}')) to '${parquet}' (format parquet)`);
    database.closeSync();
    const expected = await overlapOf(MEMBERSHIP, "--by", "state,year");
    for (const path of [turned, lines, parquet])
      expect(await overlapOf(path, "--by", "state,year"), path).toEqual(expected);
    expect(expected.parts.reduce((sum, part) => sum + part.deaths, 0)).toBe(expected.all.deaths);
  });

  it("takes several files as one, and a record that is told twice as one", async () => {
    const [head = "", ...rows] = readFileSync(MEMBERSHIP, "utf8").trim().split("\n");
    const halves = [rows.slice(0, 500), rows.slice(400)].map((half, i) =>
      file(`half-${i}.csv`, [head, ...half].join("\n")),
    );
    expect(await overlapOf(...halves)).toEqual(await overlapOf(MEMBERSHIP));
  });

  it("keeps deaths without a state apart from those of all states", async () => {
    const path = file(
      "no-state.csv",
      "cluster,source,key,state,year\n1,north,a,MN,2031\n1,post,b,,2031\n2,north,c,,2031\n3,post,d,MN,2031\n3,north,e,OR,2031\n3,north,f,OR,2031\n",
    );
    const { parts } = await overlapOf(path, "--by", "state");
    expect(parts.map(({ state, deaths }) => [state, deaths])).toEqual([
      ["MN", 1],
      ["OR", 1],
      [null, 1],
    ]);
    expect((await run("overlap", path, "--by", "state")).out).toMatch(/no state +1 /);
  });

  it("reads the year from a date, and says how many deaths have none", async () => {
    const path = file(
      "dates.csv",
      "cluster,source,key,state,date\n1,north,a,MN,2031-03-04\n1,post,b,MN,2031-03\n2,north,c,MN,2031\n3,post,d,MN,unknown\n",
    );
    const { all, ground } = await overlapOf(path);
    expect(all.deaths).toBe(2);
    expect(ground.notes).toContain("1 death is left out because no list tells the year.");
  });

  it("compares only deaths of the causes that every list counts", async () => {
    const narrow = await overlapOf(MEMBERSHIP, "--about", ABOUT);
    expect(narrow.ground.causes).toEqual(["gunshot"]);
    expect(narrow.all.deaths).toBeLessThan((await overlapOf(MEMBERSHIP)).all.deaths);
    expect(narrow.all.lists.find(({ list }) => list === "state-desk")?.deaths).toBe(271);
  });

  it("draws an UpSet plot and rows of dots that say the same", async () => {
    const svg = join(folder, "overlap.svg");
    const { status, out } = await run("overlap", MEMBERSHIP, "--svg", svg);
    expect(status).toBe(0);
    expect(out).toMatch(/●──●──● +123 +25 % +█+/);
    expect(readFileSync(svg, "utf8")).toContain("harbor-count and open-ledger and state-desk: 123.");
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each([
    ["a file that is not there", ["nowhere.csv"], "nowhere.csv: there is no such file"],
    ["a file of another kind", [ABOUT], "about.yaml: a membership file ends in .csv, .tsv, .jsonl or .parquet"],
    ["a file without the columns", [file("short.csv", "cluster,source\na,b\n")], "short.csv: it has no column key"],
    [
      "a row without a key",
      [file("gap.csv", "cluster,source,key\na,b,\n")],
      "gap.csv: 1 row lacks a cluster, a source or a key",
    ],
    ["a damaged Parquet file", [file("bad.parquet", "PAR1 and nothing else")], "bad.parquet: it is damaged"],
    ["lines that are not JSON", [file("bad.jsonl", "not json\n")], "bad.jsonl: it is damaged"],
    ["a file without rows", [file("empty.csv", "cluster,source,key\n")], "The files hold no record"],
    ["a list that is in no file", [MEMBERSHIP, "--lists", "north,open-ledger"], "There is no list called north"],
    ["one list only", [MEMBERSHIP, "--lists", "open-ledger"], "give at least two"],
    ["years turned round", [MEMBERSHIP, "--from", "2033", "--to", "2031"], "turn them round"],
    [
      "a file about the lists that is not one",
      [MEMBERSHIP, "--about", file("about.json", '{"lists": 3}')],
      "about.json: lists:",
    ],
    ["a part that there is not", [MEMBERSHIP, "--by", "county"], "It must be state, year, or state,year"],
  ])("is one sentence for %s", async (_, args, words) => {
    const { status, out, err } = await run("overlap", ...args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(words);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

describe("lists of known sources", () => {
  /** Invented deaths of invented years, under the names of known lists: the Post has those by gunshot alone. */
  const known = file(
    "known.csv",
    [
      "cluster,source,key,state,year,cause",
      ...Array.from({ length: 60 }, (_, i) => i).flatMap((i) => {
        const cause = i % 3 === 0 ? "vehicle" : "gunshot";
        const lists = [
          ...(i % 4 < 3 ? ["mapping-police-violence-2021"] : []),
          ...(i % 5 < 4 && cause === "gunshot" ? ["washington-post-1"] : []),
        ];
        return lists.map((list) => `c${i},${list},${list[0]}${i},OR,${2031 + (i % 2)},${cause}`);
      }),
    ].join("\n"),
  );
  const plain = (words: string) => words.replace(/\s+/g, " ");

  it("are compared over what their adapters say they cover, with where it is stated", async () => {
    const { ground, all } = await overlapOf(known);
    expect([ground.causes, ground.states, ground.from]).toEqual([["gunshot"], null, 2031]);
    expect(all.deaths).toBeLessThan((await overlapOf(known, "--everything")).all.deaths);
    const { out } = await run("overlap", known);
    expect(plain(out)).toContain("Known of washington-post-1: it counts only deaths by gunshot (the Post's README:");
    expect(plain(out)).toContain(
      "mapping-police-violence-2021 and washington-post-1 are not independent: mapping-police-violence-2021 was drawn in part",
    );
    expect((await overlapOf(known, "--everything")).ground.notes.join(" ")).not.toContain("Known of");
  });

  it("give no number where one was made from the other, unless a person says that it was not", async () => {
    const lists = "mapping-police-violence-2021 and washington-post-1";
    const refused = plain((await run("estimate", known)).out);
    expect(refused).toContain(
      `No number. ${lists} are not independent (mapping-police-violence-2021 was drawn in part`,
    );
    const about = file(
      "own-word.yaml",
      "lists: [{ list: washington-post-1, causes: all }]\nindependent: [{ lists: [washington-post-1, mapping-police-violence-2021], why: a test }]\n",
    );
    const given = plain((await run("estimate", known, "--about", about)).out);
    expect(given).toContain("are taken for independent, against what is known of them: a test.");
    expect(given).not.toContain("counts only");
    expect(given).not.toContain("are not independent");
  });

  it("say so of lists of one's own too, by their mappings", async () => {
    const scope = "scope: { states: [MN], said: its charter }";
    const mapping = `name: state-desk\ntitle: State desk\nlicence: None\ncite: State desk\nholds: Deaths\n${scope}\n`;
    const { ground } = await overlapOf(MEMBERSHIP, "--map", file("state-desk.yaml", mapping));
    expect(ground.states).toEqual(["MN"]);
    expect(ground.notes).toContain("Known of state-desk: it is of MN (its charter).");
  });
});

describe("answerable link estimate", () => {
  it("gives every number with its interval and what it takes for granted, and every refusal with its reason", async () => {
    const { status, out } = await run("estimate", MEMBERSHIP, "--about", ABOUT, "--by", "state");
    expect(status).toBe(0);
    const words = out.replace(/\s+/g, " ");
    expect(words).toMatch(
      /About \d+ deaths, \d+ of them in no list; 95 % interval \d+ to \d+ \(averaged over models\)\./,
    );
    expect(words).toContain("Assumes that records were linked without error");
    expect(words).toContain(
      "Lincoln and Petersen: harbor-count and state-desk No number. harbor-count and state-desk are not independent",
    );
    expect(words).toContain(
      "Not fitted: independent, AB, BC, AB BC. It takes harbor-count and state-desk to be independent",
    );
    expect(words).toMatch(/MN: 184 known - Log-linear models, averaged: About .*?\[1 2/);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("gives it all as JSON of a stated form, each model included", async () => {
    const path = join(folder, "missing.json");
    await run("estimate", MEMBERSHIP, "--about", ABOUT, "--by", "year", "--json", "--out", path);
    const found = Undercount.parse(JSON.parse(readFileSync(path, "utf8")));
    expect(found.all.models).toHaveLength(8);
    expect(found.parts.map(({ year }) => year)).toEqual([2031, 2032, 2033]);
    expect(found.ground.notes.join(" ")).toContain("state-desk counts only gunshot");
  });

  it("refuses where less is asked than the data can carry", async () => {
    const strict = await run("estimate", MEMBERSHIP, "--lists", "harbor-count,open-ledger", "--least-overlap", "900");
    expect(strict.out).toContain("No number. harbor-count and open-ledger share");
    const narrow = await run("estimate", MEMBERSHIP, "--lists", "harbor-count,open-ledger", "--widest", "1.01");
    expect(narrow.out.replace(/\s+/g, " ")).toContain("more than 1.01 times as many: that is no answer.");
  });
});
