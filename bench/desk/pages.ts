// How fast the desk's server answers what the record's pages ask, over HTTP, signed in: the table and its filters, charts, map, lists,
// search, export. Everything is invented. Processor time is of the server and of who asks it, which are one process: it tells more than the
// clock on a machine that has much else to do.
//
//   npm run bench:desk-pages -- [--cases 10000] [--times 30] [--record FOLDER]
//
// `--record` keeps the record that is made, and uses one that is there already.
import { parseArgs } from "node:util";
import { signIn } from "../../test/desk/desk.ts";
import { emailOf, PASSWORD, servedRecord } from "./served-record.ts";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "10000" },
    times: { type: "string", default: "30" },
    record: { type: "string" },
  },
});
const [cases, asked] = [Number(values.cases), Number(values.times)];
const NAME = "reader";
const { origin, close } = await servedRecord(cases, values.record, [NAME], "reader");
const cookie = await signIn(origin, emailOf(NAME), PASSWORD);
try {
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
  ] as const) {
    const taken: number[] = [];
    let bytes = 0;
    const before = process.cpuUsage();
    for (let n = 0; n < asked; n++) {
      const start = performance.now();
      const response = await fetch(origin + path, { headers: { cookie } });
      bytes = (await response.arrayBuffer()).byteLength;
      taken.push(performance.now() - start);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
    }
    const { user, system } = process.cpuUsage(before);
    taken.sort((a, b) => a - b);
    const at = (part: number) => `${(taken[Math.floor((taken.length - 1) * part)] ?? 0).toFixed(1)} ms`;
    console.log(
      `${what.padEnd(40)} p50 ${at(0.5)}, p95 ${at(0.95)}, processor ${((user + system) / 1000 / asked).toFixed(1)} ms, ${(bytes / 1000).toFixed(0)} kB`,
    );
  }
  const start = performance.now();
  const response = await fetch(`${origin}/api/cases/export?format=csv`, { headers: { cookie } });
  const { byteLength } = await response.arrayBuffer();
  console.log(
    `export of all as CSV: ${((performance.now() - start) / 1000).toFixed(1)} s, ${(byteLength / 1e6).toFixed(1)} MB, peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`,
  );
} finally {
  await close();
}
