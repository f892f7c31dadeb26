import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations, openBrowser, sidewaysScroll, type TestBrowser } from "../browser/index.ts";
import { SAMPLE } from "../sample.ts";
import { pressEnterOn, tabTo, typeInto } from "./by-keyboard.ts";
import { type TestDesk, testDesk } from "./desk.ts";

// Fiction, written for this test.
const STORIES = [
  "Police shot and killed Omar Teal, 31, in Cobalt Ridge, Oregon, on May 2, 2031, the police chief said. Fiction: written for a test.\n",
  "Police shot and killed Ana Reyes, 44, in Marl Point, Nevada, on June 9, 2031, the police chief said. Fiction: written for a test.\n",
];

const folder = mkdtempSync(join(tmpdir(), "answerable-regrouping-"));
let [browser, desk] = [] as unknown as [TestBrowser, TestDesk];
beforeAll(async () => {
  const paths = STORIES.map((_, at) => join(folder, `story-${at}.txt`));
  for (const [at, path] of paths.entries()) writeFileSync(path, STORIES[at] ?? "");
  [browser, desk] = await Promise.all([openBrowser(), testDesk({ documents: [SAMPLE, ...paths] })]);
});
afterAll(async () => {
  await browser.close();
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const dialog = (page: Page) => page.getByRole("dialog");
/** How many documents each case has. */
const documents = async () => {
  const counts = (await desk.record.store.listCases()).map((line) => line.documents);
  return counts.toSorted((a, b) => b - a);
};
const told = (page: Page, words: RegExp) => page.getByRole("status").getByText(words).waitFor();

/** Looks at a document of the sample in the inbox, and opens what a key opens there. */
async function openBy(page: Page, key: string): Promise<void> {
  await page.getByRole("heading", { level: 2, name: "Update on officer-involved shooting, case 31-0418" }).waitFor();
  await page.getByRole("toolbar", { name: "Decide" }).waitFor();
  await page.keyboard.press(key);
  await dialog(page).waitFor();
}

/** Gives the first reason that is offered, checks the dialog, and does it. */
async function doIt(page: Page, reason: string, words: string): Promise<void> {
  await pressEnterOn(page, dialog(page).getByRole("button", { name: reason }));
  expect(await axeViolations(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
  await pressEnterOn(page, dialog(page).getByRole("button", { name: words }));
}

async function undo(page: Page): Promise<void> {
  await dialog(page).waitFor({ state: "detached" });
  await page.keyboard.press("u");
  await told(page, /You undid decision/);
  expect(await documents()).toEqual([4, 1, 1]);
}

describe.each([320, 1440])("in the inbox, with the keyboard alone, %d wide", (width) => {
  let page: Page;
  let statement = "";
  beforeAll(async () => {
    const { documents } = await desk.record.store.cameIn({ limit: 10, offset: 0 });
    statement = documents.find(({ source }) => source.endsWith("02-police-statement.txt"))?.id ?? "";
  });
  const open = async (search: string) => {
    page = await desk.pageOf(browser, "editor", `/inbox?${search}`, { viewport: { width, height: 800 } });
  };
  const ofCase = () => open(`kind=came+in&item=${statement}`);

  it("puts two cases together, and says before what will happen", async () => {
    await ofCase();
    await openBy(page, "g");
    await page.keyboard.type("Teal");
    const other = dialog(page).getByRole("radio", { name: /Omar Teal/ });
    await tabTo(page, other);
    await page.keyboard.press("Space");
    // What is chosen can be seen: its dot is drawn by a wide border.
    const labels = "[...document.querySelectorAll('.cases-found label:has(input)')]";
    const dots = `${labels}.map((label) => parseFloat(getComputedStyle(label, "::before").borderTopWidth))`;
    const [chosen, ...others] = (await page.evaluate(dots)) as number[];
    expect(chosen).toBeGreaterThan(4);
    for (const other of others) expect(other).toBe(2);
    await dialog(page).getByText("5 documents make one case from now on").waitFor();
    await dialog(page).getByRole("cell", { name: "Cobalt Ridge" }).waitFor();
    await doIt(page, "The same person, place and day.", "Put them together");
    await told(page, /You put two cases together/);
    expect(await documents()).toEqual([5, 1]);
    await undo(page);
    await page.context().close();
  });

  it("makes a case of its own of a document that is ticked", async () => {
    await ofCase();
    await openBy(page, "s");
    await tabTo(page, dialog(page).getByRole("checkbox").first());
    const willBe = dialog(page).getByText("1 document makes a case of its own; 3 documents stay here.");
    // The document that is looked at is ticked; another is ticked, and not after all.
    await willBe.waitFor();
    await page.keyboard.press("Space");
    await willBe.waitFor({ state: "detached" });
    await page.keyboard.press("Space");
    await willBe.waitFor();
    await doIt(page, "These documents are about another incident.", "Make the case");
    await told(page, /You made a case of their own of 1 document/);
    expect(await documents()).toEqual([3, 1, 1, 1]);
    await undo(page);
    await page.context().close();
  });

  it("moves a document to another case that is found by a word, and out of every case", async () => {
    await ofCase();
    await openBy(page, "m");
    await page.keyboard.type("Reyes");
    const other = dialog(page).getByRole("radio", { name: /Ana Reyes/ });
    await tabTo(page, other);
    await page.keyboard.press("Space");
    await doIt(page, "It is about another incident.", "Move it");
    await told(page, /You moved a document to .*Ana Reyes/);
    expect(await documents()).toEqual([3, 2, 1]);
    await undo(page);

    await page.context().close();
    await ofCase();
    await openBy(page, "m");
    await tabTo(page, dialog(page).getByRole("radio", { name: "Another case" }), "Shift+Tab");
    await page.keyboard.press("ArrowDown");
    await doIt(page, "It is about no incident.", "Move it");
    await told(page, /You took a document out of/);
    expect(await documents()).toEqual([3, 1, 1]);
    await undo(page);
    await page.context().close();
  });

  it("accepts several facts that nobody contests, those that are ticked alone", async () => {
    await open("");
    await pressEnterOn(page, page.getByRole("button", { name: "Accept several …" }));
    const field = dialog(page).getByRole("combobox", { name: "Field" });
    await typeInto(page, field, width === 320 ? "State" : "City");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await pressEnterOn(page, dialog(page).getByRole("button", { name: /^Tick all \d$/ }));
    const first = dialog(page).getByRole("checkbox").first();
    await tabTo(page, first, "Shift+Tab");
    await page.keyboard.press("Space");
    expect(await first.isChecked()).toBe(false);
    expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    const before = await desk.record.store.lastDecision();
    await pressEnterOn(page, dialog(page).getByRole("button", { name: /^Accept \d facts?$/ }));
    await told(page, /^\d facts? (?:is|are) verified now\.$/);
    const after = await desk.record.store.lastDecision();
    await dialog(page)
      .getByText(`${after - before} fact`)
      .first()
      .waitFor();
    await pressEnterOn(page, dialog(page).getByRole("button", { name: "Close" }));
    await dialog(page).waitFor({ state: "detached" });
    await page.locator(":focus", { hasText: "Accept several" }).waitFor();
    const kept = (await desk.record.store.decisions()).slice(before);
    expect(kept.map(({ kind }) => kind)).toEqual(kept.map(() => "accept"));
    expect(kept.length).toBeGreaterThan(0);
    expect(browser.strays).toEqual([]);
    await page.context().close();
  });
});
