import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { homes, NOON, open, type Place } from "../src/store/homes.cases.ts";
import { runHere } from "./program-here.ts";

// Nobody in these documents and lists exists.
const STORY =
  "Police shot and killed Omar Teal, 31, in Cobalt Ridge, Oregon, on March 4, 2031. Fiction: written for a test.\n";
const LATER =
  "Omar Teal, 31, was killed by police in Cobalt Ridge, Oregon, on March 4, 2031. An officer is on leave. Fiction: written for a test.\n";

let place: Place;
let folder: string;

/** Runs a command on the record under test, in this process. */
function program(...args: string[]) {
  const { folder: record, database } = place.address;
  const where = ["--record", record, ...(database ? ["--database", database] : [])];
  return runHere([...args, ...where], { COLUMNS: "100", ANSWERABLE_EDITOR: "M. Quill" });
}
const link = (...args: string[]) => program("link", ...args);
const judge = (left: string, right: string, verdict: string) =>
  link("judge", left, right, verdict, "--reason", "the letter says so", "--unscored");
const add = async (name: string, words: string, published: string) => {
  writeFileSync(join(folder, name), words);
  expect((await program("add", join(folder, name), "--published", published)).status).toBe(0);
};
const idOf = (said: string) => /Judgement ([0-9a-f]{64})/.exec(said)?.[1] ?? "none";
const caseKey = async () => {
  const { stdout } = await program("export");
  const [file] = (JSON.parse(stdout) as { cases: { id: string; people: { id: string; role: string }[] }[] }).cases;
  return `answerable:${file?.id}/${file?.people.find(({ role }) => role === "killed")?.id}`;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "answerable-judgements-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.each(homes)("judgements in a record on %s", (_, newPlace) => {
  beforeEach(async () => {
    place = await newPlace();
    expect((await program("init")).status).toBe(0);
  });
  afterEach(() => place.remove());

  it("join and part records, keep their history, and old ids lead to what they became", async () => {
    expect((await judge("post:12", "count:a/7", "same")).stdout).toMatch(
      /^post:12 and count:a\/7: same, by M\. Quill\. Judgement [0-9a-f]{64}\n/,
    );
    const second = idOf((await judge("count:a/7", "wire:3", "same")).stdout);
    const id =
      /^(cluster-\S+): count:a\/7 {2}post:12 {2}wire:3$/m.exec((await link("cluster", "post:12")).stdout)?.[1] ?? "";
    expect(id).not.toBe("");
    expect((await link("withdraw", second.slice(0, 12), "--reason", "another man")).status).toBe(0);
    const page = join(folder, "cluster.html");
    const split = (await link("cluster", id, "--page", page)).stdout;
    expect(split).toMatch(/was split into 2:\n.*: count:a\/7 {2}post:12\n.*: wire:3\n$/);
    expect(readFileSync(page, "utf8")).toContain("It was split into 2 clusters");
    const history = (await link("history")).stdout.split("\n");
    expect(history).toHaveLength(4);
    expect(history[2]).toMatch(/^ +withdrawn .* by M\. Quill: another man$/);
    expect(await link("withdraw", second, "--reason", "again")).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^answerable: Judgement .* was withdrawn before\. Nothing was changed\.\n$/),
    });
  });

  it("say where people contradict each other, and choose nothing", async () => {
    await judge("post:12", "count:a/7", "same");
    await judge("count:a/7", "wire:3", "same");
    const said = (await judge("post:12", "wire:3", "different")).stdout;
    expect(said).toMatch(/contradiction: M\. Quill holds post:12 and wire:3 different .* yet .* same .*, and .* same/);
    expect((await link("queue")).stdout).toContain("People contradict each other in:");
  });

  it("follow a case whose id changes when an earlier document of it comes in", async () => {
    await add("later.txt", LATER, "2031-03-06");
    const before = await caseKey();
    await judge(before, "post:12", "same");
    await add("story.txt", STORY, "2031-03-05");
    const after = await caseKey();
    expect(after).not.toBe(before);
    for (const name of ["post:12", after]) expect((await link("cluster", name)).stdout).toContain(`${after}  post:12`);
    const out = join(folder, "crosswalk.csv");
    expect((await link("crosswalk", "--out", out)).stdout).toBe(`1 pair written to ${out}.\n`);
    expect(readFileSync(out, "utf8")).toContain(after.replace("answerable:", "answerable,"));
  });

  it("tell nobody who is under a hold", async () => {
    await add("story.txt", STORY, "2031-03-05");
    const own = await caseKey();
    await judge(own, "post:12", "same");
    await judge("post:13", "count:b", "same");
    const store = await open(place);
    const about = own.replace(/^.*\//, "");
    await store.decide({ kind: "hold", about, body: null, reason: "next of kin", by: "M. Quill", at: NOON() });
    await store.close();
    const out = join(folder, "crosswalk.csv");
    expect((await link("crosswalk", "--out", out)).stdout).toBe(
      `1 pair written to ${out}; 1 with a record under a hold left out.\n`,
    );
    expect(readFileSync(out, "utf8")).not.toContain("post,12");
    expect((await link("cluster", "post:12")).status).toBe(1);
    expect(await link("explain", own, "post:12")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("under a hold"),
    });
  });

  it("are in a backup, and whoever restores it has all of them", async () => {
    const first = idOf((await judge("post:12", "count:a/7", "same")).stdout);
    await link("withdraw", first, "--reason", "another man");
    await judge("post:12", "count:b", "same");
    const before = (await link("history", "--json")).stdout;
    expect((await program("backup", join(folder, "backup"))).status).toBe(0);
    await place.remove();
    place = await newPlace();
    expect((await program("restore", join(folder, "backup"))).status).toBe(0);
    expect((await link("history", "--json")).stdout).toBe(before);
    expect(await program("doctor")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("2 judgements were checked"),
    });
  });
});

describe("judgements", () => {
  beforeEach(async () => {
    const [sqlite] = homes;
    place = sqlite ? await sqlite[1]() : place;
    await program("init");
  });
  afterEach(() => place.remove());

  it.each<readonly [what: string, args: string[], status: number, said: RegExp]>([
    [
      "a pair that no run scored",
      ["judge", "post:12", "count:1", "same", "--reason", "x"],
      1,
      /No run has put .* --unscored/,
    ],
    ["one record twice", ["judge", "post:12", "post:12", "same", "--reason", "x"], 1, /is one record\. Name two/],
    ["a word that names no record", ["judge", "post12", "count:1", "same", "--reason", "x"], 2, /source and the key/],
    [
      "a word that is no judgement",
      ["judge", "post:12", "count:1", "perhaps", "--reason", "x"],
      2,
      /same, different or unsure/,
    ],
    ["an empty reason", ["judge", "post:12", "count:1", "same", "--reason", " "], 2, /--reason is empty/],
    ["a judgement that is not there", ["withdraw", "beef", "--reason", "x"], 1, /There is no judgement beef/],
    ["a cluster that never was", ["cluster", "cluster-0000000000000000"], 1, /There is no cluster-0{16}/],
    ["a crosswalk of nothing", ["crosswalk", "--out", "x.csv"], 1, /The record holds no links/],
    ["a file of another kind", ["crosswalk", "--out", "x.xlsx"], 2, /\.csv, \.parquet or \.jsonl/],
    ["a queue of nothing", ["queue"], 1, /The record holds no links/],
    ["a pair that was not scored", ["explain", "post:1", "count:1"], 1, /No run has scored/],
  ])("refuse %s in one sentence", async (_what, args, status, said) => {
    const run = await link(...args);
    expect([run.status, run.stdout]).toEqual([status, ""]);
    expect(run.stderr).toMatch(said);
    expect(run.stderr.trimEnd().split("\n")).toHaveLength(1);
  });
  it("show that they were tampered with, even where the database's own refusal was switched off", async () => {
    await judge("post:12", "count:a/7", "same");
    const database = new Sqlite(join(place.address.folder, "record.sqlite"));
    expect(() => database.exec("update judgement set verdict = 'different'")).toThrow(/append-only/);
    database.exec(
      "drop trigger judgement_no_update; update judgement set judgement_json = replace(judgement_json, 'M. Quill', 'A. Brandt')",
    );
    database.close();
    const { status, stdout } = await program("doctor");
    expect([status, stdout]).toEqual([1, expect.stringMatching(/judgement [0-9a-f]{64} does not say what its id/)]);
  });
});
