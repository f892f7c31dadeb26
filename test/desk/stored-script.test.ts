import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decide, deedAsked } from "../../src/flow/index.ts";
import type { Role } from "../../src/serve/people/role.ts";
import { openBrowser, type TestBrowser } from "../browser/index.ts";
import { SAMPLE } from "../sample.ts";
import { asking, askingAs } from "./asking.ts";
import { PASSWORD, type TestDesk, testDesk } from "./desk.ts";

/** What tells that script ran, whatever of these did. */
const SCRIPTS = [
  "<script>globalThis.ran=1</script>",
  "<img src=x onerror=globalThis.ran=1>",
  "\"'><svg onload=globalThis.ran=1>",
  "javascript:globalThis.ran=1",
] as const;
const ALL = SCRIPTS.join(" ");

/** The pages of the desk, each with who may see it. `CASE` stands for a case of the record, `DOCUMENT` for a document. */
const PAGES: readonly [path: string, role: Role][] = [
  ["/", "reader"],
  ["/account", "reader"],
  ["/reports", "reader"],
  ["/releases", "reader"],
  ["/people", "admin"],
  ["/audit", "admin"],
  [`/sign-in?next=${encodeURIComponent("javascript:globalThis.ran=1")}`, "reader"],
  [`/invitation#${encodeURIComponent(SCRIPTS[0])}`, "reader"],
  [`/${encodeURIComponent("<img src=x onerror=alert(1)>")}`, "reader"],
  [`/?state=${encodeURIComponent(ALL)}`, "reader"],
];

let [browser, desk, folder] = [] as unknown as [TestBrowser, TestDesk, string];
const places = new Map<string, string>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "answerable-script-"));
  const story = readFileSync(join(SAMPLE, "01-first-story.html"), "utf8");
  const statement = readFileSync(join(SAMPLE, "02-police-statement.txt"), "utf8");
  const escaped = ALL.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  writeFileSync(
    join(folder, "story <img src=x onerror=ran=1>.html"),
    story
      .replaceAll("Man shot and killed", `${escaped} Man shot and killed`)
      .replaceAll("The Teasdale Courier", `Courier ${escaped}`)
      .replace("</body>", `<script>globalThis.ran=1</script><p>${escaped}</p></body>`),
  );
  writeFileSync(
    join(folder, "statement.txt"),
    statement.replace("Larch Street", `Larch ${SCRIPTS[1]} Street`).replace("No officers", `${ALL} No officers`),
  );
  [browser, desk] = await Promise.all([openBrowser(), testDesk({ documents: [folder] })]);
  const admin = await askingAs(desk, "admin");
  const email = "scripts@desk.example";
  const { link } = (await (await admin("/api/people/invitations", { email, role: "editor" })).json()) as {
    link: string;
  };
  const name = SCRIPTS[1];
  const taken = await asking(desk)("/api/invitation/take", { token: link.split("#")[1], name, password: PASSWORD });
  expect(taken.status).toBe(200);
  await asking(desk)("/api/sign-in", { email: ALL, password: ALL });
  const [line] = await desk.record.store.listCases();
  places.set("CASE", line?.id ?? "none");
  places.set("DOCUMENT", (await desk.record.store.documentIds())[0] ?? "none");
  const known = await deedAsked(desk.record.store, { kind: "hold", case: line?.id ?? "", told: ALL });
  const decided = await decide(desk.record.store, known, { by: name, reason: ALL, at: new Date().toISOString() });
  expect(decided.outcome).toBe("decided");
});
afterAll(async () => {
  await browser.close();
  await desk.close();
  rmSync(folder, { recursive: true });
});

/** Notes whatever a page does that it must not: dialogs, breaches of its policy, errors of its own. */
function watched(page: Page): string[] {
  const found: string[] = [];
  page.on("dialog", (dialog) => {
    found.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", (error) => found.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (/content security policy|refused to/i.test(message.text())) found.push(message.text());
  });
  return found;
}

describe("script that somebody planted", () => {
  it.each(PAGES)("does not run on %s", async (path, role) => {
    const page = await desk.pageOf(browser, role, "/account");
    const found = watched(page);
    await page.goto(desk.origin + [...places].reduce((told, [name, id]) => told.replaceAll(name, id), path));
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(found).toEqual([]);
    expect(await page.evaluate("globalThis.ran")).toBeUndefined();
    expect(await page.locator("main script, main svg[onload], main img[onerror]").count()).toBe(0);
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
    await page.context().close();
  });

  it("is shown as the text that it is", async () => {
    const page = await desk.pageOf(browser, "admin", "/people");
    await page.getByText(SCRIPTS[1], { exact: true }).first().waitFor();
    await page.goto(`${desk.origin}/audit`);
    await page.getByText(SCRIPTS[0], { exact: false }).first().waitFor();
    await page.context().close();
  });

  it("leaves nothing of this machine", () => {
    expect(browser.strays).toEqual([]);
  });
});
