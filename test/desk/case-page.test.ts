import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decide } from "../../src/flow/index.ts";
import { type CaseFile, referenceTo } from "../../src/model/index.ts";
import type { CaseShown, CaseStory, Quote, Voice } from "../../src/serve/contract/case-page.ts";
import { accountHistories } from "../../src/serve/desk/pages/case/account-points.ts";
import { axeViolations, openBrowser, sidewaysScroll, type TestBrowser } from "../browser/index.ts";
import { SAMPLE } from "../sample.ts";
import { type TestDesk, testDesk } from "./desk.ts";
import { PDF_WORDS, pdfOfTwoPages } from "./two-pages.ts";

const folder = mkdtempSync(join(tmpdir(), "answerable-desk-case-"));
let [desk, browser] = [] as unknown as [TestDesk, TestBrowser];
let file: CaseFile;
/** An id that the case is given as one it had before. */
const FORMER = "case-00000000000f0f0f";

beforeAll(async () => {
  const pdf = join(folder, "minutes.pdf");
  writeFileSync(pdf, await pdfOfTwoPages());
  [desk, browser] = await Promise.all([testDesk({ documents: [SAMPLE, pdf] }), openBrowser()]);
  const [line] = await desk.record.store.listCases();
  const kept = line && (await desk.record.store.findCase(line.id));
  if (!kept) throw new Error("the sample gave no case");
  file = kept.file;
}, 120_000);
afterAll(async () => {
  await browser.close();
  await desk.close();
  rmSync(folder, { recursive: true });
});

async function asked(path: string): Promise<Response> {
  return fetch(desk.origin + path, { headers: await desk.signedIn("reader") });
}
async function shown(query = ""): Promise<CaseShown> {
  return (await asked(`/api/cases/${file.id}${query}`)).json() as Promise<CaseShown>;
}
async function voice(fits: (voice: Voice, quote: Quote) => boolean): Promise<Quote> {
  const { sections } = await shown();
  const quotes = sections?.claims.flatMap((one) => (one.quotes[0] && fits(one, one.quotes[0]) ? one.quotes[0] : []));
  if (!quotes?.[0]) throw new Error("no voice fits");
  return quotes[0];
}

describe("a case over HTTP", () => {
  it("is told whole: every claim, each with words that are the document's own", async () => {
    const { sections, lastDecision } = await shown();
    expect(sections?.claims.map(({ claim }) => claim).toSorted()).toEqual(file.claims.map(({ id }) => id).toSorted());
    expect(lastDecision).toBe(0);
    const texts = await desk.record.store.contentsOf(file.documents);
    for (const { document, start, end, exact } of sections?.claims.flatMap(({ quotes }) => quotes) ?? [])
      expect(texts.get(document)?.slice(start, end)).toBe(exact);
  });

  it("tells of each fact whose accounts differ who said what when, and leaves no voice out", async () => {
    const { sections, documents } = await shown();
    if (!sections) throw new Error("there are no sections");
    const histories = accountHistories(sections, documents);
    expect(histories.map(({ fact }) => fact.label)).toContain("Officers who fired");
    for (const { fact, points } of histories) {
      const voices = fact.accounts.flatMap((account) => account.voices.map(({ claim }) => claim));
      expect(points.map((point) => point.voice.claim).toSorted()).toEqual(voices.toSorted());
      expect(points.map(({ day }) => day)).toEqual(points.map(({ day }) => day).toSorted());
    }
  });

  it("is as its documents made it on a day, and names the days on which something came", async () => {
    const { days } = await shown();
    expect(days.map(({ day }) => day)).toEqual(
      expect.arrayContaining(["2031-03-05", "2031-03-06", "2031-03-20", "2031-06-17"]),
    );
    const early = await shown("?asOf=2031-03-06");
    expect(early.asOf).toBe("2031-03-06");
    expect(early.sections?.sources).toHaveLength(2);
    expect(JSON.stringify(early.sections)).not.toContain("Ellingboe");
    expect((await shown("?asOf=2019-01-01")).sections).toBeNull();
  });

  it("says in sentences what each day brought", async () => {
    const story = (await (await asked(`/api/cases/${file.id}/changes`)).json()) as CaseStory;
    const told = story.days.find(({ day }) => day === "2031-03-20")?.sentences.join(" ");
    expect(told).toContain("Officers who fired");
    expect(story).toMatchObject({ id: file.id, earlier: 0, decisions: [] });
  });

  it("is found by an id that it had before, under the id that it has now", async () => {
    await desk.record.store.replaceCases({ made: [], gone: [], moved: [{ old: FORMER, id: file.id }], known: null });
    expect(await (await asked(`/api/cases/${FORMER}`)).json()).toMatchObject({ id: file.id });
    const open = await desk.pageOf(browser, "reader", `/cases/${FORMER}?asOf=2031-03-06`);
    await open.locator(".as-of").waitFor();
    expect(new URL(open.url()).pathname).toBe(`/cases/${file.id}`);
  });

  it.each([
    ["/api/cases/case-0000000000000000", 404],
    ["/api/cases/case-0000000000000000/changes", 404],
    ["/api/cases/%2e%2e%2fsession", 404],
    ["/api/cases/ID?asOf=2031-02-30", 400],
    ["/api/cases/ID?asOf=now", 400],
  ])("%s is answered with %d", async (path, status) => {
    expect((await asked(path.replace("ID", file.id))).status).toBe(status);
  });
});

describe("a case in the browser", () => {
  const page = (search = "", options = {}): Promise<Page> =>
    desk.pageOf(browser, "reader", `/cases/${file.id}${search}`, options);

  it("opens the document at the words of a value that is clicked, and an address opens the same view", async () => {
    const quote = await voice(({ kind }, { page }) => kind === "police" && page === undefined);
    const open = await page();
    await open.click(`[data-opens="${quote.document}:${quote.start}-${quote.end}"]`);
    const mark = open.locator("aside mark.focus");
    await mark.first().waitFor();
    expect((await mark.allTextContents()).join("")).toBe(quote.exact);
    expect(await isInView(open, "aside mark.focus")).toBe(true);
    const again = await browser.newPage();
    await again.context().addCookies(await open.context().cookies());
    await again.goto(open.url());
    await again.locator("aside mark.focus").first().waitFor();
    expect((await again.locator("aside mark.focus").allTextContents()).join("")).toBe(quote.exact);
    expect(browser.strays).toEqual([]);
  });

  it("is read with the keyboard alone: Enter opens the document, Escape closes it and comes back", async () => {
    const quote = await voice((_, { page }) => page === undefined);
    const opener = `[data-opens="${quote.document}:${quote.start}-${quote.end}"]`;
    const open = await page();
    await open.locator(opener).first().focus();
    await open.keyboard.press("Enter");
    await open.locator("aside h2:focus").waitFor();
    await open.locator("aside mark.focus").first().waitFor();
    await open.keyboard.press("Escape");
    await open.locator("aside").waitFor({ state: "detached" });
    await open.locator(`${opener}:focus`).waitFor();
    expect(new URL(open.url()).search).toBe("");
  });

  it.each([1440, 1100])(
    "keeps the row of a value where it was in a window %d wide, when its document opens and when it is closed",
    async (width) => {
      const open = await page("", { viewport: { width, height: 900 } });
      const row = open.locator("tr#fact-charging_decision");
      const top = () => row.evaluate((element) => element.getBoundingClientRect().top);
      await row.waitFor();
      await row.evaluate((element) => element.scrollIntoView({ block: "center" }));
      const before = await top();
      await row.locator(".value").first().click();
      await open.locator("aside mark.focus").first().waitFor();
      expect(Math.abs((await top()) - before)).toBeLessThan(8);
      await open.keyboard.press("Escape");
      await open.locator("aside").waitFor({ state: "detached" });
      await row.locator(".value:focus").waitFor();
      expect(Math.abs((await top()) - before)).toBeLessThan(8);
      await open.context().close();
    },
  );

  it("shows the page of a PDF with the words marked where they stand", async () => {
    const quote = await voice((_, { page, exact }) => page === 2 && PDF_WORDS.includes(exact));
    const open = await page(`?document=${quote.document}&at=${quote.start}-${quote.end}`);
    const picture = open.locator("aside img");
    await picture.waitFor({ timeout: 50_000 });
    expect(await picture.getAttribute("src")).toContain("/pages/2.png");
    await expect
      .poll(() => picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth))
      .toBeGreaterThan(600);
    expect(await open.locator("aside .box.focus").count()).toBeGreaterThan(0);
    expect(await isInView(open, "aside .box.focus")).toBe(true);
    expect(await axeViolations(open)).toEqual([]);
  });

  it("is shown as of a day by the slider, and says so", async () => {
    const open = await page();
    const slider = open.locator("input[type=range]");
    await slider.waitFor();
    expect(await slider.getAttribute("aria-valuetext")).toBe("now");
    await slider.focus();
    await open.keyboard.press("Home");
    await open.locator(".as-of").waitFor();
    const first = (await shown()).days[0]?.day;
    expect(new URL(open.url()).searchParams.get("asOf")).toBe(first);
    expect(await open.locator(".as-of").textContent()).toContain("not what is known now");
    expect(await open.locator("#documents ~ ol > li").count()).toBe(1);
    await open.getByRole("button", { name: "Show it as it is now" }).click();
    await open.locator(".as-of").waitFor({ state: "detached" });
    expect(await open.locator("#documents ~ ol > li").count()).toBe(file.documents.length);
  });

  it.each([
    ["light", 1440],
    ["dark", 1440],
    ["light", 320],
    ["dark", 320],
  ] as const)(
    "has nothing wrong for axe in %s at %d, and scrolls one way alone, with a document open or not",
    async (colorScheme, width) => {
      const quote = await voice((_, { page }) => page === undefined);
      const open = await page("", { colorScheme, viewport: { width, height: 800 } });
      await open.locator("#history").waitFor();
      expect(await axeViolations(open)).toEqual([]);
      expect(await sidewaysScroll(open)).toBe(0);
      await open.click(`[data-opens="${quote.document}:${quote.start}-${quote.end}"]`);
      await open.locator(".document-pane mark.focus").first().waitFor();
      expect(await axeViolations(open)).toEqual([]);
      expect(await sidewaysScroll(open)).toBe(0);
      await open.keyboard.press("Escape");
      await open.locator(".document-pane").waitFor({ state: "detached" });
    },
    180_000,
  );
});

describe("decisions on a case page", () => {
  it("are told with who made them, when and why, and a person's reading is told from software's", async () => {
    const fact = file.facts.find(({ field, about }) => field === "date" && about === null);
    if (!fact?.accounts[0]) throw new Error("the case tells no day");
    const on = { kind: "fact" as const, case: referenceTo(file), field: fact.field, about: fact.about };
    const body = { version: 1 as const, on, claims: fact.accounts[0].claims };
    const by = { by: "Edda Editor", reason: "The words say so.", at: "2031-08-01T10:00:00.000Z" };
    expect(await decide(desk.record.store, { kind: "accept", body }, by)).toMatchObject({ outcome: "decided" });
    const { lastDecision, days, sections } = await shown();
    expect(lastDecision).toBe(1);
    expect(days.at(-1)).toMatchObject({ day: "2031-08-01", decisions: 1 });
    const verified = sections?.known.flatMap(({ facts }) => facts).filter((fact) => fact.verified !== null);
    expect(verified?.[0]?.verified).toContain("Edda Editor");
    const open = await desk.pageOf(browser, "reader", `/cases/${file.id}`);
    await open.getByText("Decision 1, accept").waitFor();
    expect(await open.locator(".facts .stands").filter({ hasText: "verified by Edda Editor" }).count()).toBe(1);
  });
});

/** Whether the first of some elements is in the window, and in what scrolls around it. */
async function isInView(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const own = element.getBoundingClientRect();
      const around = element.closest(".document-pane")?.getBoundingClientRect() ?? own;
      const height = element.ownerDocument.defaultView?.innerHeight ?? 0;
      return own.top >= Math.max(0, around.top) && own.bottom <= Math.min(height, around.bottom);
    });
}
