import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations, openBrowser, sidewaysScroll, type TestBrowser } from "../browser/index.ts";
import { SAMPLE } from "../sample.ts";
import { nameOf, type TestDesk, testDesk } from "./desk.ts";

// Fiction, written for this test.
const ANOTHER =
  "Police shot and killed Omar Teal, 31, in Cobalt Ridge, Oregon, on May 2, 2031. Fiction: written for a test.\n";

const folder = mkdtempSync(join(tmpdir(), "answerable-inbox-"));
let [browser, desk] = [] as unknown as [TestBrowser, TestDesk];
beforeAll(async () => {
  const path = join(folder, "another.txt");
  writeFileSync(path, ANOTHER);
  [browser, desk] = await Promise.all([openBrowser(), testDesk({ documents: [SAMPLE, path] })]);
});
afterAll(async () => {
  await browser.close();
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const decided = async () => (await desk.record.store.decisions()).map(({ kind, by }) => `${kind} by ${by}`);
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 2, name }).waitFor();
const dialog = (page: Page) => page.getByRole("dialog");

describe("the inbox in a browser", () => {
  it("is read and decided with the keyboard alone, and undone by a key", async () => {
    const page = await desk.pageOf(browser, "editor", "/inbox");
    await heading(page, "Weapon of Tobin Arlo Westergaard");
    await page.getByText("A folding knife, closed, was found").first().waitFor();
    await page.keyboard.press("j");
    await heading(page, "Police shooting in Alder Crossing, Montana, 2031-03-04: Tobin Arlo Westergaard killed");
    await page.keyboard.press("k");
    await heading(page, "Weapon of Tobin Arlo Westergaard");
    await page.getByRole("toolbar", { name: "Decide" }).waitFor();
    await page.keyboard.press("a");
    await dialog(page).getByText("A: folding knife").first().waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText("You accepted Weapon of Tobin Arlo Westergaard").waitFor();
    expect(await decided()).toEqual([`accept by ${nameOf("editor")}`]);
    // It waits no more, and the next is looked at.
    await page.getByText("1 document").first().waitFor();
    await page.getByText("1 thing waits").or(page.getByText("things wait")).waitFor();
    await dialog(page).waitFor({ state: "detached" });
    await page.keyboard.press("u");
    await page.getByRole("status").getByText("You undid decision 1").waitFor();
    expect(await decided()).toHaveLength(2);
    await page.getByRole("link", { name: /Weapon of Tobin Arlo Westergaard/ }).waitFor();
    await page.context().close();
  });

  it("lets single keys be switched off", async () => {
    const page = await desk.pageOf(browser, "editor", "/inbox");
    await page.getByRole("toolbar", { name: "Decide" }).waitFor();
    await page.keyboard.press("?");
    await dialog(page).getByText("Single keys do these things").click();
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
    await page.keyboard.press("a");
    await page.keyboard.press("?");
    expect(await dialog(page).count()).toBe(0);
    await page.getByRole("button", { name: "Keys" }).click();
    await dialog(page).waitFor();
    await page.context().close();
  });

  it("offers what makes sense for what is looked at, and says so where a key asks for something else", async () => {
    const page = await desk.pageOf(browser, "editor", "/inbox?kind=disputed");
    const offered = () => page.getByRole("toolbar", { name: "Decide" }).getByRole("button").allTextContents();
    await page.getByRole("toolbar", { name: "Decide" }).waitFor();
    expect((await offered()).map((words) => words.split(" ")[0])).toEqual(["Accept", "Correct", "Reject", "Hold"]);
    await page.keyboard.press("g");
    await page.getByText("“Merge” is not offered for a fact, only for a case or a document.").waitFor();
    expect(await dialog(page).count()).toBe(0);
    await page.goto(`${desk.origin}/inbox?kind=came+in`);
    await page.getByRole("toolbar", { name: "Decide" }).waitFor();
    await page.keyboard.press("a");
    await page.getByText("“Accept” is not offered for a document, only for a fact or a claim.").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  it("makes a claim of words that are selected in the document, and refuses it without a reason", async () => {
    const before = await decided();
    const page = await desk.pageOf(browser, "editor", "/inbox");
    await page.getByText("A cellular telephone was found").waitFor();
    await page.getByRole("button", { name: "Select with the keyboard" }).click();
    const box = page.getByRole("textbox");
    await box.focus();
    await box.evaluate((node) => {
      const area = node as unknown as { value: string; setSelectionRange(from: number, to: number): void };
      const start = area.value.indexOf("cellular telephone");
      area.setSelectionRange(start, start + "cellular telephon".length);
    });
    await page.keyboard.press("Shift+ArrowRight");
    await page.getByText("Selected: “cellular telephone”").waitFor();
    await page.getByRole("button", { name: "Make a claim" }).click();
    await dialog(page).getByRole("combobox", { name: "Field" }).fill("Thing held");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await dialog(page).getByRole("textbox", { name: "Value" }).fill("cellular telephone");
    await dialog(page).getByRole("button", { name: "Make the claim" }).click();
    expect(await decided()).toEqual(before);
    await dialog(page).getByRole("button", { name: "The reader did not find it." }).click();
    // Nobody is made to say words that nobody was found to say.
    await dialog(page).getByRole("button", { name: "Make the claim" }).click();
    await dialog(page).getByText("Choose who says these words.").waitFor();
    expect(await decided()).toEqual(before);
    await dialog(page)
      .getByRole("button", { name: /Who says it/ })
      .click();
    await page.getByRole("option", { name: "The document's own voice" }).click();
    await dialog(page).getByRole("button", { name: "Make the claim" }).click();
    await page
      .getByRole("status")
      .getByText(/You made a claim: Thing held.*“cellular telephone”/)
      .waitFor();
    const made = (await desk.record.store.decisions()).at(-1)?.body as { evidence: { exact: string }[] };
    expect(made.evidence[0]?.exact).toBe("cellular telephone");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("status").getByText("You undid decision").waitFor();
    await page.context().close();
  });

  it("tells the second of two editors what the first decided, and lets them look again", async () => {
    const [first, second] = [
      await desk.pageOf(browser, "editor", "/inbox?kind=disputed"),
      await desk.pageOf(browser, "publisher", "/inbox?kind=disputed"),
    ];
    for (const page of [first, second]) await page.getByRole("toolbar", { name: "Decide" }).waitFor();
    await first.keyboard.press("a");
    await dialog(first).getByRole("button", { name: "Accept it" }).click();
    await first.getByRole("status").getByText("You accepted").waitFor();
    const before = await decided();
    await second.keyboard.press("r");
    await dialog(second).getByRole("button", { name: "The words do not say this." }).click();
    await dialog(second).getByRole("button", { name: "Reject it" }).click();
    const told = dialog(second).getByRole("alert");
    await told.getByText("Nothing was decided.").waitFor();
    expect(await told.textContent()).toContain(`${nameOf("editor")} accepted Weapon of Tobin Arlo Westergaard`);
    expect(await axeViolations(second)).toEqual([]);
    expect(await decided()).toEqual(before);
    await told.getByRole("button", { name: "Decide all the same" }).click();
    await second.getByRole("status").getByText("You rejected").waitFor();
    expect((await decided()).at(-1)).toBe(`reject by ${nameOf("publisher")}`);
    await first.context().close();
    await second.context().close();
  });

  it("tells while somebody looks that another decided about it just now", async () => {
    const page = await desk.pageOf(browser, "publisher", "/inbox?kind=new+documents");
    await page.getByRole("toolbar", { name: "Decide" }).waitFor();
    const headers = { ...(await desk.signedIn("editor")), "content-type": "application/json" };
    const get = async (path: string) => (await fetch(desk.origin + path, { headers })).json();
    const [item] = ((await get("/api/inbox?kind=new+documents")) as { items: { caseId: string }[] }).items;
    const matter = (await get(`/api/matter?case=${item?.caseId}`)) as { on: object; last: number };
    const body = JSON.stringify({ kind: "hold", on: matter.on, reason: "not for now", after: matter.last });
    expect((await fetch(`${desk.origin}/api/decisions`, { method: "POST", headers, body })).status).toBe(200);
    await page.getByText(`${nameOf("editor")} decided about this just now`).waitFor();
    await page.context().close();
  });

  it("shows a reader what waits and what was decided, and nothing to decide with", async () => {
    const page = await desk.pageOf(browser, "reader", "/inbox");
    await page.getByRole("navigation", { name: "What waits" }).waitFor();
    await page.locator(".document-text").waitFor();
    expect(await page.getByRole("toolbar", { name: "Decide" }).count()).toBe(0);
    await page.keyboard.press("a");
    expect(await dialog(page).count()).toBe(0);
    await page.getByRole("link", { name: "Decisions" }).click();
    await page
      .getByText(`${nameOf("publisher")}`)
      .first()
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });

  it.each([
    ["light", 1440],
    ["dark", 1440],
    ["light", 320],
  ] as const)("has nothing that axe finds wrong and no sideways scroll, %s, %d wide", async (colorScheme, width) => {
    const page = await desk.pageOf(browser, "editor", "/inbox", { colorScheme, viewport: { width, height: 800 } });
    await page.locator(".document-text").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    for (const key of ["c", "h"]) {
      await page.keyboard.press(key);
      await dialog(page).waitFor();
      expect(await axeViolations(page), key).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      await page.keyboard.press("Escape");
      await dialog(page).waitFor({ state: "detached" });
    }
    await page.goto(`${desk.origin}/inbox?kind=came+in`);
    await page.getByRole("toolbar", { name: "Decide" }).waitFor();
    for (const key of ["m", "g"]) {
      await page.keyboard.press(key);
      await dialog(page).waitFor();
      expect(await axeViolations(page), key).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      await page.keyboard.press("Escape");
      await dialog(page).waitFor({ state: "detached" });
    }
    expect(browser.strays).toEqual([]);
    await page.context().close();
  });
});

describe.each([390, 1440])("the inbox in which nothing waits, %d wide", (width) => {
  it("says how much stands as software read it, and leads to where it is checked", async () => {
    const quiet = await testDesk({ documents: [join(folder, "another.txt")] });
    const headers = { ...(await quiet.signedIn("editor")), "content-type": "application/json" };
    const get = async (path: string) => (await fetch(quiet.origin + path, { headers })).json();
    for (;;) {
      const [item] = ((await get("/api/inbox")) as { items: { caseId: string; matter: object }[] }).items;
      if (!item) break;
      const query = new URLSearchParams({ case: item.caseId, ...item.matter });
      const { on, last } = (await get(`/api/matter?${query}`)) as { on: object; last: number };
      const body = JSON.stringify({ kind: "hold", on, reason: "not for now", after: last });
      expect((await fetch(`${quiet.origin}/api/decisions`, { method: "POST", headers, body })).status).toBe(200);
    }
    const [kept] = await quiet.record.store.listCases();
    const { claims = [] } = (await quiet.record.store.findCase(kept?.id ?? ""))?.file ?? {};
    const page = await quiet.pageOf(browser, "editor", "/inbox", { viewport: { width, height: 800 } });
    await page.getByText("Nothing waits.").waitFor();
    await page.getByText(`${claims.length} claims are as software read them, not checked by a person.`).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.getByRole("link", { name: "Check them, case by case" }).click();
    await page.getByText("1 case", { exact: true }).waitFor();
    await page.context().close();
    await quiet.close();
  });
});
