export { checkEvidence, type EvidenceReport, type Fault } from "./check-evidence.ts";
export { checkRelease, type ReleaseCheck, type ReleaseReport } from "./release/check-release.ts";
