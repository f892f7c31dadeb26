import axe from "axe-core";
import type { Page } from "playwright-core";

/** The rules of WCAG 2.0 to 2.2 at levels A and AA, and axe's own of good practice. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe-core finds wrong on a page as it stands now, a line each: the rule, where, and why. Empty where nothing is. `contrastOnly`: what another
 * colour scheme can change. */
export async function axeViolations(page: Page, { contrastOnly = false } = {}): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = (await page.evaluate(
    `axe.run(document, ${JSON.stringify({ runOnly: contrastOnly ? ["color-contrast"] : RULES, resultTypes: ["violations"] })})`,
  )) as axe.AxeResults;
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary?.replace(/\s+/g, " ")}`),
  );
}

/** How many CSS pixels a page is wider than its window; more than 0 and a reader has to scroll sideways. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return (await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")) as number;
}
