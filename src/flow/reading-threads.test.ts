import { afterEach, describe, expect, it } from "vitest";
import { isUnreadableDocument, type Reading, sha256Of, type UnreadableDocument } from "../model/index.ts";
import { defaultTextLimits as limits } from "../text/index.ts";
import type { ReadingLimits } from "./limits.ts";
import { type Job, ReadingThreads } from "./reading-threads.ts";

const STORY = "Police shot and killed a man in Cobalt Ridge, Oregon, on Tuesday. Fiction: written for a test.\n";

function job(source: string, words: string, more: object = {}): Job {
  const bytes = new TextEncoder().encode(words);
  const captured = { id: sha256Of(bytes), bytes, mediaType: "text/plain", source, retrieved: "unknown", ...more };
  return { captured, known: {}, limits, setting: "rules" };
}

/** A story so long that reading it takes many times as long as starting a thread. */
const endless = (source: string) => job(source, Array.from({ length: 95_000 }, (_, n) => `${n}. ${STORY}`).join(""));

let threads: ReadingThreads | undefined;
afterEach(() => threads?.close());

/** Every document read under some limits, all given at once: its code, or `read`. */
async function readAll(jobs: readonly Job[], more: Partial<ReadingLimits> = {}): Promise<string[]> {
  threads = new ReadingThreads({ maximumSeconds: 60, maximumMemoryMegabytes: 1024, threads: 1, ...more });
  const results = await Promise.all(jobs.map((one) => threads?.read(one)));
  return results.map((result) => (isUnreadableDocument(result) ? `${result.source}: ${result.code}` : "read"));
}

describe("a document is stopped and the others are read, on the same threads", () => {
  it("when it takes too long", async () => {
    const jobs = [job("a.txt", STORY), endless("long.txt"), job("b.txt", STORY), job("c.txt", STORY)];
    expect(await readAll(jobs, { maximumSeconds: 5 })).toEqual(["read", "long.txt: too-slow", "read", "read"]);
  });

  it("when it takes too much memory", async () => {
    const jobs = [job("a.txt", STORY), endless("long.txt"), job("b.txt", STORY)];
    expect(await readAll(jobs, { maximumMemoryMegabytes: 80 })).toEqual(["read", "long.txt: too-large", "read"]);
  });

  it("when it meets a fault of this program", async () => {
    const spoilt = job("spoilt.txt", STORY, { mediaType: undefined });
    expect(await readAll([spoilt, job("a.txt", STORY), spoilt])).toEqual([
      "spoilt.txt: failed",
      "read",
      "spoilt.txt: failed",
    ]);
  });

  it("when there are more of them than threads, in the order given", async () => {
    const jobs = Array.from({ length: 9 }, (_, n) => job(`${n}.txt`, n % 3 === 0 ? "\n" : `${n}. ${STORY}`));
    const expected = jobs.map(({ captured }, n) => (n % 3 === 0 ? `${captured.source}: empty` : "read"));
    expect(await readAll(jobs, { threads: 2 })).toEqual(expected);
  });
});

it("each reason is one sentence that names the document and what to do", async () => {
  const jobs = [job("a.txt", STORY), job("b.txt", STORY, { mediaType: null })];
  const tight = new ReadingThreads({ maximumSeconds: 0.001, maximumMemoryMegabytes: 1024, threads: 1 });
  const slow = (await tight.read(jobs[0] as Job)) as UnreadableDocument;
  await tight.close();
  expect(slow.message).toBe(
    "a.txt: reading it took longer than 0.001 seconds. Split it, or raise the limit `seconds`.",
  );
  threads = new ReadingThreads({ maximumSeconds: 60, maximumMemoryMegabytes: 1024, threads: 1 });
  const failed = (await threads.read(jobs[1] as Job)) as UnreadableDocument;
  expect(failed.message).toMatch(/^b\.txt: a fault in this program .*TypeError.*\. Please report it\.$/);
});

it("a reading is the same from a thread as from the thread before", async () => {
  threads = new ReadingThreads({ maximumSeconds: 60, maximumMemoryMegabytes: 1024, threads: 1 });
  const first = (await threads.read(job("a.txt", STORY))) as Reading;
  await threads.read(job("b.txt", STORY, { mediaType: undefined }));
  expect(await threads.read(job("a.txt", STORY))).toEqual(first);
  expect(first.claims.length).toBeGreaterThan(0);
});
