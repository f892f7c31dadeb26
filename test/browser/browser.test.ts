import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  axeViolations,
  openBrowser,
  type StaticServer,
  serveFolder,
  sidewaysScroll,
  type TestBrowser,
} from "./index.ts";

const page = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><title>Fiction</title>${head}</head><body><main>${body}</main></body></html>`;

const folder = mkdtempSync(join(tmpdir(), "answerable-browser-"));
let [browser, server] = [] as unknown as [TestBrowser, StaticServer];
beforeAll(async () => {
  mkdirSync(join(folder, "sub"));
  writeFileSync(join(folder, "index.html"), page("<h1>Fine</h1><p>Words.</p>"));
  writeFileSync(join(folder, "sub", "index.html"), page("<h1>A folder</h1>"));
  writeFileSync(
    join(folder, "faulty.html"),
    page('<h1>One</h1><h4>Two</h4><p style="color:#bbb">pale</p><img src="x">'),
  );
  writeFileSync(join(folder, "wide.html"), page('<h1>Wide</h1><p style="width:600px">Words.</p>'));
  writeFileSync(
    join(folder, "stray.html"),
    page(
      '<h1>Stray</h1><a href="https://elsewhere.example/page">away</a>',
      '<script src="https://elsewhere.example/a.js"></script>',
    ),
  );
  [browser, server] = await Promise.all([openBrowser(), serveFolder(folder)]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

describe("the tests' browser", () => {
  it("finds nothing wrong with a sound page, and what is wrong with a faulty one", async () => {
    const open = await browser.newPage();
    await open.goto(server.address);
    expect(await axeViolations(open)).toEqual([]);
    await open.goto(`${server.address}faulty.html`);
    const rules = (await axeViolations(open)).map((line) => line.split(":")[0]).sort();
    expect(rules).toEqual(["color-contrast", "heading-order", "image-alt"]);
  });

  it("tells how far a page has to be scrolled sideways", async () => {
    const open = await browser.newPage({ viewport: { width: 320, height: 600 } });
    await open.goto(server.address);
    expect(await sidewaysScroll(open)).toBe(0);
    await open.goto(`${server.address}wide.html`);
    expect(await sidewaysScroll(open)).toBeGreaterThan(200);
  });

  it("lets nothing leave this machine, and tells what would have", async () => {
    const open = await browser.newPage();
    await open.goto(`${server.address}sub/`);
    expect(browser.strays).toEqual([]);
    await open.goto(`${server.address}stray.html`);
    await expect(open.click("a")).resolves.toBeUndefined();
    await expect.poll(() => browser.strays.length).toBe(2);
    expect(browser.strays).toEqual(["https://elsewhere.example/a.js", "https://elsewhere.example/page"]);
  });
});
