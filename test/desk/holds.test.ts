import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { madePublic, usualPolicy } from "../../src/flow/index.ts";
import { newSigningKey, writeSigningKey } from "../../src/publish/index.ts";
import type { HoldsOfCase } from "../../src/serve/contract/case-page.ts";
import type { Releases } from "../../src/serve/contract/releases.ts";
import { axeViolations, openBrowser, sidewaysScroll, type TestBrowser } from "../browser/index.ts";
import { askingAs } from "./asking.ts";
import { nameOf, type TestDesk, testDesk } from "./desk.ts";

// Fiction, written for this test: nobody in it exists.
const BOY = `BOY SHOT BY POLICE IN PELL CREEK

PELL CREEK, Ore. — Police shot and killed Jaylen Okafor, 15, on March 4, 2031, outside 1412 Cedar Street in Pell Creek, Oregon.

Police Chief Ada Brandt said Okafor was holding a knife. Dana Okafor, the boy's mother, said Jaylen had a phone in his hand. Fiction: written for a test.
`;

const folder = mkdtempSync(join(tmpdir(), "answerable-holds-"));
let [browser, desk] = [] as unknown as [TestBrowser, TestDesk];
let caseId = "";
beforeAll(async () => {
  const path = join(folder, "boy.txt");
  writeFileSync(path, BOY);
  [browser, desk] = await Promise.all([openBrowser(), testDesk({ documents: [path] })]);
  caseId = (await desk.record.store.listCases())[0]?.id ?? "";
});
afterAll(async () => {
  await browser.close();
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Everything that a public page of the case would be made from. */
async function inPublic(): Promise<string> {
  const { store } = desk.record;
  const kept = await store.findCase(caseId);
  if (!kept) throw new Error("the case is gone");
  const alone = { schema: "answerable/cases@1", cases: [kept.file], unread: [], unrelated: [] } as const;
  const { cases, texts } = await madePublic(store, { ...alone, documents: [...kept.documents] } as never, usualPolicy);
  return JSON.stringify([cases, ...texts.values()]);
}
async function holds(): Promise<HoldsOfCase["holds"]> {
  const ask = await askingAs(desk, "reader");
  return ((await (await ask(`/api/cases/${caseId}/holds`)).json()) as HoldsOfCase).holds;
}
const dialog = (page: Page) => page.getByRole("dialog");
const lift = (page: Page, by: RegExp) => page.getByRole("button", { name: by });

describe("what is held in a case", () => {
  it("is told with the rule that holds it, what readers see instead, and what a decision would name", async () => {
    const held = await holds();
    expect(held.map(({ what, rule }) => `${what}, ${rule}`)).toEqual([
      "the name of Jaylen Okafor, minor",
      "the numbers of houses, address",
    ]);
    expect(held[0]).toMatchObject({ mark: "[a child, 15; name withheld]", decision: null, on: { kind: "person" } });
    expect(held[1]).toMatchObject({ on: { kind: "case", case: { id: caseId } } });
    const ask = await askingAs(desk, "reader");
    expect((await ask("/api/cases/case-0000000000000000/holds")).status).toBe(404);
  });

  it("is held and lifted from the case's page with the keyboard alone, each hold with a reason of its own", async () => {
    const page = await desk.pageOf(browser, "editor", `/cases/${caseId}`);
    // Somebody holds a minor's name, which the rule holds too.
    await page.getByRole("button", { name: "Decide about Name" }).first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Hold the value, or a name …" }).waitFor();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await dialog(page).getByLabel("What readers are told instead").fill("A boy. His family asked for privacy.");
    await dialog(page).getByRole("textbox", { name: "Reason" }).focus();
    await page.keyboard.type("The family asked, by letter.");
    await dialog(page).getByRole("button", { name: "Hold it" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText("You held Jaylen Okafor by name (decision 1).").waitFor();
    await page.getByRole("link", { name: "withheld in public", exact: true }).first().waitFor();
    expect(await inPublic()).not.toMatch(/Jaylen|Okafor/);

    // Lifting the one says that the other still holds.
    await lift(page, /Lift the hold on the name of Jaylen Okafor, decision 1/).focus();
    await page.keyboard.press("Enter");
    await dialog(page).getByText("It stays withheld all the same: the rule “minor” holds").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog(page).getByRole("button", { name: "Lift it" }).focus();
    await page.keyboard.press("Enter");
    // Without a reason nothing is lifted.
    expect(await desk.record.store.lastDecision()).toBe(1);
    await dialog(page).getByRole("textbox", { name: "Reason" }).focus();
    await page.keyboard.type("The family asked again.");
    await dialog(page).getByRole("button", { name: "Lift it" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("You lifted an editor’s hold on Jaylen Okafor (decision 2).").waitFor();
    await lift(page, /decision 1/).waitFor({ state: "detached" });
    await page.locator("#held:focus").waitFor();
    expect(await inPublic()).not.toMatch(/Jaylen|Okafor/);

    await lift(page, /Lift the hold on the name of Jaylen Okafor, by the rule “minor”/).focus();
    await page.keyboard.press("Enter");
    await dialog(page).getByText("What was made public cannot be called back.").waitFor();
    await dialog(page).getByRole("button", { name: "The family made it public." }).focus();
    await page.keyboard.press("Enter");
    await dialog(page).getByRole("button", { name: "Lift it" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("You lifted the hold of the rule “minor” on Jaylen Okafor (decision 3).").waitFor();
    await lift(page, /Lift the hold on the name of/).waitFor({ state: "detached" });
    expect(await inPublic()).toContain("Jaylen Okafor");
    const last = (await desk.record.store.decisions()).at(-1);
    expect(last).toMatchObject({ kind: "release", by: nameOf("editor"), reason: "The family made it public." });

    // Undoing that holds it again.
    await page.getByRole("button", { name: "Undo", exact: true }).focus();
    await page.keyboard.press("Enter");
    await lift(page, /Jaylen Okafor, by the rule “minor”/).waitFor();
    expect(await inPublic()).not.toMatch(/Jaylen|Okafor/);
    expect(browser.strays).toEqual([]);
    await page.context().close();
  });

  it.each([320, 1440])(
    "is lifted in a window %d wide without sideways scroll, and nothing is wrong for axe",
    async (width) => {
      const page = await desk.pageOf(browser, "editor", `/cases/${caseId}`, { viewport: { width, height: 800 } });
      await lift(page, /the numbers of houses/).click();
      await dialog(page).getByText("the numbers of houses").waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      await page.keyboard.press("Escape");
      await dialog(page).waitFor({ state: "detached" });
      expect(await sidewaysScroll(page)).toBe(0);
      await page.context().close();
    },
  );

  it("is shown to a reader, who cannot lift it", async () => {
    const page = await desk.pageOf(browser, "reader", `/cases/${caseId}`);
    await page.locator(".held", { hasText: "The name of Jaylen Okafor" }).waitFor();
    expect(await lift(page, /Lift/).count()).toBe(0);
    const ask = await askingAs(desk, "reader");
    const body = { kind: "release", on: (await holds())[0]?.on, rule: "minor", reason: "x", after: 4 };
    expect((await ask("/api/decisions", body)).status).toBe(403);
    await page.context().close();
  });
});

// Fiction, written for this test: nobody in it exists.
const NEIGHBOR = `MAN SHOT BY POLICE IN PELL CREEK

PELL CREEK, Ore. — Police shot and killed Omar Teal, 31, on March 4, 2031, outside a house in Pell Creek, Oregon.

Teal was holding a knife, according to Corin Ashby, a spokesman for the department. Ashby said two officers fired.

Teal had a phone in his hand, said Lorna Vesk, who lives next door. Vesk told The Courier that Teal was 32. Fiction: written for a test.
`;

describe("the name of somebody in a case", () => {
  const [publicFolder, keyFile] = [join(folder, "public"), join(folder, "record.key")];
  let other: TestDesk;
  beforeAll(async () => {
    const path = join(folder, "neighbor.txt");
    writeFileSync(path, NEIGHBOR);
    writeFileSync(keyFile, `${writeSigningKey(newSigningKey("record.example"))}\n`);
    const settings = { title: "Fiction", licence: "CC-BY-4.0" };
    other = await testDesk({
      documents: [path],
      publishing: (record) => ({ record, folder: publicFolder, keyFile, settings }),
    });
  });
  afterAll(() => other.close());

  it("is held from their row, and from a list for who only speaks in it; nothing that is published has a trace of it", async () => {
    const [line] = await other.record.store.listCases();
    const page = await other.pageOf(browser, "editor", `/cases/${line?.id}`);
    await page.getByRole("button", { name: "Hold name of Corin Ashby" }).click();
    await dialog(page)
      .getByRole("button", { name: /The name of Corin Ashby/ })
      .waitFor();
    await dialog(page).getByRole("button", { name: "A family asked for it." }).click();
    await dialog(page).getByRole("button", { name: "Hold it" }).click();
    await page.getByRole("status").getByText("You held Corin Ashby by name (decision 1).").waitFor();

    // She is no person of the case: she only says something.
    expect(await page.getByRole("button", { name: "Hold name of Lorna Vesk" }).count()).toBe(0);
    await page.getByRole("button", { name: "Hold name of Omar Teal" }).click();
    await dialog(page)
      .getByRole("button", { name: /What is held/ })
      .click();
    await page.getByRole("option", { name: "The name of Lorna Vesk (other)" }).click();
    expect(await axeViolations(page)).toEqual([]);
    await dialog(page).getByRole("textbox", { name: "Reason" }).fill("She asked, by letter.");
    await dialog(page).getByRole("button", { name: "Hold it" }).click();
    await page.getByRole("status").getByText("You held the name “Lorna Vesk” (decision 2).").waitFor();
    await page.locator(".held", { hasText: "The name of Lorna Vesk" }).waitFor();
    await page.context().close();

    const publish = await askingAs(other, "publisher");
    expect((await publish("/api/releases", {})).status).toBe(202);
    const made = async () => ((await (await publish("/api/releases")).json()) as Releases).releases.length;
    await expect.poll(made, { timeout: 120_000, interval: 500 }).toBe(1);
    const published = readdirSync(publicFolder, { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );
    const bytes = published.map((each) => readFileSync(join(each.parentPath, each.name), "latin1")).join("\n");
    expect(bytes).toContain("Omar Teal");
    for (const name of ["Ashby", "Corin", "Vesk", "Lorna"]) expect(bytes).not.toContain(name);
  });

  it("is said wherever a hold is told of to those who are signed in, and to nobody else", async () => {
    const page = await other.pageOf(browser, "reader", "/decisions");
    await page.getByText("held Corin Ashby by name").waitFor();
    await page.getByText("held the name “Lorna Vesk”").waitFor();
    expect((await fetch(`${other.origin}/api/decisions`)).status).toBe(401);
    await page.context().close();
  });
});
