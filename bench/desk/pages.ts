// How fast the desk's server answers what the pages ask, over HTTP, signed in: the table and its filters, charts, map, lists, search, cases,
// inbox, export; and how soon the first page stands in a browser. Everything is invented. Processor time is of the server and of who asks it, which
// are one process: it tells more than the clock on a machine that has much else to do.
//
//   npm run bench:desk-pages -- [--cases 10000] [--times 30] [--record FOLDER] [--database URL]
//
// `--record` keeps the record that is made, and uses one that is there already.
import { parseArgs } from "node:util";
import type { CaseList } from "../../src/serve/contract/cases.ts";
import { openBrowser } from "../../test/browser/index.ts";
import { signIn } from "../../test/desk/desk.ts";
import { emailOf, PASSWORD, servedRecord } from "./served-record.ts";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "10000" },
    times: { type: "string", default: "30" },
    record: { type: "string" },
    database: { type: "string" },
  },
});
const [cases, asked] = [Number(values.cases), Number(values.times)];
const NAME = "reader";
const { origin, close } = await servedRecord(cases, values.record, [NAME], "reader", values.database);
const cookie = await signIn(origin, emailOf(NAME), PASSWORD);
try {
  const ids = await someCases();
  for (const [what, path] of [
    ["table, first page with counts", "/api/cases"],
    ["table, last page", `/api/cases?offset=${cases - 50}`],
    ["table of a state", "/api/cases?state=State%207"],
    ["table by words of the title", "/api/cases?title=State%207"],
    ["table by place", "/api/cases?sort=place"],
    ["table of an agency and year", "/api/cases?agencyNamed=Alder%20B1%20Police%20Department&year=2026"],
    ["table, disputed and overdue", "/api/cases?status=disputed&overdue=true&sort=waiting"],
    ["table without news for 90 days", "/api/cases?noNews=90&sort=news&reversed=true"],
    ["charts", "/api/charts"],
    ["map of the states", "/api/places"],
    ["map of a state", "/api/places?state=State%207"],
    ["overdue, first page", "/api/overdue"],
    ["search, a rare word", "/api/search?words=handgun"],
    ["search, a common word", "/api/search?words=police"],
    ["search, a common word in documents", "/api/search?words=police&within=documents"],
    ["search, a common word in a state", "/api/search?words=police&state=State%207"],
    ["views", "/api/views"],
    ["inbox, first page with counts", "/api/inbox"],
    ["inbox, documents as they came in", "/api/inbox/documents"],
    ["decisions", "/api/decisions"],
    ["a case", (n: number) => `/api/cases/${ids[n % ids.length]}`],
    ["a case on a day", (n: number) => `/api/cases/${ids[n % ids.length]}?asOf=2026-06-01`],
    ["how a case changed", (n: number) => `/api/cases/${ids[n % ids.length]}/changes`],
    ["what is decided about in a case", (n: number) => `/api/matter?case=${ids[n % ids.length]}`],
  ] as const)
    console.log(`${what.padEnd(40)} ${await timesOf(typeof path === "string" ? () => path : path)}`);
  await inABrowser();
  const start = performance.now();
  const response = await fetch(`${origin}/api/cases/export?format=csv`, { headers: { cookie } });
  const { byteLength } = await response.arrayBuffer();
  console.log(
    `export of all as CSV: ${((performance.now() - start) / 1000).toFixed(1)} s, ${(byteLength / 1e6).toFixed(1)} MB, peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`,
  );
} finally {
  await close();
}

/** The ids of cases from all over the list. */
async function someCases(): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < 10; n++) {
    const response = await fetch(`${origin}/api/cases?limit=10&offset=${Math.floor((n * cases) / 10)}`, {
      headers: { cookie },
    });
    ids.push(...((await response.json()) as CaseList).cases.map(({ id }) => id));
  }
  return ids;
}

/** The median and 95th percentile of the time to the last byte, the processor time of an answer, and the bytes of the last. */
async function timesOf(path: (n: number) => string): Promise<string> {
  const taken: number[] = [];
  let bytes = 0;
  const before = process.cpuUsage();
  for (let n = 0; n < asked; n++) {
    const start = performance.now();
    const response = await fetch(origin + path(n), { headers: { cookie } });
    bytes = (await response.arrayBuffer()).byteLength;
    taken.push(performance.now() - start);
    if (!response.ok) throw new Error(`${path(n)}: ${response.status}`);
  }
  const { user, system } = process.cpuUsage(before);
  taken.sort((a, b) => a - b);
  const at = (part: number) => `${(taken[Math.floor((taken.length - 1) * part)] ?? 0).toFixed(1)} ms`;
  return `p50 ${at(0.5)}, p95 ${at(0.95)}, processor ${((user + system) / 1000 / asked).toFixed(1)} ms, ${(bytes / 1000).toFixed(0)} kB`;
}

/** How long from the address to the table of cases, and to a case's facts, with an empty cache each time. */
async function inABrowser(): Promise<void> {
  const browser = await openBrowser();
  try {
    const [id] = await someCases();
    for (const [what, path, until] of [
      ["first page in a browser", "/", ".cases tbody tr"],
      ["a case's page in a browser", `/cases/${id}`, ".facts .opens"],
    ] as const) {
      const taken: number[] = [];
      for (let n = 0; n < 5; n++) {
        const page = await browser.newPage();
        await page.context().addCookies(
          cookie.split("; ").map((pair) => {
            const at = pair.indexOf("=");
            return { name: pair.slice(0, at), value: pair.slice(at + 1), url: origin };
          }),
        );
        const start = performance.now();
        await page.goto(origin + path, { waitUntil: "commit" });
        await page.locator(until).first().waitFor();
        taken.push(performance.now() - start);
        await page.context().close();
      }
      taken.sort((a, b) => a - b);
      console.log(`${what.padEnd(40)} median ${taken[2]?.toFixed(0)} ms, slowest ${taken[4]?.toFixed(0)} ms`);
    }
  } finally {
    await browser.close();
  }
}
