export type { SourceAdapter } from "../../link/index.ts";
export { adapterFor, type SourceChoice } from "./adapter-for.ts";
export { type DraftedSource, draftSource } from "./draft-source.ts";
export { type CountedValue, type ExaminedCounts, type ExaminedSource, examineSource } from "./examine-source.ts";
export { adapterFrom, knownSource, knownSources } from "./known-sources.ts";
export { type LoadedSource, type LoadOptions, loadSource } from "./load-source.ts";
export { type ScratchLimits, withScratchDatabase } from "./scratch-database.ts";
export { openTable, type TableOpening } from "./table-opening.ts";
