import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sha256Of, UnreadableDocument } from "../../model/index.ts";
import { type CaptureOptions, captureAll } from "../capture-all.ts";
import { Keeper } from "./keeper.ts";
import { LIST, pathOf } from "./kept-folder.ts";

const PAGE = "<!doctype html><p>Fiction: nobody in Tern Hollow exists.";
const LOCAL: CaptureOptions = { allowPrivateAddresses: true, limits: { paceMilliseconds: 0 } };

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keep-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const into = () => join(folder, "kept");

/** Captures into the folder as a person would, stopping after `most` items; how many were new. */
async function keep(sources: string[], options: CaptureOptions = {}, most = Number.POSITIVE_INFINITY): Promise<number> {
  const keeper = await Keeper.open(into());
  let [seen, added] = [0, 0];
  const known = {
    knownVersion: (url: string) => keeper.knownVersion(url),
    resumeAt: (source: string) => keeper.resumeAt(source),
  };
  for await (const item of captureAll(sources, { ...options, ...known })) {
    if (await keeper.keep(item)) added++;
    if (++seen >= most) break;
  }
  await keeper.close();
  return added;
}

async function kept() {
  const items = [];
  for await (const item of captureAll([into()])) items.push(item);
  return items;
}

test("keeps bytes under their SHA-256 with where they came from, and gives them back as they were", async () => {
  await writeFile(join(folder, "story.html"), PAGE);
  expect(await keep([join(folder, "story.html")])).toBe(1);
  expect(await readFile(pathOf(into(), sha256Of(PAGE)), "utf8")).toBe(PAGE);
  const [item] = await kept();
  expect(item).toMatchObject({ id: sha256Of(PAGE), source: join(folder, "story.html"), mediaType: "text/html" });
});

test("keeps the same bytes from the same place once, and a changed document beside the old one", async () => {
  const path = join(folder, "story.html");
  await writeFile(path, PAGE);
  expect([await keep([path]), await keep([path])]).toEqual([1, 0]);
  await writeFile(path, `${PAGE} Nobody at all.`);
  expect(await keep([path])).toBe(1);
  expect(await kept()).toHaveLength(2);
});

test("asks a server whether its page changed, with what the server said of it last time", async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.headers["if-none-match"]);
    if (request.headers["if-none-match"]) response.writeHead(304).end();
    else response.writeHead(200, { etag: '"1"', "content-type": "text/html" }).end(PAGE);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const bound = server.address();
  const address = `http://127.0.0.1:${typeof bound === "object" ? bound?.port : ""}/a`;
  expect([await keep([address], LOCAL), await keep([address], LOCAL)]).toEqual([1, 0]);
  server.close();
  expect(asked).toEqual([undefined, '"1"']);
  expect((await kept())[0]).toMatchObject({ url: address, headers: { etag: '"1"' } });
});

test("goes on in a web archive where it was stopped, with nothing missing and nothing twice", async () => {
  const records = [1, 2, 3, 4, 5].map((n) => {
    const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${PAGE} ${n}`;
    return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://herald.example/${n}\r\nWARC-Date: 2031-03-04T18:20:00Z\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;
  });
  const path = join(folder, "crawl.warc");
  await writeFile(path, records.join(""));
  expect(await keep([path], {}, 2)).toBe(2);
  expect(await keep([path])).toBe(3);
  expect(await keep([path])).toBe(0);
  expect((await kept()).map((item) => (item instanceof UnreadableDocument ? item.code : item.url))).toEqual(
    [1, 2, 3, 4, 5].map((n) => `https://herald.example/${n}`),
  );
});

test("goes on after a kill in the middle of a line", async () => {
  await writeFile(join(folder, "a.html"), PAGE);
  await writeFile(join(folder, "b.html"), `${PAGE} b`);
  await keep([join(folder, "a.html")]);
  await appendFile(join(into(), LIST), '{"source":"b.html","id":"12');
  expect(await keep([join(folder, "b.html")])).toBe(1);
  expect(await kept()).toHaveLength(2);
});

test("names what could not be captured in the list, with the reason", async () => {
  await keep([join(folder, "nowhere.html")]);
  const [line = ""] = (await readFile(join(into(), LIST), "utf8")).split("\n");
  expect(JSON.parse(line)).toMatchObject({ code: "missing", reason: expect.stringContaining("no such file") });
});

test("refuses bytes that were changed where they are kept", async () => {
  await writeFile(join(folder, "a.html"), PAGE);
  await keep([join(folder, "a.html")]);
  await writeFile(pathOf(into(), sha256Of(PAGE)), `${PAGE}!`);
  expect((await kept())[0]).toMatchObject({ code: "damaged", message: expect.stringContaining("were changed in") });
});
