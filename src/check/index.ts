export { checkEvidence, type EvidenceReport, type Fault } from "./check-evidence.ts";
export { QuotesCheck, type QuotesReport } from "./quotes/check-quotes.ts";
export { headOf } from "./release/check-head.ts";
export { checkRelease, type ReleaseCheck, type ReleaseReport } from "./release/check-release.ts";
export { type LogEntry, type ReadFile, readLog } from "./release/read-log.ts";
export { GrowingTree } from "./release/tree.ts";
