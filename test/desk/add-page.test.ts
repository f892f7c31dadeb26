import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations, openBrowser, sidewaysScroll, type TestBrowser } from "../browser/index.ts";
import { SAMPLE } from "../sample.ts";
import { type TestDesk, testDesk } from "./desk.ts";

let [browser, desk] = [] as unknown as [TestBrowser, TestDesk];
beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), testDesk({ documents: [] })]);
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});

describe("the page on which documents are added", () => {
  it("takes files that are chosen, tells how far their reading is, and leads to their case", async () => {
    const page = await desk.pageOf(browser, "editor", "/add");
    const name = "02-police-statement.txt";
    await page.locator('input[type="file"]').setInputFiles([
      { name, mimeType: "text/plain", buffer: readFileSync(join(SAMPLE, name)) },
      { name: "<b>empty</b>.txt", mimeType: "text/plain", buffer: Buffer.from("") },
    ]);
    const link = page.locator('.additions a[href^="/cases/"]').first();
    await link.waitFor();
    expect(await page.locator(".additions a").first().getAttribute("href")).toMatch(/^\/documents\/[0-9a-f]{64}$/);
    expect(await link.getAttribute("href")).toMatch(/^\/cases\/case-[0-9a-f]+$/);
    await page.getByText("1 document done, 1 not taken in.").waitFor();
    expect(await page.locator(".added .error").textContent()).toContain("Not taken in: there is nothing in it");
    expect(await page.locator(".additions b").count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    expect(browser.strays).toEqual([]);
  });

  it("tells an address from a text as it is typed, by keyboard alone, in a narrow window", async () => {
    const page = await desk.pageOf(browser, "editor", "/add", { viewport: { width: 320, height: 800 } });
    const box = page.getByLabel("Paste an address of the web, several, or a text");
    await box.focus();
    await page.keyboard.type("https://herald.example/story");
    await page.getByRole("button", { name: "Add this address" }).waitFor();
    await page.keyboard.type(" said nothing new about Tern Hollow.");
    const button = page.getByRole("button", { name: "Add this text" });
    await button.waitFor();
    await button.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Pasted text" }).waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  it("shows a reader what was added, and no way to add", async () => {
    const page = await desk.pageOf(browser, "reader", "/add");
    await page.getByRole("heading", { name: "What was added" }).waitFor();
    expect(await page.locator('input[type="file"], textarea').count()).toBe(0);
  });
});
