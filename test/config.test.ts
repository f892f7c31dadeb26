import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runHere } from "./program-here.ts";

let folder: string;
const write = (name: string, words: string) => {
  writeFileSync(join(folder, name), words);
  return join(folder, name);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "answerable-config-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is in force, by name. */
async function inForce(args: readonly string[], env: Record<string, string> = {}) {
  const { stdout } = await runHere(["config", "--json", ...args], env);
  const all = JSON.parse(stdout) as { name: string; value: string; from: string }[];
  return Object.fromEntries(all.map(({ name, value, from }) => [name, [value, from]]));
}
const refusal = async (args: readonly string[], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = await runHere(["config", ...args], env);
  expect([status, stdout, stderr.trimEnd().split("\n").length]).toEqual([1, "", 1]);
  return stderr;
};

describe("a setting", () => {
  it("is taken from an option, else the environment, else a file, else its default, and it is said from where", async () => {
    const file = write(
      "team.yaml",
      "record: here\nsetting: rules\ncontact: desk@ledger.example\nlimit:\n  threads: 3\n",
    );
    const env = { ANSWERABLE_CONFIG: file, ANSWERABLE_SETTING: "careful", ANSWERABLE_LIMIT: "bytes=100000" };
    expect(await inForce(["--record", "mine"], env)).toMatchObject({
      record: ["mine", "option --record"],
      setting: ["careful", "environment ANSWERABLE_SETTING"],
      contact: ["desk@ledger.example", `file ${file}`],
      limit: ["threads=3 bytes=100000", "environment ANSWERABLE_LIMIT"],
      listen: ["off", "default"],
    });
    expect(await inForce([], env)).toMatchObject({ record: [join(folder, "here"), `file ${file}`] });
  });

  it("counts for every command of the record, also from answerable.yaml in its folder", async () => {
    const record = join(folder, "record");
    await runHere(["init"], { ANSWERABLE_RECORD: record });
    expect((await runHere(["cases", "--record", record])).stdout).toBe("No case fits.\n");
    write("record/answerable.yaml", "limit:\n  bytes: 10\n");
    const story = write("story.txt", "Police shot and killed Omar Teal in Cobalt Ridge. Fiction, for a test.\n");
    expect((await runHere(["add", story, "--record", record])).stderr).toMatch(/story\.txt: .*10 bytes/);
    const more = ["add", story, "--record", record, "--limit", "bytes=100000"];
    expect((await runHere(more)).stdout).toContain("1 new document");
  });

  it("that is secret may stand in a file, and is not shown", async () => {
    const secret = write("secret", "tern-hollow\n");
    const database = "postgres://desk@db.example/county";
    const env = { ANSWERABLE_DATABASE: database, ANSWERABLE_DATABASE_PASSWORD_FILE: secret };
    const shown = await runHere(["config"], env);
    expect(shown.stdout).toContain("database-password  … ");
    expect(shown.stdout + shown.stderr).not.toContain("tern-hollow");
    const address = { ANSWERABLE_DATABASE_FILE: write("address", "postgres://desk:tern-hollow@db.example/county") };
    expect(await inForce([], address)).toMatchObject({
      database: ["postgres://desk:…@db.example/county", expect.any(String)],
    });
    expect(await refusal([], { ...env, ANSWERABLE_DATABASE_PASSWORD: "x" })).toContain(
      "both ANSWERABLE_DATABASE_PASSWORD and",
    );
    expect(await refusal([], { ANSWERABLE_DATABASE_FILE: join(folder, "none") })).toContain("cannot be read (ENOENT)");
  });

  it.each<[string, RegExp]>([
    ["recrod: x\n", /team\.yaml: there is no setting “recrod”\. The settings are record, database,/],
    ["database: mysql://x\n", /team\.yaml: database is not right: it is an address such as postgres:/],
    ["setting: quick\n", /team\.yaml: setting is not right: /],
    ["limit:\n  bites: 7\n", /team\.yaml: “bites=7” is no limit\. The limits are /],
    ["limit:\n  bytes: -7\n", /team\.yaml: limit\.bytes is not right: /],
    ["record: [\n", /team\.yaml: it is neither YAML nor JSON/],
    ["- record\n", /team\.yaml: it is not right: /],
  ])("that is wrong in a file, as in %j, is named in one sentence", async (words, wanted) => {
    expect(await refusal(["--config", write("team.yaml", words)])).toMatch(wanted);
  });

  it("that is wrong in the environment is named too, and so is one that there is not", async () => {
    expect(await refusal([], { ANSWERABLE_LISTEN: "9464" })).toMatch(
      /^answerable: ANSWERABLE_LISTEN is not right: it is an/,
    );
    expect(await refusal([], { ANSWERABLE_LIMIT: "much" })).toMatch(
      /^answerable: ANSWERABLE_LIMIT: “much” is no limit\./,
    );
    const odd = await runHere(["config"], { ANSWERABLE_DATABSE: "x" });
    expect([odd.status, odd.stderr]).toEqual([1, expect.stringContaining("there is no setting ANSWERABLE_DATABSE.")]);
    expect(await refusal(["--config", join(folder, "none.yaml")])).toContain("none.yaml: it cannot be read (ENOENT)");
    mkdirSync(join(folder, "record"));
    write("record/answerable.yaml", "record: elsewhere\n");
    expect(await refusal(["--record", join(folder, "record")])).toContain("cannot say where the record is");
  });
});

describe("a log of JSON lines", () => {
  it("tells of refusals and failures with their codes, on standard error", async () => {
    const record = join(folder, "record");
    await runHere(["init", "--record", record]);
    const { stdout, stderr } = await runHere([
      "add",
      write("empty.txt", ""),
      "--record",
      record,
      "--log-format",
      "json",
    ]);
    const lines = stderr
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toMatchObject([
      {
        level: "warn",
        msg: "refused",
        code: "empty",
        source: expect.stringContaining("empty.txt"),
        time: expect.any(String),
      },
      { level: "info", msg: "ended", summary: stdout.trim() },
    ]);
    const none = await runHere([
      "add",
      "--record",
      join(folder, "none"),
      "--log-format",
      "json",
      "--log-level",
      "error",
    ]);
    expect(JSON.parse(none.stderr)).toMatchObject({ level: "error", code: "no-record" });
  });
});
