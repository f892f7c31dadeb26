// How fast pages of a published folder are shown by a real browser from this machine, and how heavy they are.
//
//   npm run --silent bench:pages -- FOLDER
//
// Each page is loaded by a browser that keeps nothing; the largest contentful paint is the browser's own measure. Bytes are as served, packed with gzip.
import { globSync, statSync } from "node:fs";
import { join } from "node:path";
import { openBrowser, serveFolder } from "../test/browser/index.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("give the folder that answerable publish made");
const [browser, server] = await Promise.all([openBrowser(), serveFolder(folder)]);
const PAINT = `new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime)).observe({ type: "largest-contentful-paint", buffered: true }))`;
// Of the cases, the heaviest: others may be withdrawn, or of one document.
const sizeOf = (path: string) => statSync(join(folder, path)).size;
const [heaviest = ""] = globSync("cases/case-*/index.html", { cwd: folder }).sort((a, b) => sizeOf(b) - sizeOf(a));
for (const path of ["index.html", "cases/index.html", heaviest, "data/index.html", "about/index.html"]) {
  const page = await browser.newPage();
  const bytes: number[] = [];
  page.on("requestfinished", async (request) => void bytes.push((await request.sizes()).responseBodySize));
  await page.goto(server.address + path, { waitUntil: "networkidle" });
  const paint = Number(await page.evaluate(PAINT));
  console.log(
    `${path}: largest contentful paint ${Math.round(paint)} ms, ${bytes.reduce((sum, each) => sum + each, 0)} bytes, ${sizeOf(path)} of HTML unpacked`,
  );
  await page.context().close();
}
await browser.close();
await server.close();
