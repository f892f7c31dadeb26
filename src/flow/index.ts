export type { CaptureOptions } from "../capture/index.ts";
export type { Setting } from "./attributions.ts";
export { type CaptureResult, captureDocuments } from "./capture-documents.ts";
export { carefulReader } from "./careful-model.ts";
export { type Change, compareDocuments } from "./compare-documents.ts";
export { type AllLimits, defaultLimits, defaultReadingLimits } from "./limits.ts";
export { type ReadOptions, type ReadResult, readDocuments } from "./read-documents.ts";
export { ReadingThreads } from "./reading-threads.ts";
export { rulesOfField } from "./rules-of-field.ts";
