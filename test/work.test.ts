import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generateArticles } from "../bench/generate.ts";
import { homes, type Place } from "../src/store/homes.cases.ts";

// The documents are invented: nobody in them exists.
const main = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
const DOCUMENTS = 24;

let place: Place;
let folder: string;

function options(): string[] {
  const { folder: record, database = "" } = place.address;
  return ["--record", record, "--database", database];
}
function run(...args: string[]) {
  return spawnSync(process.execPath, [main, ...args, ...options()], { encoding: "utf8", maxBuffer: 1 << 28 });
}
function worker(...args: string[]): { process: ChildProcess; ended: Promise<{ status: number | null; said: string }> } {
  const child = spawn(process.execPath, [main, "work", ...args, ...options()], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (words: string) => {
    said += words;
  });
  return { process: child, ended: new Promise((end) => child.once("close", (status) => end({ status, said }))) };
}
/** Waits until a worker has begun: it has asked for what waits to be made into jobs, and taken some. */
async function untilBegun(): Promise<void> {
  const client = new pg.Client({ connectionString: place.address.database });
  await client.connect();
  const begun = "select 1 from answerable_jobs.job where name = 'read' and state >= 'active' limit 1";
  while ((await client.query(begun)).rowCount === 0) await new Promise((again) => setTimeout(again, 50));
  await client.end();
}
const readBy = (said: string) => Number(/^(\d+) documents? read/.exec(said)?.[1]);

beforeEach(async () => {
  const [, postgres] = homes;
  if (!postgres) throw new Error("there is no second home");
  place = await postgres[1]();
  folder = mkdtempSync(join(tmpdir(), "answerable-work-"));
  mkdirSync(join(folder, "stories"));
  for (const [n, words] of generateArticles(DOCUMENTS, 11).entries())
    writeFileSync(join(folder, "stories", `${n}.txt`), words);
  run("init");
  expect(run("add", join(folder, "stories"), "--queue").stdout).toBe(
    `${DOCUMENTS} new documents, left to the workers\n`,
  );
});
afterEach(async () => {
  await place.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe("workers of one record", () => {
  it("share what there is to read, and make of it what one process would", async () => {
    const ends = await Promise.all([worker("--until-empty").ended, worker("--until-empty").ended]);
    expect(ends.map(({ status }) => status)).toEqual([0, 0]);
    expect(ends.reduce((sum, { said }) => sum + readBy(said), 0)).toBe(DOCUMENTS);
    const alone = spawnSync(process.execPath, [main, "read", join(folder, "stories"), "--json"], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    expect(run("export").stdout).toBe(alone.stdout);
    expect(run("jobs").status).toBe(0);
  }, 120_000);

  it("do the work of one that was killed, each document once", async () => {
    const killed = worker();
    await untilBegun();
    killed.process.kill("SIGKILL");
    await killed.ended;
    const { status } = await worker("--until-empty").ended;
    expect(status).toBe(0);
    const { documents } = JSON.parse(run("export").stdout) as { documents: { id: string }[] };
    expect(new Set(documents.map(({ id }) => id)).size).toBe(DOCUMENTS);
    expect(documents).toHaveLength(DOCUMENTS);
    expect(run("doctor").stdout).toMatch(/Nothing is wrong/);
  }, 120_000);

  it("end when they are asked to, with what is under way", async () => {
    const asked = worker();
    await untilBegun();
    asked.process.kill("SIGTERM");
    expect((await asked.ended).status).toBe(0);
    expect(run("doctor").status).toBe(0);
  }, 60_000);

  it("lay aside what fails again and again, with the reason, and do it when it is put back", async () => {
    const kept = join(place.address.folder, "documents");
    const [lost = ""] = readdirSync(kept, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const bytes = readFileSync(lost);
    rmSync(lost);
    expect((await worker("--until-empty").ended).status).toBe(0);
    const laidAside = run("jobs");
    expect([laidAside.status, laidAside.stdout]).toEqual([
      1,
      expect.stringMatching(/laid aside .*: read [0-9a-f]{64}: the bytes of document/),
    ]);
    writeFileSync(lost, bytes);
    expect(run("jobs", "--retry").stdout).toContain("1 put back to be done");
    expect(readBy((await worker("--until-empty").ended).said)).toBe(1);
    expect(run("jobs").status).toBe(0);
  }, 180_000);

  it("are told in one sentence that a queue needs PostgreSQL", () => {
    const { status, stderr } = spawnSync(process.execPath, [main, "work", "--record", folder], { encoding: "utf8" });
    expect([status, stderr.trimEnd().split("\n").length]).not.toEqual([0, 0]);
    expect(stderr).toMatch(/^answerable: .*(?:A queue needs a record on PostgreSQL|there is no record there)/);
  });
});
