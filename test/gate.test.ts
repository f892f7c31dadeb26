import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { generateArticles } from "../bench/generate.ts";
import { mayBeRelated } from "../src/capture/index.ts";
import { sha256Of } from "../src/model/index.ts";
import { readText } from "../src/read/index.ts";
import { extractWords } from "../src/text/extract-words.ts";
import { ASKED, printed, REPORTED, WIRE } from "./stories.ts";

const main = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "answerable-gate-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function isRelated(words: string): boolean {
  const bytes = Buffer.from(words);
  const id = sha256Of(bytes);
  const { text } = extractWords({ id, bytes, mediaType: "text/plain", source: "invented" });
  const document = { id, retrieved: "unknown", mediaType: "text/plain", characters: words.length };
  return readText(text, document).relevance.related;
}

describe("the gate and the reader", () => {
  it("never passes over a story that reading finds related, however its sentences are cut", () => {
    const sentences = [WIRE, REPORTED, ASKED, ...generateArticles(12, 7).map((words) => words.split("\n"))].flat();
    fc.assert(
      fc.property(fc.shuffledSubarray(sentences, { minLength: 1, maxLength: 6 }), (story) => {
        const words = story.join("\n");
        if (words.trim() && isRelated(words)) expect(mayBeRelated(Buffer.from(words), "text/plain"), words).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe("read --gate", () => {
  const story = join(folder, "story.html");
  const other = join(folder, "other.html");
  writeFileSync(story, printed({ headline: "At the depot", publisher: "Harbor Gazette", paragraphs: WIRE }));
  writeFileSync(
    other,
    printed({ headline: "A season opens", publisher: "Harbor Gazette", paragraphs: ["The orchestra plays. Fiction."] }),
  );

  it("reads what may be related, and says how many were passed over", () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [main, "read", story, other, "--gate", "--json", "--setting", "rules"],
      { encoding: "utf8" },
    );
    expect(status).toBe(0);
    expect(stderr).toContain("1 document was passed over unread");
    expect(JSON.parse(stdout)).toMatchObject({ documents: [{ publisher: "Harbor Gazette" }], unrelated: [] });
  });

  it("is off unless asked for: what is about something else stands in the list of the unrelated", () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [main, "read", story, other, "--json", "--setting", "rules"],
      { encoding: "utf8" },
    );
    expect(stderr).not.toContain("passed over");
    expect(JSON.parse(stdout).unrelated).toHaveLength(1);
  });
});
