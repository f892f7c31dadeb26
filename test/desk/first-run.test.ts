import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyPublished } from "../../src/flow/index.ts";
import { newSigningKey, verifierKey, writeSigningKey } from "../../src/publish/index.ts";
import { openBrowser, type TestBrowser } from "../browser/index.ts";
import { SAMPLE } from "../sample.ts";
import { type TestDesk, testDesk } from "./desk.ts";

const work = mkdtempSync(join(tmpdir(), "answerable-first-run-"));
const [folder, keyFile, story] = [join(work, "public"), join(work, "record.key"), join(work, "boy.txt")];
const signing = newSigningKey("record.example");
// Where the pictures of each step are kept: docs/pictures is made from them, and CI keeps them.
const pictures = process.env.ANSWERABLE_PICTURES ?? join(work, "pictures");
// The people are fiction: nobody in this document exists.
const BOY = `BOY SHOT BY POLICE IN PELL CREEK

PELL CREEK, Ore. — Police shot and killed Jaylen Okafor, 15, on March 4, 2031, outside a house in Pell Creek, Oregon.

Police Chief Ada Brandt said Okafor was holding a knife. Dana Okafor, the boy's mother, said Jaylen had a phone in his hand.

Brandt said two officers fired. Fiction: written for a test.
`;
let [desk, browser, page] = [] as unknown as [TestDesk, TestBrowser, Page];

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  writeFileSync(keyFile, `${writeSigningKey(signing)}\n`);
  writeFileSync(story, BOY);
  desk = await testDesk({
    people: false,
    documents: [],
    publishing: (record) => ({ record, folder, keyFile, settings: { title: "Fiction", licence: "CC-BY-4.0" } }),
  });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
});
afterAll(async () => {
  await browser.close();
  await desk.close();
  rmSync(work, { recursive: true, force: true });
});

const picture = (name: string) => page.screenshot({ path: join(pictures, `${name}.png`) });
const go = (name: string) => page.getByRole("navigation", { name: "Desk" }).getByRole("link", { name }).click();
const dialog = () => page.getByRole("dialog");

describe("somebody who has never seen it, from an empty record", () => {
  it("makes the first account by the link that is good once, and is signed in with it", async () => {
    await page.goto(desk.setUp ?? "");
    await page.getByLabel("Your name").fill("Ines Falk");
    await page.getByLabel("E-mail address").fill("ines@desk.example");
    await page.getByLabel("Password").fill("four quiet winter birds");
    await picture("1-set-up");
    await page.getByRole("button", { name: "Make the account" }).click();
    await page.getByRole("heading", { level: 1, name: "Record" }).waitFor();
    expect(await (await fetch(`${desk.origin}/api/session`)).json()).toEqual({ person: null, isNew: false });
  });

  it("adds the sample and one story more, and sees which cases they came to", async () => {
    await go("Add");
    const files = readdirSync(SAMPLE).map((name) => join(SAMPLE, name));
    await page.locator('input[type="file"]').setInputFiles([...files, story]);
    await page.getByText("5 documents done.", { exact: true }).waitFor({ timeout: 120_000 });
    await picture("2-add");
    await go("Record");
    await page.getByText("2 cases", { exact: true }).waitFor();
    await picture("record");
  });

  it("settles what voices disagree about, seeing who says what", async () => {
    await go("Inbox");
    await page.getByRole("link", { name: /Weapon of Tobin Arlo Westergaard/ }).click();
    await page.getByText("A folding knife, closed, was found").first().waitFor();
    await page.locator("mark").first().waitFor();
    await picture("3-inbox");
    await page.getByRole("button", { name: "Accept this account" }).first().click();
    await picture("4-accept");
    await dialog().getByRole("button", { name: "Accept it" }).click();
    await page.getByRole("status").getByText("You accepted Weapon of Tobin Arlo Westergaard").waitFor();
  });

  it("corrects a fact on the case's page, beside the document that says it", async () => {
    await go("Record");
    await page
      .getByRole("link", { name: /Tobin Arlo Westergaard/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Decide about Weapon" }).click();
    await page.getByRole("menuitem", { name: "Correct …" }).click();
    await dialog().locator("mark[data-focus]").waitFor();
    await dialog().getByRole("textbox", { name: "Value" }).fill("folding knife, closed");
    await dialog()
      .getByRole("textbox", { name: "Reason" })
      .fill("The county attorney's letter says that it was closed.");
    await picture("5-correct");
    await dialog().getByRole("button", { name: "Correct it" }).click();
    await page.getByRole("status").getByText("You corrected Weapon of Tobin Arlo Westergaard").waitFor();
    await page.locator(".facts .value", { hasText: "folding knife, closed" }).first().waitFor();
  });

  it("holds a name, with the reason", async () => {
    await go("Record");
    await page.getByRole("link", { name: /Jaylen Okafor/ }).click();
    await page.getByRole("button", { name: "Decide about Name" }).first().waitFor();
    await picture("case");
    await page.getByRole("button", { name: "Decide about Name" }).first().click();
    await page.getByRole("menuitem", { name: "Hold the value, or a name …" }).click();
    await dialog()
      .getByLabel("What readers are told instead")
      .fill("A boy. His family asked for his name to stay private.");
    await dialog().getByRole("textbox", { name: "Reason" }).fill("The family asked, by letter of March 9, 2031.");
    await picture("6-hold");
    await dialog().getByRole("button", { name: "Hold it" }).click();
    await page.getByRole("status").getByText("You held").waitFor();
  });

  it("publishes a release that verify finds sound, with the decision and without the name", async () => {
    await go("Releases");
    await page.getByRole("heading", { name: "2 new cases" }).waitFor();
    await page.getByRole("button", { name: "Publish release 1 …" }).click();
    await dialog().getByText("what is public cannot be called back").waitFor();
    await dialog().getByRole("button", { name: "Publish release 1" }).click();
    await page.getByText(/^Release 1 is published/).waitFor({ timeout: 120_000 });
    await page.getByRole("heading", { name: "Nothing has changed since release 1" }).waitFor();
    await picture("7-releases");
    const { faults } = await verifyPublished(folder, { key: verifierKey(signing), earlier: null });
    expect(faults).toEqual([]);
    const published = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const bytes = published.map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1")).join("\n");
    expect(bytes).toContain("folding knife, closed");
    expect(bytes.includes("verified by <bdi>Ines Falk")).toBe(true);
    for (const name of ["Jaylen", "Okafor"]) expect(bytes).not.toContain(name);
    expect(bytes).toContain("His family asked for his name to stay private.");
  });

  it("signs out, and then sees nothing of the record", async () => {
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await page.goto(`${desk.origin}/releases`);
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    expect(browser.strays).toEqual([]);
  });
});
