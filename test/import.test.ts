import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { homes, type Place } from "../src/store/homes.cases.ts";
import { askRecord } from "./ask-record.ts";
import { runHere } from "./program-here.ts";

// The list and everybody in it are invented.
const main = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
const LIST = `case_no,name,age,story,day,paper
31-1,Omar Teal,31,stories/teal.txt,2031-03-05,Ridge Ledger
31-2,"Ina ""Bo"" Marsh",,https://news.example/marsh,2031-03-09,
31-3,Ada Vale,0,,,
`;
const STORY =
  "Police shot and killed Omar Teal, 31, in Cobalt Ridge, Oregon, on March 4, 2031. Fiction: written for a test.\n";

let place: Place;
let folder: string;

function options(): string[] {
  const { folder: record, database } = place.address;
  return ["--record", record, ...(database ? ["--database", database] : [])];
}
const run = (...args: string[]) => runHere([...args, ...options()]);
const write = (name: string, words: string) => {
  writeFileSync(join(folder, name), words);
  return join(folder, name);
};
const MAP = ["--source", "county", "--key", "case_no"];
const importing = (words: string, ...more: string[]) => run("import", write("list.csv", words), ...MAP, ...more);
const rows = async () =>
  (await run("rows", "county", "--json")).stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { key: string; version: number; cells: Record<string, string> });
const receiptLines = (path: string) =>
  readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe.each(homes)("a table imported into a record on %s", (_, newPlace) => {
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "answerable-import-"));
    place = await newPlace();
    await run("init");
  });
  afterEach(async () => {
    await place.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it("is brought up to date by its key: changed, new, gone and back, each version kept", async () => {
    expect((await importing(LIST, "--new-source")).stdout).toBe(
      "county: 3 new, 0 changed, 0 unchanged. Import 1 in the log.\n",
    );
    const later = `${LIST.replace("Teal,31", "Teal,34").replace(/^31-2.*\n/m, "")}31-4,Cy Lorn,44,,,\n`;
    expect((await importing(later)).stdout).toBe(
      "gone       31-2\ncounty: 1 new, 1 changed, 1 unchanged, 1 gone from the table and kept. Import 2 in the log.\n",
    );
    expect((await rows()).map(({ key, version, cells }) => [key, version, cells.age])).toEqual([
      ["31-1", 2, "34"],
      ["31-3", 1, "0"],
      ["31-4", 1, "44"],
    ]);
    expect((await importing(LIST)).stdout).toContain("0 new, 1 changed, 1 back, 1 unchanged, 1 gone");
    expect((await run("rows", "county", "31-2")).stdout).toMatch(
      /version 1, import 1, .*\n(?: {2}.*\n)+version 2, import 2, .*: gone from the table\nversion 3, import 3, .*\n/,
    );
    expect((await run("doctor")).status).toBe(0);
  });

  it("is refused to be changed by the database, and doctor shows what was changed past it", async () => {
    await importing(LIST, "--new-source");
    const { database } = place.address;
    await expect(askRecord(place.address, "update source_row set row_json = '{}'")).rejects.toThrow(/append-only/);
    await expect(askRecord(place.address, "delete from import_log")).rejects.toThrow(/append-only/);
    await askRecord(
      place.address,
      database ? "alter table source_row disable trigger all" : "drop trigger source_row_no_update",
    );
    await askRecord(place.address, "update source_row set row_json = '{}' where key = '31-2'");
    const { status, stdout } = await run("doctor");
    expect([status, stdout]).toEqual([1, expect.stringContaining("version 1 of row 31-2 of “county” was changed.")]);
  });

  it("again changes nothing, also with its columns in another order", async () => {
    await importing(LIST, "--new-source");
    const turned = "name,case_no,age,story,day,paper\nAda Vale,31-3,0,,,\n";
    expect((await importing(LIST)).stdout).toBe("county: 0 new, 0 changed, 3 unchanged. Nothing changed.\n");
    expect((await importing(turned)).stdout).toContain("0 new, 0 changed, 1 unchanged, 2 gone");
    expect((await run("rows")).stdout.trimEnd().split("\n")).toHaveLength(2);
  });

  it("shows in a dry run what would change, cell by cell, and changes nothing", async () => {
    await importing(LIST, "--new-source");
    const dry = await importing(
      LIST.replace("Teal,31", "Teal,").replace(/^31-3.*\n/m, "31-5,New One,,,,\n"),
      "--dry-run",
    );
    expect(dry.stdout).toBe(
      "changed    31-1  (line 2)\n             age: “31” → “”\nnew        31-5  (line 4)\ngone       31-3\n" +
        "county: 1 new, 1 changed, 1 unchanged, 1 gone from the table and kept. Nothing was changed: this was a dry run.\n",
    );
    expect((await rows()).map(({ key, cells }) => [key, cells.age])).toEqual([
      ["31-1", "31"],
      ["31-2", ""],
      ["31-3", "0"],
    ]);
  });

  it("leaves new keys out where only known rows are to be updated", async () => {
    await importing(LIST, "--new-source");
    const { stdout } = await importing(`${LIST.replace("Teal,31", "Teal,32")}31-9,Nobody,,,,\n`, "--update-only");
    expect(stdout).toContain("left out   31-9  (line 5)\ncounty: 0 new, 1 changed, 2 unchanged, 1 left out");
    expect((await rows()).map(({ key }) => key)).toEqual(["31-1", "31-2", "31-3"]);
  });

  it("takes in the documents that its rows name, with what it says of them, once", async () => {
    mkdirSync(join(folder, "stories"));
    write("stories/teal.txt", STORY);
    const columns = ["--links", "story", "--published", "day", "--publisher", "paper"];
    const receipt = join(folder, "receipt.jsonl");
    const first = await importing(LIST, "--new-source", ...columns, "--receipt", receipt);
    expect([first.status, first.stdout]).toEqual([
      0,
      expect.stringContaining("Documents: 1 new, 0 already there, 1 left at their addresses, which --fetch gets.\n"),
    ]);
    expect((await importing(LIST, ...columns)).stdout).not.toContain("already there");
    expect((await run("add")).stdout).toContain("1 read, 1 case file made");
    const { documents } = JSON.parse((await run("export")).stdout) as { documents: object[] };
    expect(documents).toMatchObject([{ publisher: "Ridge Ledger", published: { value: "2031-03-05" } }]);
    const lines = receiptLines(receipt);
    expect(lines[0]).toMatchObject({ schema: "answerable/receipt@1", source: "county", key: "case_no", dryRun: false });
    expect(lines.slice(1, 4).map(({ key, line, done }) => [key, line, done])).toEqual([
      ["31-1", 2, "new"],
      ["31-2", 3, "new"],
      ["31-3", 4, "new"],
    ]);
    expect(lines.slice(4)).toMatchObject([
      { key: "31-1", address: "stories/teal.txt", done: "added", document: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { key: "31-2", address: "https://news.example/marsh", done: "not fetched" },
      { import: 1, rows: { new: 3 }, documents: { added: 1 } },
    ]);
    expect((await importing(LIST, "--receipt", receipt)).stderr).toMatch(
      /it is there already.*nothing was imported\.\n$/,
    );
  });

  it("takes no file from elsewhere, and tells of a document that is not there and of a day that is none", async () => {
    write("here.txt", STORY);
    mkdirSync(join(folder, "stories"));
    const table = "case_no,story,day\n1,../../../../etc/hostname,\n2,stories,\n3,none.txt,\n4,here.txt,5 March\n";
    const { status, stderr, stdout } = await importing(table, "--new-source", "--links", "story", "--published", "day");
    expect(status).toBe(1);
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^answerable: 1: .*it is not in the table's folder\./),
      expect.stringMatching(/^answerable: 2: .*it is a folder\./),
      expect.stringMatching(/^answerable: 3: none\.txt: no such file\./),
      expect.stringMatching(/^answerable: 4: here\.txt: “5 March” is no date such as 2031-03-05/),
    ]);
    expect(stdout).toContain("1 new, 0 already there, 3 could not be got.");
  });

  it("is refused whole, in one sentence, when it is not what it should be", async () => {
    const refused = async (words: string, ...more: string[]) => {
      const { status, stdout, stderr } = await importing(words, ...more);
      expect([status, stdout, stderr.trimEnd().split("\n").length]).toEqual([1, "", 1]);
      return stderr;
    };
    expect(await refused(LIST)).toContain("no rows of “county” yet. Give --new-source if this is its first import.");
    await importing(LIST, "--new-source");
    const before = await rows();
    expect(await refused(LIST, "--source", "conty")).toMatch(
      /of “conty” yet; it has rows of county\. Give --new-source/,
    );
    expect(await refused(LIST, "--key", "name")).toContain("are known by the column case_no, not by name");
    expect(await refused(LIST, "--key", "number")).toContain(
      "it has no column “number”. Its columns are case_no, name,",
    );
    expect(await refused(LIST.replace("age,", "years,"))).toContain(
      "without age and with years anew. Give --columns-changed",
    );
    expect(await refused(`${LIST}31-1,Again,,,,\n`)).toContain("lines 2 and 5 have the same case_no, 31-1.");
    expect(await refused(`${LIST},Nameless,,,,\n`)).toContain("line 5 has no case_no.");
    expect(await refused(`${LIST}31-4,short\n`)).toContain("line 5 has 2 cells and the first line names 6 columns.");
    expect(await refused("case_no,name,age,story,day,paper\n")).toContain("it has no rows");
    expect(await refused(LIST, "--links", "link")).toContain("it has no column “link”");
    expect(await rows()).toEqual(before);
    expect((await importing(LIST.replace("age,", "years,"), "--columns-changed")).stdout).toContain("3 changed");
  });

  it("is told of by a file, in which a setting that there is not is named", async () => {
    const table = write("list.csv", LIST.replaceAll(",", ";").replace('"Ina ""Bo"" Marsh"', "Ina Marsh"));
    const map = write("county.yaml", 'source: county\nkey: case_no\ndelimiter: ";"\n');
    expect((await run("import", table, "--map", map, "--new-source")).stdout).toContain("county: 3 new");
    const wrong = await run("import", table, "--map", write("wrong.yaml", "sorce: county\n"));
    expect(wrong.stderr).toMatch(/wrong\.yaml: there is no setting “sorce”\. The settings are source, key,/);
    expect(await run("import", table)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("Say with --source"),
    });
  });

  it("goes into a backup, and comes back out of it on either home", async () => {
    await importing(LIST, "--new-source");
    await importing(LIST.replace("Teal,31", "Teal,34"));
    const wanted = [await rows(), (await run("rows", "county", "31-1")).stdout];
    const copy = join(folder, "copy");
    await run("backup", copy);
    const here = place;
    for (const [, otherPlace] of homes) {
      place = await otherPlace();
      expect((await run("restore", copy)).status).toBe(0);
      expect([await rows(), (await run("rows", "county", "31-1")).stdout]).toEqual(wanted);
      expect((await importing(LIST.replace("Teal,31", "Teal,35"))).stdout).toContain("1 changed, 2 unchanged");
      expect((await run("restore", copy)).stderr).toContain("the record has imported rows already");
      await place.remove();
    }
    place = here;
  });

  it("is there once when two import it at the same moment, and whole when one of them is killed", async () => {
    const many = `case_no,name\n${Array.from({ length: 4_000 }, (_, i) => `${i},Name ${i}`).join("\n")}\n`;
    const args = ["import", write("many.csv", many), ...MAP, "--new-source", ...options()];
    const started = [1, 2].map(() =>
      spawn(process.execPath, [main, ...args], { stdio: ["ignore", "pipe", "inherit"] }),
    );
    const ended = started.map((child) => new Promise((end) => child.once("close", end)));
    setTimeout(() => started[0]?.kill("SIGKILL"), 600);
    expect((await Promise.all(ended))[1]).toBe(0);
    expect(await rows()).toHaveLength(4_000);
    expect(new Set((await rows()).map(({ version }) => version))).toEqual(new Set([1]));
    expect((await run("import", join(folder, "many.csv"), ...MAP)).stdout).toContain(
      "0 new, 0 changed, 4000 unchanged",
    );
  });

  it("leaves no receipt and nothing else behind when it is refused", async () => {
    await importing("case_no\n1\n1\n", "--new-source", "--receipt", join(folder, "receipt.jsonl"));
    expect(readdirSync(folder)).toEqual(["list.csv"]);
    expect((await run("rows")).stdout).toBe("Nothing was imported yet.\n");
  });
});
