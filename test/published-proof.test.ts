import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zstdDecompressSync } from "node:zlib";
import { ed25519 } from "@noble/curves/ed25519.js";
import { parse } from "csv-parse/sync";
import { HtmlValidate } from "html-validate";
import { parquetReadObjects } from "hyparquet";
import ICAL from "ical.js";
import { SaxesParser, type SaxesTagNS } from "saxes";
import { beforeAll, describe, expect, it } from "vitest";
import { type PublishedSample, pathsIn, publishedSample, textOf } from "./published-sample.ts";
import { ADDRESS } from "./record-to-publish.ts";

// Whatever is checked here is read by a tool that had no part in writing it.
let published: PublishedSample;
let paths: string[];
const text = (path: string) => textOf(published.folder, path);
const ending = (end: string) => paths.filter((path) => path.endsWith(end));
beforeAll(async () => {
  published = await publishedSample();
  paths = pathsIn(published.folder);
}, 120_000);

/** An element of an XML document: where its names lie, its attributes, its words and what is in it. */
interface Element {
  readonly name: string;
  readonly space: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  words: string;
}

/** An XML document, read by a parser that refuses whatever is not well-formed or in no declared namespace. */
function xml(words: string): Element {
  const root: Element = { name: "", space: "", attributes: {}, children: [], words: "" };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }: SaxesTagNS) => {
    const values = Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]));
    const element: Element = { name: local, space: uri, attributes: values, children: [], words: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (piece) => {
    const last = open.at(-1);
    if (last) last.words += piece;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(words).close();
  const [document] = root.children;
  if (!document) throw new Error("an XML document without an element");
  return document;
}

/** The address of a page as a file of the folder. */
const fileOf = (address: string) => address.slice(ADDRESS.length).replace(/(?:^|(?<=\/))$/, "index.html");
/** RFC 3339, as both kinds of feeds ask for. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** Roles that a table's elements have anyway; narrow screens lay that of the facts out as blocks, and some browsers then forget that it is one. */
const SPELLED_OUT = /^Redundant role "(?:table|rowgroup|row|columnheader|rowheader|cell)"/;

describe("every page, by html-validate", () => {
  it("is valid, with no handler and no style in its markup", async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
      rules: {
        // What differs is a way of writing, not validity: this is a page made by a program.
        "no-trailing-whitespace": "off",
        "doctype-style": "off",
        "long-title": "off",
        "void-style": "off",
        "no-inline-style": ["error", { allowedProperties: [] }],
        "no-raw-characters": "error",
        // What the site holds itself comes from where the page comes from.
        "require-sri": ["error", { target: "crossorigin" }],
      },
    });
    expect(ending(".html").length).toBeGreaterThan(20);
    for (const path of ending(".html")) {
      const { results } = await validator.validateString(text(path), path);
      const found = results.flatMap(({ messages }) =>
        messages
          .filter(({ message }) => !SPELLED_OUT.test(message))
          .map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
      );
      expect(found, path).toEqual([]);
      expect(text(path), path).not.toMatch(/<[a-z][^>]*\son[a-z]+\s*=/i);
    }
  });

  it("has linked data that is JSON with a context and a type", () => {
    const found = ending(".html").flatMap((path) =>
      [...text(path).matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
        ([, json = ""]) => JSON.parse(json) as Record<string, unknown>,
      ),
    );
    expect(found.length).toBeGreaterThan(3);
    for (const each of found)
      expect(each).toMatchObject({
        "@context": "https://schema.org",
        "@type": expect.any(String),
        name: expect.any(String),
      });
  });
});

describe("feeds, by an XML parser and by the words of their specifications", () => {
  it("have in Atom what RFC 4287 requires", () => {
    expect(ending("feed.xml").length).toBeGreaterThan(8);
    for (const path of ending("feed.xml")) {
      const feed = xml(text(path));
      expect([feed.name, feed.space], path).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
      const one = (of: Element, name: string) => {
        const all = of.children.filter((child) => child.name === name);
        expect(all.length, `${path}: ${name}`).toBe(1);
        return all[0]?.words ?? "";
      };
      const links = (of: Element, rel: string) =>
        of.children
          .filter(({ name, attributes }) => name === "link" && (attributes.rel ?? "alternate") === rel)
          .map(({ attributes }) => attributes.href ?? "");
      // Sections 4.1.1 and 4.1.2: exactly one id, title and updated; an author; a link to itself; an alternate link for an entry without content.
      expect(one(feed, "id")).toMatch(/^https:\/\//);
      expect(one(feed, "title")).not.toBe("");
      expect(one(feed, "updated")).toMatch(INSTANT);
      expect(links(feed, "self")).toEqual([ADDRESS + path]);
      const authors = feed.children.filter(({ name }) => name === "author");
      expect(authors.length).toBeGreaterThan(0);
      for (const author of authors) expect(one(author, "name")).not.toBe("");
      const entries = feed.children.filter(({ name }) => name === "entry");
      expect(new Set(entries.map((entry) => one(entry, "id"))).size).toBe(entries.length);
      for (const entry of entries) {
        expect(one(entry, "title")).not.toBe("");
        expect(one(entry, "updated")).toMatch(INSTANT);
        for (const link of [...links(entry, "alternate"), one(entry, "id")]) expect(paths).toContain(fileOf(link));
        expect(links(entry, "alternate")).toHaveLength(1);
      }
    }
  });

  it("have in JSON what JSON Feed 1.1 requires", () => {
    for (const path of ending("feed.json")) {
      const feed = JSON.parse(text(path)) as Record<string, unknown> & { items: Record<string, unknown>[] };
      expect(feed, path).toMatchObject({
        version: "https://jsonfeed.org/version/1.1",
        title: expect.any(String),
        feed_url: ADDRESS + path,
        items: expect.any(Array),
      });
      expect(paths).toContain(fileOf(String(feed.home_page_url)));
      expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
      for (const { id, url, content_text, date_modified } of feed.items) {
        expect([typeof id, typeof content_text]).toEqual(["string", "string"]);
        expect(paths).toContain(fileOf(String(url)));
        expect(date_modified).toMatch(INSTANT);
      }
    }
  });

  it("is a calendar that ical.js reads strictly, with the parts that RFC 5545 requires", () => {
    const words = text("calendar.ics");
    for (const line of words.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const calendar = new ICAL.Component(ICAL.parse(words) as unknown[]);
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    expect(calendar.getFirstPropertyValue("prodid")).toEqual(expect.stringMatching(/\S/));
    const events = calendar.getAllSubcomponents("vevent");
    expect(events.length).toBeGreaterThan(0);
    const uids = events.map((event) => event.getFirstPropertyValue("uid"));
    expect(new Set(uids).size).toBe(events.length);
    for (const event of events) {
      const { startDate, summary } = new ICAL.Event(event);
      expect(startDate.isDate && startDate.toString()).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(summary).toMatch(/^Due: /);
      expect(event.getFirstPropertyValue("dtstamp")).toBeInstanceOf(ICAL.Time);
      const [page = "", anchor] = String(event.getFirstPropertyValue("url")).split("#");
      expect(text(fileOf(page))).toContain(` id="${anchor}"`);
    }
  });

  it("has a sitemap of the protocol's form, each of its addresses a page, none twice", () => {
    const map = xml(text("sitemap.xml"));
    expect([map.name, map.space]).toEqual(["urlset", "http://www.sitemaps.org/schemas/sitemap/0.9"]);
    const addresses = map.children.map(({ name, children }) => {
      expect([name, children.map((child) => child.name)]).toEqual(["url", ["loc"]]);
      return children[0]?.words ?? "";
    });
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) expect(paths).toContain(fileOf(address));
    expect(text("robots.txt")).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
  });
});

describe("tables, by hyparquet and csv-parse", () => {
  it("are the same, row for row and cell for cell, as Parquet and as CSV", async () => {
    const { resources } = JSON.parse(text("data/datapackage.json")) as {
      resources: { name: string; path: string; schema: { fields: { name: string; type: string }[] } }[];
    };
    expect(resources.map(({ path }) => `data/${path}`).sort()).toEqual(
      ending(".csv").filter((path) => path !== "data/codebook.csv"),
    );
    let cells = 0;
    for (const { name, path, schema } of resources) {
      const bytes = readFileSync(join(published.folder, "data", `${name}.parquet`));
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
      const read = await parquetReadObjects({ file, compressors: { ZSTD: (packed) => zstdDecompressSync(packed) } });
      const rows = parse(text(`data/${path}`), { columns: true }) as Record<string, string>[];
      const columns = schema.fields.map((field) => field.name);
      expect(read.length, name).toBe(rows.length);
      for (const [n, row] of read.entries()) {
        expect(Object.keys(row), name).toEqual(columns);
        for (const column of columns) {
          const value: unknown = row[column];
          expect(value === null || value === undefined ? "" : String(value), `${name}, row ${n + 1}, ${column}`).toBe(
            rows[n]?.[column],
          );
          cells++;
        }
      }
    }
    expect(cells).toBeGreaterThan(5000);
  });

  it("say of claims and facts what the case files say, a line each", () => {
    type Line = { id: string; claims: { id: string }[]; facts: { field: string; accounts: unknown[] }[] };
    const lines = text("data/cases.jsonl")
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { case: Line }).case);
    const table = (name: string) => parse(text(`data/${name}.csv`), { columns: true }) as Record<string, string>[];
    expect(table("cases").map((row) => row.case)).toEqual(lines.map(({ id }) => id));
    expect(table("claims").map((row) => `${row.case} ${row.claim}`)).toEqual(
      lines.flatMap(({ id, claims }) => claims.map((claim) => `${id} ${claim.id}`)),
    );
    expect(table("facts").map((row) => `${row.case} ${row.field}`)).toEqual(
      lines.flatMap(({ id, facts }) => facts.map(({ field }) => `${id} ${field}`)),
    );
    expect(table("accounts").length).toBe(
      lines.flatMap(({ facts }) => facts.flatMap(({ accounts }) => accounts)).length,
    );
  });

  it("come with entities of which each id stands in one line, and leads to one", () => {
    type Entity = { id: string; schema: string; properties: Record<string, string[]> };
    const lines = text("data/entities.ftm.json").trimEnd().split("\n");
    const entities = lines.map((line) => JSON.parse(line) as Entity);
    const ids = new Set(entities.map(({ id }) => id));
    expect(ids.size).toBe(lines.length);
    for (const { properties } of entities)
      for (const id of [...(properties.involved ?? []), ...(properties.proof ?? [])]) expect(ids).toContain(id);
  });

  it("have a codebook that names every column once", () => {
    const { resources } = JSON.parse(text("data/datapackage.json")) as {
      resources: { name: string; schema: { fields: { name: string }[] } }[];
    };
    const named = (parse(text("data/codebook.csv"), { columns: true }) as { table: string; column: string }[]).map(
      ({ table, column }) => `${table}.${column}`,
    );
    expect(named).toEqual(
      resources.flatMap(({ name, schema }) => schema.fields.map((field) => `${name}.${field.name}`)),
    );
  });
});

describe("the signed head, by @noble/curves and the text of C2SP signed-note and tlog-checkpoint", () => {
  const sha256 = (...parts: Uint8Array[]) => createHash("sha256").update(Buffer.concat(parts)).digest();

  it("holds: key id, signature, origin, size and root", () => {
    const note = text("log/checkpoint");
    // signed-note: a text that ends in a new line, an empty line, and signature lines of "— name base64(key id, signature)".
    const cut = note.lastIndexOf("\n\n");
    const [signed, signatures] = [note.slice(0, cut + 1), note.slice(cut + 2)];
    expect(signatures).toMatch(/^(?:— [^\s+]+ [A-Za-z0-9+/]+=*\n)+$/);
    const [name = "", id = "", encoded = ""] = published.key.split(/\+(?=[0-9a-f]{8}\+)|(?<=\+[0-9a-f]{8})\+/);
    const key = Buffer.from(encoded, "base64");
    expect([key.length, key[0]]).toEqual([33, 1]);
    const expectedId = sha256(Buffer.from(`${name}\n`), key).subarray(0, 4);
    expect(expectedId.toString("hex")).toBe(id);
    const [, signer, blob = ""] = /^— (\S+) (\S+)\n$/.exec(signatures) ?? [];
    const signature = Buffer.from(blob, "base64");
    expect([signer, signature.length, signature.subarray(0, 4).toString("hex")]).toEqual([name, 68, id]);
    expect(ed25519.verify(signature.subarray(4), Buffer.from(signed), key.subarray(1))).toBe(true);
    const changed = signed.replace(/\d+/, (size) => String(Number(size) + 1));
    expect(ed25519.verify(signature.subarray(4), Buffer.from(changed), key.subarray(1))).toBe(false);
    // tlog-checkpoint: origin, size in decimal without leading zeros, root in base64.
    const [origin, size, root, ...more] = signed.split("\n");
    expect(origin).toBe(name);
    expect(size).toMatch(/^(?:0|[1-9]\d*)$/);
    expect(Buffer.from(root ?? "", "base64")).toHaveLength(32);
    expect(more).toEqual([""]);
    expect(rootOf(entriesIn(Number(size))).toString("base64")).toBe(root);
  });

  /** RFC 6962, section 2.1, word for word. */
  function rootOf(entries: readonly Uint8Array[]): Buffer {
    const [only] = entries;
    if (only === undefined) return sha256();
    if (entries.length === 1) return sha256(Uint8Array.of(0), only);
    let k = 1;
    while (k * 2 < entries.length) k *= 2;
    return sha256(Uint8Array.of(1), rootOf(entries.slice(0, k)), rootOf(entries.slice(k)));
  }

  /** C2SP tlog-tiles, entry bundles: each entry after its length in two bytes, the most significant first; 256 a bundle, fewer in a partial one. */
  function entriesIn(size: number): Buffer[] {
    const entries: Buffer[] = [];
    for (let bundle = 0; bundle * 256 < size; bundle++) {
      const width = Math.min(256, size - bundle * 256);
      const path = `log/tile/entries/${String(bundle).padStart(3, "0")}${width < 256 ? `.p/${width}` : ""}`;
      const bytes = readFileSync(join(published.folder, path));
      for (let at = 0; at < bytes.length; at += 2 + bytes.readUInt16BE(at))
        entries.push(bytes.subarray(at + 2, at + 2 + bytes.readUInt16BE(at)));
    }
    expect(entries).toHaveLength(size);
    return entries;
  }
});
