import { appendFileSync, cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { faultsOfDataPackage } from "./data-package-check.ts";
import { emptyFolder } from "./published.cases.ts";
import { type PublishedSample, publishedSample, textOf } from "./published-sample.ts";

let published: PublishedSample;
beforeAll(async () => {
  published = await publishedSample();
}, 120_000);

type Package = { resources: { name: string; path: string; hash?: string; schema: Record<string, unknown> }[] };

/** A copy of the published tables in which something was changed. */
function changed(change: (folder: string, described: Package) => void): string[] {
  const folder = emptyFolder();
  cpSync(join(published.folder, "data"), folder, { recursive: true });
  const place = join(folder, "datapackage.json");
  const described = JSON.parse(readFileSync(place, "utf8")) as Package;
  change(folder, described);
  writeFileSync(place, JSON.stringify(described));
  return faultsOfDataPackage(folder);
}

describe("the data package, by the words of its specifications", () => {
  it("describes ten tables that are there, in the bytes it says, each cell of its type, each key once and leading somewhere", () => {
    const { resources } = JSON.parse(textOf(published.folder, "data/datapackage.json")) as Package;
    expect(resources).toHaveLength(10);
    for (const { hash, schema } of resources) {
      expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect("primaryKey" in schema || "foreignKeys" in schema).toBe(true);
    }
    expect(faultsOfDataPackage(join(published.folder, "data"))).toEqual([]);
  });

  it("has rows whose people, claims and documents are rows of the same case", () => {
    const rows = (table: string) =>
      parse(textOf(published.folder, `data/${table}.csv`), { columns: true }) as Record<string, string>[];
    const keys = (table: string, column: string) => new Set(rows(table).map((row) => `${row.case} ${row[column]}`));
    const lost = (table: string, column: string, to: Set<string>) =>
      rows(table).filter((row) => row[column] !== "" && !to.has(`${row.case} ${row[column]}`));
    const [people, claims, documents] = [
      keys("people", "person"),
      keys("claims", "claim"),
      keys("documents", "document"),
    ];
    for (const table of ["facts", "accounts", "claims", "steps"])
      expect(lost(table, "about", people), table).toEqual([]);
    for (const table of ["facts", "accounts", "claims", "steps", "commitments", "questions"])
      expect(lost(table, "document", documents), table).toEqual([]);
    expect(lost("documents", "copy_of", documents)).toEqual([]);
    expect([...lost("commitments", "kept_by", claims), ...lost("questions", "answered_by", claims)]).toEqual([]);
  });

  it.each<[string, Parameters<typeof changed>[0], RegExp]>([
    ["a file that is gone", (_, described) => move(described, "none.csv"), /none\.csv is not there/],
    ["a path out of the folder", (_, described) => move(described, "../cases.csv"), /no safe path/],
    ["another byte", (folder) => appendFileSync(join(folder, "cases.csv"), "\n"), /cases: its hash is another/],
    [
      "a column too many",
      (_, { resources: [first] }) => Object.assign(first?.schema ?? {}, { fields: [] }),
      /its first line is/,
    ],
    [
      "a word for a number",
      (folder) => edit(folder, "cases.csv", /,(\d+),(\d+),/, ",many,$2,"),
      /"many" is no integer/,
    ],
    ["a row twice", (folder) => edit(folder, "people.csv", /\n(case[^\n]+\n)/, "\n$1$1"), /is a key/],
    ["a case that is none", (folder) => edit(folder, "steps.csv", /\ncase-./, "\ncase-z"), /cases has no \["case-z/],
    ["a row of no case", (folder) => edit(folder, "steps.csv", /\ncase-[^,]+/, "\n"), /case breaks required/],
  ])("would not pass with %s", (_, change, said) => {
    expect(changed(change).filter((fault) => said.test(fault)).length).toBeGreaterThan(0);
  });
});

/** Puts the first resource at another path. */
function move({ resources: [first] }: Package, path: string): void {
  Object.assign(first ?? {}, { path });
}

/** Changes the first place of a file that a pattern meets. */
function edit(folder: string, name: string, pattern: RegExp, by: string): void {
  const place = join(folder, name);
  const before = readFileSync(place, "utf8");
  const after = before.replace(pattern, by);
  if (after === before) throw new Error(`${name} has nothing to change`);
  writeFileSync(place, after);
}
