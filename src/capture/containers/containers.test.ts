import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { UnreadableDocument } from "../../model/index.ts";
import { type CaptureOptions, captureAll } from "../capture-all.ts";
import type { CaptureItem } from "../context.ts";

const STORY = "Fiction: nobody in Tern Hollow exists.\n";
const PAGE = "<!doctype html><p>Fiction: nobody in Tern Hollow exists.";

let folder = "";
const servers: Server[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "containers-"));
});

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  await rm(folder, { recursive: true, force: true });
});

async function capture(
  name: string,
  content: string | Uint8Array,
  options: CaptureOptions = {},
): Promise<CaptureItem[]> {
  const path = join(folder, name);
  await writeFile(path, content);
  const items: CaptureItem[] = [];
  for await (const item of captureAll([path], options)) items.push(item);
  return items;
}

/** What came out, as `name: media type` or `name: code`. */
function said(items: readonly CaptureItem[]): string[] {
  return items.map((item) => {
    const outcome = item instanceof UnreadableDocument ? item.code : item.mediaType;
    return `${item.source.replace(`${folder}/`, "")}: ${outcome}`;
  });
}

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the test server has no port");
  return `http://127.0.0.1:${bound.port}`;
}

describe("a ZIP", () => {
  test("gives its documents by name, with their bytes, and passes over what desktops leave", async () => {
    const zip = zipSync({
      "monday/story.txt": strToU8(STORY),
      "monday/page.html": strToU8(PAGE),
      "__MACOSX/._story.txt": strToU8("x"),
      ".DS_Store": strToU8("x"),
    });
    const items = await capture("week.zip", zip);
    expect(said(items)).toEqual(["week.zip!/monday/story.txt: text/plain", "week.zip!/monday/page.html: text/html"]);
    expect(items[0]).toMatchObject({ bytes: strToU8(STORY), retrieved: "unknown" });
  });

  test("in a ZIP, and a gzip file in it, give theirs", async () => {
    const inner = zipSync({ "story.txt": strToU8(STORY), "page.html.gz": gzipSync(PAGE) });
    expect(said(await capture("outer.zip", zipSync({ "inner.zip": inner })))).toEqual([
      "outer.zip!/inner.zip!/story.txt: text/plain",
      "outer.zip!/inner.zip!/page.html.gz!/page.html: text/html",
    ]);
  });

  test("that is a Word document is one document", async () => {
    const word = zipSync({ "word/document.xml": strToU8("<w:document/>") });
    expect(said(await capture("letter.docx", word))).toEqual([
      "letter.docx: application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ]);
  });

  test("too large to be a document is read where it lies", async () => {
    const files = Object.fromEntries(["a", "b", "c"].map((name) => [`${name}.txt`, strToU8(name.repeat(900))]));
    const zip = zipSync(files, { level: 0 });
    const limits = { maximumBytes: 1000 };
    expect(said(await capture("large.zip", zip, { limits }))).toEqual([
      "large.zip!/a.txt: text/plain",
      "large.zip!/b.txt: text/plain",
      "large.zip!/c.txt: text/plain",
    ]);
  });

  test("nested deeper than the limit is refused where it goes too deep", async () => {
    let zip = zipSync({ "story.txt": strToU8(STORY) });
    for (let depth = 0; depth < 6; depth++) zip = zipSync({ "next.zip": zip, "beside.txt": strToU8(STORY) });
    const items = await capture("deep.zip", zip);
    expect(said(items).filter((line) => line.endsWith("text/plain"))).toHaveLength(4);
    expect(said(items).filter((line) => line.endsWith("too-large"))).toHaveLength(1);
  });

  test("with a bomb in it refuses the bomb and gives the rest", async () => {
    const zip = zipSync({ "bomb.txt": new Uint8Array(20_000_000), "story.txt": strToU8(STORY) });
    expect(said(await capture("bomb.zip", zip))).toEqual([
      "bomb.zip!/bomb.txt: too-large",
      "bomb.zip!/story.txt: text/plain",
    ]);
  });

  test("with names that lead elsewhere gives the documents and writes nothing", async () => {
    const zip = zipSync({
      "../../up.txt": strToU8(STORY),
      "/etc/rooted.txt": strToU8(STORY),
      "C:\\disk.txt": strToU8(STORY),
    });
    expect(said(await capture("names.zip", zip))).toHaveLength(3);
  });

  test.each([
    ["cut short", (zip: Uint8Array) => zip.subarray(0, zip.length - 30), ["bad.zip: damaged"]],
    ["with a wrong checksum", spoilContent, ["bad.zip!/story.txt: damaged", "bad.zip!/other.txt: text/plain"]],
  ])("%s is refused by name", async (_, spoil, expected) => {
    const zip = zipSync({ "story.txt": strToU8(STORY), "other.txt": strToU8(STORY) }, { level: 0 });
    expect(said(await capture("bad.zip", spoil(zip)))).toEqual(expected);
  });

  test("with too many files is refused whole", async () => {
    const zip = zipSync({ "a.txt": strToU8("a"), "b.txt": strToU8("b"), "c.txt": strToU8("c") });
    expect(said(await capture("many.zip", zip, { limits: { maximumFiles: 2 } }))).toEqual(["many.zip: too-large"]);
  });
});

function spoilContent(zip: Uint8Array): Uint8Array {
  const spoiled = zip.slice();
  const at = Buffer.from(spoiled.buffer).indexOf("nobody");
  spoiled[at] = 0x4e;
  return spoiled;
}

describe("a gzip file", () => {
  test("that unpacks to far more than a document is refused", async () => {
    expect(said(await capture("bomb.txt.gz", gzipSync(Buffer.alloc(20_000_000))))).toEqual(["bomb.txt.gz: too-large"]);
  });

  test("cut short is refused as damaged", async () => {
    const cut = gzipSync(STORY).subarray(0, 30);
    expect(said(await capture("cut.txt.gz", cut))).toEqual(["cut.txt.gz: damaged"]);
  });
});

const MESSAGE = [
  "Received: by mail.tern-hollow.example",
  "From: Tern Hollow Mill Board <board@tern-hollow.example>",
  "Subject: Mill falls (fiction)",
  "Date: Tue, 4 Mar 2031 22:10:00 -0700",
  'Content-Type: multipart/mixed; boundary="part"',
  "MIME-Version: 1.0",
  "",
  "--part",
  "Content-Type: text/plain",
  "",
  "Nobody in Tern Hollow exists.",
  "--part",
  'Content-Type: text/html; name="page.html"',
  'Content-Disposition: attachment; filename="page.html"',
  "",
  PAGE,
  "--part",
  'Content-Type: image/png; name="logo.png"',
  'Content-Disposition: inline; filename="logo.png"',
  "Content-Transfer-Encoding: base64",
  "",
  "iVBORw0KGgo=",
  "--part--",
  "",
].join("\r\n");

describe("a message", () => {
  test("is a document, and so is each attachment, but not the pictures it shows", async () => {
    expect(said(await capture("note.eml", MESSAGE))).toEqual([
      "note.eml: message/rfc822",
      "note.eml!/page.html: text/html",
    ]);
  });

  test("is known by its headers under any name", async () => {
    expect(said(await capture("note.txt", MESSAGE))[0]).toBe("note.txt: message/rfc822");
  });

  test("is not what a text is that begins with who wrote to whom", async () => {
    const pasted = "From: Ann Quill\nTo: Jane Roe\nSubject: Mill\n\nNobody in Tern Hollow exists.\n";
    expect(said(await capture("pasted.txt", pasted))).toEqual(["pasted.txt: text/plain"]);
    expect(said(await capture("pasted.eml", pasted))).toEqual(["pasted.eml: message/rfc822"]);
  });
});

const FEEDS = {
  "feed.rss": `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
    <title>The Hollow Herald</title><link>https://herald.example/</link>
    <item><title>Mill falls</title><link>https://herald.example/a</link><pubDate>Tue, 04 Mar 2031 10:00:00 GMT</pubDate>
    <content:encoded><![CDATA[${PAGE}]]></content:encoded></item>
    <item><title>Mill stands</title><link>https://herald.example/b</link></item></channel></rss>`,
  "feed.atom": `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Hollow Herald</title>
    <entry><title>Mill falls</title><link href="https://herald.example/a"/><published>2031-03-04T10:00:00Z</published>
    <content type="html">&lt;p&gt;Fiction: nobody in Tern Hollow exists.&lt;/p&gt;</content></entry>
    <entry><title>Mill stands</title><link href="https://herald.example/b"/></entry></feed>`,
  "feed.json": JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "The Hollow Herald",
    items: [
      {
        id: "1",
        url: "https://herald.example/a",
        title: "Mill falls",
        content_html: PAGE,
        date_published: "2031-03-04",
      },
      { id: "2", url: "https://herald.example/b", title: "Mill stands" },
    ],
  }),
};

describe("a feed given as a file", () => {
  test.each(Object.entries(FEEDS))(
    "fetches nothing, takes what it carries and names what it only links to: %s",
    async (name, words) => {
      const items = await capture(name, words);
      expect(said(items)).toEqual([
        `${name}!/https://herald.example/a: text/html`,
        `${name}!/https://herald.example/b: not-fetched`,
      ]);
      expect(items[0]).toMatchObject({
        url: "https://herald.example/a",
        stated: { publisher: "The Hollow Herald", title: "Mill falls", published: expect.stringContaining("2031") },
      });
    },
  );

  test("that is malformed or empty is refused by name", async () => {
    expect(said(await capture("a.rss", "<rss><channel><item><title>"))[0]).toMatch(/^a\.rss: (?:damaged|empty)$/);
    expect(said(await capture("b.rss", '<rss version="2.0"><channel><title>x</title></channel></rss>'))).toEqual([
      "b.rss: empty",
    ]);
  });
});

describe("a feed given by its address", () => {
  const rss = (links: readonly string[]) =>
    `<rss version="2.0"><channel><title>The Hollow Herald</title>${links
      .map((link) => `<item><title>One</title><link>${link}</link></item>`)
      .join("")}</channel></rss>`;

  async function poll(
    robots: string | number,
    links: readonly string[],
  ): Promise<{ outcome: string[]; asked: string[] }> {
    const asked: string[] = [];
    const address = await serve((request, response) => {
      asked.push(request.url ?? "");
      if (request.url === "/robots.txt" && typeof robots === "number") response.writeHead(robots).end();
      else if (request.url === "/robots.txt") response.end(robots);
      else if (request.url === "/feed") response.end(rss(links));
      else if (request.url === "/gone") response.writeHead(410).end();
      else response.writeHead(200, { "content-type": "text/html" }).end(PAGE);
    });
    const items: CaptureItem[] = [];
    const options = { allowPrivateAddresses: true, limits: { paceMilliseconds: 0 } };
    for await (const item of captureAll([`${address}/feed`], options)) items.push(item);
    return { outcome: said(items).map((line) => line.replace(address, "")), asked };
  }

  test("gives the pages it links to, and those it cannot with the reason", async () => {
    expect((await poll(404, ["/a", "/gone", "/b"])).outcome).toEqual([
      "/a: text/html",
      "/gone: missing",
      "/b: text/html",
    ]);
  });

  test("asks nothing that robots.txt keeps from programs", async () => {
    const { outcome, asked } = await poll("User-agent: *\nDisallow: /b\n", ["/a", "/b/c"]);
    expect(outcome).toEqual(["/a: text/html", "/b/c: refused-address"]);
    expect(asked).not.toContain("/b/c");
    expect(asked.filter((path) => path === "/robots.txt")).toHaveLength(1);
  });

  test("fetches nothing where robots.txt cannot be had", async () => {
    expect((await poll(503, ["/a"])).outcome).toEqual(["/a: refused-address"]);
  });

  test("may name a rule for this program alone", async () => {
    const { outcome } = await poll("User-agent: answerable\nDisallow: /\n\nUser-agent: *\nAllow: /\n", ["/a"]);
    expect(outcome).toEqual(["/a: refused-address"]);
  });
});
