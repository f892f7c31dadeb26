import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UnreadableDocument } from "../../model/index.ts";
import {
  answer,
  between,
  FIRST,
  FORMS,
  first,
  PAGE,
  read,
  type SampleRecord,
  SECOND,
  said,
  second,
  THIRD,
  third,
  writeRecord,
} from "./archives.cases.ts";
import { readWarc } from "./read-warc.ts";

describe.each(Object.entries(FORMS))("an archive written %s", (_, write) => {
  test("gives a page with its address, its date, its status, its headers and its body", async () => {
    const archive = write([
      writeRecord({ type: "warcinfo", block: "software: Fiction\r\n" }),
      writeRecord({
        block: answer(PAGE, { "X-Tern": "one", "x-tern": "two" }),
        date: "2031-03-04T18:20:00.123456+02:00",
      }),
      writeRecord({ type: "resource", block: PAGE, url: "https://tern-hollow.example/log" }),
    ]);
    const [about, page, resource] = await read(archive);
    expect(about).toMatchObject({ offset: 0, skipped: "a warcinfo record, about the archive itself" });
    expect(page).toEqual({
      offset: about?.next,
      next: resource?.offset,
      url: "https://tern-hollow.example/",
      date: "2031-03-04T16:20:00.123Z",
      status: 200,
      headers: new Map([
        ["content-type", "text/html"],
        ["x-tern", "one, two"],
      ]),
      body: new Uint8Array(Buffer.from(PAGE)),
    });
    expect(resource).toMatchObject({ url: "https://tern-hollow.example/log", status: null });
    expect(resource).toHaveProperty("headers", new Map([["content-type", "text/html"]]));
  });

  test("goes on from where it stopped, and gives nothing at the end", async () => {
    const archive = write([FIRST, SECOND, THIRD]);
    const items = await read(archive);
    expect(items.map(said)).toEqual([first, second, third]);
    expect(await read(archive, { from: items[0]?.next ?? 0 })).toEqual(items.slice(1));
    expect(await read(archive, { from: items[1]?.next ?? 0 })).toEqual(items.slice(2));
    expect(await read(archive, { from: items[2]?.next ?? 0 })).toEqual([]);
  });
});

describe("says why a record carries no page", () => {
  test.each<[string, SampleRecord, string]>([
    ["a request", { type: "request", block: "GET / HTTP/1.1\r\n\r\n" }, "a request, not an answer"],
    ["metadata", { type: "metadata", block: "via: x\r\n" }, "metadata about another record"],
    [
      "a revisit",
      { type: "revisit", block: answer("") },
      "a revisit: the page had not changed since an earlier visit, whose record holds it",
    ],
    ["a redirect", { block: answer("<p>Moved", { Location: "/b" }, "302 Found") }, "an answer with status 302"],
    ["a missing page", { block: answer("<p>No", {}, "404 Not Found") }, "an answer with status 404"],
    ["an empty answer", { block: answer("", {}, "204 No Content") }, "it has no body"],
    ["an empty resource", { type: "resource", block: "" }, "it has no body"],
    [
      "an answer of chunks without any",
      { block: answer("0\r\n\r\n", { "Transfer-Encoding": "chunked" }) },
      "it has no body",
    ],
    [
      "a name looked up",
      { url: "dns:tern-hollow.example", block: "20310304\ntern-hollow.example 60 IN A" },
      "an answer to something else than HTTP",
    ],
    [
      "a segment",
      { fields: { "WARC-Segment-Number": "1" }, block: answer("<p>Half") },
      "the first segment of a record in several",
    ],
    ["an unknown type", { type: "tern", block: "x" }, 'a record of type "tern"'],
    [
      "an unknown coding",
      { block: answer("x", { "Content-Encoding": "tern" }) },
      'its content coding "tern" is not known',
    ],
    [
      "too many codings",
      { block: answer("x", { "Content-Encoding": "br,br,br,br" }) },
      "it is said to be coded 4 times over",
    ],
  ])("%s", async (_, record, reason) => {
    expect(await between(writeRecord(record))).toEqual([`skipped: ${reason}`]);
  });

  test("with the address and the status of an answer that is no page", async () => {
    const archive = writeRecord({ block: answer("<p>No", {}, "404 Not Found") });
    expect(await read(archive)).toMatchObject([{ url: "https://tern-hollow.example/", status: 404 }]);
  });
});

test("a file that is no archive is one damage, and an empty one is nothing", async () => {
  expect(await read(Buffer.from(PAGE.repeat(9000)))).toMatchObject([{ offset: 0, next: PAGE.length * 9000 }]);
  expect(await read(Buffer.alloc(0))).toEqual([]);
});

test("a file that cannot be opened is refused with its name", async () => {
  const missing = readWarc(join(tmpdir(), "warc-nowhere/a.warc")).next();
  await expect(missing).rejects.toThrow(UnreadableDocument);
  await expect(readWarc(tmpdir()).next()).rejects.toThrow(UnreadableDocument);
});
