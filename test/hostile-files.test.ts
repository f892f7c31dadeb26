import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { type HostileFile, utf8 } from "../bench/hostile/hostile-file.ts";
import { hostileFiles } from "../bench/hostile/hostile-files.ts";
import { runHostile } from "../bench/hostile/run/run-hostile.ts";
import type { Tally } from "../bench/hostile/run/tally.ts";

const leftBehind = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`answerable-hostile-${process.pid}-`));
const seconds = 30;
let tally: Tally;

beforeAll(async () => {
  tally = await runHostile(hostileFiles({ files: 120, seed: 1, heavy: false }), { seconds });
}, 240_000);

describe("120 spoilt files and the attacks that are quick to make", () => {
  it("are all read or refused for a reason: none crashes or hangs", () => {
    expect(tally.faults.map(({ entry, outcome }) => `${outcome.ending} ${entry.name}: ${outcome.why}`)).toEqual([]);
    expect(tally.tried).toBeGreaterThan(150);
    expect(tally.endings.read + tally.endings.refused).toBe(tally.tried);
  });

  it("do no harm to the good documents beside them", () => {
    expect(tally.goodTried).toBeGreaterThan(7);
    expect(tally.goodRead).toBe(tally.goodTried);
  });

  it("make the reader print nothing of its own", () => {
    expect(tally.printed).toBe("");
  });

  it("are gone from the disk afterwards", () => {
    expect(leftBehind()).toEqual([]);
  });
});

describe("hostile files", () => {
  it("are the same for the same seed number, whichever are left out", async () => {
    const all = await namesOf({ files: 300, seed: 7 });
    expect(await namesOf({ files: 300, seed: 7 })).toEqual(all);
    expect(await namesOf({ files: 300, seed: 8 })).not.toEqual(all);
    const pdfs = await namesOf({ files: 5, seed: 7, only: "pdf" });
    expect(all).toEqual(expect.arrayContaining(pdfs));
  });
});

async function namesOf(selection: { files: number; seed: number; only?: string }): Promise<string[]> {
  const names = [];
  for await (const { name } of hostileFiles({ ...selection, heavy: false })) names.push(name);
  return names;
}

describe("the runner of hostile files", () => {
  it("sees what kills a reader or holds it up, names the file, and goes on with the next", async () => {
    const ways = ["fine", "exits", "loops", "aborts", "never-settles", "fills-memory", "also-fine", "does-not-end"];
    const child = fileURLToPath(new URL("breaking-reader.ts", import.meta.url));
    const { endings, faults, goodRead } = await runHostile(named(ways), { seconds: 2, child });
    expect(faults.map(({ entry, outcome }) => `${outcome.ending} ${entry.name}`)).toEqual([
      "crashed exits",
      "hung loops",
      "crashed aborts",
      "crashed never-settles",
      "crashed fills-memory",
      "hung good-1.txt",
    ]);
    expect(endings.read).toBe(3);
    expect(goodRead).toBe(0);
  });
});

async function* named(names: readonly string[]): AsyncGenerator<HostileFile> {
  for (const name of names) yield { name, kind: "text", way: name, container: false, pieces: () => [utf8(name)] };
}
