export { type DeadJob, Queue, type Work, type WorkCount } from "./queue.ts";
