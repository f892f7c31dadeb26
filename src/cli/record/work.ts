import { Command, Option } from "commander";
import { type AllLimits, type OpenRecord, openRecord, Queue, type Setting, workOn } from "../../flow/index.ts";
import { Misuse, version } from "../../model/index.ts";
import { limitOption, limitsHelp } from "../limit-option.ts";
import { progressOn } from "../progress.ts";
import type { Streams } from "../streams.ts";
import { type Log, type LogSettings, listen, logOn, metricsOf, type Watched, withLog } from "../watch/index.ts";
import { type RecordSettings, recordAddress, withRecord } from "./record-option.ts";

interface Settings extends RecordSettings, LogSettings {
  readonly listen?: string;
  readonly untilEmpty?: boolean;
  readonly setting: Setting;
  readonly limit: Partial<AllLimits>;
}

/** `answerable work`: reads documents with other machines, as the queue asks. */
export function workCommand(streams: Streams, exit: (status: number) => void): Command {
  return withLog(withRecord(new Command("work")))
    .description(
      "Take files in, read documents and make case files anew, together with as many other workers as there are, on one PostgreSQL server. Ends, when asked to, with what is under way.",
    )
    .option("--until-empty", "end when there is nothing left to do")
    .addOption(
      new Option("--setting <how>", "how it is found who says what")
        .choices(["fast", "careful", "rules"])
        .default("fast"),
    )
    .option(
      "--listen <address>",
      "answer on an address such as 127.0.0.1:9464: /healthz, /readyz, and /metrics for Prometheus; off unless told",
    )
    .addOption(limitOption())
    .addHelpText("after", () => `${limitsHelp()}${EXAMPLES}`)
    .action(async (settings: Settings) => exit(await work(settings, streams)));
}

const EXAMPLES = `
Examples:
  answerable work --record county --database postgres://db/county                goes on until it is stopped
  answerable work --listen 127.0.0.1:9464 --log-format json …                    watched by Prometheus
  answerable add news/ --queue …; answerable work --until-empty …                leaves the reading to workers

Exit status: 0 when it ended as asked, 1 when it could not work, 2 when the command was misused.`;

async function work(settings: Settings, streams: Streams): Promise<number> {
  const address = recordAddress(settings, streams);
  const log = logOn(settings, streams);
  const record = await openRecord(address);
  const progress = progressOn(streams);
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  process.once("SIGTERM", stop).once("SIGINT", stop);
  let watched: Watched | null = null;
  try {
    const queue = await Queue.open(databaseOf(address.database));
    const metrics = metricsOf(queue);
    if (settings.listen) {
      watched = await listen(settings.listen, metrics, () => unready(record, queue, stopped.signal)).catch(
        async (error: unknown) => {
          await queue.stop();
          throw error;
        },
      );
      tellWhere(watched, log, streams);
    }
    log?.info({ version }, "started");
    const { untilEmpty, setting, limit } = settings;
    const { read, files, parts } = await workOn(record, queue, {
      ...(untilEmpty ? { untilEmpty } : {}),
      setting,
      limits: limit,
      stopped: stopped.signal,
      onRead: ({ count }) => log ?? progress.step(count),
      onEvent: (event) => {
        metrics.count(event);
        const { what, ...rest } = event;
        log?.[what === "failed" || what === "refused" ? "warn" : "info"](rest, what);
      },
    });
    log?.info({ read, files }, "ended");
    progress.end();
    const taken = files > 0 ? `, ${files} ${files === 1 ? "file" : "files"} taken in` : "";
    const scored = parts > 0 ? `, ${parts} ${parts === 1 ? "part" : "parts"} of lists scored` : "";
    streams.stdout.write(`${read} ${read === 1 ? "document" : "documents"} read by this worker${taken}${scored}\n`);
    return 0;
  } finally {
    process.off("SIGTERM", stop).off("SIGINT", stop);
    await watched?.close();
    await record.close();
  }
}

/** Why a worker can do no work now; null where it can. The record and the queue are asked each time. */
async function unready({ store }: OpenRecord, queue: Queue, stopped: AbortSignal): Promise<string | null> {
  if (stopped.aborted) return "this worker was asked to end";
  await Promise.all([store.groupedAt(), queue.left()]);
  return null;
}

function tellWhere({ address }: Watched, log: Log | null, streams: Streams): void {
  if (log) log.info({ address }, "listening");
  else streams.stderr.write(`answers on http://${address}: /healthz, /readyz, /metrics\n`);
}

/** The queue is on PostgreSQL; on one machine the record itself knows what waits. */
export function databaseOf(database: string | undefined): string {
  if (database) return database;
  throw new Misuse(
    'A queue needs a record on PostgreSQL: give --database. On one machine "answerable add" reads by itself and goes on where it stopped.',
  );
}
