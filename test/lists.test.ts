import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { runProgram } from "../src/cli/program.ts";

const folder = mkdtempSync(join(tmpdir(), "answerable-lists-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command as people do, without a process of its own. */
async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const stream = (into: string[]) =>
    ({ write: (words: string) => into.push(words) > 0, on: () => undefined }) as unknown as NodeJS.WritableStream;
  const status = await runProgram(["link", ...args], {
    stdin: (async function* () {})(),
    stdout: stream(out),
    stderr: stream(err),
    env: { COLUMNS: "100" },
  });
  return { status, out: out.join(""), err: err.join("") };
}

const list = join(folder, "county list.csv");
writeFileSync(
  list,
  [
    "Record ID,First Name,Last Name,Date of Death,Age,Sex,Race/Ethnicity,City,State,Agency,Manner of Death,Notes",
    "C-1,Ada,Quill,3/25/2031,34,F,White,Larkport,Oregon,Larkport Police,Gunshot,",
    "C-2,Ben,Moor,3/4/2031,40s,M,Black or African American,Larkport,Oregon,Larkport Police,Taser,",
    "C-3,,,4/1/2031,0,M,Unknown,Fennwick,Oregon,Lark County Sheriff,Gunshot,",
    "C-4,Ben,Moor,3/4/2031,44,M,Purple,Larkport,Oregon,Larkport Police,Spell,",
    "C-4,Ben,Moor,3/4/2031,44,M,Purple,Larkport,Oregon,Larkport Police,Spell,",
  ].join("\n"),
);

describe("answerable link map and check", () => {
  it("draft a mapping for a list that nobody knows, and tell what it holds", async () => {
    const drafted = await run("map", list, "--out", join(folder, "county.yaml"));
    expect([drafted.status, drafted.err]).toEqual([0, ""]);
    // The repeated row leaves no column with an id of its own: the draft says so, and a person who knows better writes it.
    const yaml = readFileSync(join(folder, "county.yaml"), "utf8");
    expect(yaml).toContain("# key: its title fits, its values do not look like it: Record ID.");
    const refused = await run("check", list, "--map", join(folder, "county.yaml"));
    expect([refused.status, refused.err]).toEqual([
      2,
      expect.stringMatching(/names no key\. Give the column with the id of a row/),
    ]);
    writeFileSync(join(folder, "mended.yaml"), yaml.replace("fields:", "fields:\n  key: Record ID"));
    const { status, out, err } = await run("check", list, "--map", join(folder, "mended.yaml"), "--json");
    expect([status, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({
      adapter: "county-list",
      records: 4,
      repeated: 1,
      days: { first: "2031-03-04", last: "2031-04-01", none: 0, notToTheDay: 0 },
      states: [{ value: "OR", records: 4 }],
      names: { named: 3, withheld: 0, notStated: 1 },
      given: { age: 4, gender: 4, race: 2, agencies: 4, latitude: 0 },
      unread: [
        { field: "cause", value: "Spell", records: 1 },
        { field: "race", value: "Purple", records: 1 },
      ],
      alike: { groups: 1, keys: [["C-2", "C-4"]] },
    });
    const told = await run("check", list, "--map", join(folder, "mended.yaml"));
    expect(told.out).toMatch(
      /4 records\.\nDays: 2031-03-04 to 2031-04-01\.\nStates: 1 \(OR 4\)\.\nNames: 3 given, 0 withheld, 1 not stated\./,
    );
    expect(told.out).toMatch(/Not read, and taken for not stated, cause: Spell 1\./);
    expect(told.out).toMatch(/Perhaps twice, .* 1 \(C-2 and C-4\)\./);
  });

  it("do not write over a mapping that a person may have corrected", async () => {
    const out = join(folder, "kept.yaml");
    writeFileSync(out, "mine");
    const { status, err } = await run("map", list, "--out", out);
    expect([status, err, readFileSync(out, "utf8")]).toEqual([2, expect.stringMatching(/is there already/), "mine"]);
  });

  it("say that a list of a known source needs no mapping", async () => {
    const known = join(folder, "kbp.csv");
    writeFileSync(
      known,
      "kbp_id,name,age,gender,race,date,state,method,source_post\nk-1,Ada Quill,34,F,W,2031-03-04,OR,G,https://posts.example/1\n",
    );
    const drafted = await run("map", known);
    expect(drafted.err).toMatch(/has the columns of killed-by-police, which is known; it needs no mapping/);
    expect((await run("check", known)).out).toMatch(/^Killed By Police \(killed-by-police\): 1 record\./);
  });

  it("tell the FBI's counts as counts, and that nothing of them can be linked", async () => {
    const counts = join(folder, "counts.csv");
    writeFileSync(
      counts,
      "year,participating_agencies,total_agencies,participation_percent\n2031,10,20,50\n2032,15,20,75\n",
    );
    const { status, out } = await run("check", counts);
    expect([status, out]).toEqual([
      0,
      expect.stringMatching(/2 rows of counts\.\nIt has no row for a person or an incident/),
    ]);
    expect(out).toMatch(/year 2032, participating 15, total 20, percent 75/);
  });

  it.each([
    ["no file", ["check", join(folder, "none.csv")], 1, /none\.csv: no such file/],
    [
      "no such source",
      ["check", list, "--source", "nobody"],
      2,
      /no source is called nobody\. Known are fatal-encounters, /,
    ],
    ["both a source and a mapping", ["check", list, "--source", "the-counted", "--map", "x.yaml"], 2, /not both/],
    ["no mapping", ["check", list], 2, /of no known source\. Draft a mapping with "answerable link map/],
    ["another source's list", ["check", list, "--source", "the-counted"], 1, /it lacks "uid", .* of The Guardian/],
    ["titles and no rows", ["map", join(folder, "titles.csv")], 1, /it has titles and no rows/],
    [
      "another table in place of the agencies",
      ["check", join(folder, "post.csv"), "--agencies", list],
      1,
      /no column "oricodes", so that it is not the table of agencies/,
    ],
  ])("tell in one sentence: %s", async (_, args, expected, words) => {
    writeFileSync(join(folder, "titles.csv"), "id,name,date\n");
    writeFileSync(
      join(folder, "post.csv"),
      "id,date,threat_type,flee_status,armed_with,city,county,state,name,age,gender,race,was_mental_illness_related,body_camera,agency_ids\n1,2031-03-04,,,,,,OR,Ada,3,,,,,4\n",
    );
    const { status, out, err } = await run(...args);
    expect([status, out]).toEqual([expected, ""]);
    expect(err).toMatch(words);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });
});

describe("answerable link sources", () => {
  it("lists every known source with its licence, and tells all of one", async () => {
    const all = await run("sources");
    for (const name of ["washington-post-2", "fatal-encounters", "fbi-use-of-force"])
      expect(all.out).toContain(`${name}\n`);
    expect(all.out.match(/Licence: /g)).toHaveLength(8);
    const one = await run("sources", "the-counted");
    expect(one.out).toMatch(/Cite: The Guardian, The Counted/);
    expect(one.out).toContain("Covers: any cause of death; from 2015 to 2016; every state (the Guardian's title of it");
    expect((await run("sources", "washington-post-2")).out).toContain(
      "Drawn from: fatal-encounters, killed-by-police (",
    );
    expect(one.out).toMatch(/date: date \| year \+ month \+ day/);
    expect(JSON.parse((await run("sources", "the-counted", "--json")).out)).toHaveLength(1);
    expect((await run("sources", "nobody")).status).toBe(2);
  });

  it("ships with the package", () => {
    const { files } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
      files: string[];
    };
    expect(files).toContain("sources/*.yaml");
    expect(existsSync(new URL("../sources/washington-post-2.yaml", import.meta.url))).toBe(true);
  });
});
