import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { signsOf } from "../src/case/index.ts";
import { runProgram } from "../src/cli/program.ts";
import { decide, deedAsked, type OpenRecord, openRecord, regroup } from "../src/flow/index.ts";
import { readCaptured } from "../src/flow/read-captured.ts";
import { type CaseFile, type Cases, isUnreadableDocument, momentFromIso, sha256Of } from "../src/model/index.ts";
import { homes, type Place } from "../src/store/homes.cases.ts";
import { defaultTextLimits } from "../src/text/index.ts";

// The documents are fiction: nobody in them exists.
const STORY = `BOY SHOT BY POLICE IN PELL CREEK

PELL CREEK, Ore. — Police shot and killed Jaylen Okafor, 15, on March 4, 2031, outside a house at 1423 Cedar Street in Pell Creek, Oregon.

Police Chief Ada Brandt said Okafor was holding a knife. Dana Okafor, the boy's mother, said Jaylen had a phone in his hand.

Brandt said two officers fired. Fiction: written for a test.
`;
const LATER = `Jaylen Okafor, who was killed by police in Pell Creek, Oregon, on March 4, 2031, was unarmed, a lawyer for the family said. One officer fired, prosecutor Rosalind Quay said. Fiction: written for a test.
`;
const ANOTHER =
  "Police shot and killed Omar Teal, 31, in Cobalt Ridge, Oregon, on May 2, 2031. Fiction: written for a test.\n";

let place: Place;
let folder: string;

/** Runs a command on the record under test, in this process. */
async function run(...args: string[]) {
  let [stdout, stderr] = ["", ""];
  const { folder: record, database } = place.address;
  const stream = (take: (words: string) => void) =>
    ({ on: () => {}, write: (words: string) => void take(words) }) as unknown as NodeJS.WritableStream;
  const status = await runProgram([...args, "--record", record, ...(database ? ["--database", database] : [])], {
    stdin: (async function* () {})(),
    stdout: stream((words) => (stdout += words)),
    stderr: stream((words) => (stderr += words)),
    env: { COLUMNS: "300" },
  });
  return { status, stdout, stderr };
}
const decided = (...args: string[]) => run("decide", ...args, "--by", "Ines Falk", "--reason", "the letter says so");
const caseIds = async () =>
  (await run("cases")).stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split(" ")[0] ?? "");
const shown = async (...args: string[]) => (JSON.parse((await run("case", ...args, "--json")).stdout) as Cases).cases;
const fact = (file: CaseFile | undefined, field: string) => file?.facts.find((f) => f.field === field);
const write = (name: string, words: string) => {
  writeFileSync(join(folder, name), words);
  return join(folder, name);
};

/** A document, read. */
async function readingOf(name: string, words: string, day: string) {
  const bytes = new TextEncoder().encode(words);
  const captured = { id: sha256Of(bytes), bytes, mediaType: "text/plain", source: name, retrieved: "unknown" };
  const read = await readCaptured(captured, { published: momentFromIso(day) }, defaultTextLimits, "rules");
  if (isUnreadableDocument(read)) throw read;
  return { ...read, captured };
}
type Read = Awaited<ReturnType<typeof readingOf>>;
const readings = Promise.all([
  readingOf("jaylen-okafor.txt", STORY, "2031-03-05"),
  readingOf("b.txt", LATER, "2031-03-09"),
]);

/** Takes documents that were read into a record. */
async function add(record: OpenRecord, read: readonly Read[]): Promise<void> {
  for (const { captured, text, reading } of read) {
    const { bytes, ...capture } = captured;
    await record.keepBytes(captured.id, bytes);
    await record.store.addDocuments([{ ...capture, size: bytes.length, capture: { ...capture, known: {} } }]);
    await record.store.keepReadings([{ text, reading, signs: signsOf(reading), reader: "rules" }]);
  }
  await regroup(record.store);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "answerable-review-test-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.each(homes)("decisions in a record on %s", (_, newPlace) => {
  let id: string;
  beforeEach(async () => {
    place = await newPlace();
    const record = await openRecord(place.address, true);
    await add(record, await readings);
    await record.close();
    id = (await caseIds())[0] ?? "";
  });
  afterEach(() => place.remove());

  it("verify a fact, are shown with who decided and why, are undone, and leave the case as it was", async () => {
    const before = (await run("export")).stdout;
    expect((await decided("accept", "--case", id, "--field", "officers_who_fired")).stdout).toBe(
      "decision 1 is recorded; 1 case file changed\n",
    );
    const [file] = await shown(id);
    expect(fact(file, "officers_who_fired")).toMatchObject({
      status: "verified",
      decision: { number: 1, by: "Ines Falk" },
    });
    const words = (await run("case", id)).stdout;
    expect(words).toMatch(/= verified[\s\S]*Verified by Ines Falk, .*, decision 1: the letter says so/);
    expect((await run("cases", "--status", "verified")).stdout).toContain(id);
    const page = join(folder, "case.html");
    await run("case", id, "--page", page);
    expect(readFileSync(page, "utf8")).toMatch(/verified by <bdi>Ines Falk, .*, decision 1: the letter says so/);
    await decided("undo", "--decision", "1");
    expect((await run("export")).stdout).toBe(before);
    expect((await run("decisions")).stdout).toMatch(
      /^1 {2}.*accept .*\(undone\)\n2 {2}.*undo decision-1.*\(undoes another\)\n$/,
    );
    expect((await run("doctor")).stdout).toContain("Nothing is wrong.");
  });

  it("correct with an editor's own claim, reject what was read wrongly, and are as of a day what was decided by then", async () => {
    const corrected = await decided(
      "correct",
      "--case",
      id,
      "--field",
      "armed_status",
      "--value",
      "unarmed",
      "--words",
      "was unarmed",
    );
    expect(corrected.stderr).toBe("");
    const [file] = await shown(id);
    const [lead] = fact(file, "armed_status")?.accounts ?? [];
    expect(lead?.value).toBe("unarmed");
    expect(file?.claims.find((c) => c.id === lead?.claims[0])?.reader).toMatchObject({
      name: "Ines Falk",
      kind: "editor",
    });
    const weapon = file?.claims.find(({ field }) => field === "weapon")?.id ?? "";
    await decided("reject", "--case", id, "--claim", weapon);
    const [after] = await shown(id);
    expect([fact(after, "weapon"), after?.rejected?.[0]?.claim.id]).toEqual([undefined, weapon]);
    expect((await run("case", id)).stdout).toMatch(/WHAT AN EDITOR REJECTED\n {2}- Weapon.*\n {4}Ines Falk,/);
    const today = await shown(id, "--as-of", "2199-01-01");
    expect(JSON.stringify(today[0]?.facts)).toBe(JSON.stringify(after?.facts));
    const record = await openRecord(place.address);
    const deed = await deedAsked(record.store, { kind: "accept", case: id, field: "age" });
    await decide(record.store, deed, { by: "Ines Falk", reason: "why", at: "2031-07-01T09:00:00Z" });
    await record.close();
    const ageOn = async (day: string) => fact((await shown(id, "--as-of", day))[0], "age")?.status;
    expect([await ageOn("2031-06-30"), await ageOn("2031-07-01")]).toEqual(["reported", "verified"]);
  });

  it("merge cases and split them again; the old id leads to the case, and case files made anew stay the same", async () => {
    const record = await openRecord(place.address);
    await add(record, [await readingOf("c.txt", ANOTHER, "2031-05-03")]);
    await record.close();
    const [one = "", other = ""] = (await caseIds()).sort((a) => (a === id ? -1 : 1));
    const apart = (await run("export")).stdout;
    expect((await decided("merge", "--case", one, "--with", other)).status).toBe(0);
    expect(await caseIds()).toEqual([id]);
    expect((await shown(other)).map((file) => [file.id, file.documents.length])).toEqual([[id, 3]]);
    const made = (await run("export")).stdout;
    expect((await run("add")).stdout).toContain("0 case files made or changed");
    expect((await run("export")).stdout).toBe(made);
    await decided("undo", "--decision", "1");
    expect((await run("export")).stdout).toBe(apart);
    const [file] = await shown(id);
    await decided("split", "--case", id, "--document", file?.documents[1] ?? "");
    expect(await caseIds()).toHaveLength(3);
  });

  it("go with a backup into either home, where they count as they did", async () => {
    await decided("accept", "--case", id, "--field", "officers_who_fired");
    const [wanted, copy] = [(await run("export")).stdout, join(folder, "copy")];
    await run("backup", copy);
    const here = place;
    for (const [, otherPlace] of homes) {
      place = await otherPlace();
      expect((await run("restore", copy)).status).toBe(0);
      expect((await run("export")).stdout).toBe(wanted);
      await place.remove();
    }
    place = here;
  });

  it("tell the second of two editors of what the first decided, and keep the first's", async () => {
    await decided("accept", "--case", id, "--field", "officers_who_fired", "--after", "0");
    const second = await decided("accept", "--case", id, "--field", "officers_who_fired", "--after", "0");
    expect([second.status, second.stderr]).toEqual([
      1,
      expect.stringMatching(/^answerable: others decided .*\n1 {2}.*Ines Falk {2}accept/),
    ]);
    const record = await openRecord(place.address);
    const deed = await deedAsked(record.store, { kind: "accept", case: id, field: "age" });
    const by = { by: "Ines Falk", reason: "why", at: "2031-04-01T09:00:00Z", seen: 1 };
    const both = await Promise.all([decide(record.store, deed, by), decide(record.store, deed, by)]);
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(["decided", "overtaken"]);
    await record.close();
  });

  it("are refused in one sentence where they cannot be made, and nothing is kept of them", async () => {
    const refusals: readonly (readonly [string[], RegExp])[] = [
      [["correct", "--case", id, "--field", "age", "--value", "16"], /needs --words/],
      [
        ["correct", "--case", id, "--field", "age", "--value", "16", "--words", "aged 16"],
        /No document .* says “aged 16”/,
      ],
      [
        ["correct", "--case", id, "--field", "age", "--value", "sixteen", "--words", "15"],
        /is no value of “Age”: give a number/,
      ],
      [["merge", "--case", id, "--with", id], /cannot be put together with itself/],
      [["split", "--case", id, "--document", "ffffff"], /There is no document ffffff/],
      [["hold", "--case", id, "--hide", "zebra"], /has the words “zebra”/],
      [["hold", "--case", id, "--person", "Nobody"], /has no person “Nobody”/],
      [["release", "--case", id, "--person", "Ada Brandt"], /Nothing is held there/],
      [["undo", "--decision", "7"], /There is no decision 7/],
      [["accept", "--case", "case-none", "--field", "age"], /There is no case case-none/],
      [["accept", "--case", id, "--field", "age", "--after", "99"], /There is no decision 99 yet/],
    ];
    for (const [args, why] of refusals) {
      const { status, stderr } = await decided(...args);
      expect([status === 0, stderr]).toEqual([false, expect.stringMatching(why)]);
      expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    }
    expect((await run("decisions")).stdout).toBe("Nothing was decided.\n");
  });

  it("leaves the name of who was killed whole where a sister's, with the same family name, is held", async () => {
    const story = `SISTER OF MAN KILLED BY POLICE SPEAKS

COBALT RIDGE, Ore. — Police shot and killed Tobin Arlo Vale, 31, on March 4, 2031, in Cobalt Ridge, Oregon. Maren Vale, his sister, said her brother was holding a phone.

“He was on the phone with me,” Maren Vale said. Police said Vale had a knife. Fiction: written for a test.
`;
    await run("add", write("story.txt", story));
    const line = (await run("cases")).stdout.split("\n").find((one) => one.includes("Tobin"));
    const id = line?.split(" ")[0] ?? "";
    expect((await decided("hold", "--case", id, "--person", "Maren Vale")).status).toBe(0);
    const { stdout } = await run("case", id, "--public", "--json");
    expect(stdout).not.toMatch(/Maren/i);
    const { cases } = JSON.parse(stdout) as Cases;
    expect(cases[0]?.title).toContain("Tobin Arlo Vale killed");
    expect(cases[0]?.people.map(({ name }) => name)).toContain("Tobin Arlo Vale");
  });

  it("keep what is held off every public output, in the present and in the past", async () => {
    const page = join(folder, "public.html");
    const policy = write(
      "policy.json",
      JSON.stringify({ version: 1, minors: null, nextOfKin: true, officers: "as told", addresses: "as told" }),
    );
    const outputs = async () => [
      (await run("cases", "--public")).stdout,
      (await run("case", id, "--public", "--page", page)).stdout,
      readFileSync(page, "utf8"),
      (await run("case", id, "--public", "--json")).stdout,
      (await run("case", id, "--public", "--as-of", "2031-03-06", "--json")).stdout,
      (await run("export", "--public")).stdout,
      (await run("search", "knife", "--public")).stdout,
    ];
    for (const words of await outputs()) expect(words.toLowerCase()).not.toMatch(/okafor|jaylen|1423/);
    expect(await run("search", "Okafor", "--public")).toMatchObject({ status: 1, stdout: "Nothing was found.\n" });
    expect((await outputs())[1]).toMatch(
      /WHAT IS WITHHELD HERE\n {2}- The name of a .*, 15: people under the age of 18 are not named here/,
    );
    expect((await run("cases")).stdout).toContain("Jaylen Okafor");
    expect((await run("cases", "--public", "--policy", policy)).stdout).toContain("Jaylen Okafor");
    await decided("release", "--case", id, "--person", "Jaylen Okafor", "--rule", "minor");
    expect((await run("cases", "--public")).stdout).toContain("Jaylen Okafor");
    await decided("hold", "--case", id, "--person", "Jaylen Okafor");
    for (const words of await outputs()) expect(words.toLowerCase()).not.toMatch(/okafor|jaylen|1423/);
    await decided("hold", "--case", id);
    expect(await run("case", id, "--public")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("is held by an editor"),
    });
    expect((await run("cases", "--public")).stdout).toBe("No case fits.\n");
  });

  it("leave what waits for an editor, in the order in which it matters", async () => {
    const lines = (await run("review", "--json")).stdout.split("\n").filter(Boolean);
    const weights = lines.map((line) => (JSON.parse(line) as { weight: number }).weight);
    expect(weights.length).toBeGreaterThan(0);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect((await run("review", "--case", id)).stdout).toContain(
      "No editor has decided anything in this case of 2 documents yet.",
    );
    await decided("accept", "--case", id, "--field", "age");
    expect((await run("review", "--case", id)).stdout).not.toContain("No editor has decided");
  });
});

describe("a policy of holds that is none", () => {
  it.each([
    ["{", "it is no JSON"],
    ['{"version":1}', "minors"],
  ])("%s is refused in a sentence that names the file", (words, why) => {
    const path = write("policy.json", words);
    const record = join(folder, "record");
    const main = ["src/cli/main.ts", "cases", "--public", "--policy", path, "--record", record];
    spawnSync(process.execPath, ["src/cli/main.ts", "init", "--record", record]);
    const { status, stderr } = spawnSync(process.execPath, main, { encoding: "utf8" });
    expect([status, stderr]).toEqual([2, expect.stringContaining(`${path}: this is no policy of holds (${why}`)]);
  });
});
