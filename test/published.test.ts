import { spawnSync } from "node:child_process";
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { verifyPublished } from "../src/flow/index.ts";
import { newSigningKey, verifierKey } from "../src/publish/index.ts";
import { emptyFolder, publish, served, signing } from "./published.cases.ts";

const key = verifierKey(signing);
const how = { key, earlier: null };
const WORDS = {
  "index.html": "<h1>The record</h1>",
  "data/facts.csv": "case,field\na,date\n",
  "cases/a/index.html": "A",
};
const root = fileURLToPath(new URL("..", import.meta.url));
const answerable = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, "src/cli/main.ts"), ...args], { encoding: "utf8" });

describe("a published folder", () => {
  it("holds after each release, and its last checkpoint leads on from the first", async () => {
    const folder = emptyFolder();
    expect(await publish(folder, WORDS, signing)).toMatchObject({ release: 1, isNew: true, written: 3 });
    const first = readFileSync(join(folder, "log/checkpoint"));
    const { "cases/a/index.html": _, ...rest } = WORDS;
    const second = await publish(folder, { ...rest, "index.html": "<h1>Changed</h1>" }, signing);
    expect(second).toMatchObject({ release: 2, written: 1, removed: 1, files: 2 });
    const report = await verifyPublished(folder, { key, earlier: first });
    expect(report).toMatchObject({ faults: [], files: 2, release: { release: 2 } });
  });

  it("is left as it is where nothing changed", async () => {
    const folder = emptyFolder();
    await publish(folder, WORDS, signing);
    const before = readFileSync(join(folder, "log/checkpoint"), "utf8");
    expect(await publish(folder, WORDS, signing)).toMatchObject({ release: 1, isNew: false, written: 0 });
    expect(readFileSync(join(folder, "log/checkpoint"), "utf8")).toBe(before);
  });

  it("is mended by the next run where a file was changed by hand or a run was stopped halfway", async () => {
    const folder = emptyFolder();
    await publish(folder, WORDS, signing);
    writeFileSync(join(folder, "index.html"), "<h1>The rec");
    expect(await publish(folder, WORDS, signing)).toMatchObject({ release: 1, isNew: false, written: 1 });
    expect((await verifyPublished(folder, how)).faults).toEqual([]);
  });

  it("is not gone on with by another key, nor over a log that does not hold", async () => {
    const folder = emptyFolder();
    await publish(folder, WORDS, signing);
    await expect(publish(folder, {}, newSigningKey("record.example"))).rejects.toMatchObject({ code: "log-not-held" });
    rmSync(join(folder, "log/tile"), { recursive: true });
    await expect(publish(folder, {}, signing)).rejects.toMatchObject({ code: "log-not-held" });
    expect(readdirSync(folder)).toContain("index.html");
  });

  it("is verified over the web too, where what is missing is told as missing", async () => {
    const folder = emptyFolder();
    await publish(folder, WORDS, signing);
    const { address, close } = await served(folder);
    const verifying = { ...how, allowPrivateAddresses: true };
    expect(await verifyPublished(address, verifying)).toMatchObject({ faults: [], files: 3 });
    rmSync(join(folder, "data/facts.csv"));
    expect((await verifyPublished(address, verifying)).faults).toEqual([
      { where: "data/facts.csv", what: "it is missing, though release 1 has it" },
    ]);
    await expect(verifyPublished(address, how)).rejects.toMatchObject({ code: "refused-address" });
    close();
  });

  it.each([["../outside"], ["/etc/hosts"], ["a/../../b"], ["a//b"], ["a\\b"], ["./a"], [""], ["a/"]])(
    "is never left by the path %j",
    async (path) => {
      const folder = emptyFolder();
      await expect(publish(folder, { [path]: "x" }, signing)).rejects.toMatchObject({ code: "path-refused" });
      expect(readdirSync(folder)).toEqual([]);
    },
  );
});

describe("answerable key and verify", () => {
  it("make a key that nobody else can read, show its public half, and never write over it", async () => {
    const folder = emptyFolder();
    const file = join(folder, "record.key");
    const made = answerable("key", file, "--new", "record.example");
    expect(made).toMatchObject({ status: 0, stdout: expect.stringMatching(/^record\.example\+[0-9a-f]{8}\+\S+\n$/) });
    expect(answerable("key", file).stdout).toBe(made.stdout);
    const again = answerable("key", file, "--new", "record.example");
    expect(again).toMatchObject({ status: 1, stderr: expect.stringContaining("no key is written over") });
  });

  it("say in one sentence what is wrong and where", async () => {
    const folder = emptyFolder();
    await publish(folder, WORDS, signing);
    const sound = answerable("verify", folder, "--key", key);
    expect(sound).toMatchObject({ status: 0, stdout: expect.stringContaining("Release 1 of") });
    appendFileSync(join(folder, "data/facts.csv"), "b,date\n");
    const report = answerable("verify", folder, "--key", key);
    expect(report.status).toBe(1);
    expect(report.stdout.split("\n")[0]).toBe(
      "data/facts.csv: it is not the file that release 1 has: it was changed since.",
    );
  });

  it("say when the key came with the record, and when there is no record", () => {
    const folder = emptyFolder();
    expect(answerable("verify", folder)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("this is no published record"),
    });
    expect(answerable("verify", join(folder, "none"))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("there is no such folder"),
    });
  });
});
