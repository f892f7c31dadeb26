import type { Locator, Page } from "playwright-core";
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
/** That the whole of something can be seen without scrolling. */
const isInWindow = async (told: Locator) => {
  const box = await told.boundingBox();
  const height = told.page().viewportSize()?.height ?? 0;
  expect(box && box.y >= 0 && box.y + box.height <= height, JSON.stringify(box)).toBe(true);
};
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

  it("corrects by another voice's words, which are beside it, and says so where they do not have the value in them", async () => {
    await decideBy(page, "Home", "ArrowDown", "ArrowDown", "ArrowDown");
    const words = (name: RegExp) => dialog(page).getByRole("radio", { name });
    await tabTo(page, words(/A folding knife, closed, was found/));
    await page.keyboard.press("ArrowDown");
    await dialog(page)
      .getByRole("region", { name: "The document" })
      .locator("mark[data-focus]")
      .getByText("holding a knife")
      .waitFor();
    const doubt = dialog(page).getByText("do not have “pistol” in them");
    await typeInto(page, dialog(page).getByRole("textbox", { name: "Value" }), "pistol in hand");
    await dialog(page).getByText("do not have “pistol in hand” in them").waitFor();
    await typeInto(page, dialog(page).getByRole("textbox", { name: "Value" }), "knife in a pocket");
    await dialog(page).getByText("The words do not say “pocket”.").waitFor();
    await typeInto(page, dialog(page).getByRole("textbox", { name: "Value" }), "pistol");
    await doubt.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const before = await desk.record.store.lastDecision();
    await typeInto(page, dialog(page).getByRole("textbox", { name: "Reason" }), "A slip of the hand.");
    await pressEnterOn(page, dialog(page).getByRole("button", { name: "Correct it" }));
    // It is asked once more, where it can be seen from the button.
    const asked = dialog(page)
      .getByRole("alert")
      .getByText(/have nothing of “pistol” in them.*press again/);
    await asked.waitFor();
    await isInWindow(asked);
    expect(await desk.record.store.lastDecision()).toBe(before);
    await typeInto(page, dialog(page).getByRole("textbox", { name: "Value" }), "small knife");
    await doubt.waitFor({ state: "detached" });
    await typeInto(page, dialog(page).getByRole("textbox", { name: "Reason" }), "The report says how small it was.");
    await pressEnterOn(page, dialog(page).getByRole("button", { name: "Correct it" }));
    await page.getByRole("status").getByText("You corrected Weapon of Tobin Arlo Westergaard").waitFor();
    expect((await weapon())?.accounts[0]).toMatchObject({ value: "small knife" });
    expect(await leadingSpeaker()).toMatchObject({ kind: "police", affiliation: "Alder Crossing Police Department" });
    await undo(page);
  });

  it("does not correct what is right already, and says that it is to be accepted", async () => {
    const before = await desk.record.store.lastDecision();
    await decideBy(page, "Home", "ArrowDown", "ArrowDown", "ArrowDown");
    await typeInto(page, dialog(page).getByRole("textbox", { name: "Reason" }), "It is right.");
    await pressEnterOn(page, dialog(page).getByRole("button", { name: "Correct it" }));
    const refused = dialog(page).getByText("Nothing would be corrected");
    await refused.waitFor();
    await isInWindow(refused);
    expect(await desk.record.store.lastDecision()).toBe(before);
    await pressEnterOn(page, dialog(page).getByRole("button", { name: "Cancel" }));
    await pressEnterOn(page, dialog(page).getByRole("button", { name: "Leave" }));
    await dialog(page).waitFor({ state: "detached" });
  });

  it("corrects by words that are selected in the document, whose speaker is not made up", async () => {
    await decideBy(page, "Home", "ArrowDown", "ArrowDown", "ArrowDown");
    const beside = dialog(page).getByRole("region", { name: "The document" });
    await pressEnterOn(page, beside.getByRole("button", { name: "Select with the keyboard" }));
    const box = beside.getByRole("textbox");
    await tabTo(page, box);
    await box.evaluate((node) => {
      const area = node as unknown as { value: string; setSelectionRange(from: number, to: number): void };
      const start = area.value.indexOf("cellular telephone");
      area.setSelectionRange(start, start + "cellular telephon".length);
    });
    await page.keyboard.press("Shift+ArrowRight");
    await pressEnterOn(page, beside.getByRole("button", { name: "Use these words" }));
    await dialog(page).getByText("selected by you").waitFor();
    await typeInto(page, dialog(page).getByRole("textbox", { name: "Reason" }), "It was no weapon.");
    await pressEnterOn(page, dialog(page).getByRole("button", { name: "Correct it" }));
    await dialog(page).getByText("Choose who says these words.").waitFor();
    await pressEnterOn(page, dialog(page).getByRole("button", { name: /Who says it/ }));
    await page.getByRole("listbox").waitFor();
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await pressEnterOn(page, dialog(page).getByRole("button", { name: "Correct it" }));
    await page.getByRole("status").getByText("You corrected Weapon of Tobin Arlo Westergaard").waitFor();
    expect((await weapon())?.accounts[0]).toMatchObject({ value: "cellular telephone" });
    expect(await leadingSpeaker()).toMatchObject({ kind: "document" });
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

describe("deciding about a case on its page", () => {
  it("makes a claim of words that are selected in the document beside it", async () => {
    const page = await desk.pageOf(browser, "editor", `/cases/${caseId}`);
    await page.locator(".facts .value", { hasText: "folding knife" }).first().click();
    const pane = page.getByRole("complementary", { name: /^Document: / });
    await pane.locator("mark[data-focus]").waitFor();
    await page.evaluate(`(() => {
      const run = [...document.querySelectorAll(".document-pane [data-place]")].find(({ textContent }) => textContent.includes("cellular telephone"));
      const at = run.textContent.indexOf("cellular telephone");
      getSelection().setBaseAndExtent(run.firstChild, at, run.firstChild, at + "cellular telephone".length);
    })()`);
    await pane.getByText("Selected: “cellular telephone”").waitFor();
    await pane.getByRole("button", { name: "Make a claim" }).click();
    await dialog(page).getByText("“cellular telephone”").first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog(page).getByRole("combobox", { name: "Field" }).fill("Thing held");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await dialog(page).getByRole("textbox", { name: "Value" }).inputValue()).toBe("cellular telephone");
    await dialog(page)
      .getByRole("button", { name: /Who says it/ })
      .click();
    await page.getByRole("option", { name: "The document's own voice" }).click();
    await dialog(page).getByRole("button", { name: "The reader did not find it." }).click();
    await dialog(page).getByRole("button", { name: "Make the claim" }).click();
    await page.getByRole("status").getByText("You made a claim: Thing held").waitFor();
    await page.locator(".facts .value", { hasText: "cellular telephone" }).first().waitFor();
    await page.context().close();
  });

  it.each([
    ["Make a claim …", "Make a claim"],
    ["Move a document …", "Move a document"],
    ["Merge with another case …", "Put two cases together"],
    ["Split off documents …", "Make a case of their own"],
    ["Hold the case, a name, or words …", "Hold"],
  ])("offers what can be done with it: %s", async (item, title) => {
    const page = await desk.pageOf(browser, "editor", `/cases/${caseId}`);
    await page.getByRole("button", { name: "Decide about the case" }).click();
    await page.getByRole("menuitem", { name: item }).click();
    await dialog(page)
      .getByRole("heading", { name: new RegExp(`^${title}`) })
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
    await page.context().close();
  });

  it("keeps a fact in sight that was decided about, among the disputed alone, until others are asked for", async () => {
    const page = await desk.pageOf(browser, "editor", `/cases/${caseId}?show=disputed`);
    await page.getByRole("button", { name: "Decide about Weapon" }).click();
    await page.getByRole("menuitem", { name: "Accept A: folding knife" }).click();
    await dialog(page).getByRole("button", { name: "Accept it" }).click();
    await page.locator(".facts .stands", { hasText: `verified by ${nameOf("editor")}` }).waitFor();
    await page.getByRole("button", { name: /^corroborated/ }).click();
    await page.getByRole("button", { name: "Decide about Weapon" }).waitFor({ state: "detached" });
    await undo(page);
    await page.context().close();
  });

  it("offers a reader nothing", async () => {
    const page = await desk.pageOf(browser, "reader", `/cases/${caseId}`);
    await page.locator(".facts .value", { hasText: "folding knife" }).first().click();
    await page.locator("mark[data-focus]").waitFor();
    for (const name of [/^Decide about/, "Make a claim"])
      expect(await page.getByRole("button", { name }).count()).toBe(0);
    await page.context().close();
  });
});
