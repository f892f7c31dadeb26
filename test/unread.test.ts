import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderTerminal } from "../src/cli/terminal/index.ts";
import { Cases } from "../src/model/index.ts";
import { renderPage } from "../src/publish/index.ts";
import { runHere } from "./program-here.ts";
import { printed, REPORTED } from "./stories.ts";

const folder = mkdtempSync(join(tmpdir(), "answerable-unread-"));
const at = (...names: string[]) => join(folder, ...names);
const PAGE = printed({ headline: "She lay down between the seats", publisher: "Harbor Gazette", paragraphs: REPORTED });
const HEADING = "What could not be read";

async function read(...args: string[]) {
  const { status, stdout, stderr } = await runHere(["read", ...args]);
  return { status, stdout, lines: stderr.trimEnd().split("\n") };
}

beforeAll(() => {
  mkdirSync(at("mixed"));
  writeFileSync(at("mixed", "story.html"), PAGE);
  writeFileSync(at("mixed", "notes.rtf"), "{\\rtf1 words");
  writeFileSync(at("mixed", "scan.pdf"), "%PDF-1.7\n");
  writeFileSync(
    at("mixed", "week.zip"),
    zipSync({ "monday/empty.txt": strToU8("\n"), "monday/a.html": strToU8(PAGE) }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("what could not be read", () => {
  it("is in the case file, on the page and in the messages, each with its reason", async () => {
    const { status, stdout, lines } = await read(
      at("mixed"),
      "http://[::1]/depot",
      "--json",
      "--page",
      at("page.html"),
    );
    expect(status).toBe(1);
    const { unread, documents, cases } = Cases.parse(JSON.parse(stdout));
    expect([documents.length, cases.length]).toEqual([1, 1]);
    expect(unread.map(({ source, code }) => `${source}: ${code}`)).toEqual([
      "http://[::1]/depot: refused-address",
      "notes.rtf: unsupported",
      "scan.pdf: damaged",
      "week.zip!/monday/empty.txt: empty",
    ]);
    expect(lines).toHaveLength(unread.length);
    const page = readFileSync(at("page.html"), "utf8");
    expect(page).toContain(HEADING);
    for (const { source, reason } of unread) {
      expect(reason).toMatch(/^[^\n]+\.$/);
      expect(reason).not.toContain(folder);
      expect(page).toContain(reason);
      expect(lines.some((line) => line.includes(source) && line.includes(reason))).toBe(true);
    }
    expect(stdout).not.toContain(folder);
    expect(page).not.toContain(folder);
  });

  it("is the same in whatever order it was given", async () => {
    const names = ["notes.rtf", "story.html", "scan.pdf"].map((name) => at("mixed", name));
    expect((await read(...names.toReversed(), "--json")).stdout).toBe((await read(...names, "--json")).stdout);
  });

  it("is on the terminal under its own heading, below the cases", async () => {
    const { stdout } = await read(at("mixed"));
    const [, below = ""] = stdout.split(new RegExp(HEADING, "i"));
    const words = below.replace(/\s+/g, " ");
    expect(words).toContain("- notes.rtf: this is a rich text (RTF) document; it cannot be read.");
    expect(words).toContain("- week.zip!/monday/empty.txt: ");
  });

  it("is nothing where everything was read", async () => {
    const { status, stdout } = await read(at("mixed", "story.html"), "--json");
    expect([status, JSON.parse(stdout).unread]).toEqual([0, []]);
    const cases = Cases.parse(JSON.parse(stdout));
    expect(renderPage(cases)).not.toContain(HEADING);
    expect(renderTerminal(cases)).not.toMatch(new RegExp(HEADING, "i"));
  });
});

describe("a name or a reason made to do harm", () => {
  const harm = "<script>alert(1)</script>\u001b[2J\u202e\r\nnotes.rtf";
  const cases: Cases = {
    schema: "answerable/cases@1",
    documents: [],
    cases: [],
    unread: [{ source: harm, code: "damaged", reason: harm }],
    unrelated: [],
  };

  it("is only words on the page", async () => {
    expect(renderPage(cases)).not.toContain("<script");
    expect(renderPage(cases)).toContain("&lt;script&gt;alert(1)");
  });

  it("is only words on the terminal", async () => {
    expect(renderTerminal(cases)).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
  });
});
