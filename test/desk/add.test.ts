import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";
import PDFDocument from "pdfkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRecord } from "../../src/flow/index.ts";
import type { Addition, AdditionList } from "../../src/serve/contract/additions.ts";
import type { FeedList } from "../../src/serve/contract/feeds.ts";
import { People } from "../../src/serve/people/people.ts";
import type { Role } from "../../src/serve/people/role.ts";
import { SAMPLE } from "../sample.ts";
import { PASSWORD, signIn, type TestDesk, testDesk } from "./desk.ts";

const STATEMENT = readFileSync(join(SAMPLE, "02-police-statement.txt"));
const STORY = readFileSync(join(SAMPLE, "01-first-story.html"), "utf8");
const SCRIPT = "<script>document.title = 'owned'</script>";

let [desk, site] = [] as unknown as [TestDesk, { origin: string; server: Server; asked: string[] }];
beforeAll(async () => {
  site = await localSite();
  const capture = { allowPrivateAddresses: true, limits: { paceMilliseconds: 0 } };
  desk = await testDesk({ documents: [], serving: { adding: { capture }, limits: { filesBytes: 400_000 } } });
});
afterAll(async () => {
  await desk.close();
  site.server.close();
});

async function ask(role: Role, path: string, body?: FormData | object): Promise<Response> {
  const headers: Record<string, string> = { ...(await desk.signedIn(role)) };
  if (body === undefined) return fetch(desk.origin + path, { headers });
  if (body instanceof FormData) return fetch(desk.origin + path, { method: "POST", headers, body });
  headers["content-type"] = "application/json";
  return fetch(desk.origin + path, { method: "POST", headers, body: JSON.stringify(body) });
}

function filesOf(files: Readonly<Record<string, Uint8Array | string>>): FormData {
  const form = new FormData();
  for (const [name, bytes] of Object.entries(files))
    form.append("files", new Blob([new Uint8Array(Buffer.from(bytes))]), name);
  return form;
}

async function added(answer: Response): Promise<Addition> {
  expect(await answer.clone().text()).toMatch(/number/);
  expect(answer.status).toBe(202);
  const { number } = (await answer.json()) as { number: number };
  return ended(number);
}

async function ended(number: number): Promise<Addition> {
  const look = async () => (await (await ask("reader", `/api/additions/${number}`)).json()) as Addition;
  let addition = await look();
  while (addition.state !== "done" && addition.state !== "failed") {
    await new Promise((again) => setTimeout(again, 50));
    addition = await look();
  }
  return addition;
}

describe("adding files", () => {
  it("brings text, a PDF and the sound files of a ZIP to their cases, and says what could not be read and why", async () => {
    const zip = zipSync({ "notes/story.html": strToU8(STORY), "broken.pdf": strToU8("%PDF-1.7 not one at all") });
    const addition = await added(
      await ask(
        "editor",
        "/api/files",
        filesOf({ "statement.txt": STATEMENT, "letter.pdf": await pdf(), "week.zip": zip }),
      ),
    );
    expect(addition).toMatchObject({ state: "done", by: "Edda Editor", kind: "files" });
    const sources = addition.documents.map(({ source }) => source);
    expect(sources).toEqual(expect.arrayContaining(["statement.txt", "letter.pdf", "week.zip!/notes/story.html"]));
    const of = (name: string) => addition.documents.find(({ source }) => source === name);
    expect(of("statement.txt")).toMatchObject({ state: "in a case", isNew: true });
    expect(of("week.zip!/notes/story.html")?.cases).toEqual(of("statement.txt")?.cases);
    expect(of("letter.pdf")?.state).toBe("in no case");
    expect(of("week.zip!/broken.pdf")).toMatchObject({ state: "not read", reason: expect.stringMatching(/\w+\.$/) });
  });

  it("knows a file that comes a second time, and makes nothing of it twice", async () => {
    const before = await desk.record.store.documentIds();
    const addition = await added(await ask("editor", "/api/files", filesOf({ "again.txt": STATEMENT })));
    expect(addition.documents).toMatchObject([{ source: "again.txt", isNew: false, state: "in a case" }]);
    expect(await desk.record.store.documentIds()).toEqual(before);
  });

  it("keeps of a hostile name only what is a name", async () => {
    const names: readonly (readonly [sent: string, shown: string])[] = [
      ["../../etc/passwd", "passwd"],
      ["C:\\Users\\somebody\\notes.txt", "notes.txt"],
      ["https://herald.example/a/story.html", "story.html"],
      [SCRIPT, "script>"],
      ["..", "file"],
      ["-", "file"],
      [`${"n".repeat(5000)}.txt`, `${"n".repeat(138)}…nnnnnnn.txt`],
      ["a\u202etxt.exe", "a\ufffdtxt.exe"],
    ];
    const sent = Object.fromEntries(names.map(([name]) => [name, `Nothing of note: ${name.slice(0, 40)}`]));
    const { documents } = await added(await ask("editor", "/api/files", filesOf(sent)));
    expect(documents.map(({ source }) => source).sort()).toEqual(names.map(([, shown]) => shown).sort());
  });

  it("keeps two files of one name apart", async () => {
    const form = filesOf({ "scan.txt": "One page of nothing." });
    form.append("files", new Blob(["Another page of nothing."]), "scan.txt");
    const { documents } = await added(await ask("editor", "/api/files", form));
    expect(documents.map(({ source }) => source)).toEqual(["scan.txt", "scan.txt"]);
    expect(new Set(documents.map(({ document }) => document)).size).toBe(2);
  });

  it("refuses more bytes than the limit, a request without a file, and everybody who is no editor", async () => {
    const tooMany = await ask("editor", "/api/files", filesOf({ "large.txt": "x".repeat(500_000) }));
    expect([tooMany.status, await tooMany.json()]).toMatchObject([413, { code: "too-large" }]);
    expect((await ask("editor", "/api/files", new FormData())).status).toBe(400);
    for (const [path, body] of [
      ["/api/files", filesOf({ "a.txt": "a" })],
      ["/api/texts", { text: "a" }],
      ["/api/addresses", { addresses: ["https://herald.example/"] }],
      ["/api/feeds", { address: "https://herald.example/feed.xml" }],
    ] as const)
      expect((await ask("reader", path, body)).status).toBe(403);
  });
});

describe("adding texts and addresses", () => {
  it("keeps a pasted text byte for byte, under what was said of it", async () => {
    const text = `Police in Tern Hollow said that nobody was hurt. ${SCRIPT}`;
    const sent = {
      text,
      title: "A note",
      publisher: "The Hollow Herald",
      published: "2031-03-05",
      url: "https://herald.example/n",
    };
    const { documents, what } = await added(await ask("editor", "/api/texts", sent));
    const [{ document = "" } = {}] = documents;
    expect(what).toBe("A note");
    expect(Buffer.from((await desk.record.bytesOf(document)) ?? []).toString()).toBe(text);
    const [reading] = await desk.record.store.readingsOf([document]);
    expect(reading?.document).toMatchObject({
      title: "A note",
      publisher: "The Hollow Herald",
      published: { value: "2031-03-05" },
      url: "https://herald.example/n",
    });
  });

  it("gets an address, and never a file of this machine", async () => {
    const { documents } = await added(await ask("editor", "/api/addresses", { addresses: [`${site.origin}/one`] }));
    expect(documents).toMatchObject([{ source: `${site.origin}/one`, state: "in a case" }]);
    for (const address of ["/etc/hostname", "file:///etc/hostname", "ftp://herald.example/"])
      expect((await ask("editor", "/api/addresses", { addresses: [address] })).status).toBe(400);
  });

  it("fetches nothing of a private network unless it was set to", async () => {
    const strict = await testDesk({ documents: [] });
    try {
      const headers = { ...(await strict.signedIn("editor")), "content-type": "application/json" };
      const body = JSON.stringify({ addresses: [`${site.origin}/secret`] });
      const sent = await fetch(`${strict.origin}/api/addresses`, { method: "POST", headers, body });
      const { number } = (await sent.json()) as { number: number };
      let addition: Addition;
      do addition = (await (await fetch(`${strict.origin}/api/additions/${number}`, { headers })).json()) as Addition;
      while (addition.state !== "done");
      expect(addition.refused).toMatchObject([{ reason: expect.stringContaining("this machine itself") }]);
      expect(addition.refused[0]?.reason).not.toContain("--");
      expect(site.asked).not.toContain("/secret");
    } finally {
      await strict.close();
    }
  });
});

describe("following feeds", () => {
  it("adds what is new, asks for no page twice, and keeps a title as words", async () => {
    const address = `${site.origin}/feed.xml`;
    expect((await ask("editor", "/api/feeds", { address, minutes: 5 })).status).toBe(400);
    const { feeds } = (await (await ask("editor", "/api/feeds", { address, minutes: 15 })).json()) as FeedList;
    const number = feeds.find((feed) => feed.address === address)?.number ?? 0;
    const [first] = await fromFeed(1);
    expect(first).toMatchObject({ by: "Edda Editor", what: address });
    const { documents } = await ended(first?.number ?? 0);
    const [{ document = "" } = {}] = documents;
    expect((await desk.record.store.readingsOf([document]))[0]?.document.title).toBe(`${SCRIPT} in Tern Hollow`);

    await ask("editor", `/api/feeds/${number}/look`, {});
    await looked(number, 2);
    expect(site.asked.filter((path) => path === "/two")).toHaveLength(1);
    expect(await fromFeed(1)).toHaveLength(1);

    expect((await ask("editor", `/api/feeds/${number}/stop`, {})).status).toBe(200);
    expect((await ask("editor", `/api/feeds/${number}/look`, {})).status).toBe(404);
  });

  it("says what is wrong with an address that is no feed, and keeps nothing of it", async () => {
    const before = await desk.record.store.documentIds();
    const address = `${site.origin}/one`;
    await ask("editor", "/api/feeds", { address });
    const trouble = async () =>
      ((await (await ask("reader", "/api/feeds")).json()) as FeedList).feeds.find((feed) => feed.address === address)
        ?.trouble;
    while (!(await trouble())) await new Promise((again) => setTimeout(again, 50));
    expect(await trouble()).toContain("no RSS, Atom or JSON feed");
    expect(await desk.record.store.documentIds()).toEqual(before);
  });
});

describe("a desk that is killed", () => {
  it("has what it answered for, and reads it when it starts again", async () => {
    const folder = mkdtempSync(join(tmpdir(), "answerable-killed-"));
    try {
      const record = await openRecord({ folder }, true);
      const people = People.open(record, {
        origin: "http://127.0.0.1",
        secret: "a secret that is known to tests alone",
      });
      await people.add({ name: "Edda Editor", email: "editor@desk.example", password: PASSWORD, role: "editor" });
      await record.close();
      const first = await started(folder);
      const headers = { cookie: await signIn(first.origin, "editor@desk.example", PASSWORD), origin: first.origin };
      const body = filesOf({ "statement.txt": STATEMENT });
      const answer = await fetch(`${first.origin}/api/files`, { method: "POST", headers, body });
      first.child.kill("SIGKILL");
      expect(answer.status).toBe(202);
      await once(first.child, "exit");

      const second = await started(folder);
      const cookie = await signIn(second.origin, "editor@desk.example", PASSWORD);
      const look = async () =>
        (await (await fetch(`${second.origin}/api/additions/1`, { headers: { cookie } })).json()) as Addition;
      let addition = await look();
      while (addition.state !== "done") {
        await new Promise((again) => setTimeout(again, 100));
        addition = await look();
      }
      expect(addition.documents).toMatchObject([{ source: "statement.txt", isNew: true, state: "in a case" }]);
      second.child.kill("SIGTERM");
      await once(second.child, "exit");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});

/** Additions that came of feeds, when there are so many. */
async function fromFeed(count: number): Promise<AdditionList["additions"]> {
  for (;;) {
    const { additions } = (await (await ask("reader", "/api/additions?limit=100")).json()) as AdditionList;
    const found = additions.filter(({ kind }) => kind === "feed");
    if (found.length >= count) return found;
    await new Promise((again) => setTimeout(again, 50));
  }
}

/** Resolves when the site's feed was asked for so often and nobody looks at it any more. */
async function looked(number: number, times: number): Promise<void> {
  for (;;) {
    const { feeds } = (await (await ask("reader", "/api/feeds")).json()) as FeedList;
    const feed = feeds.find((one) => one.number === number);
    const isAsked = site.asked.filter((path) => path === "/feed.xml").length >= times;
    if (isAsked && feed && Date.parse(feed.due) > Date.now()) return;
    await new Promise((again) => setTimeout(again, 50));
  }
}

/** A desk as people start it, in a process of its own. */
/** A desk of its own process. What it prints is read to its end: who closes its pipe ends it. */
async function started(folder: string) {
  const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
  const child = spawn(process.execPath, [main, "desk", "--record", folder, "--listen", "127.0.0.1:0"]);
  child.stderr.on("data", (words) => process.stderr.write(words));
  const origin = await new Promise<string>((found, ended) => {
    let said = "";
    child.stdout.on("data", (words) => {
      said += String(words);
      const [, there] = /The desk is at (\S+)/.exec(said) ?? [];
      if (there) found(there);
    });
    child.once("exit", () => ended(new Error(`The desk ended without an address: ${said}`)));
  });
  return { child, origin };
}

async function localSite() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    const origin = `http://${request.headers.host}`;
    const html = (words: string) => response.writeHead(200, { "content-type": "text/html" }).end(words);
    if (path === "/one") html(STORY.replace("</body>", "<p>As it stands at this address.</p></body>"));
    else if (path === "/two")
      html(`<!doctype html><article><p>${"Nothing happened in Tern Hollow. ".repeat(20)}</p></article>`);
    else if (path === "/feed.xml")
      response
        .writeHead(200, { "content-type": "application/rss+xml" })
        .end(
          `<rss version="2.0"><channel><title>Herald</title><link>${origin}/</link><item><title>${SCRIPT.replaceAll("<", "&lt;")} in Tern Hollow</title><link>${origin}/two</link></item></channel></rss>`,
        );
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const bound = server.address();
  return { server, asked, origin: `http://127.0.0.1:${typeof bound === "object" ? bound?.port : ""}` };
}

function pdf(): Promise<Buffer> {
  return new Promise((made) => {
    const document = new PDFDocument();
    const parts: Buffer[] = [];
    document.on("data", (part: Buffer) => parts.push(part)).on("end", () => made(Buffer.concat(parts)));
    document.text("The library of Tern Hollow opens at nine. It closes at five.");
    document.end();
  });
}
