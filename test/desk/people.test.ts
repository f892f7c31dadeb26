import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PeopleList } from "../../src/serve/contract/people.ts";
import { axeViolations, openBrowser, sidewaysScroll, type TestBrowser } from "../browser/index.ts";
import { askingAs } from "./asking.ts";
import { emailOf, nameOf, PASSWORD, type TestDesk, testDesk } from "./desk.ts";

let [browser, desk] = [] as unknown as [TestBrowser, TestDesk];
beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), testDesk({ documents: [] })]);
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});

describe("the pages of people and rights", () => {
  it("sign somebody in where they were going, and out", async () => {
    const page = await browser.newPage();
    await page.goto(`${desk.origin}/account`);
    await page.getByLabel("E-mail address").fill(emailOf("reader"));
    await page.getByLabel("Password").fill("not the password at all");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("alert").getByText("The address or the password is not right.").waitFor();
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { name: "Your account" }).waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await page.context().close();
  });

  it("let an admin invite somebody, who makes their account by the link and is signed in", async () => {
    const page = await desk.pageOf(browser, "admin", "/people");
    await page.getByRole("heading", { name: "Invite somebody" }).waitFor();
    await page.getByLabel("E-mail address").fill("invited@desk.example");
    await page.getByRole("button", { name: "Make a link" }).click();
    const link = await page.getByLabel("Link for invited@desk.example").inputValue();
    const other = await browser.newPage();
    await other.goto(link);
    await other.getByText("For invited@desk.example, with the role reader.").waitFor();
    expect(other.url()).not.toContain(link.split("#")[1]);
    await other.getByLabel("Your name").fill("Ines Invited");
    await other.getByLabel("Password").fill(PASSWORD);
    await other.getByRole("button", { name: "Make the account" }).click();
    await other.getByRole("heading", { level: 1, name: "Record" }).waitFor();
    await other.getByRole("link", { name: "Ines Invited" }).waitFor();
    await Promise.all([other.context().close(), page.context().close()]);
  });

  it("sign in whoever sets a lost password anew, and lead to the form where that is refused", async () => {
    const admin = await askingAs(desk, "admin");
    const { people } = (await (await admin("/api/people")).json()) as PeopleList;
    const { id = "" } = people.find(({ email }) => email === emailOf("publisher")) ?? {};
    const page = await browser.newPage();
    const setAnew = async (password: string) => {
      const { link } = (await (await admin(`/api/people/${id}/link`, {})).json()) as { link: string };
      await page.goto("about:blank");
      await page.goto(link);
      await page.getByLabel("Password").fill(password);
      await page.getByRole("button", { name: "Set the password" }).click();
    };
    await setAnew("nine geese over a frozen lake");
    await page.getByRole("link", { name: nameOf("publisher") }).waitFor();
    await admin(`/api/people/${id}/suspended`, { suspended: true }, "PUT");
    await setAnew("ten geese over a frozen lake");
    await page.getByRole("status").getByText("Your password is set.").waitFor();
    await page.getByRole("link", { name: "Sign in" }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await page.context().close();
  });

  it("show a second factor as a picture, as words and with recovery codes, once", async () => {
    const page = await desk.pageOf(browser, "editor", "/account");
    const part = page.getByRole("region", { name: "Second factor" });
    await part.getByLabel("Password").fill(PASSWORD);
    await part.getByRole("button", { name: "Begin a second factor" }).click();
    await part.getByRole("img").waitFor();
    expect(await part.locator("code").first().innerText()).toMatch(/^[A-Z2-7]{32,}$/);
    expect(await part.locator(".codes li").count()).toBe(10);
    // The component library's word to screen readers that a button is busy stands for some seconds, and axe counts it.
    await expect.poll(() => axeViolations(page), { timeout: 20_000 }).toEqual([]);
    await page.context().close();
  });

  it.each([
    ["/account", "Your account"],
    ["/people", "People"],
    ["/audit", "Audit"],
  ])("%s can be used by everybody, narrow and in the dark", async (path, heading) => {
    for (const options of [{}, { viewport: { width: 320, height: 700 }, colorScheme: "dark" as const }]) {
      const page = await desk.pageOf(browser, "admin", path, options);
      await page.getByRole("heading", { name: heading, level: 1 }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      await page.context().close();
    }
    expect(browser.strays).toEqual([]);
  });
});
