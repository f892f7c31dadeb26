import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addDocuments, type OpenRecord, Queue, readWaiting } from "../../src/flow/index.ts";
import { generateArticles } from "../generate.ts";

const program = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const ONE_THREAD = ["--limit", "threads=1"];

/** Seconds that so many workers of one thread each take to read what a queue has; without any, this process reads it without a queue. */
async function secondsOf(workers: number, record: OpenRecord, database: string, stories: string): Promise<number> {
  const queue = await Queue.open(database);
  await addDocuments(record, [stories], { queue });
  await queue.stop();
  const start = performance.now();
  if (workers === 0) await readWaiting(record, { limits: { threads: 1 } });
  const args = [program, "work", "--until-empty", ...ONE_THREAD, "--record", record.documents, "--database", database];
  await Promise.all(
    Array.from({ length: workers }, () => new Promise((end) => spawn(process.execPath, args).once("close", end))),
  );
  return (performance.now() - start) / 1000;
}

/** One worker beside two, and beside the same reading without a queue, over so many invented documents. Prints a line each. */
export async function compareWorkers(
  newRecord: () => Promise<{ readonly record: OpenRecord; readonly database: string }>,
  folder: string,
  documents: number,
): Promise<void> {
  const stories = join(folder, "for-workers");
  mkdirSync(stories, { recursive: true });
  for (const [n, words] of generateArticles(documents, 13).entries()) writeFileSync(join(stories, `${n}.txt`), words);
  const seconds = new Map<number, number>();
  for (const workers of [0, 1, 2]) {
    const { record, database } = await newRecord();
    seconds.set(workers, await secondsOf(workers, record, database, stories));
    await record.close();
  }
  // A worker's start, and the two seconds that grouping waits for more, are no reading: an empty queue tells how long they take.
  const { record, database } = await newRecord();
  const empty = join(folder, "one-story");
  mkdirSync(empty, { recursive: true });
  writeFileSync(join(empty, "one.txt"), generateArticles(1, 17)[0] ?? "");
  const start = await secondsOf(1, record, database, empty);
  await record.close();
  const [alone = 0, one = 0, two = 0] = [0, 1, 2].map((workers) => seconds.get(workers) ?? 0);
  const [first, both] = [one - start, two - start];
  console.log(
    `workers   ${documents} documents: ${alone.toFixed(1)} s without a queue, ${first.toFixed(1)} s by one worker, ${both.toFixed(1)} s by two (a start of ${start.toFixed(1)} s taken off)`,
  );
  console.log(
    `workers   two are ${(first / both).toFixed(2)} times one; the queue adds ${((100 * (first - alone)) / alone).toFixed(0)} % to reading`,
  );
}
