import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate as turn, setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { verifyPublished } from "../src/flow/index.ts";
import { verifierKey, writeSigningKey } from "../src/publish/index.ts";
import { manyFiles } from "./publish-many.ts";
import { emptyFolder, publish, served, signing } from "./published.cases.ts";
import { pathsIn } from "./published-sample.ts";

const how = { key: verifierKey(signing), earlier: null };
const work = emptyFolder();
const [base, wanted, key] = [join(work, "base"), join(work, "wanted"), join(work, "record.key")];
const SENTENCE = {
  where: ".publishing/switch.json",
  what: 'a release is being put in place here, or that was stopped, and until it is whole nothing can be checked: where no publish is at work, "answerable publish" ends it first of all',
};

const ROUNDS = 8;

beforeAll(async () => {
  writeFileSync(key, writeSigningKey(signing));
  await publish(base, manyFiles("first"), signing);
  cpSync(base, wanted, { recursive: true });
  await publish(wanted, manyFiles("second"), signing);
}, 60_000);

const bytesIn = (folder: string) =>
  pathsIn(folder).map((path) => [path, readFileSync(join(folder, path), "latin1")] as const);

/** How many files of a release that is being put in place are not there yet, and of the one before are there still. */
const left = (folder: string) => pathsIn(folder).filter((path) => /^(?:\.publishing\/files|first)\//.test(path)).length;

/** Begins to publish the second release in a process of its own, and kills it so long after it began to put it in place. */
async function killedWhilePutting(folder: string, milliseconds: number): Promise<void> {
  const program = fileURLToPath(new URL("publish-many.ts", import.meta.url));
  const child = spawn(process.execPath, [program, folder, key, "second"], { stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  while (!existsSync(join(folder, SENTENCE.where)) && child.exitCode === null) await turn();
  await wait(milliseconds);
  child.kill("SIGKILL");
  await ended;
}

describe("a publish that is killed while it renames", () => {
  it("leaves what verify tells in one sentence, and the next publish ends it: byte for byte as if nothing had been", async () => {
    const between: number[] = [];
    for (let round = 0; round < 40 && between.length < ROUNDS; round++) {
      const folder = join(work, "round");
      cpSync(base, folder, { recursive: true });
      await killedWhilePutting(folder, Math.random() * 50);
      // Some of them are killed again while they end what was begun.
      if (round % 3 === 0 && existsSync(join(folder, SENTENCE.where)))
        await killedWhilePutting(folder, Math.random() * 20);
      const { faults } = await verifyPublished(folder, how);
      if (existsSync(join(folder, SENTENCE.where))) {
        expect(faults).toEqual([SENTENCE]);
        between.push(left(folder));
      } else expect(faults).toEqual([]);
      expect(await publish(folder, manyFiles("second"), signing)).toMatchObject({ release: 2 });
      expect(bytesIn(folder)).toEqual(bytesIn(wanted));
      expect((await verifyPublished(folder, how)).faults).toEqual([]);
      rmSync(folder, { recursive: true });
    }
    expect(between.length).toBe(ROUNDS);
    // They were killed at different places of it.
    expect(new Set(between).size).toBeGreaterThan(2);
  }, 600_000);
});

describe("a release that is being put in place", () => {
  const [OLD, NEW] = [
    { "index.html": "old", "gone.html": "G", "same.html": "S" },
    { "index.html": "new", "same.html": "S", "new.html": "N" },
  ];
  /** Every path that the new release writes or takes out, in the order it does. */
  async function steps(): Promise<{ old: string; whole: string; paths: string[] }> {
    const [old, whole] = [emptyFolder(), emptyFolder()];
    await publish(old, OLD, signing);
    cpSync(old, whole, { recursive: true });
    await publish(whole, NEW, signing);
    const proof = pathsIn(whole).filter((path) => !existsSync(join(old, path)) && /^(?:log|releases)\//.test(path));
    return { old, whole, paths: [...proof, "gone.html", "index.html", "new.html", "log/checkpoint"] };
  }

  it("is told on the web in one sentence where some of its files stand, and never as what somebody changed", async () => {
    const { old, whole, paths } = await steps();
    const { address, close } = await served(old);
    const said: string[] = [];
    for (const path of paths) {
      if (existsSync(join(whole, path))) {
        mkdirSync(dirname(join(old, path)), { recursive: true });
        cpSync(join(whole, path), join(old, path));
      } else rmSync(join(old, path));
      const { faults } = await verifyPublished(address, { ...how, allowPrivateAddresses: true });
      expect(faults.length, path).toBeLessThanOrEqual(1);
      said.push(faults[0] ? `${faults[0].where}: ${faults[0].what}` : "");
    }
    close();
    const told = (files: number) =>
      `releases/2/manifest.txt: release 2 is being put in place, or that was stopped: ${files} files are as its list has them, which no head signs yet. Verify again when the head is its own`;
    expect(said.filter((words, i) => words !== said[i - 1])).toEqual(["", told(1), told(2), ""]);
  });

  it("hides nothing that was changed beside it, and a list that somebody made up lets nothing pass", async () => {
    const { old } = await steps();
    const { address, close } = await served(old);
    writeFileSync(join(old, "same.html"), "changed");
    mkdirSync(join(old, "releases/2"));
    const tell = async () => (await verifyPublished(address, { ...how, allowPrivateAddresses: true })).faults;
    writeFileSync(join(old, "releases/2/manifest.txt"), `${"0".repeat(64)}  same.html\n`);
    expect(await tell()).toEqual([
      { where: "same.html", what: "it is not the file that release 1 has: it was changed since" },
    ]);
    mkdirSync(join(old, ".publishing"));
    writeFileSync(join(old, SENTENCE.where), "{}");
    expect((await verifyPublished(old, how)).faults).toEqual([SENTENCE]);
    close();
  });
});
