import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Queue, WorkEvent } from "../../flow/index.ts";

/** What one worker did, and what the queue has for all, as Prometheus asks for it. */
export interface Metrics {
  count(event: WorkEvent): void;
  /** The text of all metrics, and its content type. */
  text(): Promise<{ readonly type: string; readonly body: string }>;
}

/** From reading a short story to taking in a large web archive. */
const SECONDS = [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60, 300, 1800];

/** Metrics of a worker; those of the queue are asked for when somebody asks for them. */
export function metricsOf(queue: Pick<Queue, "counts" | "dead">): Metrics {
  const registers = [new Registry()];
  const counter = (name: string, help: string) => new Counter({ name: `answerable_${name}`, help, registers });
  const read = counter("documents_read_total", "Documents that this worker read");
  const refused = counter("documents_refused_total", "Documents that this worker could not read");
  const files = counter("files_taken_in_total", "Files that this worker took in whole");
  const made = counter("case_files_made_total", "Case files that this worker made or changed");
  const failed = new Counter({
    name: "answerable_attempts_failed_total",
    help: "Attempts of this worker that failed and are made again, by the kind of work",
    labelNames: ["work"],
    registers,
  });
  const seconds = new Histogram({
    name: "answerable_stage_seconds",
    help: "Seconds that one piece of work took, by the kind of work",
    labelNames: ["work"],
    buckets: SECONDS,
    registers,
  });
  const last = new Gauge({
    name: "answerable_last_success_timestamp_seconds",
    help: "When this worker last finished something, in seconds since 1970; 0 before",
    registers,
  });
  new Gauge({
    name: "answerable_jobs",
    help: "Jobs of all workers, by the kind of work and their state",
    labelNames: ["work", "state"],
    registers,
    async collect() {
      const laidAside = await queue.dead();
      for (const { work, waiting, active } of await queue.counts()) {
        this.set({ work, state: "waiting" }, waiting);
        this.set({ work, state: "active" }, active);
        this.set({ work, state: "laid aside" }, laidAside.filter((job) => job.work === work).length);
      }
    },
  });
  const [register] = registers as [Registry];
  collectDefaultMetrics({ register });
  return {
    count: (event) => {
      if (event.what === "failed") {
        failed.inc({ work: event.work });
        return;
      }
      last.setToCurrentTime();
      seconds.observe({ work: WORK[event.what] }, event.seconds);
      if (event.what === "read") read.inc();
      if (event.what === "refused") refused.inc();
      if (event.what === "taken in") files.inc();
      if (event.what === "grouped") made.inc(event.made);
    },
    text: async () => ({ type: register.contentType, body: await register.metrics() }),
  };
}

const WORK = { read: "read", refused: "read", "taken in": "capture", grouped: "group" } as const;
