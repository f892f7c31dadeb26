import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { zstdDecompressSync } from "node:zlib";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Cases } from "../src/model/index.ts";
import {
  axeViolations,
  openBrowser,
  type StaticServer,
  serveFolder,
  sidewaysScroll,
  type TestBrowser,
} from "./browser/index.ts";
import { pathsIn, textOf } from "./published-sample.ts";
import { ADDRESS, recordToPublish } from "./record-to-publish.ts";

// The people are fiction: nobody in these documents exists.
const DOCUMENTS: Readonly<Record<string, string>> = {
  "man.txt": `COBALT RIDGE, Ore. — Police shot and killed Omar Teal, 31, in Cobalt Ridge, Oregon, on May 2, 2031.

Wren Halloway, a neighbor, said Teal had no gun. Police Chief Nils Abara promised to release the video by June 1, 2031. Fiction.
`,
  "unnamed.txt": `COBALT RIDGE, Ore. — A man was shot and killed by police on a Friday in May 2031 in Cobalt Ridge, Oregon.

Sheriff Ada Quill promised to release the report by July 1, 2031. Fiction.
`,
  "woman.txt": `FENNEL HARBOR, Maine — Police shot and killed Ilse Corrigan, 44, on April 9, 2031, in Fennel Harbor, Maine. Fiction.
`,
  "woman-later.txt": `FENNEL HARBOR, Maine — Ilse Corrigan, 44, was shot and killed by police on April 9, 2031, in Fennel Harbor, Maine. Her sister, Mara Corrigan, said nobody has called her. Fiction.
`,
  "lake.txt": `FERN LAKE, Ore. — Police shot and killed Imke Sorrel, 44, in Fern Lake, Oregon, on June 9, 2031.

Police Chief Ada Brandt promised to release the video by July 1, 2031. Fiction.
`,
};

let [folder, browser, server] = [] as unknown as [string, TestBrowser, StaticServer];
/** Ids of cases: merged into `into`, split into `split` and `other`, withdrawn. */
let [merged, into, split, other, withdrawn] = ["", "", "", "", ""];
beforeAll(async () => {
  const record = await recordToPublish(DOCUMENTS);
  const { cases, decide, publish } = record;
  folder = record.folder;
  await publish();
  const before = await cases();
  const of = (words: RegExp) => before.find(({ title }) => words.test(title))?.id ?? "";
  [into, merged, split, withdrawn] = [of(/Teal/), of(/one person/), of(/Corrigan/), of(/Sorrel/)];
  await decide("merge", "--case", into, "--with", merged);
  const [, second = ""] = before.find(({ id }) => id === split)?.documents ?? [];
  await decide("split", "--case", split, "--document", second);
  await decide("hold", "--case", withdrawn);
  await publish();
  other = (await cases()).find(({ id }) => !before.some((one) => one.id === id))?.id ?? "";
  [browser, server] = await Promise.all([openBrowser(), serveFolder(folder)]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

const folderOf = (id: string) => `cases/${id}/`;

describe("the page of a case that is no more", () => {
  it("says what became of it, and leads on to that, or to the record", async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(server.address + folderOf(merged));
    await page
      .getByRole("main")
      .getByRole("link", { name: /Omar Teal/ })
      .click();
    expect(page.url()).toContain(folderOf(into));
    expect(await page.getByRole("main").getByText("Sheriff Ada Quill promises").count()).toBeGreaterThan(0);
    await page.goto(server.address + folderOf(withdrawn));
    const main = page.getByRole("main");
    expect(await main.innerText()).not.toMatch(/Sorrel|Fern Lake/);
    expect(await main.innerText()).toContain("This case was withdrawn from the record.");
    await main.getByRole("link").click();
    expect(await page.getByRole("link", { name: /Omar Teal/ }).count()).toBe(1);
    await page.context().close();
  });

  it("keeps WCAG 2.2 AA as axe checks it, and is never scrolled sideways at 320 px", async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    for (const id of [merged, into, split, other, withdrawn]) {
      expect((await page.goto(server.address + folderOf(id)))?.status(), id).toBe(200);
      expect(await axeViolations(page), id).toEqual([]);
      expect(await sidewaysScroll(page), id).toBe(0);
    }
    await page.context().close();
  });

  it("leaves both halves of a case that was split, each with its own documents", async () => {
    expect([split, other].map((id) => new Set(documentsOf(id)).size)).toEqual([1, 1]);
    expect(documentsOf(split)).not.toEqual(documentsOf(other));
  });
});

function documentsOf(id: string): string[] {
  const [file] = (JSON.parse(textOf(folder, `${folderOf(id)}case.json`)) as Cases).cases;
  return file?.documents ?? [];
}

describe("a record in which cases were merged, split and withdrawn", () => {
  it("has no link that leads nowhere, on any page", () => {
    const paths = pathsIn(folder).filter((path) => path.endsWith(".html"));
    let links = 0;
    for (const path of paths)
      for (const [, href = ""] of textOf(folder, path).matchAll(/\s(?:href|src)="([^"]+)"/g)) {
        if (/^(?:mailto:|https?:)/.test(href) && !href.startsWith(ADDRESS)) continue;
        const { pathname, hash } = new URL(href, ADDRESS + path);
        const to = decodeURIComponent(pathname.slice(1)).replace(/(?:^|(?<=\/))$/, "index.html");
        expect(existsSync(join(folder, to)), `${path}: ${href}`).toBe(true);
        if (hash !== "") expect(textOf(folder, to), `${path}: ${href}`).toContain(` id="${hash.slice(1)}"`);
        links++;
      }
    expect(links).toBeGreaterThan(300);
  });

  it("names what is no more in no feed, list, table, calendar, search index and sitemap", async () => {
    const own = [merged, withdrawn].map(folderOf);
    const gone = [merged, withdrawn];
    // Paths stay in the log for good, and so do those of manifests.
    const others = pathsIn(folder).filter(
      (path) => !/^(?:log|releases\/\d)/.test(path) && !own.includes(`${dirname(path)}/`) && !path.endsWith(".parquet"),
    );
    expect(others.filter((path) => /feed\.|calendar|sitemap|search-index|^data\//.test(path)).length).toBeGreaterThan(
      30,
    );
    for (const path of others)
      for (const id of gone) expect(textOf(folder, path).includes(id), `${path}: ${id}`).toBe(false);
    for (const path of others) expect(textOf(folder, path), path).not.toMatch(/Sorrel|Fern Lake/);
    for (const path of pathsIn(folder).filter((one) => one.endsWith(".parquet"))) {
      const bytes = readFileSync(join(folder, path));
      const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
      const rows = await parquetReadObjects({ file, compressors: { ZSTD: (packed) => zstdDecompressSync(packed) } });
      for (const row of rows) expect(gone, path).not.toContain(row.case);
    }
    for (const id of gone) expect(pathsIn(join(folder, "cases", id))).toEqual(["index.html"]);
  });

  it("names what they became wherever a case is named", () => {
    for (const path of ["feed.xml", "search-index.json", "sitemap.xml", "cases/index.html", "data/cases.csv"])
      for (const id of [into, split, other]) expect(textOf(folder, path), path).toContain(id);
    const due = textOf(folder, "calendar.ics").replaceAll("\r\n ", "");
    expect(due.match(/^URL.*$/gm)).toEqual(Array(2).fill(expect.stringContaining(`${folderOf(into)}#promises`)));
  });

  it("finds by its search the case that is, and not the one that was", async () => {
    const page = await browser.newPage();
    await page.goto(server.address);
    const query = page.getByRole("searchbox");
    for (const gone of ["sorrel", "fern lake", merged, withdrawn]) {
      await query.fill(gone);
      await page.getByText("No case found.").waitFor();
    }
    await query.fill("teal");
    const hit = page.locator("#hits a").first();
    await hit.waitFor();
    await hit.click();
    expect(page.url()).toContain(folderOf(into));
    await page.context().close();
  });
});
