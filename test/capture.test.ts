import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { captureDocuments } from "../src/flow/index.ts";
import type { Cases } from "../src/model/index.ts";
import { SAMPLE } from "./sample.ts";
import { printed, REPORTED } from "./stories.ts";

const main = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "answerable-capture-"));
const at = (...names: string[]) => join(folder, ...names);
const PAGE = printed({ headline: "She lay down between the seats", publisher: "Harbor Gazette", paragraphs: REPORTED });

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: "utf8" });
  return { status, stdout, lines: stderr.split("\n").filter((line) => line !== "") };
}

/** Every file of a folder that keeps documents, its list left out. */
const kept = (into: string) =>
  readdirSync(join(into, "documents"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

function read(...sources: string[]): Cases {
  const { stdout, lines } = run("read", ...sources, "--json");
  expect(lines).toEqual([]);
  return JSON.parse(stdout) as Cases;
}

beforeAll(() => {
  mkdirSync(at("originals"));
  cpSync(SAMPLE, at("originals"), { recursive: true });
  const files = Object.fromEntries([["story.html", new TextEncoder().encode(PAGE)]]);
  writeFileSync(at("originals", "week.zip"), zipSync(files));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("answerable capture", () => {
  it("keeps documents unchanged under their SHA-256, and once however often it is run", () => {
    const first = run("capture", at("originals"), "--into", at("kept"));
    expect(first).toMatchObject({ status: 0, stdout: `5 new documents in ${at("kept")}\n`, lines: [] });
    const files = kept(at("kept"));
    expect(files).toHaveLength(5);
    for (const { parentPath, name } of files)
      expect(
        createHash("sha256")
          .update(readFileSync(join(parentPath, name)))
          .digest("hex"),
      ).toBe(name);
    const list = readFileSync(at("kept", "captures.jsonl"), "utf8");
    const again = run("capture", at("originals"), "--into", at("kept"));
    expect(again).toMatchObject({ status: 0, stdout: `0 new documents in ${at("kept")}, 5 already there\n` });
    expect(kept(at("kept"))).toHaveLength(5);
    expect(readFileSync(at("kept", "captures.jsonl"), "utf8")).toBe(list);
  });

  it("keeps what is read the same as from the originals", () => {
    run("capture", at("originals"), "--into", at("same"));
    const [original, same] = [read(at("originals")), read(at("same"))];
    expect(original.cases.length).toBeGreaterThan(0);
    expect(same).toEqual(original);
  });

  it("names what could not be kept in one sentence, and keeps the others", () => {
    mkdirSync(at("mixed"));
    writeFileSync(at("mixed", "story.html"), PAGE);
    writeFileSync(at("mixed", "empty.txt"), "");
    const { status, stdout, lines } = run(
      "capture",
      at("mixed"),
      at("nowhere.txt"),
      "http://127.0.0.1:9/",
      "--into",
      at("some"),
    );
    expect([status, stdout]).toEqual([1, `1 new document in ${at("some")}, 3 could not be captured\n`]);
    expect(lines).toHaveLength(3);
    for (const [index, told] of ["empty.txt", "nowhere.txt", "this machine itself"].entries()) {
      expect(lines[index]).toMatch(/^answerable: [^\n]+\.$/);
      expect(lines[index]).toContain(told);
    }
  });

  it.each<[string, readonly string[], number, string]>([
    ["no folder to keep them in", ["capture", "a.txt"], 2, "--into"],
    ["a folder that is a file", ["capture", "a.txt", "--into", main], 1, "main.ts"],
  ])("says in one sentence what is wrong: %s", (_, args, status, told) => {
    const outcome = run(...args);
    expect(outcome).toMatchObject({ status, stdout: "" });
    expect(outcome.lines).toHaveLength(1);
    expect(outcome.lines[0]).toMatch(/^answerable: /);
    expect(outcome.lines[0]).toContain(told);
  });
});

describe("a folder that keeps documents", () => {
  it("knows of each page its address, when it was got, and what its server said", async () => {
    const server = createServer((request, response) => {
      if (request.url === "/old") response.writeHead(302, { location: "/depot" }).end();
      else response.writeHead(200, { "content-type": "text/html", etag: '"7"', "x-served-by": "a1" }).end(PAGE);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const options = { allowPrivateAddresses: true, now: () => new Date("2031-10-09T07:30:00Z") };
    const result = await captureDocuments([`${address}/old`], at("page"), options);
    server.close();
    expect(result).toEqual({ added: 1, known: 0, unreadable: [] });
    expect(read(at("page")).documents).toEqual([
      expect.objectContaining({
        url: `${address}/depot`,
        redirects: [`${address}/old`],
        retrieved: "2031-10-09T07:30:00.000Z",
        headers: expect.objectContaining({ etag: '"7"' }),
        publisher: "Harbor Gazette",
      }),
    ]);
  });

  it("knows it of each page of a web archive too", () => {
    const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nLast-Modified: Wed, 08 Oct 2031 09:00:00 GMT\r\n\r\n${PAGE}`;
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://gazette.example/depot\r\nWARC-Date: 2031-10-09T07:30:00Z\r\nContent-Length: ${Buffer.byteLength(block)}`;
    writeFileSync(at("crawl.warc"), `${head}\r\n\r\n${block}\r\n\r\n`);
    expect(run("capture", at("crawl.warc"), "--into", at("crawl")).status).toBe(0);
    expect(read(at("crawl"))).toEqual(read(at("crawl.warc")));
    expect(read(at("crawl")).documents[0]).toMatchObject({
      url: "https://gazette.example/depot",
      retrieved: expect.stringMatching(/^2031-10-09T07:30:00/),
      headers: { "last-modified": "Wed, 08 Oct 2031 09:00:00 GMT" },
    });
  });
});
