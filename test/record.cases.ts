import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { homes, type Place } from "../src/store/homes.cases.ts";
import { askRecord } from "./ask-record.ts";
import { runHere } from "./program-here.ts";
import { SAMPLE } from "./sample.ts";

// The documents are fiction: nobody in them exists.
const STORY =
  "Police shot and killed Omar Teal, 31, in Cobalt Ridge, Oregon, on March 4, 2031. Fiction: written for a test.\n";
const ON_LEAVE =
  "The officer who killed Omar Teal in Cobalt Ridge, Oregon, was placed on paid leave. Fiction: written for a test.\n";

/** The program in a process of its own, for what two do at once and under another clock. */
const main = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
const program = (...args: string[]) => runHere(args, { COLUMNS: "300" });

/** What a record on a home keeps. */
export function recordOn([name, newPlace]: readonly [string, () => Promise<Place>]) {
  describe(`a record on ${name}`, () => {
    let place: Place;
    let folder: string;
    /** Runs a command on the record that is under test. */
    const run = (...args: string[]) => {
      const { folder: record, database } = place.address;
      return program(...args, "--record", record, ...(database ? ["--database", database] : []));
    };
    const write = (name: string, words: string) => {
      writeFileSync(join(folder, name), words);
      return join(folder, name);
    };

    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), "answerable-record-test-"));
      place = await newPlace();
      expect((await run("init")).status).toBe(0);
    });
    afterEach(async () => {
      rmSync(folder, { recursive: true, force: true });
      await place.remove();
    });

    it("has of its documents the case files that reading them gives, byte for byte, however they came in", async () => {
      const names = readdirSync(SAMPLE).sort();
      for (const some of [names.slice(3), names.slice(0, 3), names])
        expect((await run("add", ...some.map((name) => join(SAMPLE, name)))).status).toBe(0);
      expect((await run("export")).stdout).toBe((await program("read", SAMPLE, "--json")).stdout);
      expect((await run("doctor")).stdout).toContain("Nothing is wrong.");
    });

    it("tells of each document when it is kept, and at the end what came of all", async () => {
      const path = write("story.txt", STORY);
      const first = await run("add", path, "--list");
      expect(first.stdout).toMatch(
        /^added [0-9a-f]{64} .*story\.txt\n1 new document, 1 read, 1 case file made or changed\n$/,
      );
      expect((await run("add", path)).stdout).toBe(
        "0 new documents, 1 already there, 0 read, 0 case files made or changed\n",
      );
    });

    it("lists its cases, shows one, and finds words in them", async () => {
      await run("add", write("story.txt", STORY), write("leave.txt", ON_LEAVE));
      const [line] = (await run("cases")).stdout.split("\n");
      expect(line).toMatch(/^case-[0-9a-f]{16} {2}.*Omar Teal killed {2}\(2 documents\)$/);
      const id = line?.split(" ")[0] ?? "";
      expect((await run("case", id)).stdout).toContain("Omar Teal");
      expect(JSON.parse((await run("case", id, "--json")).stdout).cases[0].id).toBe(id);
      expect((await run("search", "leave", "--field", "leave")).stdout).toContain("paid leave");
      expect(await run("search", "nothing-of-the-kind")).toMatchObject({ status: 1, stdout: "Nothing was found.\n" });
      expect((await run("cases", "--state", "Ohio")).stdout).toBe("No case fits.\n");
      const narrowed = (await run("search", "Teal", "--state", "or", "--year", "2031")).stdout;
      expect(narrowed).toMatch(new RegExp(`^.*Omar Teal killed \\(${id}\\)\n(?: {2}[A-Z][a-z ]+|  document): .*\n`));
      expect(narrowed.split(id)).toHaveLength(2);
      expect((await run("search", "Teal", "--state", "Orgon")).stderr).toContain("It must be a state such as Oregon");
      expect(JSON.parse((await run("cases", "--json", "--state", "Oregon")).stdout)).toMatchObject({
        id,
        documents: 2,
      });
    });

    it("shows a case as it was on a day, and says so where nothing was known yet", async () => {
      await run("add", write("a.txt", STORY), "--published", "2031-03-05");
      await run("add", write("b.txt", ON_LEAVE), "--published", "2031-03-09");
      const id = (await run("cases")).stdout.split(" ")[0] ?? "";
      const then = JSON.parse((await run("case", id, "--as-of", "2031-03-06", "--json")).stdout);
      expect(then.documents).toHaveLength(1);
      expect((await run("case", id, "--as-of", "2031-03-01")).stderr).toContain("no document of");
    });

    it("tells what changed in a case from one day to another, as reading its documents does", async () => {
      await run("add", SAMPLE);
      const days = ["--from", "2031-03-05", "--to", "2031-03-20"];
      const told = await run("diff", ...days);
      expect([told.status, told.stdout]).toEqual([0, (await program("diff", SAMPLE, ...days)).stdout]);
      const id = (await run("cases")).stdout.split(" ")[0] ?? "";
      expect((await run("diff", ...days, "--case", id)).stdout).toBe(told.stdout);
      expect((await run("diff", ...days, "--case", "case-none")).stderr).toContain("There is no case case-none");
    });

    it("leads from the id that a case had before to the case", async () => {
      await run("add", write("later.txt", ON_LEAVE), "--published", "2031-03-09");
      const before = (await run("cases")).stdout.split(" ")[0] ?? "";
      await run("add", write("story.txt", STORY), "--published", "2031-03-05");
      const now = (await run("cases")).stdout.split(" ")[0] ?? "";
      expect(now).not.toBe(before);
      expect(JSON.parse((await run("case", before, "--json")).stdout).cases[0].id).toBe(now);
    });

    it("names what could not be read in one sentence, and takes the rest in", async () => {
      const added = await run("add", write("story.txt", STORY), write("empty.txt", ""));
      expect(added.status).toBe(1);
      expect(added.stderr).toMatch(/^answerable: .*empty\.txt: .*\n$/);
      expect(JSON.parse((await run("export")).stdout).unread).toMatchObject([{ source: "empty.txt", code: "empty" }]);
    });

    it("is copied by a backup, and restored from it into either home as it was", async () => {
      await run("add", SAMPLE);
      const copy = join(folder, "copy");
      expect((await run("backup", copy)).status).toBe(0);
      expect((await run("backup", copy)).stderr).toContain("is not empty");
      const hits = async () =>
        (await run("search", "leave", "--json")).stdout
          .split("\n")
          .filter(Boolean)
          .map((line) => JSON.parse(line) as { document: string; claim: string | null; excerpt: string })
          .map(({ document, claim, excerpt }) => `${document} ${claim} ${excerpt}`)
          .sort();
      const [wanted, found] = [(await run("export")).stdout, await hits()];
      const here = place;
      for (const [, otherPlace] of homes) {
        place = await otherPlace();
        expect((await run("restore", copy)).status).toBe(0);
        expect((await run("export")).stdout).toBe(wanted);
        expect(await hits()).toEqual(found);
        expect((await run("doctor")).status).toBe(0);
        expect((await run("restore", copy)).stderr).toContain("the record has documents already");
        await place.remove();
      }
      place = here;
    });

    it("is restored from no backup that is not whole", async () => {
      await run("add", write("story.txt", STORY));
      const copy = join(folder, "copy");
      await run("backup", copy);
      writeFileSync(join(copy, "reading.jsonl.gz"), "changed");
      const other = join(folder, "other");
      expect((await program("restore", copy, "--record", other)).stderr).toContain("nothing was restored");
      expect((await program("restore", folder, "--record", other)).stderr).toContain("there is no whole backup there");
      expect((await program("export", "--record", other)).stdout).toContain('"documents": []');
    });

    it("shows with doctor bytes that were changed or are missing", async () => {
      await run("add", write("story.txt", STORY), write("leave.txt", ON_LEAVE));
      const [one = "", other = ""] = files(join(place.address.folder, "documents"));
      writeFileSync(one, "changed");
      rmSync(other);
      const { status, stdout } = await run("doctor");
      expect(status).toBe(1);
      expect(stdout).toContain("were changed. Add it again");
      expect(stdout).toContain("are missing. Add it again");
    });

    it("is one record for two that add to it at the same moment, also the same document", async () => {
      const [a, b, both] = [write("a.txt", STORY), write("b.txt", ON_LEAVE), write("both.txt", `${STORY}More. `)];
      const { folder: record, database } = place.address;
      const options = ["--record", record, ...(database ? ["--database", database] : [])];
      const ends = [a, b].map(
        (path) =>
          new Promise((end) => spawn(process.execPath, [main, "add", path, both, ...options]).once("close", end)),
      );
      expect(await Promise.all(ends)).toEqual([0, 0]);
      expect(JSON.parse((await run("export")).stdout).documents).toHaveLength(3);
      const found = await run("doctor");
      expect([found.status, found.stdout]).toEqual([0, expect.stringContaining("Nothing is wrong.")]);
      expect(found.stdout).not.toContain("no case file yet");
    });

    it("refuses to change or take out what is append-only, whoever asks the database", async () => {
      await run("add", write("story.txt", STORY));
      for (const statement of [
        "update document set size = 0",
        "delete from capture",
        "update text set content = ''",
        "delete from reading",
      ])
        await expect(askRecord(place.address, statement)).rejects.toThrow(/append-only/);
      expect((await run("doctor")).status).toBe(0);
    });

    it("of a newer version is left as it is, and the sentence says what to do", async () => {
      await askRecord(place.address, "insert into kysely_migration (name, timestamp) values ('9999-later', '2031')");
      const { status, stderr } = await run("cases");
      expect([status, stderr]).toEqual([1, expect.stringContaining("newer version of answerable (it has 9999-later)")]);
    });

    it("takes documents when the clock went backwards", async () => {
      await run("add", write("story.txt", STORY));
      const { folder: record, database } = place.address;
      // Yesterday, by a clock that a module loaded before ours set back.
      const back = write("back.mjs", "const now = Date.now; Date.now = () => now() - 86_400_000 * 400;");
      const options = ["--record", record, ...(database ? ["--database", database] : [])];
      const later = spawnSync(process.execPath, ["--import", back, main, "add", write("b.txt", ON_LEAVE), ...options]);
      expect(later.status).toBe(0);
      expect((await run("doctor")).status).toBe(0);
    });
  });
}

function files(of: string): string[] {
  return readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
