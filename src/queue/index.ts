export type { Asked, DeadJob, FileJob, Handlers, Work, WorkCount } from "./jobs.ts";
export { Queue } from "./queue.ts";
