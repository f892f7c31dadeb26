// Reads the turns of one batch, and says on file descriptor 3 when each begins and how it ended. It is a process of its
// own so that what kills it or holds it up is seen from outside.
//
//   node child.ts BATCH.json FIRST_TURN
import { readFileSync, writeSync } from "node:fs";
import { defaultReadingLimits, ReadingThreads, readDocuments } from "../../../src/flow/index.ts";
import type { ChildLine, Entry, Outcome } from "./entry.ts";
import { judge } from "./judge.ts";

const REPORT = 3;

/** Shorter than the runner's own limit: a document that meets this one is refused, which is no hang. */
const SECONDS = 15;
const sharedThreads = new ReadingThreads({ ...defaultReadingLimits, maximumSeconds: SECONDS });

function say(line: ChildLine): void {
  writeSync(REPORT, `${JSON.stringify(line)}\n`);
}

async function outcomeOf(entry: Entry): Promise<Outcome> {
  try {
    const before = entry.beside === undefined ? [] : [entry.beside];
    return judge(entry, await readDocuments([...before, entry.path], { sharedThreads }));
  } catch (error) {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ending: "crashed", why: `it threw: ${said.split("\n").slice(0, 4).join(" | ").slice(0, 600)}` };
  }
}

const [batch = "", first = "0"] = process.argv.slice(2);
const entries = JSON.parse(readFileSync(batch, "utf8")) as Entry[];
for (const [index, entry] of entries.entries()) {
  if (index < Number(first)) continue;
  say({ begins: index });
  const start = performance.now();
  const outcome = await outcomeOf(entry);
  const seconds = (performance.now() - start) / 1000;
  say({ ended: index, outcome, seconds, peakKibibytes: process.resourceUsage().maxRSS });
}
await sharedThreads.close();
