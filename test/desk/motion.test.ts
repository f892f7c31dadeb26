import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, type TestBrowser } from "../browser/index.ts";
import { type TestDesk, testDesk } from "./desk.ts";

let [browser, desk, page] = [] as unknown as [TestBrowser, TestDesk, Page];
let [caseId, document] = ["", ""];
beforeAll(async () => {
  [browser, desk] = await Promise.all([openBrowser(), testDesk()]);
  const [line] = await desk.record.store.listCases();
  caseId = line?.id ?? "";
  document = (await desk.record.store.findCase(caseId))?.file.documents[0] ?? "";
  page = await desk.pageOf(browser, "admin", "/", { reducedMotion: "reduce" });
});
afterAll(async () => {
  await browser.close();
  await desk.close();
});

/** What moves on a page, or would when something about it changes: animations that run, and elements whose style has any. */
const MOVES = `(() => {
  const seconds = (style, name) => style[name].split(",").some((each) => parseFloat(each) > 0);
  const moving = (element, pseudo) => {
    const style = getComputedStyle(element, pseudo);
    return (style.animationName !== "none" && seconds(style, "animationDuration"))
      || seconds(style, "transitionDuration") || seconds(style, "transitionDelay") || style.scrollBehavior === "smooth";
  };
  const elements = [...document.querySelectorAll("*")];
  const styled = elements.filter((each) => [null, "::before", "::after"].some((pseudo) => moving(each, pseudo)));
  return [
    ...document.getAnimations().map((each) => "runs: " + (each.animationName ?? each.transitionProperty ?? each.id)),
    ...styled.map((each) => "styled: " + each.tagName + "." + each.className),
    ...document.querySelectorAll("marquee, blink, animate, animateTransform, animateMotion, video, img[src$='.gif']"),
  ];
})()`;

const moves = () => page.evaluate(MOVES) as Promise<unknown[]>;

describe("with prefers-reduced-motion: reduce", () => {
  it("finds what moves, where something does", async () => {
    expect(await page.evaluate("matchMedia('(prefers-reduced-motion: reduce)').matches")).toBe(true);
    await page.locator("h1").waitFor();
    const style = "const s = document.createElement('style'); s.nonce = document.querySelector('[nonce]')?.nonce; ";
    await page.evaluate(`${style} s.textContent = "h1 { transition: color 1s } "; document.head.append(s)`);
    expect(await moves()).toEqual(["styled: H1."]);
  });

  it.each([
    ["/", "table tbody tr"],
    ["/?view=map", "svg path"],
    ["/?view=charts", "svg, table"],
    ["/?view=overdue", ".results"],
    ["/?view=quiet", ".results"],
    ["/?view=search&words=knife", ".found"],
    ["/inbox", ".document-text"],
    ["/decisions", "h1"],
    ["/add", ".drop"],
    ["/reports", "h1"],
    ["/subscriptions", "h1"],
    ["/releases", "h1"],
    ["/people", "table, li"],
    ["/audit", "table"],
    ["/account", "h1"],
    ["/cases/CASE", "#history"],
    ["/cases/CASE?document=DOCUMENT", ".document-pane .document-text"],
    ["/documents/DOCUMENT", ".document-text"],
    ["/no-such-page", "h1"],
  ])("nothing of %s moves", async (path, shown) => {
    await page.goto(desk.origin + path.replace("CASE", caseId).replace("DOCUMENT", document));
    await page.locator(shown).first().waitFor();
    expect(await moves()).toEqual([]);
  });

  it("nothing moves where a menu, a dialog or a message opens and closes", async () => {
    await page.goto(`${desk.origin}/cases/${caseId}`);
    const decide = page.getByRole("button", { name: "Decide about Weapon" });
    await decide.click();
    await page.getByRole("menu").waitFor();
    expect(await moves()).toEqual([]);
    await page.getByRole("menuitem", { name: /^Accept A/ }).click();
    await page.getByRole("dialog").waitFor();
    expect(await moves()).toEqual([]);
    await page.getByRole("button", { name: "Accept it" }).click();
    await page.getByRole("status").getByText("You accepted").waitFor();
    expect(await moves()).toEqual([]);
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    expect(await moves()).toEqual([]);
    expect(browser.strays).toEqual([]);
  });
});
