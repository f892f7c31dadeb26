import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AnswerableError } from "../../model/index.ts";
import type { PartJob, Queue } from "../../queue/index.ts";
import type { MatchTables } from "./link-lists.ts";
import { type Blocking, mergePartitions, partitionRecords, scorePartition } from "./match/index.ts";
import { withScratchDatabase } from "./scratch-database.ts";

/** Where in a record's folder the parts of linkings stand while they are scored. */
const PLACE = "linking";
const LOOK_MILLISECONDS = 200;

/**
 * Matches tables by many machines: the records are written to the folder that all of them see, in parts by their blocking keys; each part is a
 * job of the queue; and what all came to is put together here. It gives what matching in one process gives. The parts are removed at the end.
 */
export function linkInParts(
  queue: Queue,
  folder: string,
  parts: number,
  onProgress?: (what: string) => void,
): MatchTables {
  return async (connection, left, right, settings) => {
    const linking = randomUUID();
    const own = join(folder, PLACE, linking);
    try {
      await partitionRecords(connection, { left, right }, own, parts, settings);
      await mkdir(join(own, "scored"));
      const jobs = Array.from({ length: parts }, (_, part) => ({ source: `${linking}/${part}`, linking, part }));
      await queue.askToLink(jobs);
      const blocking = await untilScored(queue, own, jobs, onProgress);
      return await mergePartitions(connection, own, blocking);
    } finally {
      await rm(own, { recursive: true, force: true });
    }
  };
}

/**
 * Scores one part; false, and nothing is done, where its linking has ended. A part that is scored twice comes to the same, and counts from when
 * all of it is there.
 */
export async function scorePart(folder: string, { linking, part }: PartJob): Promise<boolean> {
  const own = join(folder, PLACE, linking);
  if ((await stat(join(own, "plan.json")).catch(() => null)) === null) return false;
  if ((await scored(own, part)) !== null) return false;
  const blocking = await withScratchDatabase((connection) => scorePartition(connection, own, part));
  const beside = join(own, `${part}.${process.pid}.json`);
  await writeFile(beside, JSON.stringify(blocking));
  await rename(beside, scoredFile(own, part));
  return true;
}

/** Waits until all parts are scored. A part that failed as often as it may ends the waiting. */
async function untilScored(
  queue: Queue,
  own: string,
  jobs: readonly PartJob[],
  onProgress?: (what: string) => void,
): Promise<Blocking[]> {
  const found = new Map<number, Blocking>();
  for (let looked = 0; ; looked++) {
    for (const { part } of jobs) {
      const blocking = found.has(part) ? null : await scored(own, part);
      if (blocking) found.set(part, blocking);
    }
    if (found.size === jobs.length) return jobs.flatMap(({ part }) => found.get(part) ?? []);
    onProgress?.(`${found.size} of ${jobs.length} parts scored by workers`);
    if (looked % 10 === 9) await refuseDead(queue, jobs);
    await new Promise((again) => setTimeout(again, LOOK_MILLISECONDS));
  }
}

async function refuseDead(queue: Queue, jobs: readonly PartJob[]): Promise<void> {
  const names = new Set(jobs.map(({ source }) => source));
  const dead = (await queue.dead()).find(({ about }) => about !== null && names.has(about));
  if (dead)
    throw new AnswerableError(
      "part-failed",
      `a part of the lists could not be scored (${dead.reason}). Check that every worker sees the record's folder, and run it again.`,
    );
}

const scoredFile = (own: string, part: number) => join(own, "scored", `${part}.json`);

async function scored(own: string, part: number): Promise<Blocking | null> {
  const words = await readFile(scoredFile(own, part), "utf8").catch(() => null);
  return words === null ? null : (JSON.parse(words) as Blocking);
}
