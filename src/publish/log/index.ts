export { type LogEntry, type ReadingLog, readingLog } from "./reading-log.ts";
