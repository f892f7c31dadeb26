import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { homes, type Place } from "../src/store/homes.cases.ts";
import { main, program } from "./run-program.ts";

// The document is fiction: nobody in it exists.
const STORY =
  "Police shot and killed Omar Teal, 31, in Cobalt Ridge, Oregon, on March 4, 2031. Fiction: written for a test.\n";

let folder: string;
const write = (name: string, words: string) => {
  writeFileSync(join(folder, name), words);
  return join(folder, name);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "answerable-record-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a record that cannot be opened is told of in one sentence", () => {
  const sentence = (...args: string[]) => {
    const { status, stdout, stderr } = program(...args);
    expect([status, stdout, stderr.trimEnd().split("\n").length]).toEqual([1, "", 1]);
    return stderr;
  };

  it("when there is none", () => {
    expect(sentence("cases", "--record", join(folder, "none"))).toContain('Make one with "answerable init"');
    expect(existsSync(join(folder, "none"))).toBe(false);
  });

  it("when its file is something else", () => {
    write("record.sqlite", "this is no database ".repeat(100));
    expect(sentence("cases", "--record", folder)).toContain("it is no SQLite file");
  });

  it("when its folder cannot be made", () => {
    expect(sentence("init", "--record", join(write("file", "x"), "record"))).toContain("the folder cannot be made");
  });

  it("when no server answers", () => {
    const address = "postgres://nobody:secret@127.0.0.1:9/none";
    const told = sentence("cases", "--record", folder, "--database", address);
    expect(told).toContain("no server answers there");
    expect(told).not.toContain("secret");
  });

  it("when there is no such database, or no such user", async () => {
    const [, [, postgres]] = homes as unknown as [unknown, [string, () => Promise<Place>]];
    const there = await postgres();
    const { database = "" } = there.address;
    expect(sentence("cases", "--record", folder, "--database", `${database}_not`)).toContain(
      "there is no such database",
    );
    const other = database.replace("answerable@", "somebody:wrong@");
    expect(sentence("cases", "--record", folder, "--database", other)).toMatch(/may not log in|password is wrong/);
    await there.remove();
  });

  it("when the folder may only be read", () => {
    const closed = join(folder, "closed");
    mkdirSync(closed);
    program("init", "--record", closed);
    const story = write("story.txt", STORY);
    for (const name of readdirSync(closed)) chmodSync(join(closed, name), 0o444);
    chmodSync(closed, 0o555);
    chmodSync(folder, 0o755);
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const { status, stderr } = spawnSync(process.execPath, [main, "add", story, "--record", closed], {
      encoding: "utf8",
      ...nobody,
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^answerable: .*(?:may not be written|for writing|could not be kept).*\n$/);
    chmodSync(closed, 0o755);
  });

  it("when the disk takes no more, and what was told of before is there", () => {
    const record = join(folder, "record");
    program("init", "--record", record);
    program("add", write("story.txt", STORY), "--record", record);
    for (let n = 0; n < 40; n++) write(`more-${n}.txt`, `${STORY} ${n} ${"and on and on ".repeat(2_000)}`);
    // A limit on the size of files stands for a full disk: the database's log meets it.
    const more = spawnSync(
      "bash",
      [
        "-c",
        `trap '' XFSZ; ulimit -f 700; exec "$0" "$@"`,
        process.execPath,
        main,
        "add",
        folder,
        "--list",
        "--record",
        record,
      ],
      { encoding: "utf8" },
    );
    expect(more.status).toBe(1);
    expect(more.stderr.trimEnd().split("\n").at(-1)).toMatch(/^answerable: .*(?:disk|Make room)/);
    const told = [...more.stdout.matchAll(/^(?:added|known) ([0-9a-f]{64})/gm)].map(([, id]) => id);
    expect(program("doctor", "--record", record).status).toBe(0);
    const { documents } = JSON.parse(program("export", "--record", record).stdout) as { documents: { id: string }[] };
    const waiting = program("doctor", "--record", record).stdout;
    expect(documents.length > 0 && (documents.length >= told.length || waiting.includes("to be read"))).toBe(true);
  });
});
