// Many editors at once, each looking at the list, the inbox and a case, and deciding, over HTTP on loopback. Counts what was answered, what failed
// and how long it took; a decision that another editor overtook is an answer, not a fault. Everything is invented.
//
//   npm run bench:desk-editors -- [--editors 50] [--seconds 60] [--cases 10000] [--record FOLDER] [--database URL]
import { parseArgs } from "node:util";
import type { NewDecision } from "../../src/serve/contract/decisions.ts";
import type { Inbox } from "../../src/serve/contract/inbox.ts";
import type { Matter } from "../../src/serve/contract/matter.ts";
import { signIn } from "../../test/desk/desk.ts";
import { emailOf, PASSWORD, servedRecord } from "./served-record.ts";

const { values } = parseArgs({
  options: {
    editors: { type: "string", default: "50" },
    seconds: { type: "string", default: "60" },
    cases: { type: "string", default: "10000" },
    record: { type: "string" },
    database: { type: "string" },
  },
});
const names = Array.from({ length: Number(values.editors) }, (_, n) => `editor${n + 1}`);
const { origin, close } = await servedRecord(Number(values.cases), values.record, names, "editor", values.database);
const taken = new Map<string, number[]>();
const failed = new Map<string, number>();

/** Asks, notes how long it took, and gives the answer; null where it failed. */
async function timed<Answer>(what: string, path: string, init: RequestInit): Promise<Answer | null> {
  const start = performance.now();
  try {
    const response = await fetch(origin + path, init);
    const answer = (await response.json()) as Answer;
    taken.set(what, [...(taken.get(what) ?? []), performance.now() - start]);
    if (response.ok || response.status === 409) return answer;
    failed.set(`${what}: ${response.status}`, (failed.get(`${what}: ${response.status}`) ?? 0) + 1);
  } catch (error) {
    failed.set(`${what}: ${error}`, (failed.get(`${what}: ${error}`) ?? 0) + 1);
  }
  return null;
}

/** One editor: looks, thinks for up to two seconds, looks on, and decides about one thing of what waits each round. */
async function edit(n: number, cookie: string, until: number): Promise<void> {
  const headers = { cookie, origin, "content-type": "application/json" };
  while (performance.now() < until) {
    await timed("list", `/api/cases?offset=${n * 50}`, { headers });
    const inbox = await timed<Inbox>("inbox", `/api/inbox?offset=${n * 10}&limit=10`, { headers });
    const id = inbox?.items.find(({ caseId }) => caseId !== null)?.caseId;
    if (id) {
      await timed("case", `/api/cases/${id}`, { headers });
      const matter = await timed<Matter>("matter", `/api/matter?case=${id}`, { headers });
      const body = JSON.stringify(matter && decisionAbout(matter));
      if (matter) await timed("decide", "/api/decisions", { method: "POST", headers, body });
    }
    await new Promise((thought) => setTimeout(thought, 500 + ((n * 37) % 1500)));
  }
}

/** A case is held: what an editor may decide about any case, again and again. */
function decisionAbout({ case: { reference }, last }: Matter): NewDecision {
  const on = { kind: "case", case: reference } as const;
  return { kind: "hold", on, reason: "Fiction: measured.", after: last };
}

// One after the other: so many at once from one address are taken for somebody who tries passwords.
const cookies: string[] = [];
for (const name of names) cookies.push(await signIn(origin, emailOf(name), PASSWORD));
const start = performance.now();
await Promise.all(cookies.map((cookie, n) => edit(n, cookie, start + Number(values.seconds) * 1000)));
for (const [what, times] of taken) {
  times.sort((a, b) => a - b);
  const at = (part: number) => `${(times[Math.floor((times.length - 1) * part)] ?? 0).toFixed(0)} ms`;
  console.log(`${what.padEnd(10)} ${String(times.length).padStart(6)} answered, p50 ${at(0.5)}, p95 ${at(0.95)}`);
}
console.log(`failed     ${[...failed.values()].reduce((sum, count) => sum + count, 0)}`);
for (const [what, count] of failed) console.log(`  ${count} × ${what}`);
await close();
