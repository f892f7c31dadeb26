import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations, openBrowser, sidewaysScroll, type TestBrowser } from "../browser/index.ts";
import { pressEnterOn, tabTo, typeInto } from "./by-keyboard.ts";
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

const dialog = (page: Page) => page.getByRole("dialog");
const lastDecision = async () => (await desk.record.store.decisions()).at(-1);
const weapon = async () => {
  const file = (await desk.record.store.findCase(caseId))?.file;
  return file?.facts.find(({ field }) => field === "weapon");
};

/** Who says the account of the weapon that leads. */
const leadingSpeaker = async () => {
  const [first] = (await weapon())?.accounts[0]?.claims ?? [];
  return (await desk.record.store.findCase(caseId))?.file.claims.find(({ id }) => id === first)?.speaker;
};

/** Opens "Decide" at the weapon, where the tab key came to it, and takes what other keys lead to. */
async function decideBy(page: Page, ...keys: readonly string[]): Promise<void> {
  await page.getByRole("button", { name: "Decide about Weapon" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menu").waitFor();
  for (const key of keys) await page.keyboard.press(key);
  await page.keyboard.press("Enter");
  await dialog(page).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
}

/** Undoes what was decided last, by its key, and waits until the weapon stands as it did. */
async function undo(page: Page): Promise<void> {
  await page.keyboard.press("u");
  await page.getByRole("status").getByText("You undid decision").waitFor();
  expect((await weapon())?.status).toBe("disputed");
}

describe.each([320, 1440])("deciding about a fact on a case's page, with the keyboard alone, %d wide", (width) => {
  let page: Page;
  beforeAll(async () => {
    page = await desk.pageOf(browser, "editor", `/cases/${caseId}`, { viewport: { width, height: 800 } });
  });
  afterAll(async () => page.context().close());

  it("accepts an account: it leads, it is verified, and where one was goes on", async () => {
    // From the fact before it.
    await page.getByRole("button", { name: "Decide about Armed" }).first().focus();
    await tabTo(page, page.getByRole("button", { name: "Decide about Weapon" }));
    await decideBy(page, "Home");
    await dialog(page).getByRole("heading", { name: "Accept Weapon of Tobin Arlo Westergaard" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText("You accepted Weapon of Tobin Arlo Westergaard").waitFor();
    await page.locator(".facts .stands", { hasText: `verified by ${nameOf("editor")}` }).waitFor();
    await page.locator(":focus", { hasText: "Decide" }).waitFor();
    expect(await weapon()).toMatchObject({ status: "verified", accounts: [{ value: "folding knife" }, {}, {}] });
    expect(await axeViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await undo(page);
  });

  it("corrects by the words of the document: the editor's value leads, and what was there stays behind it", async () => {
    // Whoever said the words goes on saying them.
    const speaker = await leadingSpeaker();
    expect(speaker?.kind).not.toBe("document");
    await decideBy(page, "Home", "ArrowDown", "ArrowDown", "ArrowDown");
    await dialog(page).getByRole("heading", { name: "Correct Weapon of Tobin Arlo Westergaard" }).waitFor();
    await typeInto(page, dialog(page).getByRole("textbox", { name: "Value" }), "pocket knife");
    await typeInto(page, dialog(page).getByRole("textbox", { name: "Reason" }), "It was closed, and in a pocket.");
    await pressEnterOn(page, dialog(page).getByRole("button", { name: "Correct it" }));
    await page.getByRole("status").getByText("You corrected Weapon of Tobin Arlo Westergaard").waitFor();
    await page.locator(".facts .value", { hasText: "pocket knife" }).first().waitFor();
    expect((await weapon())?.accounts[0]).toMatchObject({ value: "pocket knife" });
    expect(await leadingSpeaker()).toEqual(speaker);
    expect(await lastDecision()).toMatchObject({ kind: "correct", reason: "It was closed, and in a pocket." });
    await page.locator(":focus", { hasText: "Decide" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await undo(page);
  });

  it("rejects a claim, with a reason that is offered, and it stays in the file with that reason", async () => {
    await decideBy(page, "End", "ArrowUp");
    // The last that can be rejected: one claim of an account.
    await pressEnterOn(page, dialog(page).getByRole("button", { name: /What is rejected/ }));
    await page.getByRole("listbox").waitFor();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await pressEnterOn(page, dialog(page).getByRole("button", { name: "It is a general remark." }));
    await pressEnterOn(page, dialog(page).getByRole("button", { name: "Reject it" }));
    await page.getByRole("status").getByText("You rejected a claim about Weapon").waitFor();
    const rejected = page.getByRole("region", { name: "What an editor rejected" });
    await rejected.getByText("It is a general remark.").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await undo(page);
    await rejected.waitFor({ state: "detached" });
  });

  it("holds a value: the page says so at the fact, and where it is lifted", async () => {
    await decideBy(page, "End");
    expect(
      await dialog(page)
        .getByRole("button", { name: /What is held/ })
        .textContent(),
    ).toContain("The value of Weapon");
    await typeInto(page, dialog(page).getByRole("textbox", { name: "Reason" }), "Not confirmed.");
    await pressEnterOn(page, dialog(page).getByRole("button", { name: "Hold it" }));
    await page.getByRole("status").getByText("You held Weapon of Tobin Arlo Westergaard").waitFor();
    await tabTo(page, page.getByRole("link", { name: "withheld in public", exact: true }), "Shift+Tab");
    await page.keyboard.press("Enter");
    // From where the link leads, the next stop is the button that lifts it.
    await page.keyboard.press("Tab");
    await page.locator(":focus", { hasText: "Lift …" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await undo(page);
  });

  it("leaves everything as it was on Escape, and the focus where it began", async () => {
    const before = await desk.record.store.lastDecision();
    await decideBy(page, "End");
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
    await page.locator(":focus", { hasText: "Decide" }).waitFor();
    expect(await desk.record.store.lastDecision()).toBe(before);
    expect(browser.strays).toEqual([]);
  });
});
