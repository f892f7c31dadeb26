/**
 * Answerable as a library: the nouns of the record, reading one text, assembling readings, and the main job end to end.
 *
 * @example
 * const { cases, unreadable } = await readDocuments(["news/"]);
 */
export { assemble } from "./case/index.ts";
export { checkEvidence, type EvidenceReport, type Fault } from "./check/index.ts";
export {
  type CaptureResult,
  captureDocuments,
  type ReadOptions,
  type ReadResult,
  readDocuments,
} from "./flow/index.ts";
export * from "./model/index.ts";
export { renderPage } from "./publish/index.ts";
export { readText } from "./read/index.ts";
export { type PublicCases, withHolds } from "./review/index.ts";
export { extractText } from "./text/index.ts";
