export { checkEvidence, type EvidenceReport, type Fault } from "./check-evidence.ts";
