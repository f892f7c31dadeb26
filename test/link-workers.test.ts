import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { homes, type Place } from "../src/store/homes.cases.ts";
import { runHere } from "./program-here.ts";

// Everybody in these lists is invented: names are put together from two short lists.
const main = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
const FIRST = "Omar Ada Tobin Ivo Jude Nella Sam Lena Cato Pella Ruth Arlo".split(" ");
const LAST = "Teal Quill Vale Marrow Brandt Ostrow Farrow Rimes Stroud Harl Ostby".split(" ");
const TOWNS = ["Cobalt Ridge", "Larkport", "Alder Crossing", "Fennel Falls", "Pike Hollow"];
const PEOPLE = 120;

let place: Place;
let folder: string;
const path = (name: string) => join(folder, name);
const inRecord = () => ["--record", place.address.folder, "--database", place.address.database ?? ""];
const link = (...args: string[]) => runHere(["link", "run", path("post.csv"), path("watch.csv"), ...args]);
const workers: ChildProcess[] = [];
function worker(): ChildProcess {
  const child = spawn(process.execPath, [main, "work", ...inRecord()], { stdio: ["ignore", "ignore", "inherit"] });
  workers.push(child);
  return child;
}
const ended = (child: ChildProcess) => new Promise<void>((end) => child.once("close", () => end()));
async function rowsOf(file: string): Promise<string[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  return (await connection.runAndReadAll(`SELECT * EXCLUDE "at" FROM '${file}'`))
    .getRowObjectsJson()
    .map((row) => JSON.stringify(row));
}
/** Waits until a part of the lists was scored. */
async function untilScored(): Promise<void> {
  const linking = join(place.address.folder, "linking");
  const isOne = () =>
    existsSync(linking) &&
    readdirSync(linking, { recursive: true, encoding: "utf8" }).some((name) => /scored.\d+\.json$/.test(name));
  while (!isOne()) await new Promise((again) => setTimeout(again, 20));
}

beforeEach(async () => {
  const [, postgres] = homes;
  if (!postgres) throw new Error("there is no second home");
  place = await postgres[1]();
  folder = mkdtempSync(join(tmpdir(), "answerable-link-workers-"));
  await runHere(["init", ...inRecord()]);
  const people = Array.from({ length: PEOPLE }, (_, i) => ({
    name: `${FIRST[(i * 7) % FIRST.length]} ${LAST[(i * 5) % LAST.length]}`,
    date: new Date(Date.UTC(2031, 0, 1 + ((i * 37) % 360))).toISOString().slice(0, 10),
    age: 18 + ((i * 11) % 50),
    town: TOWNS[i % TOWNS.length],
  }));
  const post = people.map((one, i) => `${i},${one.date},${one.town},OR,${one.name},${one.age},male,`);
  const watch = people.slice(8).map((one, i) => `w${i + 8},${one.name},${one.date},${one.age},M,${one.town},OR`);
  writeFileSync(path("post.csv"), `id,date,city,state,name,age,gender,agency\n${post.join("\n")}\n`);
  writeFileSync(path("watch.csv"), `no,who,day,years,sex,town,st\n${watch.join("\n")}\n`);
  const mapping = (name: string, fields: string) =>
    writeFileSync(
      path(`${name}.yaml`),
      `name: ${name}\ntitle: T\nlicence: invented\ncite: T\nholds: T\nfields: ${fields}\n`,
    );
  mapping("town-post", "{ key: id, date: date, city: city, state: state, name: name, age: age }");
  mapping("town-watch", "{ key: no, name: who, date: day, age: years, city: town, state: st }");
});
afterEach(async () => {
  for (const child of workers.splice(0))
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGTERM");
      await ended(child);
    }
  await place.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe("lists that many machines compare", () => {
  it("come to the same, pair for pair, as in one process, also where a worker is killed", async () => {
    const maps = ["--map", path("town-post.yaml"), "--map", path("town-watch.yaml")];
    expect((await link(...maps, "--out", path("alone.csv"))).stderr).toBe("");
    const killed = worker();
    const shared = link(...maps, "--out", path("shared.csv"), "--queue", "--parts", "6", ...inRecord());
    await untilScored();
    killed.kill("SIGKILL");
    worker();
    const ran = await shared;
    expect([ran.status, ran.stderr]).toEqual([0, ""]);
    const alone = await rowsOf(path("alone.csv"));
    expect(alone.length).toBeGreaterThan(PEOPLE / 2);
    expect(await rowsOf(path("shared.csv"))).toEqual(alone);
    expect(readdirSync(join(place.address.folder, "linking"))).toEqual([]);
  }, 120_000);

  it("need a queue, which is on PostgreSQL", async () => {
    const maps = ["--map", path("town-post.yaml"), "--map", path("town-watch.yaml")];
    await runHere(["init", "--record", path("record")]);
    const ran = await link(...maps, "--queue", "--record", path("record"));
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringMatching(/A queue needs a record on PostgreSQL/)]);
  });
});
