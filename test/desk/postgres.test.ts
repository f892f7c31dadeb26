import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyPublished } from "../../src/flow/index.ts";
import { newSigningKey, verifierKey, writeSigningKey } from "../../src/publish/index.ts";
import type { AdditionList } from "../../src/serve/contract/additions.ts";
import type { Decisions } from "../../src/serve/contract/decisions.ts";
import type { Matter } from "../../src/serve/contract/matter.ts";
import type { Releases } from "../../src/serve/contract/releases.ts";
import { homes, type Place } from "../../src/store/homes.cases.ts";
import { asking, askingAs, cookiesOf } from "./asking.ts";
import { PASSWORD, type TestDesk, testDesk } from "./desk.ts";

// The story is fiction: nobody in it exists.
const STORY =
  "Police shot and killed Omar Teal, 31, in Cobalt Ridge, Oregon, on March 4, 2031. Fiction: written for a test.";
const work = mkdtempSync(join(tmpdir(), "answerable-desk-postgres-"));
const signing = newSigningKey("record.example");
const [folder, keyFile] = [join(work, "public"), join(work, "record.key")];
let [place, desk] = [] as unknown as [Place, TestDesk];

beforeAll(async () => {
  const [, [, postgres]] = homes as unknown as [unknown, [string, () => Promise<Place>]];
  place = await postgres();
  writeFileSync(keyFile, writeSigningKey(signing), { mode: 0o600 });
  desk = await testDesk({
    database: place.address.database ?? "",
    publishing: (record) => ({ record, folder, keyFile, settings: { title: "Fiction", licence: "CC-BY-4.0" } }),
  });
});
afterAll(async () => {
  await desk.close();
  await place.remove();
  rmSync(work, { recursive: true, force: true });
});

describe("a desk whose record is on PostgreSQL", () => {
  it("lets people in by invitation, with a second look at their session each time, and out", async () => {
    const admin = await askingAs(desk, "admin");
    const invited = await admin("/api/people/invitations", { email: "ida@desk.example", role: "editor" });
    expect(invited.status).toBeLessThan(300);
    const { link } = (await invited.json()) as { link: string };
    const anybody = asking(desk);
    const taken = await anybody("/api/invitation/take", {
      token: link.split("#")[1],
      name: "Ida First",
      password: PASSWORD,
    });
    expect(taken.status).toBe(200);
    const signed = await anybody("/api/sign-in", { email: "ida@desk.example", password: PASSWORD });
    const own = asking(desk, { cookie: cookiesOf(signed) });
    expect(await (await own("/api/session")).json()).toMatchObject({ person: { name: "Ida First", role: "editor" } });
    expect(
      (await anybody("/api/sign-in", { email: "ida@desk.example", password: "not the words that were" })).status,
    ).toBe(401);
    expect((await own("/api/sign-out", {})).status).toBeLessThan(300);
    expect((await own("/api/cases")).status).toBe(401);
  });

  it("answers every page's questions", async () => {
    const admin = await askingAs(desk, "admin");
    const { paths } = (await (await admin("/api/openapi.json")).json()) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const [line] = await desk.record.store.listCases();
    const [document] = await desk.record.store.documentIds();
    let asked = 0;
    for (const path of Object.keys(paths).filter((one) => paths[one]?.get)) {
      const about = path
        .replace("{id}", path.includes("documents") ? `${document}` : `${line?.id}`)
        .replace(/\{[^}]+\}/g, "1");
      const answer = await admin(`${about}?case=${line?.id}&other=${line?.id}&words=knife&field=weapon&format=csv`);
      expect(answer.status, `${about}: ${await answer.text()}`).toBeLessThan(500);
      if (answer.ok) asked++;
    }
    expect(asked).toBeGreaterThan(20);
    // What an inbox in which nothing waits asks for.
    expect(await desk.record.store.unverifiedCases(5)).toEqual({ count: 1, some: [line?.id] });
    expect(await desk.record.store.unverifiedCases(5, "case-0000000000000000")).toEqual({ count: 0, some: [] });
  });

  it("keeps what editors decide, once, and takes it back", async () => {
    const editor = await askingAs(desk, "editor");
    const [line] = await desk.record.store.listCases();
    const matterOf = async (more = "") =>
      (await (await editor(`/api/matter?case=${line?.id}${more}`)).json()) as Matter;
    const killed = (await matterOf()).case.people.find(({ role }) => role === "family");
    const { on } = await matterOf(`&person=${killed?.id}`);
    const decided = async () => (await (await editor("/api/decisions")).json()) as Decisions;
    const hold = { kind: "hold", on, reason: "asked by the family", after: (await decided()).last };
    const both = await Promise.all([editor("/api/decisions", hold), editor("/api/decisions", hold)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { decisions, last } = await decided();
    expect(decisions).toHaveLength(1);
    const undone = await editor("/api/decisions/undo", { decision: last, after: last });
    expect(undone.status, await undone.clone().text()).toBe(200);
  });

  it("takes in a text, tells subscribers of it, and keeps saved views", async () => {
    const editor = await askingAs(desk, "editor");
    const [oregon, montana] = await Promise.all(
      ["Oregon", "Montana"].map((state) =>
        editor("/api/subscriptions", { wanted: { kind: "search", state }, way: "feed" }),
      ),
    );
    expect([oregon?.status, montana?.status]).toEqual([201, 201]);
    expect((await editor("/api/texts", { text: STORY })).status).toBe(202);
    const newest = async () => ((await (await editor("/api/additions")).json()) as AdditionList).additions[0]?.state;
    await expect.poll(newest, { timeout: 20_000 }).toBe("done");
    const { feed } = (await (oregon as Response).json()) as { feed: { atom: string } };
    await expect.poll(async () => (await fetch(feed.atom)).text(), { timeout: 20_000 }).toContain("Omar Teal");
    expect((await editor("/api/views", { name: "Mine", search: "?state=Oregon", shared: true })).status).toBeLessThan(
      300,
    );
  });

  it("publishes a release that verify finds sound", async () => {
    const publisher = await askingAs(desk, "publisher");
    expect((await publisher("/api/releases", {})).status).toBeLessThan(300);
    const releases = async () => ((await (await publisher("/api/releases")).json()) as Releases).releases.length;
    await expect.poll(releases, { timeout: 40_000 }).toBe(1);
    expect((await verifyPublished(folder, { key: verifierKey(signing), earlier: null })).faults).toEqual([]);
  });
});
