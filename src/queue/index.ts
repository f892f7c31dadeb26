export type { Asked, DeadJob, FileJob, Handlers, PartJob, Work, WorkCount } from "./jobs.ts";
export { Queue } from "./queue.ts";
