import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  axeViolations,
  openBrowser,
  type StaticServer,
  serveFolder,
  sidewaysScroll,
  type TestBrowser,
} from "./browser/index.ts";
import { type PublishedSample, publishedSample, textOf } from "./published-sample.ts";

let [published, browser, server] = [] as unknown as [PublishedSample, TestBrowser, StaticServer];
/** A page of each kind, by its folder. */
let kinds: string[];
beforeAll(async () => {
  [published, browser] = await Promise.all([publishedSample(), openBrowser()]);
  server = await serveFolder(published.folder);
  kinds = [
    "",
    "cases/",
    `cases/${published.case}/`,
    `cases/${published.withdrawn}/`,
    "agencies/",
    "agencies/teasdale-county-attorney-s-office/",
    "states/",
    "states/montana/",
    "years/",
    "years/2031/",
    "overdue/",
    "corrections/",
    "releases/",
    "data/",
    "about/",
  ];
}, 120_000);
afterAll(async () => {
  expect(browser.strays).toEqual([]);
  await browser.close();
  await server.close();
});

/** Does something on a page of each kind, in one window. */
async function onEach(
  options: BrowserContextOptions,
  check: (page: Page, folder: string) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage(options);
  for (const folder of kinds) {
    const answer = await page.goto(server.address + folder);
    expect(answer?.status(), folder).toBe(200);
    await check(page, folder);
  }
  await page.context().close();
}

describe("every kind of page, in Chromium", { timeout: 180_000 }, () => {
  it.each(["light", "dark"] as const)("keeps WCAG 2.2 AA as axe checks it, %s", async (colorScheme) => {
    await onEach({ colorScheme }, async (page, folder) => {
      await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
      expect(await axeViolations(page, { contrastOnly: colorScheme === "dark" }), folder).toEqual([]);
    });
  });

  it.each([320, 768, 1440])("is never scrolled sideways, %i px wide, even with all opened", async (width) => {
    await onEach({ viewport: { width, height: 800 } }, async (page, folder) => {
      await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
      expect(await sidewaysScroll(page), folder).toBe(0);
    });
  });

  it("moves nothing for those who asked for less motion", async () => {
    await onEach({ reducedMotion: "reduce" }, async (page, folder) => {
      const moving =
        "[...document.querySelectorAll('*')].filter((each) => { const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each); return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth'; }).length";
      expect(await page.evaluate(moving), folder).toBe(0);
      expect(await page.evaluate("document.getAnimations().length"), folder).toBe(0);
    });
  });

  it("says nothing on the console, and asks for nothing but its own files", async () => {
    const page = await browser.newPage();
    const [said, asked]: [string[], string[]] = [[], []];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    page.on("request", (request) => asked.push(request.url()));
    for (const folder of kinds) await page.goto(server.address + folder);
    // Browsers ask for an icon by themselves.
    const own = asked.filter((url) => !url.endsWith("/favicon.ico"));
    expect(own.every((url) => url.startsWith(server.address))).toBe(true);
    expect(said.filter((words) => !/favicon|404/.test(words))).toEqual([]);
    await page.context().close();
  });

  it("is reached with the keyboard: a link to the record first, and a visible ring around what has the focus", async () => {
    const page = await browser.newPage();
    await page.goto(`${server.address}cases/${published.case}/`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the record");
    await page.keyboard.press("Enter");
    expect(page.url()).toMatch(/#main$/);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).not.toBe("none");
    await page.context().close();
  });
});

describe("a case page without JavaScript", () => {
  it("leads from a quotation to its document, opens what is folded, and lists every fact", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(server.address);
    await page.getByRole("link", { name: /Westergaard/ }).click();
    expect(page.url()).toContain(published.case);
    const [file] = (
      JSON.parse(textOf(published.folder, `cases/${published.case}/case.json`)) as { cases: { facts: unknown[] }[] }
    ).cases;
    expect(await page.locator("tr.fact").count()).toBe(file?.facts.length);
    await page.locator("blockquote a").first().click();
    expect(page.url()).toMatch(/#source-1$/);
    const folded = page.locator("details").first();
    const inside = folded.locator("blockquote").first();
    expect(await inside.isVisible()).toBe(false);
    await folded.locator("summary").click();
    expect(await inside.isVisible()).toBe(true);
    await page.context().close();
  });

  it("says on the first page that only search needs it", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(server.address);
    expect(await page.locator("#search").isVisible()).toBe(false);
    expect(await page.getByText("Search needs JavaScript").isVisible()).toBe(true);
    await page.context().close();
  });

  it("has a link to report an error on every fact, which names the case and the fact", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${server.address}cases/${published.case}/`);
    const links = page.locator("tr.fact td > a");
    expect(await links.count()).toBe(await page.locator("tr.fact").count());
    const subjects = new Set<string | null>();
    for (const link of await links.all()) {
      const address = new URL((await link.getAttribute("href")) ?? "");
      expect([address.protocol, address.pathname]).toEqual(["mailto:", "desk@record.example"]);
      const [, about = ""] = /, fact (\S+)$/.exec(address.searchParams.get("subject") ?? "") ?? [];
      expect(await page.locator(`[id="fact-${about}"]`).count()).toBe(1);
      subjects.add(address.searchParams.get("subject"));
    }
    expect(subjects.size).toBe(await links.count());
    await page.context().close();
  });
});

describe("the search", () => {
  it("finds a case as it is typed, marks the words, leads there, and finds no name that is held", async () => {
    const page = await browser.newPage();
    await page.goto(server.address);
    const query = page.getByRole("searchbox");
    await query.pressSequentially("westerg");
    const hit = page.locator("#hits a");
    await hit.first().waitFor();
    expect(await hit.allTextContents()).toEqual([expect.stringContaining("Westergaard")]);
    expect(await page.locator("#hits mark").allTextContents()).toEqual(["Westergaard"]);
    expect(await page.locator("#found").textContent()).toBe("1 case found.");
    expect(await axeViolations(page)).toEqual([]);
    for (const held of ["jaylen", "okafor", "omar teal", "1423 cedar"]) {
      await query.fill(held);
      await page.getByText("No case found.").waitFor();
      expect(await hit.count()).toBe(0);
    }
    await query.fill("<img src=x onerror=alert(1)>");
    await page.getByText("No case found.").waitFor();
    await query.fill("westergaard");
    await hit.first().click();
    expect(page.url()).toContain(published.case);
    await page.context().close();
  });
});

describe("a case page on paper", () => {
  it("prints whole: every quotation, the addresses of links, and no table cut off", async () => {
    const page = await browser.newPage();
    await page.goto(`${server.address}cases/${published.case}/`);
    const pdf = await page.pdf({ format: "A4", margin: { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" } });
    const loaded = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
    const printed: string[] = [];
    for (let n = 1; n <= loaded.numPages; n++) {
      const sheet = await loaded.getPage(n);
      const [, , width = 0] = sheet.view;
      for (const item of (await sheet.getTextContent()).items) {
        if (!("str" in item)) continue;
        printed.push(item.str);
        if (item.str.trim() === "") continue;
        const left = Number(item.transform[4]);
        expect(left, `page ${n}: ${item.str}`).toBeGreaterThanOrEqual(0);
        expect(left + item.width, `page ${n}: ${item.str}`).toBeLessThanOrEqual(width);
      }
    }
    // Lines are broken anywhere on paper, so words are compared without spaces.
    const plain = (words: string) => words.replace(/\s+/g, "");
    const all = plain(printed.join(""));
    const [file] = (
      JSON.parse(textOf(published.folder, `cases/${published.case}/case.json`)) as {
        cases: { claims: { evidence: { exact: string }[] }[] }[];
      }
    ).cases;
    const exact = file?.claims.flatMap(({ evidence }) => evidence.map((each) => each.exact)) ?? [];
    expect(exact.length).toBeGreaterThan(100);
    expect(exact.filter((words) => !all.includes(plain(words)))).toEqual([]);
    for (const link of await page.locator('main a[href^="http"]').all())
      expect(all).toContain(plain(`<${await link.getAttribute("href")}>`));
    expect(all).not.toContain("Skiptotherecord");
    expect(loaded.numPages).toBeLessThan(25);
    await loaded.loadingTask.destroy();
    await page.context().close();
  });
});

describe("the files of the site", () => {
  it("have the sample's case whole in less than 100 kB of HTML", () => {
    expect(Buffer.byteLength(textOf(published.folder, `cases/${published.case}/index.html`))).toBeLessThan(100_000);
  });

  it("are no heavier than a reader on a slow line can bear", async () => {
    const page = await browser.newPage();
    const bytes: number[] = [];
    page.on("requestfinished", async (request) => void bytes.push((await request.sizes()).responseBodySize));
    await page.goto(`${server.address}cases/${published.case}/`, { waitUntil: "networkidle" });
    expect(bytes.length).toBeGreaterThan(1);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(100_000);
    await page.context().close();
  });
});
