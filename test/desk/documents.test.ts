import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DocumentShown, PageOfDocument } from "../../src/serve/contract/document.ts";
import { openBrowser, type TestBrowser } from "../browser/index.ts";
import { SAMPLE } from "../sample.ts";
import { type TestDesk, testDesk } from "./desk.ts";
import { PDF_WORDS, pdfOfTwoPages } from "./two-pages.ts";

const folder = mkdtempSync(join(tmpdir(), "answerable-desk-documents-"));
let [desk, browser] = [] as unknown as [TestDesk, TestBrowser];
let ids: readonly string[];

beforeAll(async () => {
  const pdf = join(folder, "release.pdf");
  writeFileSync(pdf, await pdfOfTwoPages());
  [desk, browser] = await Promise.all([testDesk({ documents: [SAMPLE, pdf] }), openBrowser()]);
  ids = await desk.record.store.documentIds();
});
afterAll(async () => {
  await browser.close();
  await desk.close();
  rmSync(folder, { recursive: true });
});

async function asked(path: string, role: "reader" | null = "reader"): Promise<Response> {
  return fetch(desk.origin + path, role === null ? {} : { headers: await desk.signedIn(role) });
}
async function shown(id: string): Promise<DocumentShown> {
  return (await asked(`/api/documents/${id}`)).json() as Promise<DocumentShown>;
}
async function pdf(): Promise<DocumentShown> {
  const all = await Promise.all(ids.map(shown));
  const found = all.find(({ mediaType }) => mediaType === "application/pdf");
  if (!found) throw new Error("the PDF was not taken in");
  return found;
}

describe("a document at the desk", () => {
  it("says where it came from and gives its text in blocks that are the text's own", async () => {
    const texts = await desk.record.store.contentsOf(ids);
    for (const id of ids) {
      const document = await shown(id);
      expect(document).toMatchObject({ id, from: 0, content: texts.get(id), unread: null });
      expect(document.got[0]?.source).toMatch(/\.(?:html|txt|pdf)$/);
      for (const { start, end } of document.blocks) expect(document.content.slice(start, end)).not.toBe("");
    }
  });

  it.each([
    ["a document that is not there", "a".repeat(64), 404],
    ["a name that is no SHA-256", "A".repeat(64), 400],
    ["a path", "..%2f..%2fdesk-secret", 400],
  ])("gives nothing for %s", async (_, id, status) => {
    for (const path of [`/api/documents/${id}`, `/api/documents/${id}/page`, `/api/documents/${id}/pages/1.png`])
      expect((await asked(path)).status).toBe(status);
  });

  it("shows nothing to somebody who is not signed in", async () => {
    for (const path of [
      `/api/documents/${ids[0]}`,
      `/api/documents/${ids[0]}/page`,
      `/api/documents/${ids[0]}/pages/1.png`,
    ])
      expect((await asked(path, null)).status).toBe(401);
  });
});

describe("a page of a document", () => {
  it("is drawn for the one who asked alone, with each word's place on it", async () => {
    const { id, content, hasPages } = await pdf();
    expect(hasPages).toBe(true);
    const start = content.indexOf(PDF_WORDS);
    const page = (await (await asked(`/api/documents/${id}/page?at=${start}`)).json()) as PageOfDocument;
    expect(page).toMatchObject({ page: 2, pages: 2, width: 612, height: 792 });
    const words = page.words.filter((word) => word.start < start + PDF_WORDS.length && word.end > start);
    expect(words.map((word) => content.slice(word.start, word.end)).join(" ")).toContain("Carraway fired five");
    for (const { box } of words) {
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(612);
      expect(box.bottom).toBeLessThanOrEqual(792);
    }
    const picture = await asked(`/api/documents/${id}/pages/2.png`);
    expect(picture.headers.get("content-type")).toBe("image/png");
    expect(picture.headers.get("cache-control")).toMatch(/^private/);
    const bytes = Buffer.from(await picture.arrayBuffer());
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(bytes.readUInt32BE(16) * bytes.readUInt32BE(20)).toBeLessThanOrEqual(2_000_000);
  });

  it.each(["3.png", "99999.png"])("that is not there is not drawn: %s", async (file) => {
    expect((await asked(`/api/documents/${(await pdf()).id}/pages/${file}`)).status).toBe(404);
  });

  it.each(["0.png", "1.svg", "..%2f1.png", "1e3.png"])("is asked for by its number alone: %s", async (file) => {
    expect((await asked(`/api/documents/${(await pdf()).id}/pages/${file}`)).status).toBe(400);
  });

  it("is none of a document without pages", async () => {
    const documents = await Promise.all(ids.map(shown));
    for (const { id, hasPages } of documents.filter(({ mediaType }) => mediaType !== "application/pdf")) {
      expect(hasPages).toBe(false);
      expect((await asked(`/api/documents/${id}/pages/1.png`)).status).toBe(404);
    }
  });
});

describe("words of a document", () => {
  /** The words that the address of a page names after its button was pressed. */
  async function chosen(open: Page): Promise<string> {
    await open.getByRole("button", { name: "Link to these words" }).click();
    await open.waitForURL(/at=/);
    const [start, end] = (new URL(open.url()).searchParams.get("at") ?? "").split("-").map(Number);
    return (await pdf()).content.slice(start, end);
  }
  const page = async () => desk.pageOf(browser, "reader", `/documents/${(await pdf()).id}`);

  it("are chosen by pointer, over the ends of blocks, and are the text's own", async () => {
    const open = await page();
    await open.locator(".document-text .paragraph").nth(1).waitFor();
    const selected = (await open.evaluate(`(() => {
      const runs = [...document.querySelectorAll(".document-text .paragraph [data-place]")];
      getSelection().setBaseAndExtent(runs[1].firstChild, 4, runs[0].firstChild, 10);
      return [runs[0].textContent.slice(10), runs[1].textContent.slice(0, 4)];
    })()`)) as [string, string];
    const words = await chosen(open);
    expect(words.startsWith(selected[0].trimStart())).toBe(true);
    expect(words.endsWith(selected[1].trimEnd())).toBe(true);
    await open.locator("mark.focus").first().waitFor();
  });

  it("are chosen with the keyboard alone", async () => {
    const open = await page();
    await open.getByRole("button", { name: "Select with the keyboard" }).press("Enter");
    await open.locator("textarea").focus();
    await open.keyboard.press("Control+Home");
    for (let n = 0; n < 14; n++) await open.keyboard.press("Shift+ArrowRight");
    expect(await chosen(open)).toBe((await pdf()).content.slice(0, 14).trim());
  });
});
