// The record's speed on both homes: documents a second through `add`; pages a second of a gated web archive through `add --bulk`; and at
// each size the time to open a case page, to search, and to put a new document with its case. Then one worker of a queue beside two.
//
//   npm run bench:store -- [--sizes 1000,20000,200000] [--homes sqlite,postgres]
//
// PostgreSQL is a server of our own that this starts. Documents are invented. One line for each figure.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { addDocuments, type OpenRecord, openRecord, regroup } from "../../src/flow/index.ts";
import type { Cases } from "../../src/model/index.ts";
import { renderPage } from "../../src/publish/index.ts";
import { PostgresServer } from "../../test/postgres-server.ts";
import { generateArticles } from "../generate.ts";
import { bulkSpeed } from "./bulk.ts";
import { rowsOfSynthetic } from "./synthetic-record.ts";
import { compareWorkers } from "./workers.ts";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,20000,200000" },
    homes: { type: "string", default: "sqlite,postgres" },
    documents: { type: "string", default: "200" },
  },
});
const homes = values.homes.split(",");
const folder = mkdtempSync(join(tmpdir(), "answerable-store-bench-"));
const server = homes.includes("postgres") ? await PostgresServer.start() : null;
try {
  for (const home of homes) {
    await throughput(home);
    const record = await newRecord(home);
    await bulkSpeed(record, home, folder);
    await record.close();
    for (const size of values.sizes.split(",").filter(Boolean).map(Number)) await latency(home, size);
  }
  if (server) await compareWorkers(() => onServer(server), folder, Number(values.documents));
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function onServer(running: PostgresServer): Promise<{ record: OpenRecord; database: string }> {
  const database = await running.database();
  return { record: await openRecord({ folder: mkdtempSync(join(folder, "record-")), database }, true), database };
}

async function newRecord(home: string): Promise<OpenRecord> {
  const database = home === "postgres" ? await server?.database() : undefined;
  return openRecord({ folder: mkdtempSync(join(folder, "record-")), ...(database ? { database } : {}) }, true);
}

/** Documents of 400 to 800 words from files to case files. */
async function throughput(home: string): Promise<void> {
  const stories = join(folder, "stories");
  mkdirSync(stories, { recursive: true });
  const count = Number(values.documents);
  for (const [n, words] of generateArticles(count, 7).entries()) writeFileSync(join(stories, `${n}.txt`), words);
  const record = await newRecord(home);
  const start = performance.now();
  let kept = 0;
  await addDocuments(record, [stories], {
    onKept: () => {
      kept = performance.now() - start;
    },
  });
  const all = performance.now() - start;
  console.log(
    `${home.padEnd(8)} add       ${Math.round((1000 * count) / all)} documents a second; kept for good at ${Math.round((1000 * count) / kept)} a second`,
  );
  await record.close();
}

async function latency(home: string, size: number): Promise<void> {
  const record = await newRecord(home);
  const { store } = record;
  const filled = await seconds(() => store.fill(rowsOfSynthetic(size)));
  const indexed = await seconds(() => store.indexAll());
  const grouped = await seconds(() => regroup(store));
  const again = await seconds(() => regroup(store));
  const lines = await store.listCases({ limit: 1_000_000 });
  const pick = (n: number) => lines[Math.floor((n * 7919) % lines.length)];
  const page = await times(200, async (n) => {
    const kept = await store.findCase(pick(n)?.id ?? "");
    const cases: Cases = {
      schema: "answerable/cases@1",
      documents: [...(kept?.documents ?? [])],
      cases: kept ? [kept.file] : [],
      unread: [],
      unrelated: [],
    };
    renderPage(cases);
  });
  const open = await times(200, (n) => store.findCase(pick(n)?.id ?? ""));
  const name = await times(100, (n) =>
    store.search(
      / killed$/.test(pick(n)?.title ?? "")
        ? (pick(n)
            ?.title.split(": ")
            .at(-1)
            ?.replace(/ killed$/, "") ?? "")
        : "Larch",
    ),
  );
  const common = await times(20, () => store.search("officers knife"));
  const list = await times(50, (n) => store.listCases({ state: `State ${n % 50}`, limit: 50 }));
  const label = `${home.padEnd(8)} ${String(size).padStart(6)}`;
  console.log(
    `${label}  filled in ${filled} s, words in ${indexed} s, ${lines.length} case files in ${grouped} s, looked over again in ${again} s`,
  );
  for (const [what, { p50, p95 }] of Object.entries({
    "case page": page,
    "case file": open,
    "search, a name": name,
    "search, common words": common,
    "cases of a state": list,
  }))
    console.log(`${label}  ${what.padEnd(20)} p50 ${p50} ms, p95 ${p95} ms`);
  await record.close();
}

async function seconds(work: () => Promise<unknown>): Promise<string> {
  const start = performance.now();
  await work();
  return ((performance.now() - start) / 1000).toFixed(1);
}

async function times(count: number, work: (n: number) => Promise<unknown>): Promise<{ p50: string; p95: string }> {
  const taken: number[] = [];
  for (let n = 0; n < count; n++) {
    const start = performance.now();
    await work(n);
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) => (taken[Math.floor(share * taken.length)] ?? 0).toFixed(1);
  return { p50: at(0.5), p95: at(0.95) };
}
