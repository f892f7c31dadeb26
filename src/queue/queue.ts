import { type JobResult, PgBoss } from "pg-boss";
import { AnswerableError } from "../model/index.ts";

/** The kinds of work that many machines share: reading one document, and making the case files anew. */
export type Work = "read" | "group";

/** How many jobs of a kind there are in each state. */
export interface WorkCount {
  readonly work: Work;
  readonly waiting: number;
  readonly active: number;
  readonly failed: number;
}

/** A job that failed as often as it may, and why. */
export interface DeadJob {
  readonly work: Work;
  readonly document: string | null;
  readonly reason: string;
  readonly at: string;
}

/** How jobs are worked. */
export interface WorkOptions {
  /** How many documents are read at once. */
  readonly concurrency: number;
  /** Reads one document; may be called again for the same one. What it throws is tried again later. */
  readonly read: (document: string) => Promise<void>;
  readonly group: () => Promise<void>;
}

const DEAD = "dead";
/** A worker that was killed is missed after so many seconds, and its jobs go to others. Ten is the least that there may be. */
const HEARTBEAT = 10;
const RETRIES = { retryLimit: 4, retryDelay: 1, retryBackoff: true, retryDelayMax: 60 };
const SCHEMA = "answerable_jobs";
const AT_ONCE = 1_000;
/** Seconds that grouping waits for more to be read: it goes over the signs of all. */
const GROUPING_WAITS = 2;

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
      await boss.createQueue(DEAD, { retryLimit: 0 });
      const options = { ...RETRIES, heartbeatSeconds: HEARTBEAT, expireInSeconds: 900, deadLetter: DEAD };
      await boss.createQueue("read", { ...options, policy: "exclusive" });
      await boss.createQueue("group", { ...options, policy: "stately" });
      return new Queue(boss);
    } catch (error) {
      await boss.stop({ graceful: false }).catch(() => undefined);
      const why = error instanceof Error ? error.message : String(error);
      throw new AnswerableError("queue-not-opened", `the queue could not be opened: ${why}`, { cause: error });
    }
  }

  /** Asks for documents to be read. One that is asked for already is not asked for twice. */
  async askToRead(documents: readonly string[], priority = 0): Promise<void> {
    for (let from = 0; from < documents.length; from += AT_ONCE)
      await this.#boss.insert(
        "read",
        documents
          .slice(from, from + AT_ONCE)
          .map((document) => ({ data: { document }, singletonKey: document, priority })),
      );
  }

  /** Asks for the case files to be made anew, once for all that was read meanwhile. */
  async askToGroup(): Promise<void> {
    await this.#boss.send("group", {}, { startAfter: GROUPING_WAITS });
  }

  /** Works until `stop` is called. */
  async work({ concurrency, read, group }: WorkOptions): Promise<void> {
    const polling = { pollingIntervalSeconds: 0.5, heartbeatRefreshSeconds: HEARTBEAT / 3 };
    // Some are fetched ahead, so that the server is asked seldom; each is told of as done or failed by itself.
    await this.#boss.work<{ document: string }, JobResult[]>(
      "read",
      { ...EACH, ...polling, batchSize: AHEAD * concurrency },
      async (jobs) => {
        const results = await Promise.all(jobs.map(({ id, data }) => done(id, () => read(data.document))));
        await this.askToGroup();
        return results;
      },
    );
    await this.#boss.work("group", { ...polling, batchSize: 1 }, group);
  }

  /** How much there is to do. */
  async counts(): Promise<WorkCount[]> {
    const { rows } = await this.#boss.getDb().executeSql(
      `select name, count(*) filter (where state in ('created', 'retry')) as waiting,
         count(*) filter (where state = 'active') as active, count(*) filter (where state = 'failed') as failed
       from ${SCHEMA}.job where name in ('read', 'group') group by name`,
    );
    return (["read", "group"] as const).map((work) => {
      const row = rows.find(({ name }) => name === work) ?? {};
      return {
        work,
        waiting: Number(row.waiting ?? 0),
        active: Number(row.active ?? 0),
        failed: Number(row.failed ?? 0),
      };
    });
  }

  /** The jobs that were laid aside, the latest first. */
  async dead(): Promise<DeadJob[]> {
    const jobs = await this.#boss.findJobs<{ document?: string }>(DEAD, { queued: true, limit: 1_000 });
    const { rows } = await this.#boss
      .getDb()
      .executeSql(`select id, output from ${SCHEMA}.job where state = 'failed' and name in ('read', 'group')`);
    const reasons = new Map(rows.map(({ id, output }) => [String(id), reasonIn(output)]));
    return jobs
      .map(({ data, sourceName, sourceId, createdOn }) => ({
        work: (sourceName === "group" ? "group" : "read") as Work,
        document: data?.document ?? null,
        reason: reasons.get(sourceId ?? "") ?? "not known",
        at: createdOn.toISOString(),
      }))
      .sort((a, b) => (a.at < b.at ? 1 : -1));
  }

  /** Puts the jobs that were laid aside back to be done; how many they were. */
  async retryDead(): Promise<number> {
    return this.#boss.redrive(DEAD);
  }

  /** Lets jobs that are under way end, at most for so many seconds, and closes. What did not end is done by others. */
  async stop(seconds = 30): Promise<void> {
    await this.#boss.stop({ graceful: true, timeout: seconds * 1000 });
  }
}

/** How many documents a worker fetches for each that it reads at once. */
const AHEAD = 4;
const EACH = { perJobResults: true, burstWhenBatchFull: true } as const;

async function done(id: string, work: () => Promise<void>): Promise<JobResult> {
  try {
    await work();
    return { id, status: "completed" };
  } catch (error) {
    return { id, status: "failed", output: { message: error instanceof Error ? error.message : String(error) } };
  }
}

function reasonIn(output: unknown): string {
  if (typeof output === "object" && output !== null && "message" in output) return String(output.message);
  return JSON.stringify(output ?? "not known");
}
