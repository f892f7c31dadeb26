import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { askRecord } from "../../test/ask-record.ts";
import type { CaseFile, Claim, Deed, Document, Reading, Text } from "../model/index.ts";
import { brokenLink, sha256Of } from "../model/index.ts";
import type { NewCaseFile } from "./case-files.ts";
import { homes, NOON, open, type Place } from "./homes.cases.ts";
import { Store } from "./store.ts";

// Everybody and every place in these texts is invented.
const WORDS = "Police in Alder Crossing shot Tobin Vale on Larch Street. Chief Ada Brandt said he held a knife.";
const got = (words: string, source = "story.txt") => ({
  id: sha256Of(words),
  mediaType: "text/plain",
  size: words.length,
  source,
  capture: { source, mediaType: "text/plain", retrieved: "unknown" },
});
const textOf = (words: string): Text => ({
  document: sha256Of(words),
  content: words,
  blocks: [],
  map: [],
  extractor: { name: "by hand", version: "1" },
});
function readingOf(words: string, published = "2031-03-05"): Reading {
  const id = sha256Of(words);
  const start = words.indexOf("knife");
  const claim: Claim = {
    id: `claim-${id.slice(0, 8)}`,
    field: "weapon",
    value: "knife",
    about: null,
    speaker: { name: "Ada Brandt", role: "chief", affiliation: null, kind: "police", anonymous: false },
    mode: "stated",
    occasion: null,
    evidence: [{ document: id, start, end: start + 5, exact: "knife" }],
    reader: { name: "by-hand", version: "1", kind: "rules" },
    confidence: 0.9,
  };
  const document: Document = {
    id,
    retrieved: "unknown",
    mediaType: "text/plain",
    characters: words.length,
    published: { value: published, precision: "day", text: published },
  };
  return {
    document,
    relevance: { related: true, subject: "main", reason: "by hand", evidence: null },
    claims: start < 0 ? [] : [claim],
    forReview: [],
    people: [],
    named: [],
    agencies: [],
    refusals: [],
    shingles: [],
  };
}
const made = (words: string, reader = "by hand 1", published?: string) => ({
  text: textOf(words),
  reading: readingOf(words, published),
  signs: { document: sha256Of(words) },
  reader,
});
function caseOf(id: string, documents: readonly string[], more: Partial<NewCaseFile> = {}): NewCaseFile {
  const file: CaseFile = {
    id,
    title: "Tobin Vale",
    facts: [{ field: "weapon", about: null, status: "disputed", accounts: [], reason: "accounts disagree" }],
    people: [],
    agencies: [{ name: "Alder Crossing Police Department", roles: ["police"] }],
    timeline: [],
    process: [],
    commitments: [],
    questions: [],
    claims: [],
    documents: documents.map((words) => sha256Of(words)),
    membership: [],
    apart: [],
  };
  return {
    file,
    documents: documents.map((words) => readingOf(words).document),
    digest: `digest of ${id}`,
    day: "2031-03-04",
    city: "Alder Crossing",
    state: "Oregon",
    due: null,
    ...more,
  };
}
const deed = (about: string): Deed => ({
  kind: "accept",
  about,
  body: null,
  reason: "the letter says so",
  by: "an editor",
  at: NOON(),
});

describe.each(homes)("a record on %s", (_, newPlace) => {
  let place: Place;
  let store: Store;
  beforeEach(async () => {
    place = await newPlace();
    store = await open(place);
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  it("has the same bytes once, however often and from wherever they come", async () => {
    expect(await store.addDocuments([got(WORDS)])).toEqual(["added"]);
    expect(await store.addDocuments([got(WORDS)])).toEqual(["known"]);
    expect(await store.addDocuments([got(WORDS, "copy.txt")])).toEqual(["known"]);
    expect(await store.documentIds()).toEqual([sha256Of(WORDS)]);
    expect(await store.waitingDocuments()).toMatchObject([{ capture: { source: "story.txt" } }]);
  });

  it("takes several at once, all or none, and says of each whether it was new", async () => {
    const some = [got("b", "b.txt"), got("a", "a.txt"), got("b", "copy.txt")];
    expect(await store.addDocuments(some)).toEqual(["added", "added", "known"]);
    expect((await store.waitingDocuments()).map(({ id }) => id)).toEqual(["b", "a"].map((w) => sha256Of(w)));
    expect((await store.waitingDocuments([sha256Of("a"), sha256Of("c")])).map(({ id }) => id)).toEqual([sha256Of("a")]);
    const broken = { ...got("d"), mediaType: null as unknown as string };
    await expect(store.addDocuments([got("c"), broken])).rejects.toThrow();
    expect(await store.documentIds()).toEqual(["a", "b"].map((w) => sha256Of(w)).sort());
    await store.keepReadings([made("b"), made("a")]);
    expect(await store.waitingDocuments()).toEqual([]);
    expect(await store.countKnown()).toBe(2);
    await store.addDocuments([]);
    await store.keepReadings([]);
    await store.refuse([]);
  });

  it("knows what waits to be read, in the order it came, until it is read or refused", async () => {
    for (const words of ["b", "a", WORDS]) await store.addDocuments([got(words, `${words.slice(0, 1)}.txt`)]);
    expect((await store.waitingDocuments()).map(({ id }) => id)).toEqual(["b", "a", WORDS].map((w) => sha256Of(w)));
    await store.keepReadings([made(WORDS)]);
    await store.refuse([{ source: "b.txt", document: sha256Of("b"), code: "binary", reason: "it is no text" }]);
    expect((await store.waitingDocuments()).map(({ id }) => id)).toEqual([sha256Of("a")]);
    expect(await store.refusals()).toMatchObject([{ source: "b.txt", code: "binary" }]);
  });

  it("gives readings, texts and signs back as they were, and the same reader's reading once", async () => {
    await store.addDocuments([got(WORDS)]);
    await store.keepReadings([made(WORDS)]);
    await store.keepReadings([made(WORDS)]);
    expect(await store.readingsOf([sha256Of(WORDS)])).toEqual([readingOf(WORDS)]);
    expect(await store.contentsOf([sha256Of(WORDS)])).toEqual(new Map([[sha256Of(WORDS), WORDS]]));
    expect(await store.groundOfCases()).toEqual({
      found: [{ reading: expect.any(Number), signs: { document: sha256Of(WORDS) } }],
      decisions: [],
      known: 1,
    });
    expect(await store.lastPublished()).toBe("2031-03-05");
  });

  it("counts the latest reader's reading, and keeps the one before", async () => {
    await store.addDocuments([got(WORDS)]);
    await store.keepReadings([made(WORDS)]);
    await store.keepReadings([made(WORDS, "by hand 2", "2031-03-06")]);
    expect(await store.lastPublished()).toBe("2031-03-06");
    expect([await store.countKnown(), (await store.readingsOf([sha256Of(WORDS)])).length]).toEqual([2, 1]);
    expect(await store.search("knife")).toHaveLength(2);
  });

  it("tells whether a case is as it was without opening it, and the same where an earlier version put it in place", async () => {
    await store.addDocuments([got(WORDS)]);
    await store.keepReadings([made(WORDS)]);
    await store.replaceCases({ made: [caseOf("case-1", [WORDS])], gone: [], moved: [], known: 1 });
    const [outline] = await store.caseOutlines("", new Map());
    const kept = await store.findCase("case-1");
    expect(outline?.sha256).toBe(sha256Of(`${JSON.stringify(kept?.file)}\n${JSON.stringify(kept?.documents)}`));
    expect(outline?.named).toEqual({ apart: [], people: [] });
    const known = new Map([["case-1", sha256Of("another")]]);
    expect(await store.caseOutlines("", known)).toEqual([outline]);
    known.set("case-1", outline?.sha256 ?? sha256Of(""));
    expect(await store.caseOutlines("", known)).toEqual([{ ...outline, named: null }]);
    await askRecord(place.address, "update case_line set sha256 = null");
    expect(await store.caseOutlines("", known)).toEqual([{ ...outline, named: null }]);
    expect(await store.caseOutlines("", new Map())).toEqual([outline]);
    expect(await store.caseOutlines("case-1", known)).toEqual([]);
  });

  it("finds words that very much has without ranking them, what was read last first, and says so", async () => {
    await store.addDocuments([got(WORDS), got("b")]);
    await store.keepReadings([made(WORDS), made("b")]);
    const document = sha256Of("b");
    const [many, folder] = [
      `with recursive n(i) as (select 100 union all select i + 1 from n where i < 5099)`,
      place.address,
    ];
    if (folder.database)
      await askRecord(
        folder,
        `${many} insert into words (number, document, body, lexemes)
        select i, '${document}', 'lantern ' || i, to_tsvector('simple', 'lantern ' || i) from n`,
      );
    else
      await askRecord(
        folder,
        `${many} insert into words (number, document) select i, '${document}' from n;
        ${many} insert into words_text (rowid, body) select i, 'lantern ' || i from n`,
      );
    const page = { words: "lantern", filter: {}, limit: 2, offset: 0 };
    expect(await store.searchPage(page)).toMatchObject({ total: 1000, more: true, isRanked: true });
    const one = folder.database
      ? `insert into words (number, document, body, lexemes) values (9000, '${document}', 'a lantern', to_tsvector('simple', 'a lantern'))`
      : `insert into words (number, document) values (9000, '${document}'); insert into words_text (rowid, body) values (9000, 'a lantern')`;
    await askRecord(folder, one);
    const { hits, isRanked } = await store.searchPage(page);
    expect([isRanked, hits.map(({ body }) => body)]).toEqual([false, ["a lantern", "lantern 5099"]]);
    expect((await store.searchPage({ ...page, words: "lantern 5000" })).isRanked).toBe(true);
  });

  it("finds words a page at a time, in documents or claims, of the cases that fit", async () => {
    await store.addDocuments([got(WORDS), got("b")]);
    await store.keepReadings([made(WORDS), made("b")]);
    await store.replaceCases({ made: [caseOf("case-1", [WORDS])], gone: [], moved: [], known: 1 });
    const page = { words: "KNIFE", filter: {}, limit: 1, offset: 0 };
    const { hits, total, more } = await store.searchPage(page);
    expect([hits.length, total, more]).toEqual([1, 2, false]);
    expect(hits[0]).toMatchObject({ document: sha256Of(WORDS), caseId: "case-1", title: "Tobin Vale" });
    expect((await store.searchPage({ ...page, offset: 2 })).hits).toEqual([]);
    expect((await store.searchPage({ ...page, within: "claims" })).hits[0]?.claim).toMatch(/./);
    expect((await store.searchPage({ ...page, within: "documents" })).total).toBe(1);
    expect((await store.searchPage({ ...page, filter: { state: "Nowhere" } })).total).toBe(0);
    expect(await store.searchPage({ ...page, words: '" " *' })).toEqual({
      hits: [],
      total: 0,
      more: false,
      isRanked: true,
    });
    for (const words of ["NEAR(", "a:b", "^x", "AND OR NOT", "'", "\\\\", 'knife" OR "b'])
      expect((await store.searchPage({ ...page, words })).total).toBe(0);
  });

  it("takes no reading of a document that it does not have", async () => {
    await expect(store.keepReadings([made(WORDS)])).rejects.toThrow();
    expect(await store.countKnown()).toBe(0);
  });

  it("puts case files in place of the old ones, and finds those whose id changed by the old one", async () => {
    await store.addDocuments([got(WORDS)]);
    await store.replaceCases({ made: [caseOf("case-1", [WORDS])], gone: [], moved: [], known: 1 });
    expect(await store.listCases()).toMatchObject([{ id: "case-1", title: "Tobin Vale", documents: 1 }]);
    await store.replaceCases({
      made: [caseOf("case-2", [WORDS])],
      gone: ["case-1"],
      moved: [{ old: "case-1", id: "case-2" }],
      known: 2,
    });
    expect((await store.listCases()).map(({ id }) => id)).toEqual(["case-2"]);
    expect((await store.findCase("case-1"))?.file.id).toBe("case-2");
    expect(await store.findCase("case-3")).toBeNull();
    expect([await store.groupedAt(), await store.membership()]).toEqual([2, new Map([["case-2", [sha256Of(WORDS)]]])]);
  });

  it("does not put what was made from fewer readings in place of what was made from more", async () => {
    const change = { gone: [], moved: [] };
    expect(await store.replaceCases({ made: [caseOf("case-1", [])], ...change, known: 5 })).toBe(true);
    expect(await store.replaceCases({ made: [caseOf("case-2", [])], ...change, known: 4 })).toBe(false);
    expect((await store.listCases()).map(({ id }) => id)).toEqual(["case-1"]);
  });

  it("finds cases by state, year, agency, and the field and status of a fact", async () => {
    const other = caseOf("case-2", [], { state: "Ohio", day: "2030-01-01" });
    await store.replaceCases({ made: [caseOf("case-1", []), other], gone: [], moved: [], known: 1 });
    const ids = async (filter: Parameters<Store["listCases"]>[0]) =>
      (await store.listCases(filter)).map(({ id }) => id);
    expect(await ids({})).toEqual(["case-1", "case-2"]);
    expect(await ids({ state: "Ohio" })).toEqual(["case-2"]);
    expect(await ids({ year: "2031" })).toEqual(["case-1"]);
    expect(await ids({ agency: "crossing police" })).toEqual(["case-1", "case-2"]);
    expect(await ids({ field: "weapon", status: "disputed" })).toEqual(["case-1", "case-2"]);
    expect(await ids({ field: "weapon", status: "verified" })).toEqual([]);
    expect(await ids({ limit: 1, offset: 1 })).toEqual(["case-2"]);
  });

  it("finds words in documents and claims, phrases side by side, and nothing by what looks like a query's grammar", async () => {
    await store.addDocuments([got(WORDS)]);
    await store.keepReadings([made(WORDS)]);
    await store.replaceCases({ made: [caseOf("case-1", [WORDS])], gone: [], moved: [], known: 1 });
    expect((await store.search("knife")).map(({ field, caseId }) => [field, caseId])).toEqual(
      expect.arrayContaining([
        [null, "case-1"],
        ["weapon", "case-1"],
      ]),
    );
    expect(await store.search('"Larch Street"')).toMatchObject([
      { claim: null, excerpt: expect.stringContaining("Larch") },
    ]);
    expect(await store.search('"Street Larch"')).toEqual([]);
    expect(await store.search("knife", { field: "weapon" })).toHaveLength(1);
    expect(await store.search("knife", { state: "Ohio" })).toEqual([]);
    for (const odd of ["", '"', "* OR", "knife) OR (1=1", "NEAR(", "'; drop table words; --", "a:b", "-knife"])
      await expect(store.search(odd)).resolves.toBeInstanceOf(Array);
    expect(await store.search("knife")).toHaveLength(2);
  });

  it("narrows what is found in documents and claims by state, year, agency, status and field, each by itself and together", async () => {
    const other = `${WORDS} It was elsewhere.`;
    for (const words of [WORDS, other]) {
      await store.addDocuments([got(words, `${words.length}.txt`)]);
      await store.keepReadings([made(words)]);
    }
    const elsewhere = caseOf("case-2", [other], { state: "Ohio", day: "2032-06-07" });
    const sheriff = {
      ...elsewhere.file,
      agencies: [{ name: "Tern_Hollow 100% Sheriff", roles: ["police"] }],
      facts: [],
    };
    const cases = [caseOf("case-1", [WORDS]), { ...elsewhere, file: sheriff }];
    await store.replaceCases({ made: cases, gone: [], moved: [], known: 2 });
    const found = async (filter: Parameters<Store["search"]>[1]) =>
      (await store.search("knife", filter)).map(({ caseId, field }) => `${caseId} ${field ?? "document"}`).sort();
    const [first, second] = ["1", "2"].map((n) => [`case-${n} document`, `case-${n} weapon`]);
    expect(await found({})).toEqual([...(first ?? []), ...(second ?? [])]);
    for (const filter of [{ state: "Oregon" }, { year: "2031" }, { agency: "Crossing police" }, { status: "disputed" }])
      expect(await found(filter), JSON.stringify(filter)).toEqual(first);
    for (const filter of [{ state: "Ohio" }, { year: "2032" }, { agency: "tern_hollow 100%" }])
      expect(await found(filter), JSON.stringify(filter)).toEqual(second);
    expect(await found({ field: "weapon" })).toEqual(["case-1 weapon", "case-2 weapon"]);
    expect(await found({ field: "weapon", status: "disputed" })).toEqual(["case-1 weapon"]);
    expect(await found({ field: "weapon", status: "disputed", state: "Oregon", year: "2031" })).toEqual([
      "case-1 weapon",
    ]);
    for (const filter of [
      { status: "withheld" },
      { field: "leave" },
      { state: "Ohio", year: "2031" },
      { agency: "c%g" },
      { agency: "tern-hollow" },
    ])
      expect(await found(filter), JSON.stringify(filter)).toEqual([]);
    expect((await store.listCases({ agency: "n_h" })).map(({ id }) => id)).toEqual(["case-2"]);
    expect(await store.listCases({ agency: "r_c" })).toEqual([]);
  });

  it("finds words with marks on their letters without them, and words far down a long text", async () => {
    const words = `${"and so it went ".repeat(30_000)} José Marrén of Cobalt Ridge. ${WORDS}`;
    await store.addDocuments([got(words)]);
    await store.keepReadings([made(words)]);
    for (const asked of ["jose", "José", '"Jose Marren"', "MARREN"])
      expect(await store.search(asked)).toMatchObject([{ excerpt: expect.stringContaining("José Marrén") }]);
  });

  it("chains decisions, also when many are made at once", async () => {
    await Promise.all(["a", "b", "c", "d"].map((about) => store.decide(deed(about))));
    const chain = await store.decisions();
    expect(chain.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(brokenLink(chain)).toBeNull();
  });

  it("tells an editor of what others decided about the same thing since, and decides nothing then", async () => {
    const anchor = sha256Of(WORDS);
    const about = (field: "age" | "weapon"): Deed => {
      const on = { kind: "fact", case: { id: "case-1", anchor }, field, about: null } as const;
      return { ...deed(`case-1/${field}`), kind: "accept", body: { version: 1, on, claims: ["claim-1"] } };
    };
    const first = await store.decide(about("age"), 0);
    expect(await store.decide(about("age"), 0)).toEqual({ overtakenBy: [first] });
    expect(await store.decide(about("weapon"), 0)).toMatchObject({ number: 2 });
    expect(await store.decide(about("age"), 1)).toMatchObject({ number: 3 });
    const both = await Promise.all([store.decide(about("weapon"), 3), store.decide(about("weapon"), 3)]);
    expect(both.filter((outcome) => "overtakenBy" in outcome)).toHaveLength(1);
    expect(await store.decisions()).toHaveLength(4);
  });

  it("keeps decisions chained and captures in the order they came when the clock goes backwards", async () => {
    let hour = 12;
    const backwards = await Store.open(place.address, () => `2031-03-05T${hour--}:00:00.000Z`);
    for (const about of ["c", "a", "b"]) {
      await backwards.addDocuments([got(about)]);
      await backwards.decide({ ...deed(about), at: `2031-03-0${hour}T00:00:00.000Z` });
    }
    const chain = await backwards.decisions();
    expect(chain.map(({ number, about }) => [number, about])).toEqual([
      [1, "c"],
      [2, "a"],
      [3, "b"],
    ]);
    expect(brokenLink(chain)).toBeNull();
    expect((await backwards.waitingDocuments()).map(({ id }) => id)).toEqual(["c", "a", "b"].map((w) => sha256Of(w)));
    await backwards.close();
  });

  it("has nothing wrong with it, and opens again as it was", async () => {
    await store.addDocuments([got(WORDS)]);
    await store.decide(deed("a"));
    expect(await store.faults()).toEqual([]);
    await store.close();
    store = await open(place);
    expect([await store.documentIds(), (await store.decisions()).length]).toEqual([[sha256Of(WORDS)], 1]);
  });

  it("is one record for two that have it open", async () => {
    const other = await open(place);
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? store : other).addDocuments([got(`document ${i % 10}`)])),
    );
    expect(await other.documentIds()).toHaveLength(10);
    await Promise.all([store.decide(deed("a")), other.decide(deed("b"))]);
    expect(brokenLink(await other.decisions())).toBeNull();
    await other.close();
  });

  it("is made once when two open it at the same moment", async () => {
    const fresh = await newPlace();
    const both = await Promise.all([open(fresh), open(fresh)]);
    expect(await Promise.all(both.map((one) => one.faults()))).toEqual([[], []]);
    for (const one of both) await one.close();
    await fresh.remove();
  });

  it("is copied row by row into an empty record of either home, and into no other", async () => {
    await store.addDocuments([got(WORDS)]);
    await store.keepReadings([made(WORDS)]);
    await store.decide(deed("a"));
    for (const [, otherPlace] of homes) {
      const into = await otherPlace();
      const copy = await open(into);
      await copy.fill((table) => store.rowsOf(table));
      expect([await copy.documentIds(), await copy.decisions()]).toEqual([
        await store.documentIds(),
        await store.decisions(),
      ]);
      expect(await copy.readingsOf([sha256Of(WORDS)])).toEqual([readingOf(WORDS)]);
      await expect(copy.fill((table) => store.rowsOf(table))).rejects.toMatchObject({ code: "record-not-empty" });
      // What comes after has numbers of its own.
      await copy.addDocuments([got("after")]);
      await copy.keepReadings([made("after")]);
      await copy.close();
      await into.remove();
    }
  });
});
