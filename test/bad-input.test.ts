import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runProgram } from "../src/cli/program.ts";

const main = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "answerable-"));
const at = (name: string) => join(folder, name);
const STORY = "Police shot and killed a man in Cobalt Ridge, Oregon, on Tuesday. Fiction: written for a test.\n";

function run(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: "utf8",
    input,
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr, lines: stderr.trimEnd().split("\n") };
}

beforeAll(() => {
  writeFileSync(at("empty.txt"), "");
  writeFileSync(at("binary.txt"), Buffer.from([0, 1, 2, 255, 254, 0, 7, 8, 0, 0, 3]));
  writeFileSync(at("huge.txt"), STORY.repeat(600_000));
  writeFileSync(at("latin.txt"), Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x73, 0x68, 0x6f, 0x74]));
  writeFileSync(at("scan.pdf"), "%PDF-1.7\n");
  writeFileSync(at("story.txt"), STORY);
  mkdirSync(at("twenty"));
  for (let i = 1; i <= 19; i++) writeFileSync(join(at("twenty"), `${i}.txt`), `${i}. ${STORY}`);
  writeFileSync(join(at("twenty"), "bad.txt"), Buffer.from([0, 255, 0, 255]));
  mkdirSync(at("nothing"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a document that cannot be read", () => {
  it.each(["empty.txt", "binary.txt", "huge.txt", "latin.txt", "scan.pdf", "missing.txt"])(
    "%s is named in one sentence, and the command fails",
    (name) => {
      const { status, stdout, lines } = run(["read", at(name), "--json"]);
      expect(status).toBe(1);
      expect(stdout).toBe("");
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(/^answerable: /);
      expect(lines[0]).toContain(name);
    },
  );

  it("does not keep the nineteen beside it from being read", () => {
    const { status, stdout, lines } = run(["read", at("twenty"), "--json"]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).documents).toHaveLength(19);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("bad.txt");
  });

  it("leaves no file behind when nothing could be read", () => {
    const { status } = run(["read", at("missing.txt"), "--json", "--out", at("out.json"), "--page", at("out.html")]);
    expect(status).toBe(1);
    expect(readdirSync(folder).filter((name) => name.startsWith("out."))).toEqual([]);
  });

  it("does not spoil a file that was written before", () => {
    writeFileSync(at("kept.json"), "kept");
    run(["read", at("missing.txt"), "--json", "--out", at("kept.json")]);
    expect(readFileSync(at("kept.json"), "utf8")).toBe("kept");
  });

  it("is every one named, in the order given, when there are several", () => {
    const { status, lines } = run(["read", at("empty.txt"), at("story.txt"), at("scan.pdf"), "--json"]);
    expect(status).toBe(1);
    expect(lines.map((line) => ["empty.txt", "scan.pdf"].find((name) => line.includes(name)))).toEqual([
      "empty.txt",
      "scan.pdf",
    ]);
  });

  it("may be a folder without any document, and is named too", () => {
    const { status, stdout, lines } = run(["read", at("nothing"), "--json"]);
    expect([status, stdout, lines.length]).toEqual([1, "", 1]);
    expect(lines[0]).toContain("nothing");
  });

  it("on standard input is called standard input", () => {
    const { status, stderr } = run(["read", "-"], "");
    expect(status).toBe(1);
    expect(stderr).toContain("standard input");
  });
});

describe("misuse", () => {
  it.each([
    [["read"], "sources"],
    [["read", "x.txt", "--jsn"], "--jsn"],
    [["read", "x.txt", "--published", "yesterday"], "2031-03-05"],
    [["read", "x.txt", "--published", "2031-02-30"], "2031-03-05"],
    [["read", "x.txt", "--limit", "bytes=lots"], "whole number"],
    [["read", "x.txt", "--limit", "sizes=3"], "The limits are bytes, files"],
    [["raed", "x.txt"], "raed"],
  ])("%j gets one sentence and exit status 2", (args, told) => {
    const { status, stdout, lines } = run(args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(told);
  });

  it("without any command shows the help and exits with 2", () => {
    const { status, stderr } = run([]);
    expect(status).toBe(2);
    expect(stderr).toContain("Usage: answerable");
  });
});

describe("what is written", () => {
  it("is written whole, with no part of it left beside", () => {
    const { status, stdout } = run(["read", at("story.txt"), "--json", "--out", at("cases.json")]);
    expect([status, stdout]).toEqual([0, ""]);
    expect(readdirSync(folder).filter((f) => f.includes(".part"))).toEqual([]);
    expect(existsSync(at("cases.json"))).toBe(true);
  });

  it("fails with a sentence where its folder does not exist", () => {
    const { status, lines } = run(["read", at("story.txt"), "--out", join(at("no-such-folder"), "x.txt")]);
    expect(status).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("no-such-folder");
  });

  it("has no colour in a pipe, and fits 80 columns", () => {
    const { status, stdout } = run(["read", at("story.txt")]);
    expect(status).toBe(0);
    expect(stdout).not.toContain("\u001b");
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });
});

/** What a reading of the story looks like on given output streams. */
async function shown(terminal: { isTTY?: boolean; columns?: number }, env: Record<string, string> = {}) {
  let printed = "";
  const sink = () =>
    Object.assign(
      new Writable({
        write: (chunk, _, done) => {
          printed += chunk;
          done();
        },
      }),
      terminal,
    );
  async function* nothing() {}
  const streams = { stdin: nothing(), stdout: sink(), stderr: sink(), env };
  expect(await runProgram(["read", at("story.txt")], streams)).toBe(0);
  return { printed, widest: Math.max(...printed.split("\n").map((line) => line.length)) };
}

describe("on the screen", () => {
  const ESCAPE = "\u001b[";

  it("has colour on a terminal", async () => {
    expect((await shown({ isTTY: true })).printed).toContain(ESCAPE);
  });

  it.each([
    ["NO_COLOR is set", { isTTY: true }, { NO_COLOR: "1" }],
    ["the terminal is dumb", { isTTY: true }, { TERM: "dumb" }],
    ["the output is piped", {}, {}],
  ])("has no colour when %s", async (_, terminal, env) => {
    expect((await shown(terminal, env as Record<string, string>)).printed).not.toContain("\u001b");
  });

  it.each([
    ["60 columns when COLUMNS says so", {}, { COLUMNS: "60" }, 60],
    ["a terminal of 50 columns", { columns: 50 }, {}, 50],
    ["100 columns on a wider terminal, for long lines are hard to read", { columns: 300 }, {}, 100],
    ["80 columns when COLUMNS says nothing sensible", {}, { COLUMNS: "wide" }, 80],
  ])("fits %s", async (_, terminal, env, columns) => {
    expect((await shown(terminal, env as Record<string, string>)).widest).toBeLessThanOrEqual(columns);
  });
});

describe("help", () => {
  it.each([["--help"], ["read", "--help"], ["sample", "--help"]])("answerable %s %s shows an example", (...args) => {
    const { status, stdout } = run(args.filter((a) => a !== undefined));
    expect(status).toBe(0);
    expect(stdout).toMatch(/Examples?:\n {2}answerable /);
  });
});
