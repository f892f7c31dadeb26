import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultReadingLimits, ReadingThreads, readDocuments } from "../src/flow/index.ts";
import type { Cases, Document, Fact } from "../src/model/index.ts";
import { renderPage } from "../src/publish/index.ts";
import { ASKED, printed, RELEASE, REPORTED, WIRE } from "./stories.ts";

const folder = mkdtempSync(join(tmpdir(), "answerable-copies-"));
let sharedThreads: ReadingThreads;
beforeAll(() => {
  sharedThreads = new ReadingThreads({ ...defaultReadingLimits, threads: 1 });
});
afterAll(async () => {
  await sharedThreads.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Pages by name, read as files of one folder. */
async function read(pages: Readonly<Record<string, string>>): Promise<Cases> {
  const own = mkdtempSync(join(folder, "pages-"));
  for (const [name, page] of Object.entries(pages)) writeFileSync(join(own, `${name}.html`), page);
  return (await readDocuments([own], { sharedThreads })).cases;
}

/** One relation of every document that has it, by the names of their files. */
function relations({ documents }: Cases, relation: "copyOf" | "updates"): Record<string, string> {
  const names = new Map(documents.map(({ id, source = "" }) => [id, source.replace(".html", "")]));
  const name = (id: Document["id"] | undefined) => names.get(id ?? "") ?? "";
  return Object.fromEntries(documents.filter((d) => d[relation]).map((d) => [name(d.id), name(d[relation])]));
}

const factsOf = (cases: Cases): readonly Fact[] => cases.cases.flatMap(({ facts }) => facts);

const wire = printed({
  headline: "Police kill man at Orrin Falls depot",
  publisher: "The Fjord Wire",
  paragraphs: WIRE,
  published: "2031-10-07",
});
const shortened = printed({
  headline: "Shots beside the coast bus",
  publisher: "Harbor Gazette",
  paragraphs: WIRE.slice(0, -2),
});
const renamed = printed({ headline: "A night of yellow markers", publisher: "The Daily Plover", paragraphs: WIRE });
const reported = printed({
  headline: "She lay down between the seats",
  publisher: "Harbor Gazette",
  paragraphs: REPORTED,
});
const asked = printed({ headline: "Mayor hears it next door", publisher: "The Daily Plover", paragraphs: ASKED });
const release = printed({
  headline: "Statement on the depot",
  publisher: "Orrin Falls Police Department",
  paragraphs: RELEASE,
  published: "2031-10-07",
});

describe("one wire story in three papers", () => {
  it("is three documents and one voice: nothing in it is corroborated", async () => {
    const cases = await read({ wire, shortened, renamed });
    expect(cases.documents).toHaveLength(3);
    expect(relations(cases, "copyOf")).toEqual({ shortened: "wire", renamed: "wire" });
    expect(cases.cases).toHaveLength(1);
    expect(factsOf(cases).length).toBeGreaterThan(8);
    expect(factsOf(cases).filter(({ status }) => status === "corroborated")).toEqual([]);
    expect(factsOf(cases).some(({ accounts }) => accounts.some(({ claims }) => claims.length >= 3))).toBe(true);
    expect(renderPage(cases)).toContain("in the same words; the two count as one voice");
  });

  it("is one document where the bytes are the same", async () => {
    const cases = await read({ wire, again: wire });
    expect(cases.documents).toHaveLength(1);
    expect(cases.documents[0]).not.toHaveProperty("copyOf");
  });
});

describe("two reporters who quote one statement", () => {
  it.each([
    ["by themselves", {}],
    ["beside the statement itself", { release }],
  ])("are two voices, %s", async (_, more) => {
    const cases = await read({ reported, asked, ...more });
    const copies = relations(cases, "copyOf");
    expect([copies.reported, copies.asked]).toEqual([undefined, undefined]);
    const state = factsOf(cases).find(({ field }) => field === "state");
    expect(state).toMatchObject({ status: "corroborated", reason: "2 independent voices agree" });
  });

  it("do not corroborate what both have from it", async () => {
    const facts = factsOf(await read({ reported, asked, release }));
    for (const field of ["weapon", "officers_who_fired", "officers_injured", "leave"])
      expect(facts.find((fact) => fact.field === field)).toMatchObject({ status: "reported", reason: "one voice" });
  });
});

describe("an updated version of an address", () => {
  const url = "https://gazette.example/depot";
  const first = printed({ headline: "Shots at the depot", publisher: "Harbor Gazette", paragraphs: WIRE, url });
  const second = first.replace("two officers fired", "three officers fired").replace("2031-10-08", "2031-10-09");

  it("is a new document, linked to the old one and one voice with it", async () => {
    const cases = await read({ first, second });
    expect(cases.documents).toHaveLength(2);
    expect(relations(cases, "updates")).toEqual({ second: "first" });
    expect(relations(cases, "copyOf")).toEqual({ second: "first" });
    expect(renderPage(cases)).toContain("A later version of [1]");
    const fired = factsOf(cases).find(({ field }) => field === "officers_who_fired");
    expect(fired?.accounts).toHaveLength(2);
    expect(fired?.status).toBe("superseded");
  });
});
