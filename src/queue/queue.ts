import { PgBoss } from "pg-boss";
import { AnswerableError } from "../model/index.ts";
import {
  type Asked,
  type DeadJob,
  type FileJob,
  type Handlers,
  type PartJob,
  WORKS,
  type Work,
  type WorkCount,
} from "./jobs.ts";
import { type Outcomes, outcomesOf } from "./outcomes.ts";

const DEAD = "dead";
const SCHEMA = "answerable_jobs";
/** A worker that was killed is missed after so many seconds, and its jobs go to others. Ten is the least that there may be. */
const HEARTBEAT = 10;
const DAY = 86_400;
const RETRIES = { retryLimit: 4, retryDelay: 1, retryBackoff: true, retryDelayMax: 60 };
/** What was asked for waits for years if it must, and what was laid aside stays until somebody looks at it. */
const KEPT_WAITING = { retentionSeconds: 3_650 * DAY };
const QUEUES = {
  // A file of a million pages takes hours, and one that is cut off by its worker's end is no failure of the file's.
  capture: { policy: "exclusive", expireInSeconds: DAY - 1, retryLimit: 10 },
  read: { policy: "exclusive", expireInSeconds: 900 },
  group: { policy: "stately", expireInSeconds: 3_600 },
  link: { policy: "exclusive", expireInSeconds: 3_600 },
} as const;
/** What people wait for goes before what comes by the thousand. */
const PRIORITY: Readonly<Record<Asked, number>> = { now: 10, whenever: 0 };
const AT_ONCE = 1_000;
/** How many documents a worker fetches for each that it reads at once, and how many such fetches it has in hand. */
const AHEAD = 8;
const FETCHES = 2;
/** Seconds that grouping waits for more to be read: at least, and at most. */
const GROUPING_WAITS = { least: 2, most: 600 };
/** While there is something to read, grouping takes no more than one part in so many of the time: it goes over the signs of all. */
const GROUPING_SHARE = 10;

/**
 * Work shared by machines over one PostgreSQL server. A job is done at least once: whoever does it must not mind doing it twice. One that
 * fails is tried again after a while that doubles, and is laid aside with its reason when that does not help.
 */
export class Queue {
  readonly #boss: PgBoss;

  private constructor(boss: PgBoss) {
    this.#boss = boss;
  }

  /** Opens the queue beside a record, and makes it if there is none. */
  static async open(database: string): Promise<Queue> {
    const watch = { superviseIntervalSeconds: HEARTBEAT, monitorIntervalSeconds: HEARTBEAT };
    const boss = new PgBoss({ connectionString: database, schema: SCHEMA, max: 6, schedule: false, ...watch });
    // What goes wrong in the background comes to light where a job is fetched or finished.
    boss.on("error", () => undefined);
    try {
      await boss.start();
      await boss.createQueue(DEAD, { retryLimit: 0, ...KEPT_WAITING });
      const options = { ...RETRIES, ...KEPT_WAITING, heartbeatSeconds: HEARTBEAT, deadLetter: DEAD };
      for (const work of WORKS) await boss.createQueue(work, { ...options, ...QUEUES[work] });
      return new Queue(boss);
    } catch (error) {
      await boss.stop({ graceful: false }).catch(() => undefined);
      const why = error instanceof Error ? error.message : String(error);
      throw new AnswerableError("queue-not-opened", `the queue could not be opened: ${why}`, { cause: error });
    }
  }

  /** Asks for files to be taken in, each whole. One that is asked for already is not asked for twice. */
  async askToCapture(files: readonly FileJob[]): Promise<void> {
    for (const some of inPieces(files))
      await this.#boss.insert(
        "capture",
        some.map((data) => ({ data, singletonKey: `${data.source} ${data.identity}`, priority: PRIORITY.whenever })),
      );
  }

  /** Asks for documents to be read. One that is asked for already is not asked for twice. */
  async askToRead(documents: readonly string[], asked: Asked): Promise<void> {
    for (const some of inPieces(documents))
      await this.#boss.insert(
        "read",
        some.map((document) => ({ data: { document }, singletonKey: document, priority: PRIORITY[asked] })),
      );
  }

  /** Asks for parts of two lists to be scored. */
  async askToLink(parts: readonly PartJob[]): Promise<void> {
    for (const some of inPieces(parts))
      await this.#boss.insert(
        "link",
        some.map((data) => ({ data, singletonKey: data.source, priority: PRIORITY.now })),
      );
  }

  /** Asks for the case files to be made anew, once for all that is read meanwhile, and the later the longer it took the last time. */
  async askToGroup(): Promise<void> {
    const [last] = await this.#ask(
      `select extract(epoch from completed_on - now() + $1 * (completed_on - started_on)) as seconds
       from ${SCHEMA}.job where name = 'group' and state = 'completed' order by completed_on desc limit 1`,
      [GROUPING_SHARE - 1],
    );
    const { least, most } = GROUPING_WAITS;
    const startAfter = Math.ceil(Math.min(most, Math.max(least, Number(last?.seconds ?? 0))));
    await this.#boss.send("group", {}, { startAfter });
  }

  /** Lets grouping that waits for more begin: nothing more is coming. */
  async hurryGrouping(): Promise<void> {
    await this.#ask(
      `update ${SCHEMA}.job set start_after = now() where name = 'group' and state = 'created' and start_after > now()`,
    );
  }

  /** Works until `endWork` is called. */
  async work({ concurrency, capture, read, group, link }: Handlers): Promise<void> {
    const polling = { pollingIntervalSeconds: 0.5, heartbeatRefreshSeconds: HEARTBEAT / 3 };
    // Two fetches are in hand: while the last of one are kept, those of the other are read. Each job is told of as done or failed by itself.
    const ahead = { batchSize: AHEAD * concurrency, localConcurrency: FETCHES, burstWhenBatchFull: true };
    await this.#boss.work<{ document: string }, Outcomes>(
      "read",
      { ...polling, ...ahead, perJobResults: true },
      async (jobs) => outcomesOf(jobs, await read(jobs.map(({ data }) => data.document))),
    );
    await this.#boss.work<FileJob>("capture", { ...polling, batchSize: 1 }, async ([job]) => {
      if (job) await capture(job.data);
    });
    await this.#boss.work("group", { ...polling, batchSize: 1 }, group);
    await this.#boss.work<PartJob>("link", { ...polling, batchSize: 1 }, async ([job]) => {
      if (job) await link(job.data);
    });
  }

  /** Takes no more work and lets what is under way end, at most for so many seconds. */
  async endWork(seconds = 30): Promise<void> {
    const ended = Promise.all(WORKS.map((work) => this.#boss.offWork(work, { wait: true })));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, seconds * 1000);
    });
    await Promise.race([ended, late]);
    clearTimeout(timer);
  }

  /** Which kinds of work are waiting or under way anywhere. */
  async left(): Promise<Set<Work>> {
    const rows = await this.#ask(
      `select kind from unnest($1::text[]) as kinds (kind)
       where exists (select 1 from ${SCHEMA}.job where job.name = kind and state <= 'active')`,
      [WORKS],
    );
    return new Set(rows.map(({ kind }) => kind as Work));
  }

  /** How much there is to do. */
  async counts(): Promise<WorkCount[]> {
    const rows = await this.#ask(
      `select name, count(*) filter (where state in ('created', 'retry')) as waiting,
         count(*) filter (where state = 'active') as active
       from ${SCHEMA}.job where name = any($1) and state <= 'active' group by name`,
      [WORKS],
    );
    return WORKS.map((work) => {
      const row = rows.find(({ name }) => name === work);
      return { work, waiting: Number(row?.waiting ?? 0), active: Number(row?.active ?? 0) };
    });
  }

  /** The jobs that were laid aside, the latest first. */
  async dead(): Promise<DeadJob[]> {
    const jobs = await this.#boss.findJobs<{ document?: string; source?: string }>(DEAD, {
      queued: true,
      limit: 1_000,
    });
    return jobs
      .map(({ data, sourceName, sourceOutput, createdOn }) => ({
        work: WORKS.find((work) => work === sourceName) ?? ("read" as const),
        about: data?.document ?? data?.source ?? null,
        reason: reasonIn(sourceOutput),
        at: createdOn.toISOString(),
      }))
      .sort((a, b) => (a.at < b.at ? 1 : -1));
  }

  /** Puts the jobs that were laid aside back to be done; how many they were. */
  async retryDead(): Promise<number> {
    return this.#boss.redrive(DEAD);
  }

  /** Closes the queue. What is still under way is done by others. */
  async stop(): Promise<void> {
    await this.#boss.stop({ graceful: true, timeout: 1_000 });
  }

  async #ask(words: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
    return (await this.#boss.getDb().executeSql(words, values)).rows as Record<string, unknown>[];
  }
}

function* inPieces<T>(things: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < things.length; from += AT_ONCE) yield things.slice(from, from + AT_ONCE);
}

function reasonIn(output: unknown): string {
  if (typeof output === "object" && output !== null && "message" in output) return String(output.message);
  return output === null || output === undefined ? "its worker did not come back" : JSON.stringify(output);
}
