import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decide } from "../../src/flow/index.ts";
import { referenceTo } from "../../src/model/index.ts";
import { axeViolations, openBrowser, sidewaysScroll, type TestBrowser } from "../browser/index.ts";
import { askingAs } from "./asking.ts";
import { nameOf, type TestDesk, testDesk } from "./desk.ts";

let [browser, desk] = [] as unknown as [TestBrowser, TestDesk];
let caseId = "";
beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), testDesk()]);
  caseId = (await desk.record.store.listCases())[0]?.id ?? "";
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});

/** Follows a link and says whether the page was loaded anew for it. */
async function isLoadedAnew(page: Page, follow: () => Promise<void>): Promise<boolean> {
  await page.evaluate("globalThis.isStillHere = true");
  await follow();
  return !(await page.evaluate("globalThis.isStillHere === true"));
}

describe("the ways from one page to the next", () => {
  it("lead from words that are found to their place in the document, without loading the desk anew", async () => {
    const page = await desk.pageOf(browser, "reader", "/?view=search&words=knife");
    const found = page.locator(".found a[href*='/documents/']").first();
    await found.waitFor();
    expect(await isLoadedAnew(page, () => found.click())).toBe(false);
    await page.locator("mark.focus").first().waitFor();
    expect(await page.locator("mark.focus").first().textContent()).toMatch(/knife/i);
    await page.goBack();
    await page.getByRole("searchbox", { name: "Words in documents and claims" }).waitFor();
    await page.context().close();
  });

  it.each([
    ["/?view=search&words=knife&state=Montana", { Words: "knife", State: "Montana", Year: "", Agency: "" }],
    [
      "/?title=Westergaard&year=2031&agencyWords=Alder",
      { Words: "Westergaard", State: "", Year: "2031", Agency: "Alder" },
    ],
  ])("lead from %s to a subscription with the same filled in", async (path, filled) => {
    const page = await desk.pageOf(browser, "reader", path);
    const link = page.getByRole("link", { name: "Be told when a case that fits changes" });
    await link.waitFor();
    expect(await isLoadedAnew(page, () => link.click())).toBe(false);
    await page.getByRole("heading", { level: 1, name: "Subscriptions" }).waitFor();
    for (const [label, words] of Object.entries(filled))
      expect(await page.getByRole("textbox", { name: label, exact: true }).inputValue()).toBe(words);
    await page.getByRole("button", { name: "Subscribe to these" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Subscribe" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Done" }).click();
    const made = page.getByRole("region", { name: "Yours" });
    for (const words of Object.values(filled)) await made.getByRole("heading", { name: words }).first().waitFor();
    await page.context().close();
  });

  it("say which filters a subscription leaves out, and offer none where it could look at nothing", async () => {
    const page = await desk.pageOf(browser, "reader", "/?state=Montana&overdue=true", {
      viewport: { width: 320, height: 800 },
    });
    await page.getByText("other filters are left out").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.goto(`${desk.origin}/?overdue=true`);
    await page.getByRole("list", { name: "Filters that are on" }).waitFor();
    expect(await page.getByRole("link", { name: /^Be told/ }).count()).toBe(0);
    await page.context().close();
  });

  it("lead from the audit to the cases that were exported and to what somebody decided, and from there to the case", async () => {
    const editor = await askingAs(desk, "editor");
    await (await editor("/api/cases/export?format=csv&state=Montana&noNews=5")).text();
    const who = (await (await editor("/api/session")).json()) as { person: { id: string } };
    const kept = await desk.record.store.findCase(caseId);
    if (!kept) throw new Error("the case is gone");
    const on = { kind: "case", case: referenceTo(kept.file) } as const;
    const body = { version: 1 as const, on, documents: kept.file.documents, words: [] };
    const by = { by: nameOf("editor"), person: who.person.id, reason: "not for now", at: "2031-08-01T10:00:00.000Z" };
    expect(await decide(desk.record.store, { kind: "hold", body }, by)).toMatchObject({ outcome: "decided" });

    const page = await desk.pageOf(browser, "admin", "/audit?what=exported");
    const exported = page.getByRole("link", { name: /the cases that fit/ });
    await exported.waitFor();
    expect(new URL((await exported.getAttribute("href")) ?? "", desk.origin).searchParams.get("quiet")).toBe("5");
    await page
      .getByRole("link", { name: nameOf("editor") })
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: "Decisions" }).waitFor();
    await page.getByText("held the case").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("link", { name: "What it withholds, and its lifting" }).click();
    await page.getByRole("button", { name: "Lift the hold on the whole case, decision 1" }).waitFor();
    expect(new URL(page.url())).toMatchObject({ pathname: `/cases/${caseId}`, hash: "#held" });
    expect(browser.strays).toEqual([]);
    await page.context().close();
  });
});
