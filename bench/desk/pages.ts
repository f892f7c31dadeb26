// How fast the desk's server answers what the record's pages ask, over HTTP, signed in: the table and its filters, charts, map, lists,
// search, export. Everything is invented. Processor time is of the server and of who asks it, which are one process: it tells more than the
// clock on a machine that has much else to do.
//
//   npm run bench:desk-pages -- [--cases 10000] [--times 30] [--record FOLDER]
//
// `--record` keeps the record that is made, and uses one that is there already.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openRecord, regroup } from "../../src/flow/index.ts";
import { serveDesk } from "../../src/serve/index.ts";
import { People } from "../../src/serve/people/people.ts";
import { signIn } from "../../test/desk/desk.ts";
import { rowsOfDesk } from "./desk-record.ts";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "10000" },
    times: { type: "string", default: "30" },
    record: { type: "string" },
  },
});
const [cases, asked] = [Number(values.cases), Number(values.times)];
const folder = values.record ?? mkdtempSync(join(tmpdir(), "answerable-pages-bench-"));
const isThere = existsSync(join(folder, "record.sqlite"));
const record = await openRecord({ folder }, !isThere);
const PERSON = { name: "Rosa Reader", email: "reader@desk.example", password: "four invented words together" };
const secret = "a secret that is known to this measurement alone";
if (!isThere) {
  const start = performance.now();
  await record.store.fill(rowsOfDesk(cases));
  await record.store.indexAll();
  await regroup(record.store);
  await People.open(record, { origin: "http://127.0.0.1", secret }).add({ ...PERSON, role: "reader" });
  console.log(`built ${cases} cases, ${cases * 10} documents in ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
const desk = await serveDesk(record, { listen: "127.0.0.1:0", secret });
const cookie = await signIn(desk.origin, PERSON.email, PERSON.password);
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
      const response = await fetch(desk.origin + path, { headers: { cookie } });
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
  const response = await fetch(`${desk.origin}/api/cases/export?format=csv`, { headers: { cookie } });
  const { byteLength } = await response.arrayBuffer();
  console.log(
    `export of all as CSV: ${((performance.now() - start) / 1000).toFixed(1)} s, ${(byteLength / 1e6).toFixed(1)} MB, peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`,
  );
} finally {
  await desk.close();
  await record.close();
  if (values.record === undefined) rmSync(folder, { recursive: true, force: true });
}
