import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { homes, open, type Place } from "../src/store/homes.cases.ts";
import { writeLists } from "./invented-lists.ts";
import { runHere } from "./program-here.ts";

let folder: string;
const path = (name: string) => join(folder, name);
const write = (name: string, lines: readonly string[]) => writeFileSync(path(name), `${lines.join("\n")}\n`);
const link = (...args: string[]) => runHere(["link", ...args], { COLUMNS: "100" });
async function rowsOf(file: string): Promise<Record<string, string | number | null>[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  return (await connection.runAndReadAll(`SELECT * FROM '${file}'`)).getRowObjectsJson() as never;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "answerable-link-imported-"));
  writeLists(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
    expect(await rowsOf(path("rows.csv"))).toContainEqual(
      expect.objectContaining({ judgement: "same", left_key: "1", right_key: "w1" }),
    );
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
