import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { printed, REPORTED } from "./stories.ts";

const main = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "answerable-compare-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const story = { headline: "She lay down between the seats", publisher: "Harbor Gazette" };
const older = printed({ ...story, paragraphs: REPORTED });

/** What `answerable compare` says of two versions. */
function compare(before: string | Buffer, after: string | Buffer, name = "story.html") {
  const paths = [join(folder, `older-${name}`), join(folder, `newer-${name}`)] as const;
  for (const [index, path] of paths.entries()) writeFileSync(path, index === 0 ? before : after);
  return run(...paths);
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "compare", ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("answerable compare", () => {
  it("says that nothing changed where only what is around the story did", () => {
    const advert = older.replace("</nav>", "</nav><aside>Buy lamps</aside>");
    expect(compare(older, advert)).toEqual({ status: 0, stdout: "Nothing changed.\n", stderr: "" });
  });

  it("shows the words that were taken out and put in, with those around them", () => {
    const { status, stdout } = compare(older, older.replace("she heard three shots", "she heard five shots"));
    expect(status).toBe(0);
    expect(stdout).toContain("when she heard [-three-]{+five+} shots behind her");
    expect(stdout.match(/\[-|\{\+/g)).toHaveLength(2);
  });

  it("shows a paragraph that was taken out or put in whole", () => {
    const shorter = printed({ ...story, paragraphs: REPORTED.toSpliced(5, 1) });
    expect(compare(older, shorter).stdout).toBe(`[-${REPORTED[5]}-]\n\n`);
    expect(compare(shorter, older).stdout).toBe(`{+${REPORTED[5]}+}\n\n`);
  });

  it("compares a page with the text of it that somebody saved", () => {
    const page = join(folder, "page.html");
    const text = join(folder, "page.txt");
    writeFileSync(page, older);
    writeFileSync(text, [story.headline, ...REPORTED].join("\n\n"));
    expect(run(page, text).stdout).toBe("Nothing changed.\n");
  });

  it.each<[string, string | Buffer, string]>([
    ["cannot be read", Buffer.from([0, 255, 0, 255, 1, 2]), "newer-story.bin"],
    ["is empty", "", "newer-story.bin"],
  ])("names in one sentence the version that %s", (_, bytes, named) => {
    const { status, stdout, stderr } = compare(older, bytes, "story.bin");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^answerable: [^\n]+\.\n$/);
    expect(stderr).toContain(named);
  });

  it("says so where there is no document, or only one is named", () => {
    const missing = run(join(folder, "nowhere.html"), join(folder, "nowhere.html"));
    expect([missing.status, missing.stdout]).toEqual([1, ""]);
    expect(missing.stderr).toMatch(/^answerable: [^\n]*nowhere\.html[^\n]+\.\n$/);
    const one = run("a.html");
    expect([one.status, one.stdout]).toEqual([2, ""]);
    expect(one.stderr).toMatch(/^answerable: [^\n]*newer[^\n]+\n$/);
  });
});
