import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decide, deedAsked, verifyPublished } from "../../src/flow/index.ts";
import { newSigningKey, verifierKey, writeSigningKey } from "../../src/publish/index.ts";
import type { NextRelease } from "../../src/serve/contract/next-release.ts";
import type { Releases } from "../../src/serve/contract/releases.ts";
import type { ReportList } from "../../src/serve/contract/reports.ts";
import type { Role } from "../../src/serve/people/role.ts";
import { axeViolations, openBrowser, sidewaysScroll, type TestBrowser } from "../browser/index.ts";
import { type TestDesk, testDesk } from "./desk.ts";

const work = mkdtempSync(join(tmpdir(), "answerable-desk-publishing-"));
const [folder, keyFile] = [join(work, "public"), join(work, "record.key")];
const signing = newSigningKey("record.example");
let [desk, browser] = [] as unknown as [TestDesk, TestBrowser];

beforeAll(async () => {
  writeFileSync(keyFile, `${writeSigningKey(signing)}\n`);
  desk = await testDesk({
    publishing: (record) => ({
      ...{ record, folder, keyFile },
      settings: { title: "Fiction", licence: "CC-BY-4.0", address: "https://record.example/" },
    }),
  });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await desk.close();
  rmSync(work, { recursive: true, force: true });
});

async function nextAs(role: Role): Promise<NextRelease> {
  const answer = await fetch(`${desk.origin}/api/releases/next`, { headers: await desk.signedIn(role) });
  expect(answer.status).toBe(200);
  return (await answer.json()) as NextRelease;
}

/** Rejects what is said of something in the only case, as an editor does. */
async function rejectAll(field: "weapon" | "age"): Promise<void> {
  const { store } = desk.record;
  const [line] = await store.listCases({ limit: 1 });
  const deed = await deedAsked(store, { kind: "reject", field, case: line?.id ?? "" });
  const by = { by: "Edda Editor", reason: "No document bears it out.", at: new Date().toISOString() };
  expect(await decide(store, deed, by)).toMatchObject({ outcome: "decided" });
}

describe("publishing from the desk", () => {
  it("is refused to whoever is no publisher, and then nothing is published", async () => {
    for (const role of ["reader", "editor"] as const) {
      const headers = { ...(await desk.signedIn(role)), "content-type": "application/json" };
      const answer = await fetch(`${desk.origin}/api/releases`, { method: "POST", headers, body: "{}" });
      expect(answer.status).toBe(403);
    }
    expect(existsSync(folder)).toBe(false);
  });

  it("tells before what it would publish: what is held from editor on, and where it goes from publisher on", async () => {
    for (const role of ["reader", "editor", "publisher"] as const) {
      const told = await nextAs(role);
      expect(told).toMatchObject({
        number: 1,
        last: 0,
        outcome: "release",
        changed: { total: 0 },
        withdrawn: { total: 0 },
      });
      expect(told.brought.first.map(({ title }) => title)).toEqual([expect.stringContaining("Westergaard")]);
      expect(told.held).toMatchObject({ byRule: 1, byEditors: 0, notCounted: 0 });
      const held = told.brought.first[0]?.held?.first ?? null;
      expect([held, told.held.cases?.total ?? null]).toEqual(
        role === "reader" ? [null, null] : [["the numbers of houses"], 1],
      );
      const where = role === "publisher" ? [folder, "https://record.example/"] : [null, null];
      expect([told.folder, told.address]).toEqual(where);
    }
  });

  it("makes nothing before it is confirmed, and one release when it is confirmed twice; verify finds it sound", async () => {
    const page = await desk.pageOf(browser, "publisher", "/releases");
    const open = page.getByRole("button", { name: "Publish release 1 …" });
    await page.getByRole("heading", { name: "1 new case" }).waitFor();
    await page.getByText("1 thing is held and will not be public: 1 by rule.").waitFor();
    await page.getByText(`To the folder ${folder}, which is served at https://record.example/.`).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await open.click();
    await page.getByRole("dialog", { name: "Publish release 1?" }).waitFor();
    await page
      .getByText(
        "It makes 1 new case public and leaves out 1 thing that is held; what is public cannot be called back.",
      )
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await open.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    expect(existsSync(folder)).toBe(false);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").getByRole("button", { name: "Publish release 1" }).dblclick();
    await page.getByText(/^Release 1 is published: \d+ files written/).waitFor();
    expect(await page.locator(":focus").innerText()).toContain("Release 1 is published");
    const report = await verifyPublished(folder, { key: verifierKey(signing), earlier: null });
    expect(report.faults).toEqual([]);
    expect(await page.getByRole("row").allInnerTexts()).toHaveLength(2);
    await page.getByRole("heading", { name: "Nothing has changed since release 1" }).waitFor();
    expect(await page.getByRole("button", { name: /Publish/ }).count()).toBe(0);
    const shown = page.waitForEvent("popup");
    await page
      .getByRole("link", { name: /Westergaard/ })
      .first()
      .click();
    await (await shown).getByRole("heading", { level: 1, name: /Westergaard/ }).waitFor();
    expect((await shown).url()).toMatch(/\/published\/cases\/case-[0-9a-f]{16}\/$/);
    await page.close();
  });

  it("shows the published pages to whoever is signed in, without scripts, and to nobody else", async () => {
    const anybody = await fetch(`${desk.origin}/published/`, { redirect: "manual" });
    expect([anybody.status, anybody.headers.get("location")]).toEqual([302, "/sign-in"]);
    const headers = await desk.signedIn("reader");
    const shown = await fetch(`${desk.origin}/published/`, { headers });
    expect(await shown.text()).toBe(readFileSync(join(folder, "index.html"), "utf8"));
    expect(shown.headers.get("content-security-policy")).toMatch(/default-src 'none'.*sandbox/);
    expect(shown.headers.get("content-security-policy")).not.toMatch(/script-src|allow-scripts/);
    for (const path of [
      "..%2Frecord.key",
      "%2e%2e/record.key",
      "....//record.key",
      "%E0%A4%A",
      "log/../../record.key",
      "nothing.html",
    ]) {
      const asked = await fetch(`${desk.origin}/published/${path}`, { headers, redirect: "manual" });
      expect([path, asked.status]).toEqual([path, 404]);
    }
    const data = await fetch(`${desk.origin}/published/data/facts.csv`, { headers });
    expect(data.headers.get("content-disposition")).toBe("attachment");
  });

  it("leads readers of the published pages to the desk's own form", () => {
    const [page = ""] = readFileSync(join(folder, "index.html"), "utf8").match(/cases\/case-[0-9a-f]{16}/) ?? [];
    expect(readFileSync(join(folder, page, "index.html"), "utf8")).toContain(`${desk.origin}/report?about=`);
  });
});

describe("the next release", () => {
  it("tells which case changed, by whose decision, and is shown to an editor without the button", async () => {
    await rejectAll("weapon");
    const page = await desk.pageOf(browser, "editor", "/releases");
    await page.getByRole("heading", { name: "Release 2 would publish" }).waitFor();
    await page.getByRole("heading", { name: "1 changed case" }).waitFor();
    await page.getByText(/^Edda Editor rejected .*\(decision 1\)$/).waitFor();
    await page.getByText("Held in it: the numbers of houses.").waitFor();
    await page.getByText("Publishing takes the role publisher.").waitFor();
    expect(await page.getByRole("button", { name: /Publish/ }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    for (const width of [320, 390, 768]) {
      await page.setViewportSize({ width, height: 700 });
      expect([width, await sidewaysScroll(page)]).toEqual([width, 0]);
    }
    await page.getByRole("link", { name: /What is held/ }).click();
    await page.getByRole("heading", { name: "What is withheld in public" }).waitFor();
    await page.close();
  });

  it("is not made where the record changed after it was shown, and then is shown anew", async () => {
    const page = await desk.pageOf(browser, "publisher", "/releases");
    await page.getByRole("button", { name: "Publish release 2 …" }).click();
    await rejectAll("age");
    await page.getByRole("dialog").getByRole("button", { name: "Publish release 2" }).click();
    await page.getByText("Nothing was published, for the record changed since this was shown").waitFor();
    await page.getByText(/^Edda Editor rejected .*\(decision 2\)$/).waitFor();
    expect((await nextAs("publisher")).last).toBe(1);
    await page.getByRole("button", { name: "Publish release 2 …" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Publish release 2" }).click();
    await page.getByText(/^Release 2 is published/).waitFor();
    await page.getByRole("heading", { name: "Nothing has changed since release 2" }).waitFor();
    // Whoever asks over HTTP may leave out what was seen.
    const headers = { ...(await desk.signedIn("publisher")), "content-type": "application/json" };
    const answer = await fetch(`${desk.origin}/api/releases`, { method: "POST", headers, body: "{}" });
    expect(answer.status).toBe(202);
    await page.reload();
    await page.getByText("Nothing has changed since release 2: no release was made.").waitFor();
    await page.close();
  });
});

describe("reports by readers", () => {
  it("arrive from a form that needs no script and no account, are read as text, and are answered once", async () => {
    const hostile = '<script>alert(1)</script> "the age is wrong"';
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${desk.origin}/report?about=case-0000000000000000%2C%20age`);
    await page.getByLabel("What is wrong").fill(hostile);
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByText("Thank you. Your report has arrived").waitFor();
    await page.close();
    const inside = await desk.pageOf(browser, "editor", "/reports");
    await inside.getByText(hostile).waitFor();
    expect(await axeViolations(inside)).toEqual([]);
    await inside.setViewportSize({ width: 320, height: 700 });
    expect(await sidewaysScroll(inside)).toBe(0);
    await inside.getByLabel("What was done").fill("The age is corrected.");
    await inside.getByRole("button", { name: "Answer" }).click();
    await inside.getByText("No report waits.").waitFor();
    const headers = { ...(await desk.signedIn("editor")), "content-type": "application/json" };
    const body = JSON.stringify({ reason: "Again." });
    const again = await fetch(`${desk.origin}/api/reports/1/answer`, { method: "POST", headers, body });
    expect(again.status).toBe(404);
    const answered = await fetch(`${desk.origin}/api/reports?which=answered`, { headers });
    const { reports } = (await answered.json()) as ReportList;
    expect(reports.map(({ answer }) => answer)).toMatchObject([{ by: "Edda Editor", reason: "The age is corrected." }]);
    await inside.close();
  });

  it("are refused where they say nothing, are too long, come from another site, or too many come", async () => {
    const send = (form: Record<string, string>, more: Record<string, string> = {}) =>
      fetch(`${desk.origin}/report`, { method: "POST", body: new URLSearchParams(form), headers: more });
    expect((await send({ about: "case-1", message: " " })).status).toBe(400);
    expect((await send({ about: "case-1", message: "a".repeat(5_001) })).status).toBe(400);
    expect((await send({ about: "case-1", message: "a".repeat(50_000) })).status).toBe(413);
    expect((await send({ about: "case-1", message: "x" }, { origin: "https://elsewhere.example" })).status).toBe(403);
    const statuses = [];
    for (let count = 0; count < 12; count++) statuses.push((await send({ about: "case-1", message: "x" })).status);
    expect(statuses).toContain(200);
    expect(statuses.at(-1)).toBe(429);
  });

  it("tell how many releases there are to whoever may read", async () => {
    const answer = await fetch(`${desk.origin}/api/releases`, { headers: await desk.signedIn("reader") });
    expect(((await answer.json()) as Releases).releases.map(({ number }) => number)).toEqual([2, 1]);
  });
});
