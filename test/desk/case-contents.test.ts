import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { currentPart } from "../../src/serve/desk/pages/case/current-part.ts";
import { axeViolations, openBrowser, sidewaysScroll, type TestBrowser } from "../browser/index.ts";
import { tabTo } from "./by-keyboard.ts";
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

const opened = async (width: number): Promise<Page> => {
  const page = await desk.pageOf(browser, "reader", `/cases/${caseId}`, { viewport: { width, height: 800 } });
  await page.locator("#history").waitFor();
  return page;
};

describe("the contents of a case's page", () => {
  it.each([1440, 390])(
    "lead at %d to every part that the page has, whose heading is then in the window",
    async (width) => {
      const page = await opened(width);
      const contents = page.getByRole("navigation", { name: "On this page" });
      const headings = await page.locator(".case article h2[id]").evaluateAll((all) => all.map(({ id }) => `#${id}`));
      expect(headings.length).toBeGreaterThan(8);
      const links = contents.locator("a");
      expect(await links.evaluateAll((all) => all.map((each) => each.getAttribute("href")))).toEqual(headings);
      for (const part of ["#process", "#history", "#known"]) {
        if (width < 1000) await contents.locator("summary").click();
        await contents.locator(`a[href="${part}"]`).click();
        await contents.locator(`a[href="${part}"][aria-current]`).waitFor({ state: "attached" });
        expect(await contents.locator("a[aria-current]").count()).toBe(1);
        const heading = await page.locator(part).boundingBox();
        expect(heading?.y).toBeGreaterThanOrEqual(0);
        expect(heading?.y).toBeLessThan(800);
      }
      expect(await sidewaysScroll(page)).toBe(0);
      await page.context().close();
    },
  );

  it("are used by keyboard alone where they are folded: Enter opens and follows, Escape folds", async () => {
    const page = await opened(390);
    const summary = page.locator(".contents summary");
    await tabTo(page, summary);
    await page.keyboard.press("Enter");
    await page.locator(".contents details[open]").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await tabTo(page, page.locator('.contents a[href="#process"]'));
    await page.keyboard.press("Escape");
    await page.locator(".contents summary:focus").waitFor();
    expect(await page.locator(".contents details[open]").count()).toBe(0);
    await page.keyboard.press("Enter");
    await tabTo(page, page.locator('.contents a[href="#process"]'));
    await page.keyboard.press("Enter");
    await page.locator('.contents a[href="#process"][aria-current]').waitFor({ state: "attached" });
    expect(await page.locator(".contents details[open]").count()).toBe(0);
    await page.context().close();
  });

  it("name the part that is read, and of one near the end the part that was asked for", () => {
    const at = (...tops: number[]) => {
      const ids = ["happened", "known", "history"] as const;
      return ids.map((id, place) => ({ id, top: tops[place] ?? 0 }));
    };
    const read = (named: string, ...tops: number[]) => currentPart(at(...tops), { height: 800, named });
    expect(read("", 300, 700, 2000)).toBe("happened");
    expect(read("", -900, 200, 1500)).toBe("known");
    expect(read("", -2000, -1500, 700)).toBe("known");
    expect(read("history", -2000, -1500, 700)).toBe("history");
    expect(read("happened", -2000, -1500, 700)).toBe("known");
    expect(currentPart([], { height: 800, named: "" })).toBeNull();
  });
});
