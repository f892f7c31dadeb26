import { describe, expect, it } from "vitest";
import { runHere } from "./program-here.ts";
import { SAMPLE } from "./sample.ts";

const run = (...args: string[]) => runHere(args, { COLUMNS: "200" });
/** The sentences of one case, each on a line of its own however wide the screen is. */
const sentences = (stdout: string) =>
  stdout
    .replace(/\n {4}/g, " ")
    .split("\n")
    .map((line) => line.trim());

describe("answerable diff", () => {
  it("tells in sentences what a fortnight brought: names, disputes, a promise kept", async () => {
    const { status, stdout } = await run("diff", SAMPLE, "--from", "2031-03-05", "--to", "2031-03-20");
    expect(status).toBe(0);
    const told = sentences(stdout);
    expect(told).toContain("- The person killed is named: Tobin Westergaard.");
    expect(told).toContain("- On March 19, 2031, the video was released, a commitment made on March 5, 2031.");
    expect(told.some((line) => /Officers who fired: accounts now disagree: 2 officers .*1 officer/.test(line))).toBe(
      true,
    );
  });

  it("tells which number changed in later reports, and on whose word", async () => {
    const { stdout } = await run("diff", SAMPLE, "--from", "2031-03-20", "--to", "2031-06-17");
    expect(sentences(stdout)).toContain(
      "- Officers who fired changed from 2 officers to 1 officer in later reports (Ruth Ellingboe, Teasdale County Attorney's Office).",
    );
  });

  it("says that nothing changed where nothing was published", async () => {
    const { status, stdout } = await run("diff", SAMPLE, "--from", "2031-06-17", "--to", "2031-06-30");
    expect([status, sentences(stdout).filter((line) => /Nothing changed/.test(line)).length]).toEqual([0, 1]);
  });

  it("gives the same as JSON", async () => {
    const { stdout } = await run("diff", SAMPLE, "--from", "2031-03-20", "--to", "2031-06-17", "--json");
    const [changed] = JSON.parse(stdout) as { changes: { kind: string }[] }[];
    expect(changed?.changes.map(({ kind }) => kind)).toContain("changed");
  });

  it.each([
    [
      ["--from", "2031-06-17", "--to", "2031-03-20"],
      "--from 2031-06-17 is later than --to 2031-03-20: turn them round.",
    ],
    [["--from", "2931-03-05"], "is later than today"],
    [["--from", "2031-02-30"], "such as 2031-03-05"],
    [["--to", "2031-03-20"], "--from"],
    [["--from", "2031-03", "--to", "2031-06-17"], "such as 2031-03-05"],
    [["--from", "2031-03-20", "--to", "2031-06-17", "--case", "case-0"], "There is no case case-0"],
  ])("says in one sentence what is wrong with %j", async (args, words) => {
    const { status, stdout, stderr } = await run("diff", SAMPLE, ...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain(words);
  });
});

describe("answerable read --as-of", () => {
  it("gives the case file of the documents known by a day, and says how many were not", async () => {
    const { status, stdout, stderr } = await run("read", SAMPLE, "--as-of", "2031-03-06", "--json");
    expect(status).toBe(0);
    const { documents } = JSON.parse(stdout) as { documents: { published: { value: string } }[] };
    expect(documents.map(({ published }) => published.value.slice(0, 10))).toEqual(["2031-03-05", "2031-03-06"]);
    expect(stderr).toBe("answerable: 2 documents were published or captured after 2031-03-06 and not counted.\n");
  });

  it("of a day on which all is known gives the same bytes as without", async () => {
    expect(await run("read", SAMPLE, "--as-of", "2031-12-31", "--json")).toEqual(await run("read", SAMPLE, "--json"));
  });

  it("says so where nothing was known yet", async () => {
    expect(await run("read", SAMPLE, "--as-of", "2031-01-01")).toEqual({
      status: 1,
      stdout: "",
      stderr: "answerable: none of these documents was known on 2031-01-01. Give a later --as-of.\n",
    });
  });
});
