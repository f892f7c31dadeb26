import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations, openBrowser, sidewaysScroll, type TestBrowser } from "../browser/index.ts";
import { tabTo } from "./by-keyboard.ts";
import { type TestDesk, testDesk } from "./desk.ts";

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

describe.each([320, 390])("on a screen %d wide", (width) => {
  it("the ways to the pages are behind one button: it opens by keyboard, Escape closes, a way that is taken closes too", async () => {
    const page = await desk.pageOf(browser, "admin", `/cases/${caseId}`, { viewport: { width, height: 800 } });
    await page.locator("#history").waitFor();
    const masthead = page.getByRole("banner");
    expect((await masthead.boundingBox())?.height).toBeLessThan(70);
    expect(await page.getByRole("link", { name: "Inbox" }).count()).toBe(0);
    const menu = page.getByRole("button", { name: "Menu" });
    await tabTo(page, menu);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Menu", expanded: true }).waitFor();
    await page.getByRole("button", { name: "Sign out" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await tabTo(page, page.getByRole("link", { name: "Record", exact: true }));
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Menu", expanded: false }).waitFor();
    await page.locator(".menu:focus").waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Inbox" }).click();
    await page.getByRole("heading", { level: 1, name: "Inbox" }).waitFor();
    await page.getByRole("button", { name: "Menu", expanded: false }).waitFor();
    await page.context().close();
  });

  it("what is long on a case's page is folded away, and a way that leads to it opens it", async () => {
    const page = await desk.pageOf(browser, "reader", `/cases/${caseId}`, { viewport: { width, height: 800 } });
    await page.locator("#history").waitFor();
    const documents = page.getByText("in this case because").first();
    await documents.waitFor({ state: "hidden" });
    await page.locator(".contents summary").click();
    await page.locator('.contents a[href="#documents"]').click();
    await documents.waitFor({ state: "visible" });
    expect(await sidewaysScroll(page)).toBe(0);
    await page.goto(`${desk.origin}/cases/${caseId}#timeline`);
    await page.reload();
    await page.locator("details[open] #timeline").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  it("no value is so long that the page is wider than the screen", async () => {
    const page = await desk.pageOf(browser, "reader", `/cases/${caseId}`, { viewport: { width, height: 800 } });
    await page.locator("#history").waitFor();
    const values = page.locator(".facts bdi, .account-timeline bdi, .promises bdi, .people bdi, .station bdi, h1 bdi");
    await values.evaluateAll((all) => {
      for (const each of all) each.textContent = "x".repeat(200);
    });
    expect(await sidewaysScroll(page)).toBe(0);
    await page.setViewportSize({ width: 640, height: 800 });
    expect(await sidewaysScroll(page)).toBe(0);
    await page.context().close();
  });
});
