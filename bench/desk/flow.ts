// How fast the record answers a desk, at the calls of src/flow that a server makes: decisions that put nothing together or apart, the
// first page of what waits, lists of cases with counts, one case with its documents, the decisions of a case. Beside each, in the same run,
// what was done before these were kept with the cases. Everything is invented.
//
//   npm run bench:desk-flow -- [--cases 10000] [--decisions 2000] [--homes sqlite,postgres] [--before 3]
//
// PostgreSQL is a server of our own that this starts. `--before` says how often each of the old ways is timed; 0 leaves them out.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  decide,
  decisionsOfCase,
  decisionsPage,
  listedCases,
  type OpenRecord,
  openRecord,
  regroup,
  waitingLines,
} from "../../src/flow/index.ts";
import { type CaseFile, deedOf, type KnownDeed } from "../../src/model/index.ts";
import { holdOn, onFact, onPerson } from "../../src/review/index.ts";
import type { Store } from "../../src/store/index.ts";
import { PostgresServer } from "../../test/postgres-server.ts";
import { decideByRegrouping, decisionsAmongAllFiles, waitsInAllFiles } from "./as-before.ts";
import { rowsOfDesk } from "./desk-record.ts";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "10000" },
    decisions: { type: "string", default: "2000" },
    homes: { type: "string", default: "sqlite,postgres" },
    before: { type: "string", default: "3" },
  },
});
const [cases, decided, before] = [values.cases, values.decisions, values.before].map(Number) as [
  number,
  number,
  number,
];
const homes = values.homes.split(",");
const folder = mkdtempSync(join(tmpdir(), "answerable-desk-bench-"));
const server = homes.includes("postgres") ? await PostgresServer.start() : null;
const TIMES = 100;
const AT = "2031-06-01T09:00:00.000Z";
const deciding = { by: "Ines Falk", reason: "the letter says so", at: AT };
try {
  for (const home of homes) {
    const database = home === "postgres" ? await server?.database() : undefined;
    const record = await openRecord(
      { folder: mkdtempSync(join(folder, "record-")), ...(database ? { database } : {}) },
      true,
    );
    await measure(home, record);
    await record.close();
  }
} finally {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(home: string, { store }: OpenRecord): Promise<void> {
  const tell = (what: string, words: string) => console.log(`${home.padEnd(8)}  ${what.padEnd(44)} ${words}`);
  const start = performance.now();
  await store.fill(rowsOfDesk(cases));
  await regroup(store);
  const ids = (await store.listCases({ limit: 10_000_000 })).map(({ id }) => id);
  const pick = (n: number) => ids[(n * 7919) % ids.length] as string;
  // Only files that say where it was, so that there is something to correct.
  const fileOf = async (n: number): Promise<CaseFile> => {
    const file = (await store.findCase(pick(n)))?.file as CaseFile;
    return file.facts.some(({ field }) => field === "city") ? file : fileOf(n + 1);
  };
  for (let n = 0; n < decided; n++) await store.decide(deedOf(accept(await fileOf(n)), deciding));
  await regroup(store);
  tell(
    "built",
    `${ids.length} cases, ${cases * 10} documents, ${decided} decisions in ${((performance.now() - start) / 1000).toFixed(0)} s`,
  );

  const compare = async (what: string, now: (n: number) => Promise<unknown>, old?: (n: number) => Promise<unknown>) => {
    const here = await times(TIMES, now);
    if (!old || before === 0) return tell(what, `p50 ${show(here.p50)}, p95 ${show(here.p95)}`);
    const was = await times(before, old);
    tell(
      what,
      `p50 ${show(here.p50)}, p95 ${show(here.p95)}; before ${show(was.p50)}, ${Math.round(was.p50 / here.p50)} times as long`,
    );
  };
  let next = decided;
  const deciders = { accept, correct, hold };
  for (const [kind, deedOn] of Object.entries(deciders)) {
    const deeds: KnownDeed[] = [];
    for (let n = 0; n < TIMES + before; n++) deeds.push(await deedOn(await fileOf(++next), store));
    await compare(
      `decide: ${kind}`,
      async () => {
        const outcome = await decide(store, deeds.pop() as KnownDeed, deciding);
        if (outcome.outcome !== "decided") throw new Error(JSON.stringify(outcome));
      },
      async () => decideByRegrouping(store, deedOf(deeds.pop() as KnownDeed, deciding)),
    );
  }
  await compare(
    "what waits: first page of 50 and counts",
    () => waitingLines(store),
    () => waitsInAllFiles(store),
  );
  await compare("what waits: of one kind", () => waitingLines(store, { kinds: ["disputed"] }));
  await compare("what waits: of one case", (n) => waitingLines(store, { case: pick(n) }));
  for (const [what, filter] of [
    ["list of 50 with counts", {}],
    ["list of a state", { state: "State 7" }],
    ["list of an agency, most waiting first", { agencyNamed: "Alder B1 Police Department", sort: "waiting" }],
    ["list of a year, disputed, last change first", { year: "2026", status: "disputed", sort: "changed" }],
    ["list of what is overdue", { overdue: true }],
    ["list without news since a day, by title", { noNewsSince: "2027-01-01", sort: "title" }],
  ] as const)
    await compare(what, () => listedCases(store, { ...filter, limit: 50 }));
  await compare("a case with its documents", async (n) => {
    const kept = await store.findCase(pick(n));
    await store.contentsOf(kept?.file.documents ?? []);
  });
  await compare(
    "decisions of one case",
    (n) => decisionsOfCase(store, pick(n)),
    (n) => decisionsAmongAllFiles(store, pick(n)),
  );
  await compare("the last 50 decisions", () => decisionsPage(store));
}

function accept(file: CaseFile): KnownDeed {
  const fact = file.facts.find(({ accounts: [lead] }) => lead?.value != null) as CaseFile["facts"][0];
  const claims = [...(fact.accounts[0]?.claims ?? [])];
  return { kind: "accept", body: { version: 1, on: onFact(file, fact.field, fact.about), claims } };
}

async function correct(file: CaseFile, store: Store): Promise<KnownDeed> {
  const fact = file.facts.find(({ field }) => field === "city") as CaseFile["facts"][0];
  const document = file.documents[0] ?? "";
  const exact = ((await store.contentsOf([document])).get(document) ?? "").slice(0, 4);
  const evidence = [{ document, start: 0, end: exact.length, exact }];
  return {
    kind: "correct",
    body: { version: 1, on: onFact(file, "city", fact.about), value: "Alder Crossing", evidence },
  };
}

function hold(file: CaseFile): KnownDeed {
  return { kind: "hold", body: holdOn(file, onPerson(file, file.people[0] as CaseFile["people"][0])) };
}

function show(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

async function times(count: number, work: (n: number) => Promise<unknown>): Promise<{ p50: number; p95: number }> {
  const taken: number[] = [];
  for (let n = 0; n < count; n++) {
    const start = performance.now();
    await work(n);
    taken.push(performance.now() - start);
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.floor(share * taken.length)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
