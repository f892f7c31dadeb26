import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { homes, type Place } from "../src/store/homes.cases.ts";
import { askRecord } from "./ask-record.ts";
import { SAMPLE } from "./sample.ts";

// The documents are fiction: nobody in them exists.
const main = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
const STORY =
  "Police shot and killed Omar Teal, 31, in Cobalt Ridge, Oregon, on March 4, 2031. Fiction: written for a test.\n";
const ON_LEAVE =
  "The officer who killed Omar Teal in Cobalt Ridge, Oregon, was placed on paid leave. Fiction: written for a test.\n";

let place: Place;
let folder: string;

function program(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, COLUMNS: "300" },
  });
  return { status, stdout, stderr };
}
/** Runs a command on the record that is under test. */
function run(...args: string[]) {
  const { folder: record, database } = place.address;
  return program(...args, "--record", record, ...(database ? ["--database", database] : []));
}
const write = (name: string, words: string) => {
  writeFileSync(join(folder, name), words);
  return join(folder, name);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "answerable-record-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.each(homes)("a record on %s", (_, newPlace) => {
  beforeEach(async () => {
    place = await newPlace();
    expect(run("init").status).toBe(0);
  });
  afterEach(() => place.remove());

  it("has of its documents the case files that reading them gives, byte for byte, however they came in", () => {
    const names = readdirSync(SAMPLE).sort();
    for (const some of [names.slice(3), names.slice(0, 3), names])
      expect(run("add", ...some.map((name) => join(SAMPLE, name))).status).toBe(0);
    expect(run("export").stdout).toBe(program("read", SAMPLE, "--json").stdout);
    expect(run("doctor").stdout).toContain("Nothing is wrong.");
  });

  it("tells of each document when it is kept, and at the end what came of all", () => {
    const path = write("story.txt", STORY);
    const first = run("add", path, "--list");
    expect(first.stdout).toMatch(
      /^added [0-9a-f]{64} .*story\.txt\n1 new document, 1 read, 1 case file made or changed\n$/,
    );
    expect(run("add", path).stdout).toBe("0 new documents, 1 already there, 0 read, 0 case files made or changed\n");
  });

  it("lists its cases, shows one, and finds words in them", () => {
    run("add", write("story.txt", STORY), write("leave.txt", ON_LEAVE));
    const [line] = run("cases").stdout.split("\n");
    expect(line).toMatch(/^case-[0-9a-f]{16} {2}.*Omar Teal killed {2}\(2 documents\)$/);
    const id = line?.split(" ")[0] ?? "";
    expect(run("case", id).stdout).toContain("Omar Teal");
    expect(JSON.parse(run("case", id, "--json").stdout).cases[0].id).toBe(id);
    expect(run("search", "leave", "--field", "leave").stdout).toContain("paid leave");
    expect(run("search", "nothing-of-the-kind")).toMatchObject({ status: 1, stdout: "Nothing was found.\n" });
    expect(run("cases", "--state", "Ohio").stdout).toBe("No case fits.\n");
    expect(JSON.parse(run("cases", "--json", "--state", "Oregon").stdout)).toMatchObject({ id, documents: 2 });
  });

  it("shows a case as it was on a day, and says so where nothing was known yet", () => {
    run("add", write("a.txt", STORY), "--published", "2031-03-05");
    run("add", write("b.txt", ON_LEAVE), "--published", "2031-03-09");
    const id = run("cases").stdout.split(" ")[0] ?? "";
    const then = JSON.parse(run("case", id, "--as-of", "2031-03-06", "--json").stdout);
    expect(then.documents).toHaveLength(1);
    expect(run("case", id, "--as-of", "2031-03-01").stderr).toContain("no document of");
  });

  it("tells what changed in a case from one day to another, as reading its documents does", () => {
    run("add", SAMPLE);
    const days = ["--from", "2031-03-05", "--to", "2031-03-20"];
    const told = run("diff", ...days);
    expect([told.status, told.stdout]).toEqual([0, program("diff", SAMPLE, ...days).stdout]);
    const id = run("cases").stdout.split(" ")[0] ?? "";
    expect(run("diff", ...days, "--case", id).stdout).toBe(told.stdout);
    expect(run("diff", ...days, "--case", "case-none").stderr).toContain("There is no case case-none");
  });

  it("leads from the id that a case had before to the case", () => {
    run("add", write("later.txt", ON_LEAVE), "--published", "2031-03-09");
    const before = run("cases").stdout.split(" ")[0] ?? "";
    run("add", write("story.txt", STORY), "--published", "2031-03-05");
    const now = run("cases").stdout.split(" ")[0] ?? "";
    expect(now).not.toBe(before);
    expect(JSON.parse(run("case", before, "--json").stdout).cases[0].id).toBe(now);
  });

  it("names what could not be read in one sentence, and takes the rest in", () => {
    const added = run("add", write("story.txt", STORY), write("empty.txt", ""));
    expect(added.status).toBe(1);
    expect(added.stderr).toMatch(/^answerable: .*empty\.txt: .*\n$/);
    expect(JSON.parse(run("export").stdout).unread).toMatchObject([{ source: "empty.txt", code: "empty" }]);
  });

  it("is copied by a backup, and restored from it into either home as it was", async () => {
    run("add", SAMPLE);
    const copy = join(folder, "copy");
    expect(run("backup", copy).status).toBe(0);
    expect(run("backup", copy).stderr).toContain("is not empty");
    const hits = () =>
      run("search", "leave", "--json")
        .stdout.split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { document: string; claim: string | null; excerpt: string })
        .map(({ document, claim, excerpt }) => `${document} ${claim} ${excerpt}`)
        .sort();
    const [wanted, found] = [run("export").stdout, hits()];
    const here = place;
    for (const [, otherPlace] of homes) {
      place = await otherPlace();
      expect(run("restore", copy).status).toBe(0);
      expect(run("export").stdout).toBe(wanted);
      expect(hits()).toEqual(found);
      expect(run("doctor").status).toBe(0);
      expect(run("restore", copy).stderr).toContain("the record has documents already");
      await place.remove();
    }
    place = here;
  });

  it("is restored from no backup that is not whole", () => {
    run("add", write("story.txt", STORY));
    const copy = join(folder, "copy");
    run("backup", copy);
    writeFileSync(join(copy, "reading.jsonl.gz"), "changed");
    const other = join(folder, "other");
    expect(program("restore", copy, "--record", other).stderr).toContain("nothing was restored");
    expect(program("restore", folder, "--record", other).stderr).toContain("there is no whole backup there");
    expect(program("export", "--record", other).stdout).toContain('"documents": []');
  });

  it("shows with doctor bytes that were changed or are missing", () => {
    run("add", write("story.txt", STORY), write("leave.txt", ON_LEAVE));
    const [one = "", other = ""] = files(join(place.address.folder, "documents"));
    writeFileSync(one, "changed");
    rmSync(other);
    const { status, stdout } = run("doctor");
    expect(status).toBe(1);
    expect(stdout).toContain("were changed. Add it again");
    expect(stdout).toContain("are missing. Add it again");
  });

  it("is one record for two that add to it at the same moment, also the same document", async () => {
    const [a, b, both] = [write("a.txt", STORY), write("b.txt", ON_LEAVE), write("both.txt", `${STORY}More. `)];
    const { folder: record, database } = place.address;
    const options = ["--record", record, ...(database ? ["--database", database] : [])];
    const ends = [a, b].map(
      (path) => new Promise((end) => spawn(process.execPath, [main, "add", path, both, ...options]).once("close", end)),
    );
    expect(await Promise.all(ends)).toEqual([0, 0]);
    expect(JSON.parse(run("export").stdout).documents).toHaveLength(3);
    const found = run("doctor");
    expect([found.status, found.stdout]).toEqual([0, expect.stringContaining("Nothing is wrong.")]);
    expect(found.stdout).not.toContain("no case file yet");
  });

  it("refuses to change or take out what is append-only, whoever asks the database", async () => {
    run("add", write("story.txt", STORY));
    for (const statement of [
      "update document set size = 0",
      "delete from capture",
      "update text set content = ''",
      "delete from reading",
    ])
      await expect(askRecord(place.address, statement)).rejects.toThrow(/append-only/);
    expect(run("doctor").status).toBe(0);
  });

  it("of a newer version is left as it is, and the sentence says what to do", async () => {
    await askRecord(place.address, "insert into kysely_migration (name, timestamp) values ('9999-later', '2031')");
    const { status, stderr } = run("cases");
    expect([status, stderr]).toEqual([1, expect.stringContaining("newer version of answerable (it has 9999-later)")]);
  });

  it("takes documents when the clock went backwards", () => {
    run("add", write("story.txt", STORY));
    const { folder: record, database } = place.address;
    // Yesterday, by a clock that a module loaded before ours set back.
    const back = write("back.mjs", "const now = Date.now; Date.now = () => now() - 86_400_000 * 400;");
    const options = ["--record", record, ...(database ? ["--database", database] : [])];
    const later = spawnSync(process.execPath, ["--import", back, main, "add", write("b.txt", ON_LEAVE), ...options]);
    expect(later.status).toBe(0);
    expect(run("doctor").status).toBe(0);
  });
});

function files(of: string): string[] {
  return readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

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
