import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations, openBrowser, sidewaysScroll, type TestBrowser } from "../browser/index.ts";
import { type TestDesk, testDesk } from "./desk.ts";

let [browser, desk, page] = [] as unknown as [TestBrowser, TestDesk, Page];
let caseId = "";
beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), testDesk()]);
  caseId = (await desk.record.store.listCases())[0]?.id ?? "";
  page = await desk.pageOf(browser, "editor", "/", { viewport: { width: 390, height: 800 } });
  await page.locator(`a[href^="/cases/${caseId}"]`).first().click();
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});

const WORDS = "The family asked, by letter.";
const dialog = () => page.getByRole("dialog");
const reason = () => dialog().getByRole("textbox", { name: "Reason" });
const question = () => dialog().getByText("What you typed is lost.");
const press = (name: string) => dialog().getByRole("button", { name }).click();
const decided = async () => (await desk.record.store.decisions()).map(({ kind }) => kind);

/** Opens the hold of a value, from its fact. */
async function beginHold(): Promise<void> {
  await page.getByRole("button", { name: "Decide about Weapon" }).click();
  await page.getByRole("menuitem", { name: /^Hold the value/ }).click();
  await reason().waitFor();
}

describe("what somebody typed in a dialog", () => {
  it("is asked about before Escape or Cancel loses it, and whoever writes on is where they were", async () => {
    await beginHold();
    await reason().fill(WORDS);
    await page.keyboard.press("Escape");
    await question().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.keyboard.press("Escape");
    await question().waitFor({ state: "detached" });
    expect(await reason().inputValue()).toBe(WORDS);
    await press("Cancel");
    await dialog().locator(":focus", { hasText: "Keep writing" }).waitFor();
    await press("Keep writing");
    await dialog().locator(":focus").waitFor();
    await press("Cancel");
    await press("Leave");
    await dialog().waitFor({ state: "detached" });
    expect(await decided()).toEqual([]);
  });

  it("is nothing where nothing was typed: the dialog closes at once", async () => {
    await beginHold();
    await page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
    await beginHold();
    await press("Cancel");
    await dialog().waitFor({ state: "detached" });
  });

  it("is not lost by the way back, nor by a reload that nobody confirms", async () => {
    await beginHold();
    await press("A minor.");
    const here = page.url();
    await page.goBack();
    await question().waitFor();
    await press("Keep writing");
    await expect.poll(() => page.url()).toBe(here);
    expect(await reason().inputValue()).toBe("A minor.");
    const warned = page.waitForEvent("dialog");
    const reload = page.reload().catch(() => null);
    const warning = await warned;
    expect(warning.type()).toBe("beforeunload");
    await warning.dismiss();
    await Promise.race([reload, reason().waitFor()]);
    expect(await reason().inputValue()).toBe("A minor.");
    await page.goBack();
    await press("Leave");
    await page.getByRole("heading", { level: 1, name: "Record" }).waitFor();
    await page.goForward();
    await page.getByRole("button", { name: "Decide about Weapon" }).waitFor();
  });
});

describe("what is sent", () => {
  it("needs a reason that says something: one of blanks is answered beside its field, and nothing is sent", async () => {
    await beginHold();
    await reason().fill("   ");
    await press("Hold it");
    await dialog().getByText("A decision needs a reason, in words that others can weigh.").waitFor();
    expect(await reason().getAttribute("aria-invalid")).toBe("true");
    expect(await decided()).toEqual([]);
  });

  it("is one decision, however fast its button is pressed again", async () => {
    await reason().fill(WORDS);
    await dialog().getByRole("button", { name: "Hold it" }).dblclick();
    await page.getByRole("status").getByText("You held Weapon").waitFor();
    await dialog().waitFor({ state: "detached" });
    await page.goto(`${desk.origin}/decisions`);
    await page.getByRole("button", { name: "Undo decision 1" }).click();
    await reason().fill("It was decided about the wrong thing.");
    await dialog().getByRole("button", { name: "Undo it" }).dblclick();
    await page.getByText("undone", { exact: true }).waitFor();
    await dialog().waitFor({ state: "detached" });
    expect(await decided()).toEqual(["hold", "undo"]);
    await page.getByRole("button", { name: "Redo" }).dblclick();
    await page.getByText("You undid decision 2").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await decided()).toEqual(["hold", "undo", "undo"]);
    expect(browser.strays).toEqual([]);
  });
});
