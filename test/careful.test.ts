// The careful setting as people run it: with its runtime, without it, and on text that means harm. People are invented.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { carefulReader } from "../src/flow/careful-model.ts";
import type { Cases } from "../src/model/index.ts";
import { readAttributions } from "../src/read/index.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "answerable-careful-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STORY =
  "Police shot and killed Ivo Marrable, 31, in Harrow Bay, Oregon, on Tuesday. Fiction: written for a test.\n\n" +
  "Marrable pointed a handgun at officers, said a spokesman for the department. " +
  "“He never had a gun,” Ada Marrable, his mother, told reporters.\n";
const story = join(folder, "story.txt");
writeFileSync(story, STORY);

function read(at: string) {
  const main = join(at, "src", "cli", "main.ts");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [main, "read", story, "--setting", "careful", "--json"],
    {
      encoding: "utf8",
    },
  );
  const claims = (JSON.parse(stdout) as Cases).cases.flatMap((each) => each.claims);
  return { status, stderr, readers: [...new Set(claims.map(({ reader }) => reader.name))] };
}

describe("the careful setting", () => {
  it("names its model on the claims whose voice it heard", () => {
    const { status, stderr, readers } = read(root);
    expect(status).toBe(0);
    expect(stderr).not.toContain("onnxruntime");
    expect(readers.join(" ")).toContain("attribution-careful");
  }, 60_000);

  it("falls back to fast with one sentence that says so where its runtime is not installed", () => {
    const bare = join(folder, "bare");
    for (const part of ["src", "models", "protocols", "package.json"])
      cpSync(join(root, part), join(bare, part), { recursive: true });
    mkdirSync(join(bare, "node_modules"));
    for (const name of readdirSync(join(root, "node_modules")))
      if (!name.startsWith("onnxruntime") && !name.startsWith("."))
        symlinkSync(join(root, "node_modules", name), join(bare, "node_modules", name));
    const { status, stderr, readers } = read(bare);
    expect(status).toBe(0);
    expect(stderr.split("\n").filter((line) => line.includes("onnxruntime-node is not installed"))).toHaveLength(1);
    expect(readers.join(" ")).not.toContain("attribution-careful");
  }, 60_000);
});

describe("the careful model", () => {
  const hostile: readonly (readonly [string, string])[] = [
    ["nothing", ""],
    ["one word without end", "a".repeat(20_000)],
    ["quotation marks alone", "“".repeat(3_000)],
    ["a word of marks no vocabulary has", "\u{1F6A8}\u0301\u200D".repeat(500)],
    ["halves of letters", "\uD83D said \uDEA8 said"],
    ["marks of the encoder itself", "[CLS] [SEP] said [MASK] ".repeat(200)],
    ["a text in several parts", `${"Brandt said that the road is closed. ".repeat(900)}\n`.repeat(2)],
  ];
  it.each(hostile)(
    "gives spans that stand in the text and parts that do not cross: %s",
    async (_, text) => {
      const reader = await carefulReader();
      if (reader === null) throw new Error("onnxruntime-node is an optional dependency; this test needs it installed.");
      const found = await readAttributions(text, reader);
      const distinct = new Map(found.flatMap(({ cue }) => cue.map((span) => [span.join("-"), span] as const)));
      let before = 0;
      for (const [start, end] of distinct.values()) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        before = end;
      }
      for (const { source, content, confidence } of found) {
        for (const [start, end] of [...source, ...content]) expect(text.slice(start, end)).toHaveLength(end - start);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    },
    120_000,
  );
});
