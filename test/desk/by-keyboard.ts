import type { Locator, Page } from "playwright-core";

/** How often the tab key is pressed before a thing counts as out of its reach. */
const MOST = 500;

/** Goes with the tab key alone to something on a page. Throws where it never comes there. */
export async function tabTo(page: Page, to: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await to.waitFor();
  for (let pressed = 0; pressed < MOST; pressed++) {
    if (await to.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the tab key does not come to ${to}`);
}

/** Goes to something with the tab key and presses Enter on it. */
export async function pressEnterOn(page: Page, on: Locator): Promise<void> {
  await tabTo(page, on);
  await page.keyboard.press("Enter");
}

/** Types into a field that the tab key leads to; what stood there is typed over. */
export async function typeInto(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(words);
}
