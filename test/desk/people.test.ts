import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROLES } from "../../src/serve/people/role.ts";
import { openBrowser, type TestBrowser } from "../browser/index.ts";
import { nameOf, type TestDesk, testDesk } from "./desk.ts";

let [browser, desk] = [] as unknown as [TestBrowser, TestDesk];
beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), testDesk()]);
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});

describe("people at the desk", () => {
  it.each(ROLES)("signs in a %s, whom the desk knows by name and role", async (role) => {
    const answer = await fetch(`${desk.origin}/api/session`, { headers: await desk.signedIn(role) });
    expect(await answer.json()).toMatchObject({ person: { name: nameOf(role), role } });
  });

  it("shows the record to somebody who is signed in", async () => {
    const page = await desk.pageOf(browser, "reader", "/");
    await page.getByRole("heading", { name: "Record" }).waitFor();
    expect(await page.getByText("Rosa Reader, reader").count()).toBe(1);
    expect(browser.strays).toEqual([]);
  });
});
