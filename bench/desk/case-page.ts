import { parseArgs } from "node:util";
import { openBrowser } from "../../test/browser/index.ts";
import { testDesk } from "../../test/desk/desk.ts";

// What the case page of the sample costs: the script that a browser loads for it, and how long the server takes to answer for it.

const { values } = parseArgs({ options: { times: { type: "string", default: "200" } } });
const desk = await testDesk();
const browser = await openBrowser();
try {
  const [line] = await desk.record.store.listCases();
  const headers = await desk.signedIn("reader");
  for (const path of [
    `/api/cases/${line?.id}`,
    `/api/cases/${line?.id}?asOf=2031-03-20`,
    `/api/cases/${line?.id}/changes`,
  ])
    console.log(`${path}: ${await timesOf(desk.origin + path, headers)}`);
  const page = await desk.pageOf(browser, "reader", `/cases/${line?.id}`);
  await page.locator("#history").waitFor();
  await page.locator(".facts .opens").first().click();
  await page.locator(".document-pane mark.focus").first().waitFor();
  const loaded = (await page.evaluate(
    `performance.getEntriesByType("resource").map(({ name, encodedBodySize }) => [name, encodedBodySize])`,
  )) as [string, number][];
  for (const ending of [".js", ".css"]) {
    const files = loaded.filter(([name]) => name.endsWith(ending));
    const bytes = files.reduce((sum, [, size]) => sum + size, 0);
    console.log(`${ending}: ${files.length} files, ${(bytes / 1000).toFixed(1)} kB compressed, with a document open`);
  }
} finally {
  await browser.close();
  await desk.close();
}

/**
 * The median and the 95th percentile of the time to the last byte, in milliseconds, after the first few answers; and how long processors
 * worked for an answer, asking for it among it, which a busy machine changes less.
 */
async function timesOf(address: string, headers: Record<string, string>): Promise<string> {
  const taken: number[] = [];
  let bytes = 0;
  let before = process.cpuUsage();
  for (let n = 0; n < 10 + Number(values.times); n++) {
    if (n === 10) before = process.cpuUsage();
    const start = performance.now();
    bytes = (await (await fetch(address, { headers })).arrayBuffer()).byteLength;
    if (n >= 10) taken.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.floor(share * (taken.length - 1))]?.toFixed(1);
  const cpu = (user + system) / 1000 / taken.length;
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, ${cpu.toFixed(1)} ms of processor, ${(bytes / 1000).toFixed(0)} kB`;
}
