import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyPublished } from "../../src/flow/index.ts";
import { newSigningKey, verifierKey, writeSigningKey } from "../../src/publish/index.ts";
import type { Releases } from "../../src/serve/contract/releases.ts";
import type { ReportList } from "../../src/serve/contract/reports.ts";
import { axeViolations, openBrowser, sidewaysScroll, type TestBrowser } from "../browser/index.ts";
import { type TestDesk, testDesk } from "./desk.ts";

const work = mkdtempSync(join(tmpdir(), "answerable-desk-publishing-"));
const [folder, keyFile] = [join(work, "public"), join(work, "record.key")];
const signing = newSigningKey("record.example");
let [desk, browser] = [] as unknown as [TestDesk, TestBrowser];

beforeAll(async () => {
  writeFileSync(keyFile, `${writeSigningKey(signing)}\n`);
  desk = await testDesk({
    publishing: (record) => ({ record, folder, keyFile, settings: { title: "Fiction", licence: "CC-BY-4.0" } }),
  });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await desk.close();
  rmSync(work, { recursive: true, force: true });
});

describe("publishing from the desk", () => {
  it("is refused to whoever is no publisher, and then nothing is published", async () => {
    for (const role of ["reader", "editor"] as const) {
      const headers = { ...(await desk.signedIn(role)), "content-type": "application/json" };
      const answer = await fetch(`${desk.origin}/api/releases`, { method: "POST", headers, body: "{}" });
      expect(answer.status).toBe(403);
    }
    expect(existsSync(folder)).toBe(false);
  });

  it("makes a release that verify finds sound, and shows it", async () => {
    const page = await desk.pageOf(browser, "publisher", "/releases");
    await page.getByRole("button", { name: "Publish release 1" }).click();
    await page.getByText(/^Release 1 is published: \d+ files written/).waitFor();
    const report = await verifyPublished(folder, { key: verifierKey(signing), earlier: null });
    expect(report.faults).toEqual([]);
    expect(await page.getByRole("row").allInnerTexts()).toHaveLength(2);
    await page.getByRole("button", { name: "Publish release 2" }).click();
    await page.getByText("Nothing has changed since release 1: no release was made.").waitFor();
    expect(await axeViolations(page)).toEqual([]);
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
    expect(((await answer.json()) as Releases).releases.map(({ number }) => number)).toEqual([1]);
  });
});
