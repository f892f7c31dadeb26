import { rmSync } from "node:fs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FactStatus } from "../../src/model/index.ts";
import { csvLine } from "../../src/serve/api/case-export.ts";
import { type CaseCharts, type CaseList, type CasePlaces, STATUSES } from "../../src/serve/contract/cases.ts";
import type { OverdueList } from "../../src/serve/contract/overdue.ts";
import type { SearchPage } from "../../src/serve/contract/search.ts";
import type { SavedView, ViewList } from "../../src/serve/contract/views.ts";
import type { Role } from "../../src/serve/people/role.ts";
import { axeViolations, openBrowser, sidewaysScroll, type TestBrowser } from "../browser/index.ts";
import { SAMPLE } from "../sample.ts";
import { type TestDesk, testDesk } from "./desk.ts";
import { inventedStories } from "./invented-stories.ts";

/** Milliseconds that reading documents and opening many pages may take on a machine that has much else to do. */
const SLOW = 300_000;

const stories = inventedStories();
let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk({ documents: [SAMPLE, stories] });
}, SLOW);
afterAll(async () => {
  await desk.close();
  rmSync(stories, { recursive: true });
});

async function get(path: string, role: Role = "reader"): Promise<Response> {
  return fetch(desk.origin + path, { headers: await desk.signedIn(role) });
}

async function answer<Answer>(path: string): Promise<Answer> {
  const response = await get(path);
  expect([path, response.status]).toEqual([path, 200]);
  return (await response.json()) as Answer;
}

const titlesOf = ({ cases }: CaseList) => cases.map(({ title }) => title);

describe("the record over HTTP", () => {
  it("gives nothing to somebody who is not signed in", async () => {
    for (const path of [
      "cases",
      "charts",
      "places",
      "overdue",
      "search?words=knife",
      "cases/export",
      "views",
      "fields",
    ])
      expect((await fetch(`${desk.origin}/api/${path}`)).status).toBe(401);
  });

  it("lists the cases that fit, with how many fit and how many there are of each kind", async () => {
    const all = await answer<CaseList>("/api/cases");
    expect(all.total).toBe(all.cases.length);
    expect(all.states.find(({ value }) => value === "Oregon")?.count).toBe(3);
    const one = await answer<CaseList>("/api/cases?state=Montana");
    expect(titlesOf(one)).toEqual([expect.stringContaining("Alder Crossing, Montana")]);
    expect(one.total).toBe(1);
    // Beside the state that was picked stand the others.
    expect(one.states).toEqual(all.states);
  });

  it.each([
    ["county=Larch%20County", 2],
    ["title=cobalt%20OREGON", 2],
    ["title=ridge%20montana", 0],
    ["year=2031", 1],
    ["from=2032-01-01&to=2032-09-30", 1],
    ["agencyNamed=connecticut%20state%20police", 1],
    ["agency=sheriff", 1],
    ["overdue=true", 2],
    ["waits=true&state=Connecticut", 1],
    ["field=weapon", 2],
    ["noNews=100&state=Connecticut", 0],
    ["noNews=1", 4],
    ["title=%25", 0],
    ["title=_", 0],
    ["title=%27%20or%201%3D1%20--", 0],
    ["state=Oregon%27%3B%20drop%20table%20case_line%3B%20--", 0],
    ["unknown=1&limit=1", 5],
  ])("takes the filter %s: %i cases", async (query, total) => {
    expect((await answer<CaseList>(`/api/cases?${query}`)).total).toBe(total);
  });

  it.each([
    "year=31",
    "year=2031%00",
    "title=%00",
    "from=2032-02-30",
    "to=yesterday",
    "field=no_such_field",
    "status=guilty",
    "overdue=yes",
    "noNews=0",
    "noNews=1e9",
    "noNews=NaN",
    "sort=title;drop",
    "limit=100000",
    "offset=-1",
    `title=${"x".repeat(201)}`,
    "state=a&state=b",
  ])("refuses %s in one sentence", async (query) => {
    for (const path of ["/api/cases", "/api/cases/export"]) {
      const response = await get(`${path}?${query}`);
      const refusal = (await response.json()) as { code: string; message: string };
      expect([response.status, refusal.code]).toEqual([400, "not-valid"]);
      expect(refusal.message).not.toMatch(/\n/);
    }
  });

  it("orders by every column, what is not known last both ways", async () => {
    const days = async (query: string) => (await answer<CaseList>(`/api/cases?${query}`)).cases.map(({ day }) => day);
    const falling = await days("sort=day");
    const known = falling.filter((day) => day !== null);
    expect(falling.slice(known.length).every((day) => day === null)).toBe(true);
    expect(known).toEqual([...known].sort().reverse());
    const rising = await days("sort=day&reversed=true");
    expect(rising.slice(0, known.length)).toEqual([...known].sort());
    for (const sort of ["title", "place", "documents", "news", "waiting", "changed", "overdue"]) {
      const one = await answer<CaseList>(`/api/cases?sort=${sort}`);
      const pages = await Promise.all(
        one.cases.map((_, at) => answer<CaseList>(`/api/cases?sort=${sort}&limit=1&offset=${at}`)),
      );
      expect(pages.flatMap(titlesOf)).toEqual(titlesOf(one));
    }
  });

  it("counts every case by month and place, what is not known for itself", async () => {
    const charts = await answer<CaseCharts>("/api/charts");
    const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
    expect(sum(charts.months)).toBe(charts.total);
    expect(sum(charts.states)).toBe(charts.total);
    expect(charts.months.at(-1)?.value).toBeNull();
    const places = await answer<CasePlaces>("/api/places?state=Oregon");
    expect(places.total).toBe(3);
    expect(sum(places.places)).toBe(3);
    expect(places.places).toContainEqual({ county: null, city: "Drummond Falls", count: 1 });
  });

  it("tells what is overdue with who promised it in which words, what was due first at the top", async () => {
    const { cases, total, today } = await answer<OverdueList>("/api/overdue");
    expect([total, today]).toEqual([2, "2033-03-03"]);
    expect(cases.map(({ line }) => line.overdueSince)).toEqual(["2031-07-31", "2032-02-01"]);
    const [promise] = cases[0]?.things ?? [];
    expect(promise).toMatchObject({ kind: "promise", who: ["Ruth Ellingboe"], due: "July 31, 2031", days: 581 });
    expect(promise?.by?.said).toBe("Ruth Ellingboe, Teasdale County Attorney's Office, promises");
    expect(promise?.by?.read).toMatch(/read by software/);
  });

  it("finds words whatever their case and accents, marked, each claim with its speaker", async () => {
    const { hits } = await answer<SearchPage>("/api/search?words=JOSE%20hatchet&within=documents");
    expect(hits).toHaveLength(1);
    const [hit] = hits;
    expect(hit?.excerpt.filter((piece) => piece.hit).map(({ text }) => text)).toEqual(["José", "hatchet"]);
    const claims = (await answer<SearchPage>("/api/search?words=hatchet&within=claims")).hits;
    expect(claims.length).toBeGreaterThan(0);
    for (const { claim } of claims) expect(claim?.said).toMatch(/Stenmark|Quillon/);
    const text = (await desk.record.store.contentsOf([hit?.document.id ?? ""])).get(hit?.document.id ?? "") ?? "";
    expect(text.slice(hit?.place?.start, hit?.place?.end)).toBe("José");
  });

  it("gives what a document says as text, never as markup", async () => {
    const { hits } = await answer<SearchPage>("/api/search?words=hammer&within=documents");
    const words = hits[0]?.excerpt.map(({ text }) => text).join("");
    expect(words).toContain("<b>hammer</b>");
  });

  it.each(['"', "'", "*", "NEAR(", 'knife" OR "a', "a:b", "^", "%", "\\", "AND OR NOT", "-knife", "😀"])(
    "takes %j as words, whatever they mean to a database",
    async (words) => {
      expect((await get(`/api/search?words=${encodeURIComponent(words)}`)).status).toBe(200);
    },
  );

  it("refuses a search for nothing, and one in nowhere", async () => {
    for (const query of ["words=", "", "words=knife&within=people", "words=%00"])
      expect((await get(`/api/search?${query}`)).status).toBe(400);
  });

  it("knows the statuses that the model knows", () => {
    expect(STATUSES).toEqual(FactStatus.options);
  });
});

describe("the export of what is shown", () => {
  it("has a line a case, in the order asked for, each saying that it is not public and who says what", async () => {
    const response = await get("/api/cases/export?state=Oregon&sort=title");
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="answerable-desk-2033-03-03.csv"');
    const rows = parse(await response.text(), { columns: true }) as Record<string, string>[];
    expect(rows.map(({ title }) => title)).toEqual(titlesOf(await answer("/api/cases?state=Oregon&sort=title")));
    for (const row of rows) {
      expect(row.notice).toMatch(/not public/);
      expect(row.state_said_by).toMatch(/\b(?:says|say|confirms)$/);
      expect(row.state_read_by).toMatch(/software/);
    }
  });

  it("has whole case files as JSON lines, as the record has them", async () => {
    const lines = (await (await get("/api/cases/export?format=jsonl&state=Montana")).text()).trim().split("\n");
    const [one] = lines.map((line) => JSON.parse(line));
    expect(lines).toHaveLength(1);
    expect(one.notice).toMatch(/not public/);
    expect(one.case).toEqual((await desk.record.store.findCase(one.case.id))?.file);
  });

  it("has no cell that a spreadsheet takes for a formula, and loses no words", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n\"', ab1") }), { minLength: 2 }),
        (cells) => {
          const [read] = parse(csvLine(cells), { relax_column_count: true, skip_empty_lines: false }) as string[][];
          expect(read).toHaveLength(cells.length);
          for (const [at, cell] of cells.entries()) {
            expect(read?.[at]).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
            expect([cell, `'${cell}`]).toContain(read?.[at]);
          }
        },
      ),
    );
  });
});

describe("saved views", () => {
  const save = async (role: Role, view: unknown) =>
    fetch(`${desk.origin}/api/views`, {
      method: "POST",
      headers: { ...(await desk.signedIn(role)), "content-type": "application/json" },
      body: JSON.stringify(view),
    });
  const remove = async (role: Role, id: string) =>
    fetch(`${desk.origin}/api/views/${id}`, { method: "DELETE", headers: await desk.signedIn(role) });
  const names = async (role: Role) =>
    ((await (await get("/api/views", role)).json()) as ViewList).views.map(({ name }) => name);

  it("are their owner's, and everybody's once they are shared", async () => {
    const own = (await (
      await save("reader", { name: "Mine", search: "?year=2031", shared: false })
    ).json()) as SavedView;
    const shared = (await (await save("reader", { name: "Ours", search: "", shared: true })).json()) as SavedView;
    expect([own.own, own.shared, shared.owner]).toEqual([true, false, "Rosa Reader"]);
    expect(await names("reader")).toEqual(["Mine", "Ours"]);
    expect(await names("editor")).toEqual(["Ours"]);
    // The same name is the same view.
    const again = (await (
      await save("reader", { name: "Mine", search: "?year=2032", shared: false })
    ).json()) as SavedView;
    expect([again.id, again.search]).toEqual([own.id, "?year=2032"]);
    // Nobody removes another's, and what somebody may not see is not there for them.
    expect((await remove("editor", shared.id)).status).toBe(403);
    expect((await remove("editor", own.id)).status).toBe(404);
    expect((await remove("admin", shared.id)).status).toBe(200);
    expect((await remove("reader", own.id)).status).toBe(200);
    expect(await names("reader")).toEqual([]);
  });

  it.each([
    { name: " ", search: "", shared: false },
    { name: "x".repeat(101), search: "", shared: false },
    { name: "Away", search: "https://elsewhere.example", shared: false },
    { name: "Lines", search: "?a=\n", shared: false },
    { name: "Much", search: `?a=${"b".repeat(5000)}`, shared: false },
    { name: "Who", search: "" },
  ])("are refused where they are no views: %j", async (view) => {
    expect((await save("reader", view)).status).toBe(400);
  });
});

describe("the record's pages", { timeout: SLOW }, () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, SLOW);
  afterAll(() => browser.close());

  const shown = (page: Page, words: string) => page.getByRole("status").filter({ hasText: words }).first().waitFor();

  it("put what is filtered into the address: a reload and a step back show the same", async () => {
    const page = await desk.pageOf(browser, "reader", "/");
    await shown(page, "5 cases");
    await page.getByLabel("State", { exact: true }).selectOption("Oregon");
    await shown(page, "3 cases");
    expect(page.url()).toBe(`${desk.origin}/?state=Oregon`);
    await page.getByLabel("Words in the title", { exact: true }).fill("drummond");
    await shown(page, "1 case");
    await page.reload();
    await shown(page, "1 case");
    expect(await page.getByLabel("Words in the title", { exact: true }).inputValue()).toBe("drummond");
    expect(await page.getByLabel("State", { exact: true }).inputValue()).toBe("Oregon");
    await page.getByRole("link", { name: "Take off: Oregon" }).click();
    await page.getByRole("link", { name: /Take off: title has/ }).click();
    await shown(page, "5 cases");
    await page.goBack();
    await shown(page, "1 case");
    await page.close();
  });

  it("order the table by a column and turn it round, by keyboard, and say so", async () => {
    const page = await desk.pageOf(browser, "reader", "/");
    const head = page.getByRole("columnheader", { name: "Case" });
    await head.getByRole("link").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => head.getAttribute("aria-sort")).toBe("ascending");
    await head.getByRole("link").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => head.getAttribute("aria-sort")).toBe("descending");
    expect(page.url()).toBe(`${desk.origin}/?sort=title&reversed=true`);
    await page.close();
  });

  it("say what to do where no case fits", async () => {
    const page = await desk.pageOf(browser, "reader", "/?title=nowhere");
    await page.getByText("No case fits.").waitFor();
    await page.getByRole("link", { name: "take all of them off" }).click();
    await shown(page, "5 cases");
    await page.close();
  });

  it("draw the states, go from one to the other by arrow keys, and open its counties", async () => {
    const page = await desk.pageOf(browser, "reader", "/?view=map");
    const oregon = page.getByRole("link", { name: "Oregon: 3" });
    await oregon.focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe("Idaho: 0");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "All states" }).waitFor();
    expect(page.url()).toBe(`${desk.origin}/?view=map&state=Oregon`);
    const unknown = page.getByRole("row", { name: /county not known/ });
    await unknown.waitFor();
    expect(await unknown.innerText()).toMatch(/1$/);
    await page.getByRole("row", { name: /Drummond Falls/ }).waitFor();
    await page.goto(`${desk.origin}/?view=map&state=Connecticut`);
    await page.getByText(/eight counties that Connecticut had until 2022/).waitFor();
    await page.close();
  });

  it("export what they show", async () => {
    const page = await desk.pageOf(browser, "reader", "/?state=Oregon");
    await shown(page, "3 cases");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: /^CSV/ }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const rows = parse(Buffer.concat(chunks).toString("utf8"), { columns: true }) as { title: string }[];
    expect(rows.map(({ title }) => title)).toEqual(await page.locator("table.cases tbody th").allInnerTexts());
    await page.close();
  });

  it("save what they show as a view and lead back to it", async () => {
    const page = await desk.pageOf(browser, "editor", "/?state=Oregon");
    await shown(page, "3 cases");
    await page.getByRole("button", { name: "Saved views" }).click();
    await page.getByLabel("Save this view as", { exact: true }).fill("Oregon now");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Saved as “Oregon now”.").waitFor();
    await page.keyboard.press("Escape");
    await page.goto(`${desk.origin}/?view=charts`);
    await page.getByRole("button", { name: "Saved views" }).click();
    await page.getByRole("link", { name: "Oregon now" }).click();
    await shown(page, "3 cases");
    expect(page.url()).toBe(`${desk.origin}/?state=Oregon`);
    await page.close();
  });

  it("mark what is searched for and lead to its place in the document", async () => {
    const page = await desk.pageOf(browser, "reader", "/?view=search");
    await page.getByRole("searchbox").fill("jose hatchet");
    await page.keyboard.press("Enter");
    await shown(page, "these words");
    expect(await page.locator("mark").first().innerText()).toMatch(/José|hatchet/);
    expect(await page.locator(".found li a").first().getAttribute("href")).toMatch(
      /^\/documents\/[0-9a-f]{64}\?at=\d+-\d+$/,
    );
    await page.close();
  });

  const VIEWS: readonly (readonly [path: string, wait: string])[] = [
    ["/", "table.cases"],
    ["/?view=map", ".places"],
    ["/?view=map&state=Oregon", ".places"],
    ["/?view=charts", ".bars"],
    ["/?view=overdue", ".overdue"],
    ["/?view=quiet&quiet=30", "table.cases"],
    ["/?view=search&words=hatchet", ".found"],
    ["/?title=nowhere", ".nothing"],
  ];

  it.each([
    [1440, "light"],
    [768, "dark"],
    [320, "light"],
    [320, "dark"],
    [1440, "dark"],
  ] as const)("hold at %i px, %s: no fault that axe finds, no scrolling sideways", async (width, colorScheme) => {
    const page = await desk.pageOf(browser, "reader", "/", { viewport: { width, height: 900 }, colorScheme });
    for (const [path, wait] of VIEWS) {
      await page.goto(desk.origin + path);
      await page.locator(wait).first().waitFor();
      expect([path, await axeViolations(page), await sidewaysScroll(page)]).toEqual([path, [], 0]);
    }
    await page.close();
    expect(browser.strays).toEqual([]);
  });
});
