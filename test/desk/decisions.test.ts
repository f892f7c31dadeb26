import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDocuments } from "../../src/flow/index.ts";
import { brokenLink } from "../../src/model/index.ts";
import type { BulkAnswer, Decided, Decisions, Overtaken, SafeFacts } from "../../src/serve/contract/decisions.ts";
import type { CameIn, Inbox } from "../../src/serve/contract/inbox.ts";
import type { CasesBeside, Matter, OtherCases } from "../../src/serve/contract/matter.ts";
import type { Role } from "../../src/serve/people/role.ts";
import { SAMPLE } from "../sample.ts";
import { nameOf, type TestDesk, testDesk } from "./desk.ts";

// Fiction, written for this test.
const ANOTHER =
  "Police shot and killed Omar Teal, 31, in Cobalt Ridge, Oregon, on May 2, 2031. Fiction: written for a test.\n";

let desk: TestDesk;
let caseId = "";
const folder = mkdtempSync(join(tmpdir(), "answerable-inbox-"));
beforeAll(async () => {
  const path = join(folder, "another.txt");
  writeFileSync(path, ANOTHER);
  desk = await testDesk({ documents: [SAMPLE, path] });
  const page = await get<Inbox>("/api/inbox?kind=disputed");
  caseId = page.items[0]?.caseId ?? "";
});
afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

async function call(role: Role, path: string, body?: unknown) {
  const headers = { ...(await desk.signedIn(role)), "content-type": "application/json" };
  return fetch(desk.origin + path, {
    headers,
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
  });
}
async function get<T>(path: string): Promise<T> {
  const response = await call("editor", path);
  expect(response.status, path).toBe(200);
  return (await response.json()) as T;
}
async function post<T>(path: string, body: unknown, status = 200, role: Role = "editor"): Promise<T> {
  const response = await call(role, path, body);
  const answer = (await response.json()) as T;
  expect(response.status, JSON.stringify(answer)).toBe(status);
  return answer;
}
const matter = (of: string) => get<Matter>(`/api/matter?case=${caseId}&${of}`);
const last = async () => (await get<Decisions>("/api/decisions?limit=1")).last;

describe("the inbox over HTTP", () => {
  it("lists what waits with its case's title and why, by kind, and counts each kind", async () => {
    const all = await get<Inbox>("/api/inbox");
    expect(all.total).toBe(all.items.length);
    expect(Object.values(all.kinds).reduce((sum, count) => sum + count, 0)).toBe(all.total);
    const { items, total } = await get<Inbox>("/api/inbox?kind=disputed");
    expect(total).toBe(all.kinds.disputed);
    expect(items[0]).toMatchObject({ kind: "disputed", about: "weapon", because: expect.stringMatching(/disagree/) });
    expect(items[0]?.words).toBe("Weapon of Tobin Arlo Westergaard: folding knife; knife");
    expect(items[0]?.matter).toMatchObject({ field: "weapon", about: expect.stringMatching(/^person-/) });
    expect(items[0]?.title).toMatch(/Alder Crossing/);
    expect((await get<Inbox>("/api/inbox?limit=1&offset=1")).items).toEqual(all.items.slice(1, 2));
    expect((await call("editor", "/api/inbox?kind=nonsense")).status).toBe(400);
  });

  it("tells of each document that came in which case it was put into and why", async () => {
    const { documents, total } = await get<CameIn>("/api/inbox/documents");
    expect(total).toBe(5);
    const here = documents.filter(({ cases }) => cases.some(({ id }) => id === caseId));
    expect(here).toHaveLength(4);
    expect(here.flatMap(({ cases }) => cases.map(({ because }) => because))).toEqual(
      expect.arrayContaining([expect.stringMatching(/names Tobin Arlo Westergaard/)]),
    );
    expect(documents.every(({ isRead, unread }) => isRead && unread === null)).toBe(true);
  });

  it("shows a fact with every account, who says so in which words, and how a decision names each claim", async () => {
    const { fact, heading, matters, last } = await matter("field=weapon");
    expect(heading).toBe("Weapon of Tobin Arlo Westergaard");
    expect(last).toBe(0);
    expect(fact?.accounts.length).toBeGreaterThan(1);
    for (const account of fact?.accounts ?? [])
      for (const voice of account.voices) {
        const claim = fact?.claims.find((each) => each.claim === voice.claim);
        expect(claim?.on).toMatchObject({ kind: "claim", claim: voice.claim, case: { id: caseId } });
        expect(voice.quotes[0]?.exact).not.toBe("");
      }
    expect(matters).toContain(`${caseId}/weapon/${fact?.person}`);
    expect((await call("editor", `/api/matter?case=${caseId}&field=shoe_size`)).status).toBe(404);
  });

  it("suggests other cases and sets two side by side", async () => {
    const { cases } = await get<OtherCases>(`/api/matter/other-cases?case=${caseId}&words=Teal`);
    expect(cases).toHaveLength(1);
    const beside = await get<CasesBeside>(`/api/matter/beside?case=${caseId}&with=${cases[0]?.id}`);
    expect(beside.rows.find(({ label }) => label === "City")).toMatchObject({
      here: "Alder Crossing",
      there: "Cobalt Ridge",
      same: false,
    });
  });
});

describe("deciding over HTTP", () => {
  it("takes no decision from a reader, and none from nobody", async () => {
    const body = { kind: "merge", reason: "x", after: 0 };
    for (const path of ["/api/decisions", "/api/decisions/undo", "/api/decisions/bulk"]) {
      expect((await call("reader", path, body)).status, path).toBe(403);
      expect((await fetch(desk.origin + path, { method: "POST", headers: { origin: desk.origin } })).status).toBe(401);
    }
    expect(await last()).toBe(0);
  });

  it("keeps who decided and when as the server knows it, whatever the browser says", async () => {
    const { on, fact } = await matter("field=city");
    const claims = fact?.accounts[0]?.voices.map(({ claim }) => claim);
    const sent = { kind: "accept", on, claims, after: await last() };
    await post("/api/decisions", { ...sent, by: "Somebody Else", at: "1999-01-01T00:00:00Z" }, 400);
    const { decision } = await post<Decided>("/api/decisions", sent);
    expect(decision).toMatchObject({ by: nameOf("editor"), kind: "accept", words: "accepted City: “Alder Crossing”" });
    const kept = (await desk.record.store.decisions()).at(-1);
    expect(kept?.person).toBe(decision.person);
    expect(decision.person).not.toBeNull();
    expect(decision.at >= "2026").toBe(true);
    expect(brokenLink(await desk.record.store.decisions())).toBeNull();
    expect((await matter("field=city")).fact?.status).toBe("verified");
  });

  it("asks a reason for everything but an accept, in a sentence", async () => {
    const { on, fact } = await matter("field=state");
    const claims = fact?.accounts[0]?.voices.map(({ claim }) => claim);
    for (const reason of [undefined, "", "   "])
      await post("/api/decisions", { kind: "reject", on, claims, reason, after: await last() }, 400);
  });

  it("refuses with the sentence what cannot be decided", async () => {
    const { on } = await matter("field=state");
    const refused = await post<{ message: string }>(
      "/api/decisions",
      { kind: "accept", on, claims: ["claim-0000"], after: await last() },
      422,
    );
    expect(refused.message).toBe(`Case ${caseId} has no claim claim-0000.`);
  });

  it("makes no claim of words that do not stand in the document", async () => {
    const { case: of } = await matter("field=weapon");
    const document = of.documents[0]?.id ?? "";
    const evidence = [{ document, start: 0, end: 5, exact: "wrong" }];
    const sent = { kind: "add", case: of.reference, field: "weapon", about: of.people[0]?.id, value: "pistol" };
    const refused = await post<{ message: string }>(
      "/api/decisions",
      { ...sent, evidence, reason: "in the letter", after: await last() },
      422,
    );
    expect(refused.message).toContain("do not say “wrong”");
  });

  it("tells whoever decides about the same thing what another decided since, and decides nothing then", async () => {
    const seen = await matter("field=weapon");
    const first = seen.fact?.claims[0];
    const claims = [first?.claim];
    const theirs = { kind: "accept", on: seen.on, claims, reason: "the letter says so", after: seen.last };
    await post<Decided>("/api/decisions", theirs, 200, "publisher");
    const before = await last();
    const mine = { kind: "reject", on: first?.on, claims, reason: "read wrongly", after: seen.last };
    const told = await post<Overtaken>("/api/decisions", mine, 409);
    expect(told.decisions).toMatchObject([{ by: nameOf("publisher"), reason: "the letter says so" }]);
    expect(told.message).toContain(`${nameOf("publisher")} accepted Weapon of Tobin Arlo Westergaard`);
    expect(await last()).toBe(before);
    expect((await get<Decisions>(`/api/decisions?after=${seen.last}`)).decisions[0]?.matters).toEqual(
      expect.arrayContaining([seen.matters.at(-1)]),
    );
    // Having seen it, they may decide all the same.
    await post<Decided>("/api/decisions", { ...mine, after: before });
  });

  it("undoes one's own decision without asking why, and another's only with a reason", async () => {
    const mine = await last();
    const { decision } = await post<Decided>("/api/decisions/undo", { decision: mine, after: mine });
    expect(decision).toMatchObject({ kind: "undo", words: `undid decision ${mine}` });
    const theirs = (await get<Decisions>("/api/decisions")).decisions.find(({ by }) => by === nameOf("publisher"));
    const undo = { decision: theirs?.number, after: await last() };
    await post("/api/decisions/undo", undo, 422);
    await post("/api/decisions/undo", { ...undo, reason: "decided about the wrong account" });
    expect((await matter("field=weapon")).fact?.status).toBe("disputed");
  });

  it("lists decisions by case, person and kind, the last first, a page at a time", async () => {
    const all = await get<Decisions>("/api/decisions");
    expect(all.decisions.map(({ number }) => number)).toEqual([...Array(all.last).keys()].map((n) => all.last - n));
    const some = async (query: string) => (await get<Decisions>(`/api/decisions?${query}`)).decisions;
    expect((await some(`case=${caseId}`)).length).toBe(all.decisions.length);
    expect(await some("kind=merge")).toEqual([]);
    const person = all.decisions.find(({ by }) => by === nameOf("publisher"))?.person;
    expect((await some(`person=${person}`)).every(({ by }) => by === nameOf("publisher"))).toBe(true);
    expect((await some("limit=1&before=3")).map(({ number }) => number)).toEqual([2]);
  });

  it("holds a name with the words that the record has for it, and splits a case", async () => {
    const { case: of } = await matter("field=weapon");
    const killed = of.people.find(({ role }) => role === "family");
    const person = await matter(`person=${killed?.id}`);
    await post("/api/decisions", { kind: "hold", on: person.on, reason: "asked by the family", after: await last() });
    const kept = (await desk.record.store.decisions()).at(-1);
    expect(kept?.body).toMatchObject({ words: expect.arrayContaining([killed?.name]) });
    const documents = [of.documents[0]?.id];
    const split = { kind: "split", case: of.reference, documents, reason: "another incident", after: await last() };
    const { decision } = await post<Decided>("/api/decisions", split);
    expect(decision.words).toMatch(/^made a case of their own of 1 document/);
    await post("/api/decisions/undo", { decision: decision.number, after: await last() });
  });
});

describe("accepting several at once", () => {
  it("accepts what nobody contests, each by a decision of its own", async () => {
    const { facts } = await get<SafeFacts>("/api/decisions/safe?field=state");
    expect(facts.map(({ value }) => value).sort()).toEqual(["Montana", "Oregon"]);
    const seen = facts.map(({ case: id, about, claims }) => ({ case: id, about, claims }));
    const answer = await post<BulkAnswer>("/api/decisions/bulk", { field: "state", facts: seen, after: await last() });
    expect(answer.decided).toBe(2);
    expect(new Set(answer.facts.map(({ decision }) => decision)).size).toBe(2);
    const again = await post<BulkAnswer>("/api/decisions/bulk", { field: "state", facts: seen, after: await last() });
    expect(again.facts.map(({ why }) => why)).toEqual(["It is verified already.", "It is verified already."]);
  });

  it("never touches a fact that is contested, whoever asks for it", async () => {
    const { fact } = await matter("field=weapon");
    const seen = { case: caseId, about: fact?.person, claims: fact?.accounts[0]?.voices.map(({ claim }) => claim) };
    const before = await last();
    const answer = await post<BulkAnswer>("/api/decisions/bulk", { field: "weapon", facts: [seen], after: before });
    expect(answer).toMatchObject({ decided: 0, facts: [{ outcome: "refused", why: expect.stringMatching(/itself/) }] });
    expect(await last()).toBe(before);
  });

  it("takes in more documents meanwhile and still decides", async () => {
    const path = join(folder, "yet-another.txt");
    writeFileSync(path, ANOTHER.replaceAll("Omar Teal", "Ana Reyes").replaceAll("Cobalt Ridge", "Marl Point"));
    await addDocuments(desk.record, [path]);
    expect((await get<SafeFacts>("/api/decisions/safe?field=state")).facts).toHaveLength(1);
  });
});

describe("the description of the desk", () => {
  it("names every route of the inbox with the role that it takes", async () => {
    const described = await get<{ paths: Record<string, Record<string, Record<string, unknown>>> }>(
      "/api/openapi.json",
    );
    expect(described.paths["/api/decisions"]?.post?.["x-role"]).toBe("editor");
    expect(described.paths["/api/inbox"]?.get?.["x-role"]).toBe("reader");
  });
});
