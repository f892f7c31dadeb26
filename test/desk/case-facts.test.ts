import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations, openBrowser, type TestBrowser } from "../browser/index.ts";
import { type TestDesk, testDesk } from "./desk.ts";

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

const opened = async (search = ""): Promise<Page> => {
  const page = await desk.pageOf(browser, "editor", `/cases/${caseId}${search}`);
  await page.locator("#history").waitFor();
  return page;
};

describe("the facts of a case", () => {
  it("are shown by the status that is pressed, which the address keeps, and all of them again", async () => {
    const page = await opened();
    const rows = page.locator("tr.fact");
    const all = await rows.count();
    const filter = page.getByRole("group", { name: "Show the facts of one status" });
    await filter.getByRole("button", { name: `All ${all}`, pressed: true }).waitFor();
    const disputed = filter.getByRole("button", { name: /^disputed/ });
    const count = Number((await disputed.textContent())?.replace(/\D/g, ""));
    await disputed.click();
    await filter.getByRole("button", { name: /^disputed/, pressed: true }).waitFor();
    expect(new URL(page.url()).searchParams.get("show")).toBe("disputed");
    expect(await rows.count()).toBe(count);
    expect(await page.locator(".facts .stands .mark").allTextContents()).toEqual(Array(count).fill("disputed"));
    await page.getByText(`${count} of ${all} facts. Voices give different accounts.`).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.reload();
    await filter.getByRole("button", { name: /^disputed/, pressed: true }).waitFor();
    await page.locator(".facts .value").first().click();
    await page.locator("aside mark.focus").first().waitFor();
    expect(await rows.count()).toBe(count);
    await page.keyboard.press("Escape");
    await page.locator("aside").waitFor({ state: "detached" });
    expect(new URL(page.url()).search).toBe("?show=disputed");
    await filter.getByRole("button", { name: /^All/ }).click();
    await expect.poll(() => rows.count()).toBe(all);
    expect(new URL(page.url()).search).toBe("");
    await page.context().close();
  });

  it("have addresses of their own, by which one is shown and marked whatever else is", async () => {
    const page = await opened("?show=disputed#fact-date");
    const named = page.locator("tr#fact-date.named");
    await named.waitFor();
    const place = await named.boundingBox();
    expect(place?.y).toBeGreaterThanOrEqual(0);
    expect(place?.y).toBeLessThan(720);
    await page.locator(".account-timeline h3 a", { hasText: "Officers who fired" }).click();
    await page.locator("tr#fact-officers_who_fired.named").waitFor();
    expect(await page.locator("tr.named").count()).toBe(1);
    const led = await page.locator("tr.named").boundingBox();
    expect(led?.y).toBeGreaterThanOrEqual(0);
    expect(led?.y).toBeLessThan(720);
    const ids = await page.locator("tr.fact").evaluateAll((rows) => rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    await page.context().close();
  });

  it("are never told as checked where software alone read them, and tell one step away what read them", async () => {
    const page = await opened();
    const stands = page.locator(".facts .stands");
    const told = await stands.locator("summary").allTextContents();
    expect(told).toHaveLength(await page.locator("tr.fact").count());
    for (const words of told) expect(words).toContain("not checked by a person");
    const date = page.locator("#fact-date .stands");
    expect(await date.locator("details[open]").count()).toBe(0);
    await date.locator("summary").click();
    await date.locator("details[open]", { hasText: "How it was read: by software (rule date-of-incident" }).waitFor();
    await page.context().close();
  });
});
