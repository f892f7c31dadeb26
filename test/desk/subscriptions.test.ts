import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { addDocuments, decide, deedAsked, keepWhatChanged, openRecord, usualPolicy } from "../../src/flow/index.ts";
import type { MadeSubscription, SubscriptionList, Tested, Wanted } from "../../src/serve/contract/subscriptions.ts";
import type { Role } from "../../src/serve/people/role.ts";
import { axeViolations, openBrowser, sidewaysScroll, type TestBrowser } from "../browser/index.ts";
import { SAMPLE } from "../sample.ts";
import { emailOf, type TestDesk, testDesk } from "./desk.ts";

// The documents are fiction: nobody in them exists.
const BOY = `BOY SHOT BY POLICE IN PELL CREEK

PELL CREEK, Ore. — Police shot and killed Jaylen Okafor, 15, on March 4, 2031, outside a house in Pell Creek, Oregon.

Police Chief Ada Brandt said Okafor was holding a knife. Fiction: written for a test.
`;
const LATER = `Jaylen Okafor, 15, who was killed by police in Pell Creek, Oregon, on March 4, 2031, was unarmed, a lawyer for the family said. One officer fired, prosecutor Rosalind Quay said. Fiction: written for a test.
`;
/** Rules alone, in one thread: who is told of what depends on no model. */
const QUICK = { setting: "rules", limits: { threads: 1 } } as const;
const HELD = /okafor|jaylen/i;

interface Got {
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

let [desk, receiver, post] = [] as unknown as [TestDesk, Receiver, PostOffice];
let [boy, larch] = ["", ""];
beforeAll(async () => {
  [receiver, post] = await Promise.all([startReceiver(), startPostOffice()]);
  desk = await testDesk({
    documents: [],
    serving: {
      telling: {
        allowPrivateAddresses: true,
        every: 100,
        waits: [10, 10, 10],
        mailsAtOnce: true,
        mail: { server: `smtp://127.0.0.1:${post.port}`, from: "desk@desk.example" },
      },
    },
  });
  await addDocuments(desk.record, [join(SAMPLE, "02-police-statement.txt")], QUICK);
  larch = (await desk.record.store.listCases())[0]?.id ?? "";
  await addText("boy.txt", BOY);
  boy = (await desk.record.store.listCases()).find(({ id }) => id !== larch)?.id ?? "";
});
afterAll(async () => {
  await desk.close();
  receiver.server.close();
  await post.close();
});

describe("being told of changes", () => {
  it("tells a case and a search by feed, webhook and mail, in sentences, and never a name that is held", async () => {
    const made = {
      feed: await subscribe({ kind: "case", case: boy }, "feed"),
      search: await subscribe({ kind: "search", words: "unarmed", state: "Oregon" }, "feed", "editor"),
      nothing: await subscribe({ kind: "search", state: "Montana" }, "feed", "publisher"),
      webhook: await subscribe({ kind: "case", case: boy }, "webhook"),
      mail: await subscribe({ kind: "case", case: boy }, "mail"),
    };
    receiver.failures = 2;
    await addText("later.txt", LATER);

    const [got] = await receiver.came(1);
    const told = new Webhook(made.webhook.secret ?? "").verify(got?.body ?? "", got?.headers as Record<string, string>);
    expect(told).toMatchObject({
      type: "case.changed",
      data: {
        case: boy,
        address: `${desk.origin}/cases/${boy}`,
        changes: expect.arrayContaining([expect.stringContaining("1 more document")]),
      },
    });
    expect(new Set(receiver.ids).size).toBe(1);
    expect(receiver.ids).toHaveLength(3);
    const [mail] = await post.came(1);
    expect(mail).toMatchObject({ to: [emailOf("reader")], text: expect.stringContaining("1 more document") });

    const atom = await (await fetch(made.feed.feed?.atom ?? "")).text();
    const search = await (await fetch(made.search.feed?.json ?? "")).text();
    expect(atom).toContain("1 more document");
    expect(search).toContain("1 more document");
    expect(await (await fetch(made.nothing.feed?.atom ?? "")).text()).not.toContain("<entry>");
    const day = readdirSync(join(desk.record.folder, "digests")).sort();
    expect(day).toEqual([expect.stringMatching(/^[\d-]{10}\.html$/), expect.stringMatching(/^[\d-]{10}\.txt$/)]);
    for (const words of [atom, search, got?.body ?? "", mail?.text ?? "", mail?.subject ?? "", ...digests()]) {
      expect(words).not.toMatch(HELD);
      expect(words).not.toBe("");
    }
  });

  it("takes a name that was told out of feeds and digests when it is held after", async () => {
    const { feed } = await subscribe({ kind: "case", case: larch }, "feed");
    await addDocuments(desk.record, [join(SAMPLE, "03-later-story.html")], QUICK);
    const read = async () => (await fetch(feed?.atom ?? "")).text();
    while (!(await read()).includes("Westergaard")) await soon();
    while (!digests().every((words) => words.includes("Westergaard"))) await soon();
    const deed = await deedAsked(desk.record.store, { kind: "hold", case: larch, person: "Tobin Westergaard" });
    await decide(desk.record.store, deed, { by: "Edda Editor", reason: "next of kin", at: new Date().toISOString() });
    expect(await read()).not.toContain("Westergaard");
    while (digests().some((words) => words.includes("Westergaard"))) await soon();
  });

  it("answers that a feed is unchanged, to nobody without its address, and not at all when it is stopped", async () => {
    const { feed, number } = await subscribe({ kind: "case", case: boy }, "feed");
    // The desk looks for changes by itself, and may find one between two requests.
    await vi.waitFor(async () => {
      const first = await fetch(feed?.json ?? "");
      expect(first.headers.get("content-type")).toContain("application/feed+json");
      const etag = first.headers.get("etag") ?? "";
      expect((await fetch(feed?.json ?? "", { headers: { "if-none-match": etag } })).status).toBe(304);
    }, 10_000);
    expect((await fetch(`${desk.origin}/feeds/${"a".repeat(32)}.json`)).status).toBe(404);
    expect((await ask("editor", `/api/subscriptions/${number}/stop`, {})).status).toBe(404);
    expect((await ask("reader", `/api/subscriptions/${number}/stop`, {})).status).toBe(200);
    expect((await fetch(feed?.json ?? "")).status).toBe(404);
    const rows = JSON.stringify(await desk.record.store.subscriptions.list(null));
    expect(rows).not.toContain(feed?.json.slice(-37, -5));
  });

  it("tells a change once, however many look for it at once", async () => {
    await subscribe({ kind: "case", case: boy }, "feed");
    const stopped = await testDesk({ documents: [], people: false, serving: { telling: { every: 1_000_000 } } });
    try {
      await addText("one.txt", BOY, stopped);
      const [{ id = "" } = {}] = await stopped.record.store.listCases();
      await stopped.record.store.subscriptions.make({
        person: "somebody",
        name: "Somebody",
        wanted: { kind: "case", case: id },
        way: "feed",
        address: null,
        secret: null,
        made: "2031-03-05T12:00:00.000Z",
        tokenHash: null,
      });
      await stopped.record.store.toldCases.remember(0, [id]);
      await addText("two.txt", LATER, stopped);
      const other = await openRecord({ folder: stopped.record.folder });
      const how = { policy: usualPolicy, at: "2031-03-09T12:00:00.000Z", next: () => null };
      const counts = await Promise.all([stopped.record, other].map(({ store }) => keepWhatChanged(store, how)));
      await other.close();
      expect(counts.sort()).toEqual([0, 1]);
      expect(await keepWhatChanged(stopped.record.store, how)).toBe(0);
    } finally {
      await stopped.close();
    }
  });

  it("stops a webhook that never answers as it should, says why, and sends nothing to a private network unless it was set to", async () => {
    const { number } = await subscribe({ kind: "case", case: boy }, "webhook", "publisher");
    const test = async () => (await (await ask("publisher", `/api/subscriptions/${number}/test`, {})).json()) as Tested;
    expect(await test()).toMatchObject({ ok: true });
    receiver.failures = 1000;
    expect(await test()).toMatchObject({ ok: false, told: expect.stringContaining("answered 500") });
    await addText("third.txt", `${LATER}\nThe county said that it will release the video by May 1, 2031.\n`);
    const own = async () => {
      const { subscriptions } = (await (await ask("publisher", "/api/subscriptions")).json()) as SubscriptionList;
      return subscriptions.find((one) => one.number === number);
    };
    while ((await own())?.stopped === null) await soon();
    expect((await own())?.why).toContain(
      "Stopped after 4 attempts. The last: It did not arrive: the address answered 500.",
    );

    const strict = await testDesk({ documents: [] });
    try {
      const headers = { ...(await strict.signedIn("reader")), "content-type": "application/json" };
      const body = JSON.stringify({ wanted: { kind: "search" }, way: "webhook", address: receiver.address });
      const made = (await (
        await fetch(`${strict.origin}/api/subscriptions`, { method: "POST", headers, body })
      ).json()) as MadeSubscription;
      const path = `${strict.origin}/api/subscriptions/${made.number}/test`;
      const told = (await (await fetch(path, { method: "POST", headers, body: "{}" })).json()) as Tested;
      expect(told).toMatchObject({ ok: false, told: expect.stringContaining("this machine itself") });
      const mail = JSON.stringify({ wanted: { kind: "search" }, way: "mail" });
      expect((await fetch(`${strict.origin}/api/subscriptions`, { method: "POST", headers, body: mail })).status).toBe(
        400,
      );
    } finally {
      await strict.close();
    }
  });
});

describe("the page of subscriptions", () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it("subscribes to a search by keyboard, shows the feed's address once, and stops it", async () => {
    const page = await desk.pageOf(browser, "admin", "/subscriptions", { viewport: { width: 320, height: 800 } });
    await page.getByLabel("State").fill("Oregon");
    await page.getByRole("button", { name: "Subscribe to these" }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Be told of changes" });
    await dialog.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Subscribe" }).focus();
    await page.keyboard.press("Enter");
    const address = (await dialog.locator("code").first().textContent()) ?? "";
    expect((await fetch(address)).status).toBe(200);
    await dialog.getByRole("button", { name: "Done" }).click();
    await page.getByRole("heading", { name: "cases that fit Oregon" }).waitFor();
    expect(await page.content()).not.toContain(address);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Stop telling me of cases that fit Oregon" }).click();
    await page.getByText("Stopped,").waitFor();
    expect((await fetch(address)).status).toBe(404);
    expect(browser.strays).toEqual([]);
  });
});

function digests(): string[] {
  const folder = join(desk.record.folder, "digests");
  return readdirSync(folder)
    .filter((name) => !name.startsWith("."))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}

function soon(): Promise<void> {
  return new Promise((again) => setTimeout(again, 50));
}

async function addText(name: string, words: string, { record }: TestDesk = desk): Promise<void> {
  const path = join(record.folder, name);
  writeFileSync(path, words);
  await addDocuments(record, [path], QUICK);
}

async function ask(role: Role, path: string, body?: object): Promise<Response> {
  const headers = { ...(await desk.signedIn(role)), "content-type": "application/json" };
  return fetch(desk.origin + path, body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers });
}

async function subscribe(
  wanted: Wanted,
  way: "feed" | "webhook" | "mail",
  role: Role = "reader",
): Promise<MadeSubscription> {
  const address = way === "webhook" ? { address: receiver.address } : {};
  const answer = await ask(role, "/api/subscriptions", { wanted, way, ...address });
  expect(answer.status).toBe(201);
  return (await answer.json()) as MadeSubscription;
}

interface Receiver {
  readonly server: Server;
  readonly address: string;
  /** How many requests are answered with 500 before one is taken. */
  failures: number;
  /** The ids of all requests. */
  readonly ids: string[];
  /** What was taken, when it is so much. */
  came(count: number): Promise<Got[]>;
}

async function startReceiver(): Promise<Receiver> {
  const taken: Got[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += String(part);
    receiver.ids.push(String(request.headers["webhook-id"]));
    if (receiver.failures > 0) {
      receiver.failures--;
      response.writeHead(500).end();
      return;
    }
    taken.push({ body, headers: request.headers });
    response.writeHead(204).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const bound = server.address();
  const came = async (count: number) => {
    while (taken.length < count) await soon();
    return taken;
  };
  const address = `http://127.0.0.1:${typeof bound === "object" ? bound?.port : ""}/hook`;
  return { server, address, failures: 0, ids: [], came };
}

interface PostOffice {
  readonly port: number;
  came(count: number): Promise<{ to: string[]; subject: string; text: string }[]>;
  close(): Promise<void>;
}

async function startPostOffice(): Promise<PostOffice> {
  const got: { to: string[]; subject: string; text: string }[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", async () => {
        const { subject = "", text = "" } = await PostalMime.parse(Buffer.concat(parts));
        got.push({ to: session.envelope.rcptTo.map(({ address }) => address), subject, text });
        done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", () => listening()));
  const bound = server.server.address();
  const came = async (count: number) => {
    while (got.length < count) await soon();
    return got;
  };
  return {
    port: typeof bound === "object" ? (bound?.port ?? 0) : 0,
    came,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
