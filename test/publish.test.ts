import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { DuckDBInstance } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { Parser } from "htmlparser2";
import { beforeAll, describe, expect, it } from "vitest";
import { verifyPublished } from "../src/flow/index.ts";
import type { Cases } from "../src/model/index.ts";
import { writeSigningKey } from "../src/publish/index.ts";
import { runHere } from "./program-here.ts";
import { emptyFolder, signing } from "./published.cases.ts";

const sample = fileURLToPath(new URL("../examples/sample/documents/", import.meta.url));
const ADDRESS = "https://record.example/";
// The people are fiction: nobody in these documents exists.
const BOY = `BOY SHOT BY POLICE IN PELL CREEK

PELL CREEK, Ore. — Police shot and killed Jaylen Okafor, 15, on March 4, 2031, outside a house at 1423 Cedar Street in Pell Creek, Oregon.

Police Chief Ada Brandt said Okafor was holding a knife. Dana Okafor, the boy's mother, said Jaylen had a phone in his hand.

Brandt said two officers fired. Fiction: written for a test.
`;
const MAN = `COBALT RIDGE, Ore. — Police shot and killed Omar Teal, 31, in Cobalt Ridge, Oregon, on May 2, 2031.

Wren Halloway, a neighbor, said Teal had no gun. Police Chief Nils Abara said Teal pointed a handgun at officers. Fiction: written for a test.
`;

/** A record with the sample and two cases more, and a key. */
async function newRecord(): Promise<{ record: string; key: string; work: string }> {
  const work = emptyFolder();
  const [record, key] = [join(work, "record"), join(work, "record.key")];
  writeFileSync(key, `${writeSigningKey(signing)}\n`);
  const documents = join(work, "documents");
  mkdirSync(documents);
  writeFileSync(join(documents, "boy.txt"), BOY);
  writeFileSync(join(documents, "man.txt"), MAN);
  await runHere(["init", "--record", record]);
  await runHere(["add", sample, documents, "--record", record]);
  return { record, key, work };
}

const publish = (record: string, key: string, folder: string, ...more: string[]) =>
  runHere(["publish", folder, "--record", record, "--key", key, "--json", ...more]);
const pathsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
const textOf = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");
const bytesIn = (folder: string) => pathsIn(folder).map((path) => [path, readFileSync(join(folder, path), "latin1")]);

let [record, key, work, folder] = ["", "", "", ""];
let first: Awaited<ReturnType<typeof publish>>;
beforeAll(async () => {
  ({ record, key, work } = await newRecord());
  folder = join(work, "public");
  first = await publish(record, key, folder, "--address", ADDRESS, "--corrections", "desk@record.example");
}, 60_000);

/** Every element of a page with its attributes. */
function elementsOf(page: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => void found.push({ name, attributes }) });
  parser.end(page);
  return found;
}

describe("a published record", () => {
  it("holds, and is left as it is when it is published again", async () => {
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(first.stdout)).toMatchObject({ release: 1, isNew: true });
    const report = await verifyPublished(folder, { key: null, earlier: null });
    expect(report).toMatchObject({ faults: [], release: { release: 1, cases: 3 } });
    const before = bytesIn(folder);
    const again = await publish(record, key, folder, "--address", ADDRESS, "--corrections", "desk@record.example");
    expect(JSON.parse(again.stdout)).toMatchObject({ release: 1, isNew: false, written: 0 });
    expect(bytesIn(folder)).toEqual(before);
  });

  it("is the same, byte for byte, in another folder", async () => {
    const other = join(work, "other");
    await publish(record, key, other, "--address", ADDRESS, "--corrections", "desk@record.example");
    expect(bytesIn(other)).toEqual(bytesIn(folder));
  });

  it("leads by every link of every page to a file or a place on a page that is there", () => {
    const paths = new Set(pathsIn(folder));
    const pages = [...paths].filter((path) => path.endsWith(".html"));
    const ids = new Map(
      pages.map((path) => [path, new Set(elementsOf(textOf(folder, path)).map(({ attributes }) => attributes.id))]),
    );
    let links = 0;
    for (const page of pages)
      for (const { attributes } of elementsOf(textOf(folder, page)))
        for (const link of [attributes.href, attributes.src].filter((one) => one !== undefined)) {
          if (/^(?:https?|mailto):/.test(link)) continue;
          const [file = "", anchor] = link.split("#");
          const target = file === "" ? page : normalize(join(dirname(page), file));
          expect(paths, `${page}: ${link}`).toContain(target);
          if (anchor) expect([...(ids.get(target) ?? [])], `${page}: ${link}`).toContain(anchor);
          links++;
        }
    expect(links).toBeGreaterThan(300);
  });

  it("asks nothing of anybody else, and runs no script where its pages say none may", () => {
    for (const page of pathsIn(folder).filter((path) => path.endsWith(".html"))) {
      const elements = elementsOf(textOf(folder, page));
      for (const { name, attributes } of elements) {
        if (name !== "a" && attributes.rel !== "canonical")
          for (const link of [attributes.src, attributes.href])
            expect(link ?? "", page).not.toMatch(/^(?:https?:)?\/\//);
        expect(
          Object.keys(attributes).filter((attribute) => /^on|^style$/.test(attribute)),
          page,
        ).toEqual([]);
      }
      const policy = elements.find(({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy");
      expect(policy?.attributes.content).toContain("default-src 'none'");
      expect(policy?.attributes.content?.includes("script-src")).toBe(page === "index.html");
    }
    expect(textOf(folder, "style.css")).not.toMatch(/url\(|@import/);
  });

  it("has one heading of the first level on each page, a title, a description, and no id twice", () => {
    for (const page of pathsIn(folder).filter((path) => path.endsWith(".html"))) {
      const elements = elementsOf(textOf(folder, page));
      const count = (name: string) => elements.filter((element) => element.name === name).length;
      expect([count("h1"), count("title"), count("main")], page).toEqual([1, 1, 1]);
      const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
      expect(new Set(ids).size, page).toBe(ids.length);
    }
  });

  it("has tables whose columns are those of its data package, the same as CSV and as Parquet", async () => {
    const data = JSON.parse(textOf(folder, "data/datapackage.json")) as {
      resources: { name: string; path: string; schema: { fields: { name: string; type: string }[] } }[];
    };
    expect(data.resources.length).toBeGreaterThan(8);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    for (const { name, path, schema } of data.resources) {
      const columns = schema.fields.map((field) => field.name);
      const [head, ...rows] = parse(textOf(folder, `data/${path}`)) as string[][];
      expect(head, name).toEqual(columns);
      const parquet = await connection.runAndReadAll(`SELECT * FROM '${join(folder, `data/${name}.parquet`)}'`);
      expect(parquet.columnNames(), name).toEqual(columns);
      const cells = parquet.getRowsJson().map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
      expect(cells, name).toEqual(rows);
    }
    const claims = parse(textOf(folder, "data/claims.csv"), { columns: true }) as Record<string, string>[];
    expect(claims.length).toBeGreaterThan(100);
    for (const claim of claims) {
      const { speaker, mode, quote, document } = claim;
      expect([speaker, mode, quote, document].every((cell) => cell !== "")).toBe(true);
    }
  });

  it("has feeds of the record, of each place and of each case, and a calendar of what falls due", () => {
    const atoms = pathsIn(folder).filter((path) => path.endsWith("feed.xml"));
    expect(atoms.length).toBeGreaterThan(8);
    for (const path of atoms) {
      const atom = parseAtomFeed(textOf(folder, path));
      const json = parseJsonFeed(textOf(folder, path.replace(/xml$/, "json")));
      expect(json.items?.map(({ url }) => url)).toEqual(atom.entries?.map(({ id }) => id));
      for (const { id = "" } of atom.entries ?? [])
        expect(pathsIn(folder)).toContain(`${id.slice(ADDRESS.length)}index.html`);
    }
    const calendar = textOf(folder, "calendar.ics");
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
    expect(calendar.split("BEGIN:VEVENT").length - 1).toBe(1);
    expect(calendar).toContain("DTSTART;VALUE=DATE:20310731");
  });

  it("lists every page in its sitemap, and every case in its search", () => {
    const listed = [...textOf(folder, "sitemap.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => url);
    const pages = pathsIn(folder).filter((path) => path.endsWith("index.html"));
    expect(listed.sort()).toEqual(pages.map((path) => ADDRESS + path.replace(/index\.html$/, "")).sort());
    const index = JSON.parse(textOf(folder, "search-index.json")) as { id: string; title: string }[];
    expect(index.map(({ title }) => title).join()).toContain("Omar Teal");
    expect(index.map(({ id }) => `cases/${id}/index.html`).every((path) => pages.includes(path))).toBe(true);
  });
});

describe("what is held", () => {
  it("is in no file of a release, nor of the next one when it is held later, nor is a case that is held whole", async () => {
    const own = join(work, "held");
    cpSync(record, own, { recursive: true });
    const held = join(work, "held-public");
    await publish(own, key, held, "--address", ADDRESS);
    const leaks = (words: RegExp) => bytesIn(held).filter(([path, bytes]) => words.test(`${path}\n${bytes}`));
    expect(leaks(/jaylen/i)).toEqual([]);
    expect(leaks(/1423/)).toEqual([]);
    expect(leaks(/Halloway/).length).toBeGreaterThan(3);

    const list = async () => (JSON.parse((await runHere(["export", "--record", own])).stdout) as Cases).cases;
    const id = (await list()).find(({ title }) => title.includes("Teal"))?.id ?? "";
    const decide = (...args: string[]) =>
      runHere([
        "decide",
        ...args,
        "--case",
        id,
        "--record",
        own,
        "--by",
        "Ines Falk",
        "--reason",
        "Halloway asked for it",
      ]);
    expect(await decide("reject", "--field", "weapon")).toMatchObject({ status: 0 });
    expect(await decide("hold", "--hide", "Halloway")).toMatchObject({ status: 0 });
    expect(JSON.parse((await publish(own, key, held, "--address", ADDRESS)).stdout)).toMatchObject({ release: 2 });
    expect(leaks(/halloway/i)).toEqual([]);
    expect(textOf(held, "corrections/index.html")).toContain("<b>reject</b>");
    expect(textOf(held, "releases/index.html")).toContain("1 case changed.");

    expect(await decide("hold")).toMatchObject({ status: 0 });
    expect(JSON.parse((await publish(own, key, held, "--address", ADDRESS)).stdout)).toMatchObject({ release: 3 });
    expect(leaks(/halloway|teal\b|cobalt/i)).toEqual([]);
    expect(textOf(held, `cases/${id}/index.html`)).toContain("This case was withdrawn");
    expect(textOf(held, "releases/index.html")).toContain("1 case withdrawn.");
    expect((await verifyPublished(held, { key: null, earlier: null })).faults).toEqual([]);
    const again = await publish(own, key, held, "--address", ADDRESS);
    expect(JSON.parse(again.stdout)).toMatchObject({ release: 3, isNew: false });
  }, 60_000);
});

describe("answerable publish", () => {
  it.each([
    [["--corrections", "nowhere"], /neither an e-mail address nor/],
    [["--address", "record.example"], /no address of the web/],
    [["--licence", "mine"], /is not known. Give one of CC-BY-4.0/],
    [["--at", "yesterday"], /is no instant/],
    [["--title", " "], /give the record a name/],
  ])("refuses %j in one sentence", async (options, sentence) => {
    const refused = await publish(record, key, join(work, "refused"), ...options);
    expect(refused).toMatchObject({ status: 2, stderr: expect.stringMatching(sentence) });
  });

  it("never publishes its key or its record, nor writes among other things", async () => {
    expect(await publish(record, key, work)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("the key lies in"),
    });
    const elsewhere = emptyFolder();
    writeFileSync(join(elsewhere, "letter.txt"), "mine");
    expect(await publish(record, key, elsewhere)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("holds other things"),
    });
    expect(readdirSync(elsewhere)).toEqual(["letter.txt"]);
  });

  it("publishes without an address what needs none, and says when there is nothing to publish", async () => {
    const plain = join(work, "plain");
    expect(await publish(record, key, plain)).toMatchObject({ status: 0 });
    expect(pathsIn(plain).filter((path) => /feed\.|sitemap/.test(path))).toEqual([]);
    expect(textOf(plain, "index.html")).not.toContain("feed.xml");
    const empty = join(work, "empty");
    await runHere(["init", "--record", empty]);
    expect(await publish(empty, key, join(work, "none"))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("the record holds nothing yet"),
    });
  });
});
