import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CDPSession, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations, openBrowser, sidewaysScroll, type TestBrowser } from "../browser/index.ts";
import { SAMPLE } from "../sample.ts";
import { type TestDesk, testDesk } from "./desk.ts";

// Fiction, written for this test.
const STORY =
  "Police shot and killed Omar Teal, 31, in Cobalt Ridge, Oregon, on May 2, 2031. Fiction: written for a test.\n";
const folder = mkdtempSync(join(tmpdir(), "answerable-dropped-"));
let [browser, desk] = [] as unknown as [TestBrowser, TestDesk];
beforeAll(async () => {
  mkdirSync(join(folder, "within"));
  writeFileSync(join(folder, "one.txt"), STORY);
  writeFileSync(join(folder, "within", "two.txt"), STORY.replace("Omar Teal", "Ana Reyes"));
  [browser, desk] = await Promise.all([openBrowser(), testDesk({ documents: [] })]);
});
afterAll(async () => {
  await browser.close();
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

type DragData = Parameters<CDPSession["send"]>[1] & object;

/** Drags something of another program over an element, as the browser itself is told of it: what is dropped is a real DataTransfer. */
async function draggingOver(page: Page, element: Locator) {
  const session = await page.context().newCDPSession(page);
  const box = await element.boundingBox();
  if (!box) throw new Error("there is nothing to drag over");
  const at = { x: box.x + box.width / 2, y: box.y + 8 };
  return (type: "dragEnter" | "dragOver" | "drop", data: DragData) =>
    session.send("Input.dispatchDragEvent", { type, ...at, data } as never);
}

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

  it("takes files and folders that are dragged in from elsewhere, and says where nothing of it is a file", async () => {
    const page = await desk.pageOf(browser, "editor", "/add");
    const zone = page.locator(".drop");
    const drag = await draggingOver(page, zone);
    const data = { items: [], files: [join(SAMPLE, "03-later-story.html"), folder], dragOperationsMask: 1 };
    await drag("dragEnter", data);
    await drag("dragOver", data);
    await page.locator(".drop[data-drop-target]").waitFor();
    await drag("drop", data);
    await page.getByText("3 documents done.").waitFor();
    for (const name of ["03-later-story.html", "one.txt", "two.txt"])
      expect(await page.locator(".additions h3, .additions li", { hasText: name }).count()).toBeGreaterThan(0);
    expect(await page.locator(".drop[data-drop-target]").count()).toBe(0);

    const words = { items: [{ mimeType: "text/plain", data: "https://herald.example/" }], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"] as const) await drag(type, words);
    await page.getByText("There is no file among what was dropped.").waitFor();
    await page.context().close();
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
